import { message } from '../../locales/messages';
import { nested } from '../../shared/selection';
import type { ComposeMail } from '../delivery';
import { occurrenceRead } from '../event';
import { datesOf, EVENT_NEWS, readerOf, type NewsParts, type ToldDate } from '../rsvp';

const NEWS = { ...EVENT_NEWS, cancelled: null };

/**
 * What somebody is reminded of: as it is when the mail is sent, and as far as she may see it then. Nothing where she does
 * not come any more, where it has begun, was cancelled or takes place at another time: of that she is told by then.
 */
export function reminderMail(parts: NewsParts): ComposeMail {
  return async ({ locale, content }) => {
    const reader = await readerOf(parts, content);
    const id = content['occurrenceId']!;
    const date =
      reader && ((await parts.reads.one(reader.actor, occurrenceRead, nested(NEWS), id)) as ToldDate | null);
    if (!reader || !date || date.cancelled || date.startsAt !== content['startsAt']) return null;
    if (Date.parse(date.startsAt) <= Date.now()) return null;
    const status = date.viewerRsvp?.status;
    if (status !== 'GOING' && status !== 'MAYBE') return null;
    const { title, event } = date;
    const values = { name: content['name'], title: title.text, network: event.network.name.text };
    const say = (key: string) => message(locale, `mail.eventReminder.${key}`, values);
    return {
      subject: say('subject'),
      parts: [say(status === 'GOING' ? 'text' : 'maybe'), datesOf([date], locale), reader.pageOf(date)],
    };
  };
}
