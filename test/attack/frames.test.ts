import { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { SocketReceiver } from '../../src/transport/websocket/frames';
import { Wire } from '../../src/transport/websocket/wire';

/** A line that carries slowly but steadily: something is always on its way while there is a hurry. */
function slowLine() {
  let waiting = 0;
  const frames: Buffer[] = [];
  const stream = {
    get writableLength() {
      return waiting;
    },
    write(bytes: Buffer) {
      waiting += bytes.length;
      frames.push(Buffer.from(bytes));
    },
  };
  const socket = {
    OPEN: 1,
    readyState: 1,
    closed: false,
    close() {
      this.closed = true;
      this.readyState = 2;
    },
    terminate: () => undefined,
  };
  const line = setInterval(() => (waiting = Math.max(0, waiting - 100_000)), 10);
  const wire = new Wire(socket as unknown as WebSocket, stream as unknown as Duplex);
  return { socket, wire, frames, stop: () => clearInterval(line) };
}

describe('a reader that catches up on a slow line', () => {
  it('is waited for, not cut off, however many small answers there are', async () => {
    const { socket, wire, frames, stop } = slowLine();
    const receiver = new SocketReceiver(wire, '1');
    for (let i = 0; i < 2_000 && !socket.closed; i++) {
      expect(await receiver.ready()).toBe(true);
      receiver.send('{"data":{}}');
    }
    stop();
    expect(socket.closed).toBe(false);
    expect(frames).toHaveLength(2_000);
  });

  it('is cut off where it does not read at all and is not waited for (negative control)', () => {
    const { socket, wire, frames, stop } = slowLine();
    const receiver = new SocketReceiver(wire, '1');
    for (let i = 0; i < 2_000 && !socket.closed; i++) receiver.send('{"data":{}}');
    stop();
    expect(socket.closed).toBe(true);
    expect(frames).toHaveLength(500);
  });
});

describe('the frame of an event', () => {
  /** A stream that holds on to what it is given until it is told to go on. */
  function heldLine() {
    const bytes: Buffer[] = [];
    const held: (() => void)[] = [];
    const stream = new Duplex({
      read: () => undefined,
      write(chunk: Buffer, _encoding, done) {
        held.push(() => {
          bytes.push(chunk);
          done();
        });
      },
    });
    const socket = { OPEN: 1, readyState: 1 } as unknown as WebSocket;
    return { wire: new Wire(socket, stream), bytes, goOn: () => held.shift()!() };
  }

  it('gives its length in each of the three forms (RFC 6455 §5.2)', () => {
    for (const [length, head] of [
      [20, '81'],
      [5_000, '817e'],
      [70_000, '817f00000000'],
    ] as const) {
      const { wire, bytes, goOn } = heldLine();
      const answer = JSON.stringify('x'.repeat(length));
      new SocketReceiver(wire, 'a').send(answer);
      goOn();
      const frame = Buffer.concat(bytes);
      const message = `{"id":"a","type":"next","payload":${answer}}`;
      expect(frame.toString('hex').startsWith(head)).toBe(true);
      expect(frame.subarray(-message.length).toString()).toBe(message);
      expect(frame.subarray(0, -message.length).length).toBe(length === 20 ? 2 : length === 5_000 ? 4 : 10);
    }
  });

  it('carries ids of any length', () => {
    for (const id of ['x'.repeat(245), 'x'.repeat(300), 'x'.repeat(70_000)]) {
      const { wire, bytes, goOn } = heldLine();
      new SocketReceiver(wire, id).send('"same"');
      goOn();
      const message = `{"id":"${id}","type":"next","payload":"same"}`;
      expect(Buffer.concat(bytes).subarray(-message.length).toString()).toBe(message);
      expect(Buffer.concat(bytes).length).toBe(message.length + (message.length < 65_536 ? 4 : 10));
    }
  });

  it('is not written over by the next one while it waits', () => {
    const { wire, bytes, goOn } = heldLine();
    new SocketReceiver(wire, 'a').send('"same"');
    new SocketReceiver(wire, 'b').send('"same"');
    goOn();
    goOn();
    const messages = bytes.map((frame) => frame.subarray(2).toString());
    expect(messages).toEqual(['a', 'b'].map((id) => `{"id":"${id}","type":"next","payload":"same"}`));
  });
});
