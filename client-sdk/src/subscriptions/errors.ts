import { HubError } from '../errors.js';

/** The hub closed the socket for a reason that trying again does not mend. */
export class HubSubscriptionError extends HubError {
  override name = 'HubSubscriptionError';
  constructor(
    /** The WebSocket close code, 4401 when the hub does not know who asks. */
    readonly closeCode: number,
    reason?: string,
  ) {
    const code = closeCode === 4401 ? 'NOT_SIGNED_IN' : closeCode === 4403 ? 'FORBIDDEN' : 'SOCKET_CLOSED';
    super(code, reason || `Socket closed with ${closeCode}`);
  }
}

/** What a lost connection means for the subscription on it. */
export type Verdict = 'again' | 'refused' | 'fatal';

/** Close codes that say the two sides do not understand each other. */
const NEVER_AGAIN = new Set([4400, 4401, 4406, 4409]);

/** Judges what ended a connection: a close event, an `Error`, or whatever else the socket gave. */
export function judge(reason: unknown): Verdict {
  const code = closeCode(reason);
  if (code === 4403) return 'refused';
  return NEVER_AGAIN.has(code) ? 'fatal' : 'again';
}

/** The close code of a close event; 0 for anything else. */
export function closeCode(reason: unknown): number {
  const code = (reason as { code?: unknown } | null)?.code;
  return typeof code === 'number' ? code : 0;
}
