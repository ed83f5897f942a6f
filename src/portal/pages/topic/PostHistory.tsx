import { PostHistoryDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Load } from '../../design/Load';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Post } from './useThread';

/** What a post said before it was edited, the newest first. */
export function PostHistory({ post, onClose }: { post: Post; onClose: () => void }) {
  const t = useText();
  const format = useFormat();
  const query = useQuery({
    queryKey: ['post-history', post.id, post.revision],
    queryFn: ({ signal }) => request(hub, PostHistoryDocument, { id: post.id }, { signal }),
  });
  return (
    <Dialog title={t('portal.topic.historyTitle')} onCancel={onClose}>
      <Load query={query} lines={3}>
        {(data) => (
          <ol className="history">
            {(data.post?.revisions ?? []).toReversed().map((revision) => (
              <li key={revision.id}>
                <time className="meta" dateTime={revision.writtenAt}>
                  {format.full(revision.writtenAt)}
                </time>
                <div className="prose" dir="auto" dangerouslySetInnerHTML={{ __html: revision.html }} />
              </li>
            ))}
          </ol>
        )}
      </Load>
      <p className="meta">{t('portal.topic.historyWhat')}</p>
      <div className="actions">
        <Button onPress={onClose}>{t('portal.shell.close')}</Button>
      </div>
    </Dialog>
  );
}
