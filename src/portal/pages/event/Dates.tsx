import { EventOccurrencesDocument, request } from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { More } from '../../design/More';
import { Failed, Skeleton } from '../../design/Load';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { timeOf } from '../events/when';
import type { Shown } from './EventPage';

const PAGE = 20;

/** All dates of a series, each with how the reader answered to it. */
export function Dates({ occurrence }: { occurrence: Shown }) {
  const t = useText();
  const format = useFormat();
  const { event } = occurrence;
  const query = useInfiniteQuery({
    queryKey: ['dates', event.id],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, EventOccurrencesDocument, { id: event.id, first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ event: found }) =>
      found?.occurrences.pageInfo.hasNextPage ? found.occurrences.pageInfo.endCursor : undefined,
    staleTime: 0,
  });
  const dates = query.data?.pages.flatMap((page) => page.event?.occurrences.nodes ?? []) ?? [];
  return (
    <section aria-labelledby="dates">
      <h2 id="dates" className="section-title">
        {t('portal.dates.title')}
      </h2>
      {query.isError && !query.data && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={4} />}
      {dates.length > 0 && (
        <ol className="card rows">
          {dates.map(({ id, cancelled, viewerRsvp, ...times }) => (
            <li key={id} className="row">
              <Link
                to="/events/$id"
                params={{ id }}
                className={cancelled ? 'row-title event-cancelled' : 'row-title'}
                aria-current={id === occurrence.id ? 'page' : undefined}
              >
                {timeOf({ ...times, event }, format, t, true)}
              </Link>
              {(cancelled || viewerRsvp) && (
                <span className="tag">
                  {cancelled ? t('portal.events.cancelled') : t(`portal.rsvp.${viewerRsvp!.status}`)}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      <More query={query}>{t('portal.events.more')}</More>
    </section>
  );
}
