// One socket of the load client, on plain TCP: frames are counted and their marks read, nothing is parsed.
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { COOKIE, tokenOf } from '../lib/workloads.mjs';
import { now, numberAt, timeAt } from './scene.mjs';

const HASH = 0x23;
const PING = 9;
const CLOSE = 8;
/** All sockets read into the same memory: nothing of it is kept beyond the call. */
const memory = Buffer.allocUnsafe(256 * 1024);

/** A message to a server; the key of the mask is zero, which leaves the bytes as they are. */
function frame(text, opcode = 1) {
  const payload = Buffer.from(text);
  const long = payload.length > 125;
  const head = Buffer.alloc(long ? 8 : 6);
  head[0] = 0x80 | opcode;
  head[1] = 0x80 | (long ? 126 : payload.length);
  if (long) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

/** What all sockets of a server have got. */
export class Tally {
  deliveries = 0;
  bytes = 0;
  /** Deliveries per 50 µs of delay, up to 10 s. */
  delays = new Uint32Array(200_000);
  faults = [];

  fault(text) {
    if (this.faults.length < 20) this.faults.push(text);
  }

  delay(quantile) {
    let left = Math.ceil(this.deliveries * quantile);
    for (let i = 0; i < this.delays.length; i++) if ((left -= this.delays[i]) <= 0) return (i + 1) * 0.05;
    return Infinity;
  }
}

/** A watcher: opens, asks, and reads. */
export class Watcher {
  last = null;
  sample = null;
  #left = null;
  #upgraded = false;
  #at = 0;

  /**
   * @param plan where to, as whom, and what to say once the socket is open
   * @param tally the tally of its server; replaced for each window
   */
  constructor(plan, tally) {
    this.plan = plan;
    this.tally = tally;
    this.opened = new Promise((resolve) => (this.open = resolve));
    this.socket = connect({
      port: plan.port,
      host: '127.0.0.1',
      noDelay: true,
      onread: { buffer: memory, callback: (count) => this.#read(memory.subarray(0, count)) },
    });
    this.socket.on('error', (error) => this.tally.fault(error.message));
    this.socket.on('close', () => this.tally.fault('closed'));
    const cookie = plan.session ? `Cookie: ${COOKIE}=${tokenOf(plan.session)}\r\n` : '';
    this.socket.write(
      `GET /graphql HTTP/1.1\r\nHost: 127.0.0.1:${plan.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n` +
        `${plan.session ? 'Sec-WebSocket-Protocol: graphql-transport-ws\r\n' : ''}${cookie}\r\n`,
    );
  }

  say(message) {
    this.socket.write(frame(message));
  }

  #read(chunk) {
    let bytes = this.#left ? Buffer.concat([this.#left, chunk]) : chunk;
    this.#left = null;
    if (!this.#upgraded) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) {
        this.#left = Buffer.from(bytes);
        return true;
      }
      if (!bytes.latin1Slice(0, 12).endsWith('101')) this.tally.fault(bytes.latin1Slice(0, 200));
      this.#upgraded = true;
      bytes = bytes.subarray(end + 4);
      for (const message of this.plan.messages) this.say(message);
      if (this.plan.session === undefined) this.open();
    }
    const time = now();
    let at = 0;
    while (at + 4 <= bytes.length) {
      const short = bytes[at + 1];
      const start = short < 126 ? at + 2 : at + 4;
      const end = start + (short < 126 ? short : (bytes[at + 2] << 8) | bytes[at + 3]);
      if (end > bytes.length) break;
      this.#frame(bytes, bytes[at] & 15, start, end, time);
      at = end;
    }
    if (at < bytes.length) this.#left = Buffer.from(bytes.subarray(at));
    return true;
  }

  #frame(bytes, opcode, start, end, time) {
    if (opcode === PING) {
      this.socket.write(frame('', 10));
      return;
    }
    if (opcode === CLOSE) this.tally.fault(`close frame: ${bytes.toString('utf8', start + 2, end)}`);
    let mark = start + this.#at;
    // The mark stands where it stood before, or has to be looked for.
    if (bytes[mark] !== HASH || bytes[mark + 7] !== 0x3a) mark = bytes.indexOf(HASH, start);
    if (mark < 0 || mark >= end) {
      this.#other(bytes.toString('utf8', start, end));
      return;
    }
    this.#at = mark - start;
    const number = numberAt(bytes, mark);
    if (this.last !== null && number !== this.last + 1) this.tally.fault(`${number} behind ${this.last}`);
    this.last = number;
    this.sample ??= bytes.toString('utf8', start, end);
    const { tally } = this;
    tally.deliveries++;
    tally.bytes += end - start;
    tally.delays[Math.min(tally.delays.length - 1, Math.floor((time - timeAt(bytes, mark)) / 50))]++;
  }

  /** Everything that is no live post: the acknowledgement, what was posted before, errors. */
  #other(text) {
    if (text.includes('"connection_ack"')) {
      this.say(this.plan.subscribe);
      this.open();
    } else if (!text.includes('"type":"next"') || text.includes('"errors"')) {
      this.tally.fault(text.slice(0, 300));
    }
  }
}
