import { BoardDocument, request } from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { JoinLink } from '../network/JoinLink';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { RulesBanner } from '../rules/RulesText';
import { TopicRow } from './TopicRow';
import './board.css';

const PAGE = 30;

/** A board: its topics, the ones last written in first. */
export function Board() {
  const t = useText();
  const { id } = useParams({ from: '/inside/boards/$id' });
  const query = useInfiniteQuery({
    queryKey: ['board', id],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, BoardDocument, { id, first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ board }) =>
      board?.topics.pageInfo.hasNextPage ? board.topics.pageInfo.endCursor : undefined,
    staleTime: 0,
  });
  if (query.isError && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={8} />;
  const board = query.data.pages[0]?.board;
  if (!board) return <NotFound />;
  const topics = query.data.pages.flatMap((page) => page.board?.topics.nodes ?? []);
  return (
    <div className="page">
      <NetworkTrail id={board.network.id} self />
      <PageTitle title={board.title.text} user />
      <JoinLink networkId={board.network.id} />
      {board.archived && <Notice kind="info">{t('portal.boards.isArchived')}</Notice>}
      {board.viewerMustAcceptRules && !board.archived && <RulesBanner networkId={board.network.id} />}
      {board.viewerMayPost && !board.viewerMustAcceptRules && (
        <div className="actions">
          <Link to="/boards/$id/new" params={{ id }} className="button button-primary">
            {t('portal.board.open')}
          </Link>
        </div>
      )}
      {topics.length === 0 && <Empty>{t('portal.board.none')}</Empty>}
      <ul className="card rows topics">
        {topics.map((topic) => (
          <TopicRow key={topic.id} topic={topic} />
        ))}
      </ul>
      {query.hasNextPage && (
        <div className="more">
          <Button onPress={() => void query.fetchNextPage()} isPending={query.isFetchingNextPage}>
            {t('portal.board.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
