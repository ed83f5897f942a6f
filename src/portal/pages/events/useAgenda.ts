import { CalendarDocument, request, type EventKind } from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { startOfDay } from '../../i18n/format';
import { dayOf, type Planned } from './when';

const PAGE = 30;
const DAY_MS = 86_400_000;
const WINDOW_DAYS = 90;
/** As far as a year. */
const WINDOWS = 4;

/** What takes place from today on, by days: a few months at first, later ones as they are asked for. */
export function useAgenda({ kind, network }: { kind: EventKind | undefined; network: string | undefined }) {
  const [today] = useState(() => startOfDay(new Date()));
  const query = useInfiniteQuery({
    queryKey: ['calendar', today, kind, network],
    queryFn: ({ pageParam: { window, after }, signal }) => {
      const from = today + window * WINDOW_DAYS * DAY_MS;
      const variables = {
        from: new Date(from).toISOString(),
        to: new Date(from + WINDOW_DAYS * DAY_MS).toISOString(),
        filter: { ...(kind && { kinds: [kind] }), ...(network && { networkIds: [network] }) },
        first: PAGE,
        after,
      };
      return request(hub, CalendarDocument, variables, { signal });
    },
    initialPageParam: { window: 0, after: null as string | null },
    getNextPageParam: ({ calendar: { pageInfo } }, _pages, { window }) => {
      if (pageInfo.hasNextPage) return { window, after: pageInfo.endCursor };
      return window + 1 < WINDOWS ? { window: window + 1, after: null } : undefined;
    },
  });
  const last = query.data?.pages.at(-1);
  // What lasts from one window into the next is told in both.
  const found = new Map(
    query.data?.pages.flatMap(({ calendar }) => calendar.nodes.map((each) => [each.id, each] as const)),
  );
  return {
    query,
    days: byDay([...found.values()]),
    /** Whether more is in the months that are shown. */
    within: last?.calendar.pageInfo.hasNextPage ?? false,
  };
}

function byDay(planned: readonly Planned[]): (readonly [day: number, planned: readonly Planned[]])[] {
  const days = new Map<number, Planned[]>();
  for (const each of planned) {
    const day = dayOf(each);
    days.set(day, [...(days.get(day) ?? []), each]);
  }
  return [...days].sort(([a], [b]) => a - b);
}
