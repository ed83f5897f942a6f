import type { PoolClient } from 'pg';

/** What was found in a text: which rule did, and where; nothing of the text. */
export interface HeldFor {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** Puts a post that is held as it is written into the queue of those who keep order, in the transaction that writes it. */
export type QueueHeld = (tx: PoolClient, postId: string, findings: readonly HeldFor[]) => Promise<void>;
