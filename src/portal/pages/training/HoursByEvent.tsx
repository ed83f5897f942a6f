import { OwnEventHoursDocument, request } from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { Failed, Skeleton } from '../../design/Load';
import { More } from '../../design/More';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { periodOf } from './period';

const PAGE = 20;

/** How long the reader was at each event of a year, that at which she was last first. */
export function HoursByEvent({ year }: { year: string }) {
  const t = useText();
  const format = useFormat();
  const query = useInfiniteQuery({
    queryKey: ['event-hours', year],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, OwnEventHoursDocument, { ...periodOf(year), first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ me }) =>
      me?.eventHours?.pageInfo.hasNextPage ? me.eventHours.pageInfo.endCursor : undefined,
    staleTime: 0,
  });
  const events = query.data?.pages.flatMap(({ me }) => me?.eventHours?.nodes ?? []) ?? [];
  return (
    <section aria-labelledby="by-event">
      <h3 id="by-event" className="section-title">
        {t('portal.training.byEvent')}
      </h3>
      {query.isError && !query.data && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={3} />}
      {events.length > 0 && (
        <ul className="card rows" aria-labelledby="by-event">
          {events.map(({ title, network, minutes, event }, i) => {
            const name = <UserText lang={title.language}>{title.text}</UserText>;
            const [date] = event?.occurrences.nodes ?? [];
            return (
              <li key={event?.id ?? i} className="row certificate-row">
                <span>
                  {date ? (
                    <Link to="/events/$id" params={{ id: date.id }} className="row-title">
                      {name}
                    </Link>
                  ) : (
                    <span className="row-title">{name}</span>
                  )}
                  <span className="meta">
                    <UserText lang={network.name.language}>{network.name.text}</UserText>
                  </span>
                </span>
                <span>{format.length(minutes)}</span>
              </li>
            );
          })}
        </ul>
      )}
      <More query={query}>{t('portal.events.more')}</More>
    </section>
  );
}
