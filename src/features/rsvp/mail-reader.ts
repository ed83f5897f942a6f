import type { Actor } from '../../shared/actor';
import type { Guests } from '../guest';
import type { SessionService } from '../session';

/** By what readers of mails are found. */
export interface ReaderParts {
  readonly sessions: Pick<SessionService, 'actorsOfPeople'>;
  readonly guests: Pick<Guests, 'byId' | 'linkOf'>;
  readonly publicUrl: () => string;
}

/** Who reads a mail about dates, as she is when it is sent. */
export interface MailReader {
  readonly actor: Actor;
  /** Where she sees a date and answers: a guest on the page of her own. */
  readonly pageOf: (date: { readonly id: string }) => string;
}

/** Whom a mail is for, a person or a guest; null where she is not there any more. */
export async function readerOf(
  { sessions, guests, publicUrl }: ReaderParts,
  { personId, guestId }: Readonly<Record<string, string>>,
): Promise<MailReader | null> {
  if (guestId !== undefined) {
    const actor = await guests.byId(guestId);
    return actor && { actor, pageOf: () => guests.linkOf(guestId) };
  }
  if (personId === undefined) return null;
  const actor = (await sessions.actorsOfPeople([personId])).get(personId);
  return actor ? { actor, pageOf: ({ id }) => `${publicUrl()}/events/${id}` } : null;
}
