import {
  ModerationQueueDocument,
  request,
  type ModerationItemPartsFragment,
  type ModerationState,
} from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { More } from '../../design/More';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { QueueItem } from './QueueItem';
import './moderation.css';

export type Item = ModerationItemPartsFragment;

const PAGE = 20;
const STATES = { waiting: ['OPEN', 'APPEALED'], decided: ['DECIDED'] } as const satisfies Record<
  string,
  ModerationState[]
>;

/** What waits for those who keep order in a network, and what they decided. */
export function Moderation() {
  const { id } = useParams({ from: '/inside/networks/$id/moderation' });
  const t = useText();
  const [shown, setShown] = useState<keyof typeof STATES>('waiting');
  const query = useInfiniteQuery({
    queryKey: ['moderation', id, shown],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, ModerationQueueDocument, { id, states: STATES[shown], first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ network }) =>
      network?.moderationQueue.pageInfo.hasNextPage ? network.moderationQueue.pageInfo.endCursor : undefined,
    staleTime: 0,
  });
  const items = query.data?.pages.flatMap(({ network }) => network?.moderationQueue.nodes ?? []);
  return (
    <div className="page page-narrow">
      <NetworkTrail id={id} self />
      <PageTitle title={t('portal.moderation.title')} />
      <p className="lead">{t('portal.moderation.lead')}</p>
      <Choice
        label={t('portal.moderation.title')}
        value={shown}
        options={[
          ['waiting', t('portal.moderation.waiting')],
          ['decided', t('portal.moderation.decided')],
        ]}
        onChange={setShown}
      />
      {query.isError && !items && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={6} />}
      {items?.length === 0 && <Empty>{t('portal.moderation.none')}</Empty>}
      {items && items.length > 0 && (
        <ul className="moderation-queue">
          {items.map((item) => (
            <QueueItem key={item.id} item={item} />
          ))}
        </ul>
      )}
      <More query={query}>{t('portal.moderation.more')}</More>
    </div>
  );
}
