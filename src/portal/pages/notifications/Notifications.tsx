import {
  MarkNotificationsReadDocument,
  NotificationsDocument,
  request,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { hub, queryClient } from '../../app/hub';
import { toldQuery } from '../../app/told';
import { Button } from '../../design/Button';
import { More } from '../../design/More';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { useProblem } from '../../design/problem';
import { tell } from '../../design/Toast';
import { useText } from '../../i18n/text';
import { NotificationRow } from './NotificationRow';
import './notifications.css';

const PAGE = 30;

/** What the reader was told: answers to her, and what is new where she takes part. */
export function Notifications() {
  const t = useText();
  const query = useInfiniteQuery({
    queryKey: ['notifications'],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, NotificationsDocument, { first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ me }) =>
      me?.notifications.pageInfo.hasNextPage ? me.notifications.pageInfo.endCursor : undefined,
    staleTime: 0,
  });
  const told = query.data?.pages.flatMap(({ me }) => me?.notifications.nodes ?? []) ?? [];
  const [newest] = told;
  return (
    <div className="page page-narrow">
      <PageTitle title={t('portal.notifications.title')} />
      <p className="meta">{t('portal.notifications.lead')}</p>
      {query.isError && !query.data && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={6} />}
      {newest && told.some(({ read }) => !read) && <MarkAll newest={newest.id} />}
      {query.data && told.length === 0 && <Empty>{t('portal.notifications.none')}</Empty>}
      {told.length > 0 && (
        <ul className="card rows">
          {told.map((one) => (
            <NotificationRow key={one.id} notification={one} />
          ))}
        </ul>
      )}
      <More query={query}>{t('portal.notifications.more')}</More>
    </div>
  );
}

/** What comes while the reader looks stays unread: all up to what she sees is marked. */
function MarkAll({ newest }: { newest: string }) {
  const t = useText();
  const problem = useProblem();
  const work = useMutation({
    mutationFn: async () => {
      const input = { notificationId: newest, andOlder: true };
      const { markNotificationsRead } = await request(hub, MarkNotificationsReadDocument, { input });
      return unwrap(markNotificationsRead, 'MarkNotificationsReadSuccess');
    },
    onSuccess: async () => {
      tell(t('portal.notifications.allRead'));
      await Promise.all(
        [['notifications'], toldQuery.queryKey].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
  return (
    <div className="actions">
      <Button onPress={() => work.mutate()} isPending={work.isPending}>
        {t('portal.notifications.markAll')}
      </Button>
      {work.error && <Notice kind="problem">{problem(work.error)}</Notice>}
    </div>
  );
}
