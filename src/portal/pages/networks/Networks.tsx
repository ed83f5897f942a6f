import { NetworksDocument, request, type NetworksQuery } from '@guardian-network-hub/client-sdk';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { hub } from '../../app/hub';
import { Button as MoreButton } from '../../design/Button';
import { Icon } from '../../design/Icon';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import '../directory/directory.css';

const PAGE = 30;

/** All networks of the hub: where one finds the one to ask to join. */
export function Networks() {
  const t = useText();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
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
      <search>
        <SearchField className="field search" value={typed} onChange={setTyped}>
          <Label className="field-label">{t('portal.networks.search')}</Label>
          <Input className="input" dir="auto" maxLength={200} enterKeyHint="search" />
          <Button className="search-clear" aria-label={t('portal.directory.clear')}>
            <Icon name="clear" />
          </Button>
        </SearchField>
      </search>
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
      {query.hasNextPage && (
        <div className="more">
          <MoreButton onPress={() => void query.fetchNextPage()} isPending={query.isFetchingNextPage}>
            {t('portal.networks.more')}
          </MoreButton>
        </div>
      )}
    </div>
  );
}

function NetworkRow({ network }: { network: NetworksQuery['networks']['nodes'][number] }) {
  const t = useText();
  return (
    <li>
      <Link to="/networks/$id" params={{ id: network.id }} className="row">
        <UserText lang={network.name.language} className="row-title">
          {network.name.text}
        </UserText>
        <span className="meta">{t(`portal.networkKind.${network.kind}`)}</span>
      </Link>
    </li>
  );
}
