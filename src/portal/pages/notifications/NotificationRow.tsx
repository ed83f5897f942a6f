import {
  MarkNotificationsReadDocument,
  request,
  type NotificationItemFragment,
} from '@guardian-network-hub/client-sdk';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../app/participant';
import { hub, queryClient } from '../../app/hub';
import { toldQuery } from '../../app/told';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

/** One thing the reader was told; a link to where it happened, which is read by going there. */
export function NotificationRow({ notification }: { notification: NotificationItemFragment }) {
  const t = useText();
  const nameOf = useNames();
  const format = useFormat();
  const { id, kind, topic, post, postCount, at, read } = notification;
  const { title, network } = topic.board;
  return (
    <li>
      <Link
        to="/topics/$id"
        params={{ id: topic.id }}
        search={kind === 'MENTION' && post ? { post: post.id } : undefined}
        className={`row notification${read ? '' : ' notification-unread'}`}
        onClick={() => void markRead(id, read)}
      >
        <span className="row-title">
          {!read && <span className="visually-hidden">{t('portal.notifications.unread')} · </span>}
          <UserText>{topic.title}</UserText>
        </span>
        <time className="meta" dateTime={at}>
          {format.when(at)}
        </time>
        <span className="notification-about">
          {t(`portal.notifications.${kind}`, { name: post ? nameOf(post.author) : '…', count: postCount })}
        </span>
        <span className="meta notification-about">
          <UserText lang={title.language}>{title.text}</UserText> ·{' '}
          <UserText lang={network.name.language}>{network.name.text}</UserText>
        </span>
      </Link>
    </li>
  );
}

/** Nobody waits for it, and where it fails the posts themselves are read on the way. */
async function markRead(notificationId: string, read: boolean): Promise<void> {
  if (read) return;
  await request(hub, MarkNotificationsReadDocument, { input: { notificationId } }).catch(() => undefined);
  await queryClient.invalidateQueries({ queryKey: toldQuery.queryKey });
}
