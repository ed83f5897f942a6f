import type { PoolClient } from 'pg';
import type { Finding } from '../../shared/screening';

/** Puts a post that is held as it is written into the queue of those who keep order, in the transaction that writes it. */
export type QueueHeld = (tx: PoolClient, postId: string, findings: readonly Finding[]) => Promise<void>;
