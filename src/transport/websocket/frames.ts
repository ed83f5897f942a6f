import type { WebSocket } from 'ws';
import type { Receiver } from '../../graphql/live/stream-feed';

/** What a socket may hold unsent before its subscriber is cut off, to come back by cursor. */
const MAX_BUFFERED_BYTES = 1024 * 1024;
const MAX_BUFFERED_EVENTS = 500;
/** Below this a subscriber that catches up gets more. */
const LOW_WATER_BYTES = 64 * 1024;
const CUT_OFF_MS = 1_000;
const POLL_MS = 20;

/** WebSocket close code «try again later» (RFC 6455 registry): come back by cursor. */
export const TRY_AGAIN_LATER = 1013;

/** How many events each socket holds unsent; all its subscriptions count together. */
const unsent = new WeakMap<WebSocket, number>();

/**
 * One subscription of a socket. Answers arrive serialised, for all subscribers alike; only the operation's
 * id is put around them here.
 */
export class SocketReceiver implements Receiver {
  private readonly head: string;

  constructor(
    private readonly socket: WebSocket,
    operationId: string,
  ) {
    this.head = `{"id":${JSON.stringify(operationId)},"type":"next","payload":`;
  }

  send(answer: string): boolean {
    const { socket } = this;
    if (socket.readyState !== socket.OPEN) return false;
    const waiting = socket.bufferedAmount;
    // One that never had to wait is not in the map: what waits now is its first.
    const events = waiting === 0 ? 1 : (unsent.get(socket) ?? 1) + 1;
    if (waiting > MAX_BUFFERED_BYTES || events > MAX_BUFFERED_EVENTS) {
      cutOff(socket);
      return false;
    }
    if (events > 1 || unsent.has(socket)) unsent.set(socket, events);
    socket.send(`${this.head}${answer}}`);
    return true;
  }

  ready(): boolean | Promise<boolean> {
    const { socket } = this;
    if (socket.readyState !== socket.OPEN) return false;
    return this.hasRoom || this.drained();
  }

  // Events are counted from when nothing was waiting, so after many of them that is waited for.
  private get hasRoom(): boolean {
    const waiting = this.socket.bufferedAmount;
    const many = (unsent.get(this.socket) ?? 0) >= MAX_BUFFERED_EVENTS / 2;
    return waiting === 0 || (waiting <= LOW_WATER_BYTES && !many);
  }

  cutOff(): void {
    cutOff(this.socket);
  }

  private async drained(): Promise<boolean> {
    while (this.socket.readyState === this.socket.OPEN && !this.hasRoom) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    return this.socket.readyState === this.socket.OPEN;
  }
}

/** Whether a socket reads what it is sent; one that does not is cut off. */
export function reads(socket: WebSocket): boolean {
  if (socket.bufferedAmount <= MAX_BUFFERED_BYTES) return true;
  cutOff(socket);
  return false;
}

/** Closes a socket that cannot be served; one that does not even read the closing is ended. */
function cutOff(socket: WebSocket): void {
  socket.close(TRY_AGAIN_LATER, 'Come back by cursor');
  setTimeout(() => socket.terminate(), CUT_OFF_MS).unref();
}
