/** A list in a mail: links, with what there is to say of each. */
export interface MailList {
  readonly title: string;
  readonly items: readonly { readonly title: string; readonly url: string; readonly detail: string }[];
}

/** Paragraphs, apart by an empty line, or a list. */
export type MailPart = string | MailList;

/** What a mail says. */
export interface MailText {
  readonly subject: string;
  readonly parts: readonly MailPart[];
}

/** Of what a mail is made when it is sent. */
export interface MailToCompose {
  readonly personId: string | null;
  readonly locale: string;
  readonly content: Readonly<Record<string, string>>;
}

/** Makes a mail as it is sent, of what its reader may see by then; null where there is nothing left to say. */
export type ComposeMail = (mail: MailToCompose) => Promise<MailText | null>;
