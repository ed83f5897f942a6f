import { randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';
import { Jobs } from '../../persistence/jobs';
import { timeOrderedId } from '../../shared/ids';
import type { DeliveryClass } from './delivery.entity';

export const SEND_MAIL = 'mail.send';

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
    const id = timeOrderedId();
    await tx.query(
      `INSERT INTO delivery (id, class, recipient, locale, message_id, reply_token, content)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        mail.class,
        mail.recipient,
        mail.locale,
        `${id}@${this.mailDomain}`,
        randomBytes(15).toString('base64url'),
        mail.content,
      ],
    );
    await Jobs.add(tx, SEND_MAIL, { deliveryId: id });
  }
}
