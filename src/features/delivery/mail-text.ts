/** A list in a mail: links, with what there is to say of each. */
export interface MailList {
  readonly title: string;
  readonly items: readonly { readonly title: string; readonly url: string; readonly detail: string }[];
}

/** Paragraphs, apart by an empty line, or a list. */
export type MailPart = string | MailList;

/** What a calendar program is to do with an event (RFC 5546 §1.4), as a part of a mail (RFC 6047). */
export interface MailCalendar {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly text: string;
}

/** What a mail says. */
export interface MailText {
  readonly subject: string;
  readonly parts: readonly MailPart[];
  readonly calendar?: MailCalendar;
}

/** Of what a mail is made when it is sent. */
export interface MailToCompose {
  readonly personId: string | null;
  /** To which address it goes. */
  readonly recipient: string;
  readonly locale: string;
  readonly content: Readonly<Record<string, string>>;
}

/** Makes a mail as it is sent, of what its reader may see by then; null where there is nothing left to say. */
export type ComposeMail = (mail: MailToCompose) => Promise<MailText | null>;
