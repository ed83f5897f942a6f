import type { PoolClient } from 'pg';
import type { DeliveryClass } from './delivery.entity';
import { SEND_MAIL } from './delivery.service';

/** A mail that could not be sent. */
export interface FailedMail {
  readonly id: string;
  readonly class: DeliveryClass;
  readonly recipient: string;
  /** Whether there is still something to send: codes went when they were given up. */
  readonly sendable: boolean;
}

/** The mails with these ids, by their id. */
export async function failedMails(
  tx: PoolClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FailedMail>> {
  const found = await tx.query<FailedMail>(
    `SELECT id, class, recipient, state <> 'SENT' AND content IS NOT NULL AS sendable
     FROM delivery WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  return new Map(found.rows.map((mail) => [mail.id, mail]));
}

/** Notes that mails are on their way again. */
export async function pendingAgain(tx: PoolClient, ids: readonly string[]): Promise<void> {
  await tx.query(`UPDATE delivery SET state = 'PENDING' WHERE id = ANY($1::uuid[]) AND state = 'FAILED'`, [
    ids,
  ]);
}

/** Takes away the mails that wait to be sent, and their jobs. @returns how many */
export async function dropPendingMails(tx: PoolClient): Promise<number> {
  await tx.query(
    `DELETE FROM job WHERE kind = $1 AND shunted_at IS NULL
       AND payload->>'deliveryId' IN (SELECT id::text FROM delivery WHERE state = 'PENDING')`,
    [SEND_MAIL],
  );
  return (await tx.query(`DELETE FROM delivery WHERE state = 'PENDING'`)).rowCount ?? 0;
}
