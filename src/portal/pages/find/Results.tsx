import { type ReactNode } from 'react';
import { More } from '../../design/More';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { useText } from '../../i18n/text';
import { PostHit, TopicHit } from './Hit';
import type { Hits } from './useHits';

/** What is found: first titles, then posts. While another question is under way, the last one's answer stays. */
export function Results({ q, hits: { topics, posts } }: { q: string; hits: Hits }) {
  const t = useText();
  const both = [topics, posts];
  const failed = both.find((each) => each.isError && !each.data);
  const settled = both.every(({ data, isPlaceholderData }) => data !== undefined && !isPlaceholderData);
  const foundTopics = topics.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const foundPosts = posts.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  const count = foundTopics.length + foundPosts.length;
  const more = topics.hasNextPage || posts.hasNextPage;
  const waiting = !settled && !failed && count === 0;
  return (
    <section
      className="hits"
      aria-label={t('portal.find.results')}
      aria-busy={both.some(({ isFetching }) => isFetching)}
    >
      <p className="hits-count" role="status">
        {settled && t('portal.find.count', { count, more: more ? 'yes' : 'no' })}
      </p>
      {/* What was asked for comes by itself once the device is online again. */}
      {both.some(({ isPaused }) => isPaused) && <Notice kind="problem">{t('portal.problem.offline')}</Notice>}
      {failed && (
        <Failed
          error={failed.error!}
          retry={() => both.forEach((each) => each.isError && void each.refetch())}
        />
      )}
      {waiting && <Skeleton lines={6} />}
      {settled && count === 0 && <Empty>{t('portal.find.none', { search: q })}</Empty>}
      {!failed && (
        <>
          <Part name="topics" query={topics} settled={settled} more={t('portal.find.moreTopics')}>
            {foundTopics.map((hit) => (
              <TopicHit key={hit.topic.id} hit={hit} />
            ))}
          </Part>
          <Part name="posts" query={posts} settled={settled} more={t('portal.find.more')}>
            {foundPosts.map((hit) => (
              <PostHit key={hit.post.id} hit={hit} />
            ))}
          </Part>
        </>
      )}
    </section>
  );
}

function Part({
  name,
  query,
  settled,
  more,
  children,
}: {
  name: 'topics' | 'posts';
  query: Hits['topics'] | Hits['posts'];
  settled: boolean;
  more: string;
  children: readonly ReactNode[];
}) {
  const t = useText();
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={`found-${name}`}>
      <h2 id={`found-${name}`} className="section-title">
        {t(`portal.find.${name}`)}
      </h2>
      <ul className="card rows" data-stale={!settled || undefined}>
        {children}
      </ul>
      {query.isFetchNextPageError && <Failed error={query.error} retry={() => void query.fetchNextPage()} />}
      {settled && !query.isFetchNextPageError && <More query={query}>{more}</More>}
    </section>
  );
}
