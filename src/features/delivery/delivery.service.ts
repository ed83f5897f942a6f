import { randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';
import { insertRows } from '../../persistence/bulk';
import { timeOrderedId } from '../../shared/ids';
import type { DeliveryClass } from './delivery.entity';

export const SEND_MAIL = 'mail.send';

/** Mails written together are sent this far apart, so that a sign-in code written meanwhile need not wait for all. */
const APART_MS = 100;

export interface NewDelivery {
  readonly class: DeliveryClass;
  readonly recipient: string;
  readonly locale: string;
  /** What the message is filled with; removed once it is sent. */
  readonly content: Record<string, string>;
}

/** Mail on its way: written with the change that causes it, sent by a job. */
export class DeliveryService {
  constructor(private readonly mailDomain: string) {}

  /** Adds a mail in the caller's transaction. */
  async add(tx: PoolClient, mail: NewDelivery): Promise<void> {
    await this.addAll(tx, [mail]);
  }

  /** Adds mails in the caller's transaction, two statements for all of them. */
  async addAll(tx: PoolClient, mails: readonly NewDelivery[]): Promise<void> {
    const rows = mails.map((mail) => {
      const id = timeOrderedId();
      return {
        id,
        class: mail.class,
        recipient: mail.recipient,
        locale: mail.locale,
        message_id: `${id}@${this.mailDomain}`,
        reply_token: randomBytes(15).toString('base64url'),
        content: mail.content,
      };
    });
    await insertRows(tx, 'delivery', rows);
    await insertRows(
      tx,
      'job',
      rows.map(({ id }, i) => ({
        id: timeOrderedId(),
        kind: SEND_MAIL,
        payload: { deliveryId: id },
        ...(rows.length > 1 && { run_at: new Date(Date.now() + i * APART_MS) }),
      })),
    );
  }
}
