import { formatTag } from '../../locales/direction';
import { message } from '../../locales/messages';
import type { Reads } from '../../persistence/read/reads';
import { fields, nested } from '../../shared/selection';
import type { ComposeMail, DeliveryClass } from '../delivery';
import { occurrenceRead, type Occurrence } from '../event';
import type { CalendarMail, EventCalendarService } from '../event-calendar';
import { readerOf, type ReaderParts } from './mail-reader';
import type { RsvpStatusName } from './rsvp.entity';
import type { Rsvp } from './rsvp.types';

const justText = fields('text');
/** What mails tell of a date. */
export const EVENT_NEWS = {
  id: null,
  startsAt: null,
  endsAt: null,
  title: justText,
  place: null,
  cancelled: null,
  viewerRsvp: fields('status'),
  event: nested({
    id: null,
    zone: null,
    wholeDay: null,
    network: nested({ name: justText }),
  }),
};
/** A date as mails tell of it. */
export type ToldDate = Occurrence & { readonly viewerRsvp: Rsvp | null };
const DAY_MS = 86_400_000;
/** Dates of one mail; the hub has them all. */
const MAX_DATES = 20;

/** What mails about dates are made with. */
export interface NewsParts extends ReaderParts {
  readonly reads: Reads;
}

export interface EventMailParts extends NewsParts {
  readonly calendars: Pick<EventCalendarService, 'mailOf'>;
}

/** How mails about events are made, by their class. */
export function eventMails(parts: EventMailParts): [DeliveryClass, ComposeMail][] {
  return [
    ['SEAT_OFFERED', eventMail('seatOffered', parts, { status: 'OFFERED' })],
    ['SEAT_GIVEN', eventMail('seatGiven', parts, { method: 'REQUEST', status: 'GOING' })],
    ['REQUEST_APPROVED', eventMail('requestApproved', parts, { method: 'REQUEST', status: 'GOING' })],
    ['REQUEST_WAITS', eventMail('requestWaits', parts, { status: 'WAITING' })],
    ['REQUEST_DECLINED', eventMail('requestDeclined', parts, { status: 'DECLINED' })],
    ['EVENT_CHANGED', eventMail('eventChanged', parts, { method: 'REQUEST' })],
    ['EVENT_DATES_ADDED', eventMail('eventDatesAdded', parts, { isNew: true })],
    ['EVENT_CANCELLED', eventMail('eventCancelled', parts, { method: 'CANCEL' })],
  ];
}

/** What makes a mail another than the others. */
interface Shape {
  /** What her calendar program is told to do, where she goes. */
  readonly method?: CalendarMail['method'];
  /** As her answer is to stand when it is sent. */
  readonly status?: RsvpStatusName;
  /** Whether it is of dates to which she has not answered yet: guests register for these, too. */
  readonly isNew?: boolean;
}

/**
 * What people are told of an event: as it is when the mail is sent, and as far as they may see it then; nothing of a seat
 * that has gone by then. The link to a room that is online is not among it: mails are passed on.
 */
function eventMail(
  name: string,
  { reads, calendars, ...parts }: EventMailParts,
  { method, status, isNew = false }: Shape,
): ComposeMail {
  return async ({ recipient: address, locale, content }) => {
    const reader = await readerOf(parts, content);
    const ids = content['occurrenceIds']!.split(' ');
    const found = reader && (await reads.many(reader.actor, occurrenceRead, nested(EVENT_NEWS), ids));
    const hers = ids.flatMap((id) => (found?.get(id) as ToldDate | undefined) ?? []);
    const dates = hers.filter(({ viewerRsvp, cancelled }) =>
      isNew ? !cancelled : !status || viewerRsvp?.status === status,
    );
    const [first] = dates;
    if (!reader || !first) return null;
    const { event } = first;
    const { replyBy, reason } = content;
    const values = {
      name: content['name'],
      hub: content['hub'],
      title: first.title.text,
      network: event.network.name.text,
      ...(replyBy && { replyBy: at(new Date(replyBy), event.zone, locale) }),
    };
    const say = (key: string) => message(locale, `mail.${name}.${key}`, values);
    const to = { name: content['name']!, address };
    const asked = { eventId: event.uuid, occurrenceIds: dates.map(({ uuid }) => uuid), ...to };
    const calendar = method && (await calendars.mailOf(reader.actor, { method, ...asked }));
    return {
      subject: say('subject'),
      parts: [
        say('text'),
        datesOf(dates, locale),
        ...(reason ? [say('reason'), reason] : []),
        isNew ? `${parts.publicUrl()}/events/${first.id}` : reader.pageOf(first),
      ],
      ...(calendar && { calendar }),
    };
  };
}

/** When and where; a place that several dates share is said once, behind them. */
export function datesOf(dates: readonly Occurrence[], locale: string): string {
  const shown = dates.slice(0, MAX_DATES);
  const lines = shown.flatMap((date, n) => {
    const isLast = shown[n + 1]?.place !== date.place;
    return isLast && date.place !== null ? [whenOf(date, locale), date.place] : [whenOf(date, locale)];
  });
  return [...lines, ...(dates.length > MAX_DATES ? ['…'] : [])].join('\n');
}

/** From when to when, by the clock of the event's zone, which is named: readers may live in another. */
function whenOf({ startsAt, endsAt, event }: Occurrence, locale: string): string {
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  const form = event.wholeDay ? day : { ...day, ...time };
  const format = new Intl.DateTimeFormat(formatTag(locale), { ...form, timeZone: event.zone });
  // The end of whole days is the midnight after the last.
  const end = Date.parse(endsAt) - (event.wholeDay ? DAY_MS / 2 : 0);
  return format.formatRange(Date.parse(startsAt), end);
}

function at(moment: Date, timeZone: string, locale: string): string {
  const format = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  return new Intl.DateTimeFormat(formatTag(locale), { ...format, timeZoneName: 'short', timeZone }).format(
    moment,
  );
}
