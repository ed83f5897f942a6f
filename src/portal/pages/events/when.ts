import type { CalendarQuery } from '@guardian-network-hub/client-sdk';
import { startOfDay, type useFormat } from '../../i18n/format';
import type { Text } from '../../i18n/text';

export type Planned = CalendarQuery['calendar']['nodes'][number];

type Times = Pick<Planned, 'startsAt' | 'endsAt' | 'localStart' | 'localEnd'> & {
  readonly event: Pick<Planned['event'], 'zone' | 'wholeDay'>;
};
type Format = ReturnType<typeof useFormat>;

const HALF_A_DAY_MS = 43_200_000;

/** The day on which it stands in the agenda: noon by the reader's clock, of today for what began before. */
export function dayOf({ startsAt, localStart, event }: Times, now = new Date()): number {
  const start = event.wholeDay ? new Date(localStart.slice(0, 10) + 'T00:00') : new Date(startsAt);
  return Math.max(startOfDay(start), startOfDay(now)) + HALF_A_DAY_MS;
}

/** Whether it is over. */
export function isOver({ endsAt }: Pick<Times, 'endsAt'>): boolean {
  return Date.parse(endsAt) <= Date.now();
}

/** At what time, by the reader's clock; on the page of an event with the day. */
export function timeOf(times: Times, format: Format, t: Text, withDay: boolean): string {
  const { startsAt, endsAt, event } = times;
  if (!event.wholeDay) return (withDay ? format.fullSpan : format.span)(startsAt, endsAt);
  const days = wholeDays(times);
  return withDay || days.from !== days.to ? format.days(days.from, days.to) : t('portal.events.wholeDay');
}

/** At what time by the clock of the place, where that shows another; whole days are those of the place. */
export function timeThere({ startsAt, endsAt, event }: Times, format: Format, t: Text): string | undefined {
  const { zone, wholeDay } = event;
  const time = format.span(startsAt, endsAt, zone);
  if (wholeDay || time === format.span(startsAt, endsAt)) return undefined;
  return t('portal.events.there', { time, zone: zone.split('/').at(-1)!.replaceAll('_', ' ') });
}

/** The first and the last day: what is stored is the midnight after it. */
function wholeDays({ localStart, localEnd }: Times): { from: string; to: string } {
  const last = new Date(Date.parse(localEnd.slice(0, 10)) - HALF_A_DAY_MS);
  return { from: localStart.slice(0, 10), to: last.toISOString().slice(0, 10) };
}
