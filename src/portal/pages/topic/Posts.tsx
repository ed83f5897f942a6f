import { Fragment } from 'react';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { FoldedPost } from './FoldedPost';
import { PostItem, type PostTools } from './PostItem';
import type { Post } from './useThread';

/** The posts, day by day. */
export function Posts({
  posts,
  tools,
  newFrom,
}: {
  posts: readonly Post[];
  tools: PostTools;
  newFrom?: string;
}) {
  const t = useText();
  const format = useFormat();
  return [...byDay(posts)].map(([day, ofDay]) => (
    <section key={day} className="day">
      <h2 className="day-name">{format.day(ofDay[0]!.createdAt)}</h2>
      <ol className="posts">
        {ofDay.map((post) => (
          <Fragment key={post.id}>
            {post.id === newFrom && <li className="new-mark">{t('portal.topic.new')}</li>}
            {/* Whoever keeps order sees all of it. */}
            {tools.blocked?.blocks(post.author.id) && !tools.keepsOrder ? (
              <FoldedPost post={post} tools={tools} />
            ) : (
              <PostItem post={post} tools={tools} />
            )}
          </Fragment>
        ))}
      </ol>
    </section>
  ));
}

function byDay(posts: readonly Post[]): Map<string, Post[]> {
  const days = new Map<string, Post[]>();
  for (const post of posts) {
    const day = new Date(post.createdAt).toDateString();
    const ofDay = days.get(day);
    if (ofDay) ofDay.push(post);
    else days.set(day, [post]);
  }
  return days;
}
