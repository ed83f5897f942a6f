import { NetworksDocument, request, type NetworksQuery } from '@guardian-network-hub/client-sdk';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { More } from '../../design/More';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { SearchBox } from '../../design/SearchBox';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';

const PAGE = 30;

/** All networks of the hub: where one finds the one to ask to join. */
export function Networks() {
  const t = useText();
  const [search, setSearch] = useState('');
  const query = useInfiniteQuery({
    queryKey: ['networks', search],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, NetworksDocument, { search: search || null, first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ networks: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
  const networks = query.data?.pages.flatMap((page) => page.networks.nodes);
  return (
    <div className="page">
      <PageTitle title={t('portal.networks.title')} />
      <SearchBox label={t('portal.networks.search')} q={search} onSearch={setSearch} />
      {query.isError && !networks && <Failed error={query.error} retry={() => void query.refetch()} />}
      {!networks && !query.isError && <Skeleton lines={6} />}
      {networks?.length === 0 && <Empty>{t('portal.networks.none')}</Empty>}
      {networks && networks.length > 0 && (
        <ul className="rows card" aria-busy={query.isFetching}>
          {networks.map((network) => (
            <NetworkRow key={network.id} network={network} />
          ))}
        </ul>
      )}
      <More query={query}>{t('portal.networks.more')}</More>
    </div>
  );
}

function NetworkRow({ network }: { network: NetworksQuery['networks']['nodes'][number] }) {
  const t = useText();
  return (
    <li>
      <Link to="/networks/$id" params={{ id: network.id }} className="row row-wrap">
        <UserText lang={network.name.language} className="row-title">
          {network.name.text}
        </UserText>
        <span className="meta">{t(`portal.networkKind.${network.kind}`)}</span>
      </Link>
    </li>
  );
}
