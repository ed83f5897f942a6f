import { randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';
import { Jobs } from '../../persistence/jobs';
import { timeOrderedId } from '../../shared/ids';
import { foldAddress } from '../person';
import type { DeliveryClass } from './delivery.entity';
import { ADD_DELIVERY } from './delivery.sql';
import { noticeOf } from './notice-kinds';

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

  /** Adds a mail in the caller's transaction, unless its reader wants no notices of its kind. */
  async add(tx: PoolClient, mail: NewDelivery): Promise<void> {
    const id = timeOrderedId();
    const kind = noticeOf(mail.class);
    const added = await tx.query(ADD_DELIVERY, [
      id,
      mail.class,
      mail.recipient,
      mail.locale,
      `${id}@${this.mailDomain}`,
      randomBytes(15).toString('base64url'),
      mail.content,
      kind,
      kind && foldAddress(mail.recipient),
    ]);
    if (added.rowCount === 1) await Jobs.add(tx, SEND_MAIL, { deliveryId: id });
  }
}
