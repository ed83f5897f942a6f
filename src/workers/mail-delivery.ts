import type { Pool } from 'pg';
import type { DeliveryClass } from '../features/delivery';
import type { Mailer, OutgoingMail } from '../gateways/mailer';
import { message } from '../locales/messages';
import type { JobHandler } from './job-runner';

interface Row {
  id: string;
  class: DeliveryClass;
  recipient: string;
  locale: string;
  message_id: string;
  content: Record<string, string> | null;
}

/** Sends the mails that changes left behind. A repeat carries the same Message-ID, so receivers can tell. */
export function mailDelivery(pool: Pool, mailer: Mailer, hubName: string): JobHandler {
  return async (job) => {
    const found = await pool.query<Row>(
      `SELECT id, class, recipient, locale, message_id, content FROM delivery WHERE id = $1 AND state = 'PENDING'`,
      [job.payload['deliveryId']],
    );
    const [row] = found.rows;
    if (!row) return;
    await mailer.send(compose(row, hubName));
    // The content may hold a code: it goes as soon as it has done its work.
    await pool.query(`UPDATE delivery SET state = 'SENT', sent_at = now(), content = NULL WHERE id = $1`, [
      row.id,
    ]);
  };
}

const KEYS: Record<DeliveryClass, string> = {
  SIGN_IN_CODE: 'mail.signInCode',
  SIGN_IN_UNKNOWN: 'mail.signInUnknown',
  SIGN_IN_PAUSED: 'mail.signInPaused',
  STEP_UP_CODE: 'mail.stepUpCode',
  ADDRESS_CODE: 'mail.addressCode',
  ADDRESS_TAKEN: 'mail.addressTaken',
  ADDRESS_ADDED: 'mail.addressAdded',
  ADDRESS_CHANGED: 'mail.addressChanged',
  ADDRESS_DROPPED: 'mail.addressDropped',
};

function compose(row: Row, hubName: string): OutgoingMail {
  const values = { ...row.content, hub: hubName };
  const say = (part: string) => message(row.locale, `${KEYS[row.class]}.${part}`, values);
  const text = say('text');
  return {
    to: row.recipient,
    messageId: row.message_id,
    subject: say('subject'),
    text,
    html: htmlOf(text, row.locale, row.content?.['link']),
  };
}

/** The plain text as HTML: paragraphs, the hub's own link, and nothing that a text could smuggle in. */
function htmlOf(text: string, locale: string, link: string | undefined): string {
  const escape = (plain: string) => plain.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  const anchor = link === undefined ? '' : `<a href="${escape(link)}">${escape(link)}</a>`;
  const escaped = link === undefined ? escape(text) : text.split(link).map(escape).join(anchor);
  const paragraphs = escaped.split(/\n{2,}/).map((p) => `<p>${p.replace(/\n/g, '<br>')}</p>`);
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><body>${paragraphs.join('')}</body></html>`;
}
