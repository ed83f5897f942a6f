import type { StateReceiver } from '../../graphql/live/state-room';
import type { Wire } from './wire';

/** A final text frame, unmasked as a server's are (RFC 6455 §5.2). */
const TEXT = 0x81;
/** Room before an answer for what is a subscriber's own: the head of the frame and the operation's id. */
const ROOM = 256;

/**
 * The bytes of an answer, with room before them: subscribers are sent the same memory one behind another,
 * each with a head of its own put in front.
 */
export class SharedFrame {
  private bytes: Buffer | null = null;

  constructor(readonly answer: string) {}

  /** The frame with the beginning of a message; valid until the next call, unless it is let go. */
  with(head: Buffer): Buffer {
    const room = Math.max(ROOM, head.length + 10);
    if (!this.bytes || room > ROOM) this.bytes = this.encode(room);
    const { bytes } = this;
    const start = room - head.length;
    head.copy(bytes, start);
    const length = bytes.length - start;
    if (length < 126) {
      bytes[start - 2] = TEXT;
      bytes[start - 1] = length;
      return bytes.subarray(start - 2);
    }
    if (length < 65_536) {
      bytes[start - 4] = TEXT;
      bytes[start - 3] = 126;
      bytes.writeUInt16BE(length, start - 2);
      return bytes.subarray(start - 4);
    }
    bytes[start - 10] = TEXT;
    bytes[start - 9] = 127;
    bytes.writeBigUInt64BE(BigInt(length), start - 8);
    return bytes.subarray(start - 10);
  }

  /** Leaves the last frame to a stream that has not sent it yet: the next one is made of new memory. */
  letGo(): void {
    this.bytes = null;
  }

  private encode(room: number): Buffer {
    const bytes = Buffer.allocUnsafe(room + Buffer.byteLength(this.answer) + 1);
    bytes.write(this.answer, room);
    bytes[bytes.length - 1] = 0x7d;
    return bytes;
  }
}

let last = new SharedFrame('');

/**
 * One subscription of a socket. Answers arrive serialised, for all subscribers alike; only the beginning of
 * the message, with the operation's id, is the subscriber's own.
 */
export class SocketReceiver implements StateReceiver {
  private readonly head: Buffer;
  private finish: () => void = () => undefined;
  /** Resolves when there is nothing more to come. */
  readonly completed = new Promise<void>((resolve) => (this.finish = resolve));

  constructor(
    private readonly wire: Wire,
    operationId: string,
  ) {
    this.head = Buffer.from(`{"id":${JSON.stringify(operationId)},"type":"next","payload":`);
  }

  send(answer: string): boolean {
    if (!this.wire.open) return false;
    if (last.answer !== answer) last = new SharedFrame(answer);
    return this.wire.sendEvent(last, this.head);
  }

  get idle(): boolean {
    return this.wire.idle;
  }

  ready(): boolean | Promise<boolean> {
    return this.wire.ready();
  }

  complete(): void {
    this.finish();
  }

  cutOff(): void {
    this.wire.cutOff();
  }
}
