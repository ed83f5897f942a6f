import { randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';
import { timeOrderedId } from '../../shared/ids';
import { foldAddress } from '../person';
import type { DeliveryClass } from './delivery.entity';
import { ADD_DELIVERIES } from './delivery.sql';
import { priorityOf } from './mail-priority';
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
    await this.addAll(tx, [mail]);
  }

  /** Adds mails in the caller's transaction, as `add` does, in one statement. */
  async addAll(tx: PoolClient, mails: readonly NewDelivery[]): Promise<void> {
    const rows = mails.map((mail) => {
      const id = timeOrderedId();
      const kind = noticeOf(mail.class);
      return {
        id,
        class: mail.class,
        recipient: mail.recipient,
        locale: mail.locale,
        message_id: `${id}@${this.mailDomain}`,
        reply_token: randomBytes(15).toString('base64url'),
        content: mail.content,
        kind,
        folded: kind && foldAddress(mail.recipient),
        job_id: timeOrderedId(),
        priority: priorityOf(mail.class),
      };
    });
    await tx.query(ADD_DELIVERIES, [JSON.stringify(rows), SEND_MAIL]);
  }
}
