import { message } from '../../locales/messages';
import { nested } from '../../shared/selection';
import type { ComposeMail } from '../delivery';
import { occurrenceRead } from '../event';
import { datesOf, EVENT_NEWS, type NewsParts, type ToldDate } from '../rsvp';

const NEWS = { ...EVENT_NEWS, registration: null };

/**
 * Asks somebody whether she comes: to what it is when the mail is sent, as far as she may see it then. Nothing where she
 * has answered meanwhile, or one cannot any more.
 */
export function nudgeMail({ reads, sessions, publicUrl }: NewsParts): ComposeMail {
  return async ({ locale, content }) => {
    const personId = content['personId']!;
    const actor = (await sessions.actorsOfPeople([personId])).get(personId);
    const id = content['occurrenceId']!;
    const date = actor && ((await reads.one(actor, occurrenceRead, nested(NEWS), id)) as ToldDate | null);
    if (!date || date.viewerRsvp || date.registration !== 'OPEN') return null;
    const { title, event } = date;
    const values = { name: content['name'], title: title.text, network: event.network.name.text };
    const say = (key: string) => message(locale, `mail.eventNudge.${key}`, values);
    return {
      subject: say('subject'),
      parts: [say('text'), datesOf([date], locale), `${publicUrl()}/events/${date.id}`],
    };
  };
}
