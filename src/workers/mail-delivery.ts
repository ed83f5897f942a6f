import type { Pool } from 'pg';
import type { ComposeMail, DeliveryClass, MailText, NoticeKind } from '../features/delivery';
import { unsubscribeToken } from '../features/notice';
import type { Mailer, OutgoingMail } from '../gateways/mailer';
import { hasMessage, message } from '../locales/messages';
import type { OnShunted } from '../persistence/jobs';
import type { Seal } from '../shared/seal';
import type { JobHandler } from './job-runner';
import { mailHtml, mailText } from './mail-layout';

interface Row {
  id: string;
  class: DeliveryClass;
  recipient: string;
  locale: string;
  message_id: string;
  content: Record<string, string> | null;
  kind: NoticeKind | null;
  person_id: string | null;
}

/** What mails say of the hub they come from. */
export interface MailedHub {
  readonly name: string;
  readonly publicUrl: () => string;
}

/** Sends the mails that changes left behind. A repeat carries the same Message-ID, so receivers can tell. */
export class MailDelivery {
  constructor(
    private readonly pool: Pool,
    private readonly mailer: Mailer,
    private readonly seal: Seal,
    private readonly hub: MailedHub,
    /** Of mails that are made as they are sent. */
    private readonly composers: ReadonlyMap<DeliveryClass, ComposeMail>,
  ) {}

  send: JobHandler = async (job) => {
    const found = await this.pool.query<Row>(
      `SELECT id, class, recipient, locale, message_id, content, kind, person_id
       FROM delivery WHERE id = $1 AND state <> 'SENT' AND content IS NOT NULL`,
      [job.payload['deliveryId']],
    );
    const [row] = found.rows;
    if (!row) return;
    const says = await this.says(row);
    if (says === null) {
      await this.pool.query('DELETE FROM delivery WHERE id = $1', [row.id]);
      return;
    }
    await this.mailer.send(this.compose(row, says));
    // The content may hold a code: it goes as soon as it has done its work.
    await this.pool.query(
      `UPDATE delivery SET state = 'SENT', sent_at = now(), content = NULL WHERE id = $1`,
      [row.id],
    );
  };

  /**
   * Marks a mail that could not be sent. A code has expired by then and goes; any other mail keeps what it
   * says, so that its job can be run again.
   */
  giveUp: OnShunted = async (tx, job) => {
    await tx.query(
      `UPDATE delivery SET state = 'FAILED', content = CASE WHEN content ? 'code' THEN NULL ELSE content END
       WHERE id = $1 AND state = 'PENDING'`,
      [job.payload['deliveryId']],
    );
  };

  private async says(row: Row): Promise<MailText | null> {
    const content = { ...row.content, hub: this.hub.name };
    const composer = this.composers.get(row.class);
    const { person_id: personId, recipient, locale } = row;
    if (composer) return composer({ personId, recipient, locale, content });
    const name = `mail.${camelCase(row.class)}`;
    return {
      subject: message(row.locale, `${name}.subject`, content),
      parts: [message(row.locale, `${name}.text`, content)],
    };
  }

  private compose(row: Row, { subject, parts, calendar }: MailText): OutgoingMail {
    const { locale } = row;
    const unsubscribeUrl = this.unsubscribeUrl(row);
    const text = mailText(parts);
    const footer = unsubscribeUrl && message(locale, 'mail.layout.unsubscribe', { hub: this.hub.name });
    const ownButton = `mail.${camelCase(row.class)}.button`;
    const button = hasMessage(ownButton) ? ownButton : 'mail.layout.open';
    return {
      to: row.recipient,
      messageId: row.message_id,
      subject: subject.replace(/\s+/g, ' '),
      text: footer ? `${text}\n\n-- \n${footer}\n${unsubscribeUrl}` : text,
      html: mailHtml({
        locale,
        parts,
        hub: this.hub.name,
        ownUrl: this.hub.publicUrl(),
        button: message(locale, button),
        ...(footer && {
          footer: { text: footer, url: unsubscribeUrl!, link: message(locale, 'mail.unsubscribe.button') },
        }),
      }),
      ...(unsubscribeUrl && { unsubscribeUrl }),
      ...(calendar && { calendar }),
    };
  }

  private unsubscribeUrl({ kind, person_id: personId }: Row): string | undefined {
    if (!kind || !personId) return undefined;
    return `${this.hub.publicUrl()}/notices/unsubscribe?token=${unsubscribeToken(this.seal, { personId, kind })}`;
  }
}

/** `SIGN_IN_CODE` to `signInCode`: the messages of a class are found by its name. */
function camelCase(name: string): string {
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
