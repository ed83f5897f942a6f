import { createTransport } from 'nodemailer';

/** A message ready to go. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Without angle brackets. */
  readonly messageId: string;
  /** Where one unsubscribes from mails of this kind, by GET to ask and by POST to do it. */
  readonly unsubscribeUrl?: string;
  /** What calendar programs are to do with an event. */
  readonly calendar?: { readonly method: string; readonly text: string };
}

/** Hands mail over; throwing means it was not taken. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** Well under the lease of a job: a mail server that is silent must not hold up the mails behind, nor the drain. */
const PATIENCE = {
  dnsTimeout: 5_000,
  connectionTimeout: 10_000,
  greetingTimeout: 20_000,
  socketTimeout: 20_000,
};

// One connection for each lane of jobs, kept while there is mail: a handshake each would double a long list's time.
const CONNECTIONS = { pool: true, maxConnections: 2, maxMessages: 100 } as const;

/** Mail by SMTP. */
export function smtpMailer(url: string, from: { name: string; address: string }): Mailer {
  const transport = createTransport({ url, ...CONNECTIONS, ...PATIENCE }, { from });
  return {
    async send(mail) {
      await transport.sendMail({
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: `<${mail.messageId}>`,
        ...(mail.calendar && { icalEvent: icalEvent(mail.calendar) }),
        // RFC 3834: no automatic answers to automatic mail.
        headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(mail.unsubscribeUrl) },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}

/** Another form of the text (RFC 6047 §2.4), and a file for programs that do not look there. */
function icalEvent({ method, text }: NonNullable<OutgoingMail['calendar']>) {
  return { method, filename: 'event.ics', content: text };
}

/** RFC 2369 §3.2, and in one click RFC 8058, which is for https alone. */
function unsubscribing(url: string | undefined): Record<string, string> {
  if (url === undefined) return {};
  const oneClick = url.startsWith('https:') && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
  return { 'List-Unsubscribe': `<${url}>`, ...oneClick };
}

/** More than a network has members: what all of them are told must not push somebody's code out. */
const KEPT = 1_000;

/** The mailbox of a hub in development: mail is shown on a page instead of being sent. */
export class DevelopmentMailbox implements Mailer {
  private readonly mails: (OutgoingMail & { readonly at: Date })[] = [];

  async send(mail: OutgoingMail): Promise<void> {
    this.mails.unshift({ ...mail, at: new Date() });
    this.mails.splice(KEPT);
  }

  /** Newest first. */
  get newest(): readonly (OutgoingMail & { readonly at: Date })[] {
    return this.mails;
  }

  close(): void {
    this.mails.length = 0;
  }
}
