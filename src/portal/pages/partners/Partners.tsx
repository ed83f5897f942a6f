import { NetworkDocument, PartnersDocument, request } from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { More } from '../../design/More';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { TakesFocus } from '../../design/TakesFocus';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { AddPartner } from './AddPartner';
import { PartnerItem } from './PartnerItem';
import './partners.css';

const PAGE = 30;

/** The partner portals of a network: what they may read, and their keys. */
export function Partners() {
  const t = useText();
  const { id } = useParams({ from: '/inside/networks/$id/partners' });
  const [added, setAdded] = useState<string>();
  const network = useQuery({
    queryKey: ['network', id],
    queryFn: ({ signal }) => request(hub, NetworkDocument, { id }, { signal }),
  });
  const query = useInfiniteQuery({
    queryKey: ['partners', id],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, PartnersDocument, { networkId: id, first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ partners: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  const failed = [network, query].find((q) => q.isError && !q.data);
  if (failed) return <Failed error={failed.error} retry={() => void failed.refetch()} />;
  if (!network.data || !query.data) return <Skeleton lines={6} />;
  const found = network.data.network;
  if (!found) return <NotFound />;
  const partners = query.data.pages.flatMap((page) => page.partners.nodes);
  const again = () => queryClient.invalidateQueries({ queryKey: ['partners', id] });
  return (
    <div className="page page-narrow">
      <NetworkTrail id={id} self />
      <PageTitle title={t('portal.partners.title')} />
      <p className="lead">{t('portal.partners.lead')}</p>
      {added && (
        <TakesFocus key={added}>
          <Notice kind="good">{t('portal.partners.added', { name: added })}</Notice>
        </TakesFocus>
      )}
      {partners.length === 0 && <Empty>{t('portal.partners.none')}</Empty>}
      <ul className="partners">
        {partners.map((partner) => (
          <PartnerItem key={partner.id} partner={partner} networkId={id} onChange={again} />
        ))}
      </ul>
      <More query={query}>{t('portal.partners.more')}</More>
      <AddPartner
        networkId={id}
        onAdded={(name) => {
          setAdded(name);
          void again();
        }}
      />
    </div>
  );
}
