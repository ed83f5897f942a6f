import { message } from '../../locales/messages';
import { nested } from '../../shared/selection';
import type { ComposeMail } from '../delivery';
import { occurrenceRead } from '../event';
import { datesOf, EVENT_NEWS, readerOf, type NewsParts, type ToldDate } from '../rsvp';

const NEWS = { ...EVENT_NEWS, viewerMayAnswer: null };

/** Asks somebody what came of a date; nothing where she has said it meanwhile, or does not see it any more. */
export function outcomeMail(parts: NewsParts): ComposeMail {
  return async ({ locale, content }) => {
    const reader = await readerOf(parts, content);
    const id = content['occurrenceId']!;
    const date =
      reader &&
      ((await parts.reads.one(reader.actor, occurrenceRead, nested(NEWS), id)) as
        (ToldDate & { readonly viewerMayAnswer: boolean }) | null);
    if (!reader || !date?.viewerMayAnswer) return null;
    const { title, event } = date;
    const values = { name: content['name'], title: title.text, network: event.network.name.text };
    const say = (key: string) => message(locale, `mail.eventOutcome.${key}`, values);
    return {
      subject: say('subject'),
      parts: [say('text'), datesOf([date], locale), `${reader.pageOf(date)}/outcome`, say('nameless')],
    };
  };
}
