import { message } from '../../locales/messages';
import { anonymous } from '../../shared/actor';
import { nested } from '../../shared/selection';
import type { ComposeMail, DeliveryClass } from '../delivery';
import { occurrenceRead } from '../event';
import { datesOf, EVENT_NEWS, readerOf, type EventMailParts, type ToldDate } from '../rsvp';

const { viewerRsvp: _own, ...AS_ALL_SEE_IT } = EVENT_NEWS;

/** How mails to guests are made, by their class. */
export function guestMails(parts: EventMailParts): [DeliveryClass, ComposeMail][] {
  const { publicUrl } = parts;
  return [
    ['GUEST_CONFIRM', askMail('guestConfirm', parts, (_id, code) => `${publicUrl()}/guest/confirm#${code}`)],
    ['GUEST_ACCOUNT', askMail('guestAccount', parts, (id) => `${publicUrl()}/events/${id}`)],
    ['GUEST_REGISTERED', registeredMail(parts)],
  ];
}

/**
 * What a mailbox is asked that somebody gave to come as a guest: it may be a stranger's, and holds no word of hers. Nothing
 * where not everybody sees the event any more.
 */
function askMail(
  name: string,
  { reads }: EventMailParts,
  linkOf: (id: string, code: string) => string,
): ComposeMail {
  return async ({ locale, content }) => {
    const { occurrenceId, code, hub } = content;
    const date = await reads.one(anonymous([locale]), occurrenceRead, nested(AS_ALL_SEE_IT), occurrenceId!);
    if (!date) return null;
    const values = { hub, title: date.title.text, network: date.event.network.name.text };
    const say = (key: string) => message(locale, `mail.${name}.${key}`, values);
    const link = linkOf(date.id, code!);
    const parts = [say('text'), datesOf([date], locale), say('ask'), link, say('otherwise')];
    return { subject: say('subject'), parts };
  };
}

/** What a guest comes to, waits or asks for, as it stands when the mail is sent; with the link by which she cancels. */
function registeredMail({ reads, calendars, ...parts }: EventMailParts): ComposeMail {
  return async ({ recipient: address, locale, content }) => {
    const reader = await readerOf(parts, content);
    const ids = content['occurrenceIds']!.split(' ');
    const found = reader && (await reads.many(reader.actor, occurrenceRead, nested(EVENT_NEWS), ids));
    const dates = ids.flatMap((id) => (found?.get(id) as ToldDate | undefined) ?? []);
    const being = (status: string) => dates.filter(({ viewerRsvp }) => viewerRsvp?.status === status);
    const [going, waiting, asked] = [being('GOING'), being('WAITING'), being('REQUESTED')];
    const [first] = [...going, ...waiting, ...asked];
    if (!reader || !first) return null;
    const { event } = first;
    const name = content['name']!;
    const values = { name, title: first.title.text, network: event.network.name.text };
    const say = (key: string) => message(locale, `mail.guestRegistered.${key}`, values);
    const which = { eventId: event.uuid, occurrenceIds: going.map(({ uuid }) => uuid), name, address };
    const calendar = await calendars.mailOf(reader.actor, { method: 'REQUEST', ...which });
    return {
      subject: say(going.length > 0 ? 'subject' : waiting.length > 0 ? 'waitingSubject' : 'askedSubject'),
      parts: [
        say('greeting'),
        ...(going.length > 0 ? [say('text'), datesOf(going, locale)] : []),
        ...(waiting.length > 0 ? [say('waiting'), datesOf(waiting, locale)] : []),
        ...(asked.length > 0 ? [say('asked'), datesOf(asked, locale)] : []),
        say('link'),
        reader.pageOf(first),
      ],
      ...(calendar && { calendar }),
    };
  };
}
