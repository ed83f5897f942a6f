import { useEffect, useState } from 'react';
import { Button } from '../../design/Button';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { PostItem, type PostTools } from './PostItem';
import type { Post } from './useThread';

/** A post of somebody whom the reader blocks: folded, until she wants to see it. */
export function FoldedPost({ post, tools }: { post: Post; tools: PostTools }) {
  const t = useText();
  const format = useFormat();
  const [shown, setShown] = useState(false);
  const place = `post-${post.id}`;
  // The button goes with the press: the focus goes on with what it showed.
  useEffect(() => {
    const item = shown ? document.getElementById(place) : null;
    if (item) item.tabIndex = -1;
    item?.focus({ preventScroll: true });
  }, [shown, place]);
  if (shown) return <PostItem post={post} tools={tools} />;
  return (
    <li className="post post-folded" id={place} tabIndex={tools.sought === post.id ? -1 : undefined}>
      {t('portal.block.folded')}
      <Button
        look="plain"
        onPress={() => setShown(true)}
        // Among many alike, when it was written tells them apart.
        aria-label={`${t('portal.block.show')}: ${format.full(post.createdAt)}`}
      >
        {t('portal.block.show')}
      </Button>
    </li>
  );
}
