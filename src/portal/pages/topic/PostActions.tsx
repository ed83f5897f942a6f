import { DeletePostDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { hub } from '../../app/hub';
import { useNames } from '../../app/participant';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { useText } from '../../i18n/text';
import type { Post } from './useThread';

/** What can be done with a post, in small words below it. */
export function PostActions({
  post,
  onAnswer,
  onEdit,
  onChanged,
  more,
  children,
}: {
  post: Post;
  /** Left out where one cannot write. */
  onAnswer?: () => void;
  onEdit?: () => void;
  /** Left out where it is another's. */
  onChanged?: (post: Post) => void;
  /** What else can be done with it. */
  more?: ReactNode;
  /** What stands before the words. */
  children?: ReactNode;
}) {
  const t = useText();
  const nameOf = useNames();
  const [deleting, setDeleting] = useState(false);
  // Among many alike, whose post it is tells them apart.
  const of = (what: string): string => `${what}: ${nameOf(post.author)}`;
  return (
    <div className="post-actions">
      {children}
      {onAnswer && (
        <Button look="plain" onPress={onAnswer} aria-label={of(t('portal.topic.answer'))}>
          {t('portal.topic.answer')}
        </Button>
      )}
      {more}
      {onEdit && (
        <Button look="plain" onPress={onEdit}>
          {t('portal.topic.edit')}
        </Button>
      )}
      {onChanged && (
        <Button look="plain" onPress={() => setDeleting(true)}>
          {t('portal.topic.delete')}
        </Button>
      )}
      {deleting && onChanged && (
        <Deleting post={post} onDeleted={onChanged} onCancel={() => setDeleting(false)} />
      )}
    </div>
  );
}

function Deleting({
  post,
  onDeleted,
  onCancel,
}: {
  post: Post;
  onDeleted: (post: Post) => void;
  onCancel: () => void;
}) {
  const t = useText();
  const work = useMutation({
    mutationFn: async () => {
      const { deletePost } = await request(hub, DeletePostDocument, { input: { postId: post.id } });
      const left = unwrap(deletePost, 'DeletePostSuccess').post;
      onCancel();
      if (left) onDeleted(left);
    },
  });
  return (
    <Confirm
      title={t('portal.topic.deleteTitle')}
      confirm={t('portal.topic.delete')}
      work={work}
      onCancel={onCancel}
    >
      <p>{t('portal.topic.deleteWhat')}</p>
    </Confirm>
  );
}
