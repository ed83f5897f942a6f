import {
  CalendarFeedsDocument,
  MakeCalendarFeedDocument,
  RemoveCalendarFeedDocument,
  RenewCalendarFeedDocument,
  request,
  unwrap,
  type CalendarFeedItemFragment,
  type MakeCalendarFeedInput,
} from '@guardian-network-hub/client-sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { useStepUp } from '../../app/step-up/StepUp';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';

const KEY = ['calendar-feeds'];

/** The reader's feeds. */
export function useFeeds() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => request(hub, CalendarFeedsDocument, {}, { signal }),
    select: ({ me }) => me?.calendarFeeds ?? [],
    staleTime: 0,
  });
}

/** Makes a feed, or gives one another address. What comes of it is the address, which is told this once. */
export function useAddress() {
  const run = useStepUp();
  const refresh = () => queryClient.invalidateQueries({ queryKey: KEY });
  return useMutation({
    mutationFn: (asked: { make: Omit<MakeCalendarFeedInput, 'idempotencyKey'> } | { renew: string }) =>
      run(() => ('renew' in asked ? renewed(asked.renew) : made(asked.make))),
    onSuccess: refresh,
  });
}

async function made(input: Omit<MakeCalendarFeedInput, 'idempotencyKey'>): Promise<string> {
  const { makeCalendarFeed } = await request(hub, MakeCalendarFeedDocument, {
    input: { ...input, idempotencyKey: crypto.randomUUID() },
  });
  const { feed, address } = unwrap(makeCalendarFeed, 'CalendarFeedSuccess');
  // It was made by a try whose answer did not arrive.
  return address ?? renewed(feed!.id);
}

async function renewed(feedId: string): Promise<string> {
  const { renewCalendarFeed } = await request(hub, RenewCalendarFeedDocument, { input: { feedId } });
  return unwrap(renewCalendarFeed, 'CalendarFeedSuccess').address!;
}

export function useRemoveFeed() {
  const t = useText();
  const calendarOf = useCalendarOf();
  return useMutation({
    mutationFn: async ({ id }: CalendarFeedItemFragment) => {
      const { removeCalendarFeed } = await request(hub, RemoveCalendarFeedDocument, {
        input: { feedId: id },
      });
      unwrap(removeCalendarFeed, 'CalendarFeedsSuccess');
    },
    onSuccess: (_done, feed) => {
      tell(t('portal.toast.removed'), calendarOf(feed));
      return queryClient.invalidateQueries({ queryKey: KEY });
    },
  });
}

/** What a feed is called. */
export function useCalendarOf() {
  const t = useText();
  return ({ kind, network }: Pick<CalendarFeedItemFragment, 'kind' | 'network'>): string =>
    kind === 'NETWORK' ? (network?.name.text ?? '') : t(`portal.subscribe.${kind}`);
}
