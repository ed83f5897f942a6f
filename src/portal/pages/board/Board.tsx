import { BoardDocument, MarkBoardReadDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { hub, queryClient } from '../../app/hub';
import { Button } from '../../design/Button';
import { More } from '../../design/More';
import { Icon } from '../../design/Icon';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import { JoinLink } from '../network/JoinLink';
import { NetworkTrail } from '../network/NetworkTrail';
import { FollowBoard } from '../notifications/FollowChoice';
import { NotFound } from '../NotFound';
import { RulesBanner } from '../rules/RulesText';
import { TagFilter } from './TagFilter';
import { TopicRow } from './TopicRow';
import './board.css';

const PAGE = 30;

/** A board: its topics, the ones last written in first. */
export function Board() {
  const t = useText();
  const { id } = useParams({ from: '/inside/boards/$id' });
  const { tag } = useSearch({ from: '/inside/boards/$id' });
  const query = useInfiniteQuery({
    queryKey: ['board', id, 'topics', tag],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, BoardDocument, { id, first: PAGE, after, tagIds: tag ? [tag] : null }, { signal }),
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
      {board.peerAnswerShare !== null && (
        <p className="meta">{t('portal.board.peers', { count: Math.round(board.peerAnswerShare * 10) })}</p>
      )}
      <div className="actions">
        {board.viewerMayPost && !board.viewerMustAcceptRules && (
          <Link to="/boards/$id/new" params={{ id }} className="button button-primary">
            {t('portal.board.open')}
          </Link>
        )}
        <Link to="/find" search={{ board: id }} className="button">
          <Icon name="search" />
          {t('portal.find.board')}
        </Link>
        {board.unreadTopics > 0 && <MarkRead boardId={id} onDone={() => void query.refetch()} />}
      </div>
      <TagFilter networkId={board.network.id} boardId={id} tag={tag} />
      {topics.length === 0 && <Empty>{t(tag ? 'portal.board.noneTagged' : 'portal.board.none')}</Empty>}
      <ul className="card rows topics">
        {topics.map((topic) => (
          <TopicRow key={topic.id} topic={topic} />
        ))}
      </ul>
      {!board.archived && <FollowBoard boardId={id} level={board.notificationLevel} />}
      <More query={query}>{t('portal.board.more')}</More>
    </div>
  );
}

function MarkRead({ boardId, onDone }: { boardId: string; onDone: () => void }) {
  const t = useText();
  const problem = useProblem();
  const work = useMutation({
    mutationFn: async () =>
      unwrap(
        (await request(hub, MarkBoardReadDocument, { input: { boardId } })).markBoardRead,
        'MarkBoardReadSuccess',
      ),
    onSuccess: () => {
      onDone();
      tell(t('portal.board.allRead'));
      void queryClient.invalidateQueries({ queryKey: ['home'] });
    },
  });
  return (
    <>
      <Button onPress={() => work.mutate()} isPending={work.isPending}>
        {t('portal.board.markRead')}
      </Button>
      {work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
    </>
  );
}
