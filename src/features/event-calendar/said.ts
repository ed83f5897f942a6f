import { message } from '../../locales/messages';
import type { CalendarEvent } from '../../shared/icalendar';
import type { DateTold, EventTold, Frame } from './told';

/** What people read of an event, or of one of its dates. */
export interface Said extends Pick<CalendarEvent, 'summary' | 'status'> {
  readonly description: string;
  readonly location: string | undefined;
}

/**
 * What is said of one date in the reader's language. Where there is no place but a room that is online, its link stands
 * there: calendars on phones open it from there.
 */
export function saidOf(
  event: EventTold,
  date: Pick<DateTold, 'title' | 'description' | 'place' | 'onlineUrl' | 'cancelled' | 'unsure'>,
  { locale }: Frame,
): Said {
  const { onlineUrl, cancelled, unsure } = date;
  const place = date.place ?? onlineUrl;
  const lines = [
    date.description ?? event.description,
    event.cost && message(locale, 'calendar.cost', { cost: event.cost }),
    onlineUrl && message(locale, 'calendar.online', { url: onlineUrl }),
    message(locale, 'calendar.network', { network: event.network }),
  ];
  return {
    summary: date.title ?? event.title,
    description: lines.filter((line) => line !== null).join('\n\n'),
    location: place ?? undefined,
    status: cancelled ? 'CANCELLED' : unsure ? 'TENTATIVE' : 'CONFIRMED',
  };
}
