// The load: connections that each send one request after the other, on plain sockets, so that the client
// takes as little as can be of the machine it shares with the servers.
import { connect } from 'node:net';
import { COOKIE, tokenOf } from './workloads.mjs';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/** A request as it goes over the wire. */
export function wireOf({ path, session, body }) {
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAccept: application/json\r\n` +
      `Cookie: ${COOKIE}=${tokenOf(session)}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** One keep-alive connection that asks and waits for the answer. */
export class Connection {
  #socket;
  #held = null;
  #waiting = null;

  constructor(port) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.#socket.on('data', (chunk) => this.#read(chunk));
    this.#socket.on('error', (error) => this.#fail(error));
    this.#socket.on('close', () => this.#fail(new Error('the server closed the connection')));
  }

  /** @returns the body of the answer, in bytes that are good until the next turn */
  ask(wire) {
    if (this.#socket.destroyed) return Promise.reject(new Error('the connection is closed'));
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(wire);
    });
  }

  end() {
    this.#socket.destroy();
  }

  #fail(error) {
    this.#waiting?.reject(error);
    this.#waiting = null;
  }

  #read(chunk) {
    const bytes = this.#held ? Buffer.concat([this.#held, chunk]) : chunk;
    this.#held = bytes;
    const head = bytes.indexOf(END_OF_HEAD);
    if (head < 0) return;
    const text = bytes.latin1Slice(0, head);
    const length = Number(/\r\ncontent-length: ?(\d+)/i.exec(text)?.[1] ?? Number.NaN);
    if (Number.isNaN(length)) return this.#fail(new Error(`an answer without a length: ${text}`));
    if (bytes.length < head + 4 + length) return;
    this.#held = null;
    const body = bytes.subarray(head + 4, head + 4 + length);
    const waiting = this.#waiting;
    this.#waiting = null;
    if (text.startsWith('HTTP/1.1 200')) waiting?.resolve(body);
    else waiting?.reject(new Error(`${text.split('\r\n', 1)[0]}: ${body.toString()}`));
  }
}

/** Runs work on so many connections at once. */
async function onConnections(port, count, work) {
  const connections = Array.from({ length: count }, () => new Connection(port));
  try {
    await Promise.all(connections.map(work));
  } finally {
    for (const connection of connections) connection.end();
  }
}

/** The answers to requests, in their order. */
export async function answersOf(port, wires, connections = 8) {
  const answers = new Array(wires.length);
  let next = 0;
  await onConnections(port, connections, async (connection) => {
    for (let i = next++; i < wires.length; i = next++) {
      answers[i] = JSON.parse((await connection.ask(wires[i])).toString());
    }
  });
  return answers;
}

/**
 * Asks for some seconds.
 * @param nextWire gives the request to send next
 * @param most answers after which it ends sooner
 * @returns answers a second, and their times in milliseconds
 */
export async function load(port, nextWire, { connections, seconds, most = Infinity }) {
  const times = [];
  let bytes = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  await onConnections(port, connections, async (connection) => {
    for (let at = performance.now(); at < end && times.length < most;) {
      const body = await connection.ask(nextWire());
      const now = performance.now();
      times.push(now - at);
      bytes += body.length;
      // Errors are an object's first key in every server here.
      if (body[2] === 0x65 && body.latin1Slice(1, 9) === '"errors"') throw new Error(body.toString());
      at = now;
    }
  });
  const elapsed = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const quantile = (q) => times[Math.min(times.length - 1, Math.floor(q * times.length))];
  return {
    count: times.length,
    elapsed,
    perSecond: times.length / elapsed,
    p50: quantile(0.5),
    p99: quantile(0.99),
    bytes: bytes / times.length,
  };
}
