import type { WebSocket } from 'ws';
import { SocketReceiver } from '../../src/transport/websocket/frames';

/** A socket on a line that carries slowly but steadily: something is always on its way while there is a hurry. */
function slowSocket() {
  const socket = {
    OPEN: 1,
    readyState: 1,
    bufferedAmount: 0,
    sent: 0,
    closed: false,
    send(frame: string) {
      this.bufferedAmount += frame.length;
      this.sent++;
    },
    close() {
      this.closed = true;
      this.readyState = 2;
    },
    terminate: () => undefined,
  };
  const line = setInterval(() => (socket.bufferedAmount = Math.max(0, socket.bufferedAmount - 100_000)), 10);
  return { socket, stop: () => clearInterval(line) };
}

describe('a reader that catches up on a slow line', () => {
  it('is waited for, not cut off, however many small answers there are', async () => {
    const { socket, stop } = slowSocket();
    const receiver = new SocketReceiver(socket as unknown as WebSocket, '1');
    for (let i = 0; i < 2_000 && !socket.closed; i++) {
      expect(await receiver.ready()).toBe(true);
      receiver.send('{"data":{}}');
    }
    stop();
    expect(socket).toMatchObject({ closed: false, sent: 2_000 });
  });

  it('is cut off where it does not read at all and is not waited for (negative control)', () => {
    const { socket, stop } = slowSocket();
    const receiver = new SocketReceiver(socket as unknown as WebSocket, '1');
    for (let i = 0; i < 2_000 && !socket.closed; i++) receiver.send('{"data":{}}');
    stop();
    expect(socket).toMatchObject({ closed: true, sent: 500 });
  });
});
