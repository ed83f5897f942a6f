import { DirectoryDocument, request } from '@guardian-network-hub/client-sdk';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { useText } from '../../i18n/text';
import { Card } from './Card';

const PAGE = 24;

/** The cards a search finds, page by page. While a new search runs, the last one's stay. */
export function Results({ search }: { search: string }) {
  const t = useText();
  const query = useInfiniteQuery({
    queryKey: ['directory', search],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, DirectoryDocument, { search: search || null, first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ directory: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
    placeholderData: keepPreviousData,
  });
  if (query.isError && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={8} />;

  const guardians = query.data.pages.flatMap((page) => page.directory.nodes);
  const settled = !query.isPlaceholderData;
  const count = { count: guardians.length, more: query.hasNextPage ? 'yes' : 'no' };
  return (
    <section aria-label={t('portal.directory.results')} aria-busy={query.isFetching}>
      <p className="meta" role="status">
        {settled && guardians.length > 0 ? t('portal.directory.count', count) : '\u00a0'}
      </p>
      {settled && guardians.length === 0 && <Empty>{t('portal.directory.none', { search })}</Empty>}
      <ul className="cards" data-stale={!settled || undefined}>
        {guardians.map((guardian) => (
          <Card key={guardian.id} guardian={guardian} />
        ))}
      </ul>
      {query.isFetchNextPageError && <Failed error={query.error} retry={() => void query.fetchNextPage()} />}
      {query.hasNextPage && settled && (
        <div className="more">
          <Button onPress={() => void query.fetchNextPage()} isPending={query.isFetchingNextPage}>
            {t('portal.directory.more')}
          </Button>
        </div>
      )}
    </section>
  );
}
