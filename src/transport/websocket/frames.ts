import type { Receiver } from '../../graphql/live/stream-feed';
import type { Wire } from './wire';

/** A final text frame, unmasked as a server's are (RFC 6455 §5.2). */
const TEXT = 0x81;
/** The head of a frame with its longest form of the length. */
const MAX_HEAD = 10;

let last = { answer: '', tail: Buffer.alloc(0) };

/** What all subscribers of a group are sent one behind another: the answer, and the end of the message. */
function tailOf(answer: string): Buffer {
  if (last.answer !== answer) last = { answer, tail: Buffer.from(`${answer}}`) };
  return last.tail;
}

/**
 * One subscription of a socket. Answers arrive serialised, for all subscribers alike; only the head of the
 * frame, with the operation's id, is the subscriber's own.
 */
export class SocketReceiver implements Receiver {
  /** Room for the head of a frame, and behind it the beginning of the message. */
  private readonly head: Buffer;

  constructor(
    private readonly wire: Wire,
    operationId: string,
  ) {
    const message = `{"id":${JSON.stringify(operationId)},"type":"next","payload":`;
    this.head = Buffer.concat([Buffer.alloc(MAX_HEAD), Buffer.from(message)]);
  }

  send(answer: string): boolean {
    if (!this.wire.open) return false;
    const tail = tailOf(answer);
    return this.wire.sendEvent(this.headFor(tail.length), tail);
  }

  ready(): boolean | Promise<boolean> {
    return this.wire.ready();
  }

  cutOff(): void {
    this.wire.cutOff();
  }

  private headFor(tail: number): Buffer {
    // What is still to be sent may not be written over.
    const head = this.wire.idle ? this.head : Buffer.from(this.head);
    const length = head.length - MAX_HEAD + tail;
    if (length < 126) {
      head[MAX_HEAD - 2] = TEXT;
      head[MAX_HEAD - 1] = length;
      return head.subarray(MAX_HEAD - 2);
    }
    if (length < 65_536) {
      head[MAX_HEAD - 4] = TEXT;
      head[MAX_HEAD - 3] = 126;
      head.writeUInt16BE(length, MAX_HEAD - 2);
      return head.subarray(MAX_HEAD - 4);
    }
    head[0] = TEXT;
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(length), 2);
    return head;
  }
}
