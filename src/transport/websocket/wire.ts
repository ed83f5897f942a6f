import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { SharedFrame } from './frames';

/** What a socket may hold unsent before it is cut off, to come back by cursor. */
const MAX_BUFFERED_BYTES = 1024 * 1024;
const MAX_BUFFERED_EVENTS = 500;
/** Below this a subscriber that catches up gets more. */
const LOW_WATER_BYTES = 64 * 1024;
const CUT_OFF_MS = 1_000;
const POLL_MS = 20;

/** WebSocket close code «try again later» (RFC 6455 registry): come back by cursor. */
export const TRY_AGAIN_LATER = 1013;

/** A socket and the stream below it, bounded in what it holds for a client that does not read. */
export class Wire {
  /** Events held unsent; all subscriptions of the socket count together. */
  private unsent = 0;

  constructor(
    readonly socket: WebSocket,
    private readonly stream: Duplex,
  ) {}

  get open(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  /**
   * Sends an event as a whole frame. It goes to the stream past the socket, which sends its own frames whole
   * and at once: nothing is compressed, so nothing waits inside it.
   * @returns false where the client does not keep up and was cut off
   */
  sendEvent(frame: SharedFrame, head: Buffer): boolean {
    const { stream } = this;
    const waiting = stream.writableLength;
    // Counted from when nothing was waiting.
    this.unsent = waiting === 0 ? 1 : this.unsent + 1;
    if (waiting > MAX_BUFFERED_BYTES || this.unsent > MAX_BUFFERED_EVENTS) {
      this.cutOff();
      return false;
    }
    stream.write(frame.with(head));
    if (stream.writableLength > 0) frame.letGo();
    return true;
  }

  /** Whether all that was sent is on its way. */
  get idle(): boolean {
    return this.stream.writableLength === 0;
  }

  /** Whether the client reads what it is sent; one that does not is cut off. */
  reads(): boolean {
    if (this.stream.writableLength <= MAX_BUFFERED_BYTES) return true;
    this.cutOff();
    return false;
  }

  /** Resolves when there is room for more; false where the socket is gone. */
  ready(): boolean | Promise<boolean> {
    if (!this.open) return false;
    return this.hasRoom || this.drained();
  }

  /** Closes a socket that cannot be served; one that does not even read the closing is ended. */
  cutOff(): void {
    this.socket.close(TRY_AGAIN_LATER, 'Come back by cursor');
    setTimeout(() => this.socket.terminate(), CUT_OFF_MS).unref();
  }

  // Events are counted from when nothing was waiting, so after many of them that is waited for.
  private get hasRoom(): boolean {
    const waiting = this.stream.writableLength;
    return waiting === 0 || (waiting <= LOW_WATER_BYTES && this.unsent < MAX_BUFFERED_EVENTS / 2);
  }

  private async drained(): Promise<boolean> {
    while (this.open && !this.hasRoom) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    return this.open;
  }
}
