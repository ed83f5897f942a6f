import {
  CalendarDocument,
  request,
  type CalendarQuery,
  type CalendarQueryVariables,
  type EventKind,
} from '@guardian-network-hub/client-sdk';
import {
  endOfMonth,
  endOfWeek,
  GregorianCalendar,
  parseAbsolute,
  parseDate,
  startOfMonth,
  startOfWeek,
  toCalendar,
  toCalendarDate,
  type CalendarDate,
} from '@internationalized/date';
import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-aria-components';
import { hub } from '../../app/hub';
import type { Planned } from './when';

const PAGE = 100;
/** Of a month with more, the first ones are shown. */
const PAGES = 5;

/** Of which events. */
export interface MonthFilter {
  readonly kind: EventKind | undefined;
  readonly network: string | undefined;
}

/** What takes place in the weeks of a month, by days of the reader's clock: “2026-11-23”. */
export function useMonth(within: CalendarDate, zone: string, { kind, network }: MonthFilter) {
  const { locale } = useLocale();
  const from = startOfWeek(startOfMonth(within), locale).toDate(zone).toISOString();
  const to = endOfWeek(endOfMonth(within), locale).add({ days: 1 }).toDate(zone).toISOString();
  const query = useQuery({
    queryKey: ['calendar', 'month', from, to, kind, network],
    queryFn: async ({ signal }) => {
      const filter = { ...(kind && { kinds: [kind] }), ...(network && { networkIds: [network] }) };
      const found: Planned[] = [];
      let after: string | null = null;
      for (let page = 0; page < PAGES; page++) {
        const variables: CalendarQueryVariables = { from, to, filter, first: PAGE, after };
        const { calendar }: CalendarQuery = await request(hub, CalendarDocument, variables, {
          signal,
        });
        found.push(...calendar.nodes);
        if (!calendar.pageInfo.hasNextPage) break;
        after = calendar.pageInfo.endCursor;
      }
      return byDay(found, zone);
    },
    // The month before stays until the next is there.
    placeholderData: (before) => before,
  });
  return { query, onDay: (day: CalendarDate): readonly Planned[] => query.data?.get(keyOf(day)) ?? [] };
}

/** By which a day is known, whatever the calendar of the reader's language. */
export const keyOf = (day: CalendarDate): string => toCalendar(day, new GregorianCalendar()).toString();

function byDay(found: readonly Planned[], zone: string): ReadonlyMap<string, readonly Planned[]> {
  const days = new Map<string, Planned[]>();
  for (const each of found)
    for (let [day, last] = daysOf(each, zone); day.compare(last) <= 0; day = day.add({ days: 1 }))
      days.set(day.toString(), [...(days.get(day.toString()) ?? []), each]);
  return days;
}

/** The first and the last day, by the reader's clock; whole days are those of the place. */
function daysOf({ startsAt, endsAt, localStart, localEnd, event }: Planned, zone: string) {
  if (event.wholeDay)
    return [
      parseDate(localStart.slice(0, 10)),
      parseDate(localEnd.slice(0, 10)).subtract({ days: 1 }),
    ] as const;
  const start = toCalendarDate(parseAbsolute(startsAt, zone));
  // What ends at midnight is not there the day after.
  const end = toCalendarDate(parseAbsolute(endsAt, zone).subtract({ milliseconds: 1 }));
  return [start, end] as const;
}
