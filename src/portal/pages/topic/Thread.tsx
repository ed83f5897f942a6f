import { useEffect, useState } from 'react';
import { useViewer } from '../../app/session';
import { Button } from '../../design/Button';
import { Empty } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { RulesBanner } from '../rules/RulesText';
import { Composer } from './Composer';
import { LiveNotice } from './LiveNotice';
import { Posts } from './Posts';
import type { TopicData } from './Topic';
import { useEnd } from './useEnd';
import { useKeepPlace } from './useKeepPlace';
import { useLive } from './useLive';
import { useThread, type Post } from './useThread';

/** The posts of a topic, live, and below them the field to write in. */
export function Thread({ topic }: { topic: TopicData }) {
  const t = useText();
  const own = useViewer()?.participant?.id;
  const { posts, before, earlier, add } = useThread(topic);
  const { end, dock, atEnd, goToEnd } = useEnd(posts.length);
  const [unseen, setUnseen] = useState<readonly string[]>([]);
  const [heard, setHeard] = useState('');

  const live = useLive(topic, (post: Post) => {
    const others = post.author.id !== own && !posts.some(({ id }) => id === post.id);
    add(post);
    if (!others) return;
    setHeard(t('portal.topic.heard', { name: post.author.name }));
    if (!atEnd) setUnseen((ids) => [...ids, post.id]);
  });
  // Whoever is at the end has seen them; the mark above them stays a while.
  useEffect(() => {
    if (!atEnd || unseen.length === 0) return undefined;
    const timer = setTimeout(() => setUnseen([]), 4_000);
    return () => clearTimeout(timer);
  }, [atEnd, unseen]);

  const sent = (post: Post): void => {
    add(post);
    goToEnd();
  };
  return (
    <>
      {before && <Earlier first={posts[0]?.id} load={earlier} />}
      {posts.length === 0 && <Empty>{t('portal.topic.none')}</Empty>}
      <Posts posts={posts} own={own} newFrom={unseen[0]} />
      <div ref={end} />
      <div ref={dock} className="dock">
        {!atEnd && unseen.length > 0 && (
          <Button look="primary" onPress={goToEnd}>
            {t('portal.topic.unseen', { count: unseen.length })}
          </Button>
        )}
        <LiveNotice state={live} />
        {topic.board.viewerMayPost && topic.board.viewerMustAcceptRules ? (
          <RulesBanner networkId={topic.board.network.id} />
        ) : topic.board.viewerMayPost ? (
          <Composer topicId={topic.id} onSent={sent} />
        ) : (
          <p className="read-only">{t('portal.topic.readOnly')}</p>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {heard}
      </p>
    </>
  );
}

function Earlier({
  first,
  load,
}: {
  first: string | undefined;
  load: ReturnType<typeof useThread>['earlier'];
}) {
  const t = useText();
  const problem = useProblem();
  const hold = useKeepPlace(first);
  const press = (): void => load.mutate(undefined, { onSuccess: hold });
  return (
    <div className="more">
      {load.error && <Notice kind="problem">{problem(load.error)}</Notice>}
      <Button onPress={press} isPending={load.isPending}>
        {t('portal.topic.earlier')}
      </Button>
    </div>
  );
}
