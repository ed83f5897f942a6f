import type { TopicItemFragment } from '@guardian-network-hub/client-sdk';
import { useEffect, useRef, useState } from 'react';
import { queryClient } from '../../app/hub';
import { useNames } from '../../app/participant';
import { Button } from '../../design/Button';
import { Empty } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { useProblem } from '../../design/problem';
import { useText } from '../../i18n/text';
import { RulesBanner } from '../rules/RulesText';
import type { Question } from './AcceptAnswer';
import { Composer } from './Composer';
import { LiveNotice } from './LiveNotice';
import { Posts } from './Posts';
import { Presence } from './Presence';
import type { TopicData } from './Topic';
import type { PostTools } from './PostItem';
import { firstWords } from './says';
import { readAgain } from './readTopic';
import { SplitTopic } from './SplitTopic';
import { useBlocked } from './useBlocked';
import { useDraft } from './useDraft';
import { useEnd } from './useEnd';
import { useKeepPlace } from './useKeepPlace';
import { useHoldPlace } from './useHoldPlace';
import { useLive, type Change } from './useLive';
import { useMarkRead } from './useMarkRead';
import type { Own } from './useOwn';
import { usePresence } from './usePresence';
import { useThread, type Post } from './useThread';
import { Went, type WentWhere } from './Went';

/**
 * The posts of a topic, live, and below them the field to write in.
 * @param now the topic as it is by now
 * @param own as whom the reader is known there
 * @param onTopic is told what becomes of it
 * @param onAgain is told where it stands, read again, after it went there, or something of it
 * @param splitting whether posts are chosen for a topic of their own
 * @param onSplit is told when that is over
 * @param sought the post to begin at, where one came for it
 */
export function Thread({
  topic,
  now,
  own,
  onTopic,
  onAgain,
  splitting,
  onSplit,
  sought,
}: {
  topic: TopicData;
  now: TopicItemFragment;
  own: Own;
  onTopic: (topic: TopicItemFragment) => void;
  onAgain: (topic: TopicData | null) => void;
  splitting: boolean;
  onSplit: () => void;
  sought: string | undefined;
}) {
  const t = useText();
  const nameOf = useNames();
  const { posts, before, earlier, add, change, hide, again } = useThread(topic);
  const blocked = useBlocked(posts);
  // Who has not read all begins where she stopped.
  const [firstNew] = useState(topic.firstUnread);
  const mark = firstNew === null ? undefined : (posts.find(({ id }) => id === firstNew) ?? posts[0])?.id;
  const isThere = sought !== undefined && posts.some(({ id }) => id === sought);
  const { end, dock, atEnd, goToEnd } = useEnd(
    posts.length,
    isThere
      ? () => document.getElementById(`post-${sought}`)
      : mark === undefined
        ? undefined
        : () => document.querySelector('.new-mark'),
  );
  // Behind the heading, which takes the focus of whoever comes.
  useEffect(() => {
    if (sought !== undefined) document.getElementById(`post-${sought}`)?.focus({ preventScroll: true });
  }, [sought]);
  useMarkRead(topic, posts, atEnd, own);
  const [unseen, setUnseen] = useState<readonly string[]>([]);
  const [heard, setHeard] = useState('');
  const presence = usePresence(topic.id, own.me);

  const hold = useHoldPlace(posts);
  const [went, setWent] = useState<WentWhere>();
  // What cannot be read again for another reason than the way.
  const [lost, setLost] = useState(false);
  const goes = async (gone: Change): Promise<void> => {
    const known = posts;
    const read = await readAgain(topic.id, known);
    if (read) {
      if (!atEnd) hold();
      again(read.posts, known);
      // An answer stands on the topic of what it answers.
      const answered = draft.answered?.id;
      if (known.some(({ id }) => id === answered) && !read.posts.nodes.some(({ id }) => id === answered))
        draft.answer(undefined);
      setWent(whereOf(gone, topic.id, read));
    }
    onAgain(read);
    void queryClient.invalidateQueries({ queryKey: ['board'] });
    void queryClient.invalidateQueries({ queryKey: ['home'] });
  };
  const live = useLive(topic, (heardOf) => {
    const { kind, topic: topicNow, post, postId } = heardOf;
    if (kind === 'TOPIC_MOVED' || kind === 'TOPIC_MERGED' || kind === 'TOPIC_SPLIT') {
      goes(heardOf).catch(() => setLost(true));
      return;
    }
    if (topicNow) onTopic(topicNow);
    if (kind === 'POST_HELD' && postId) {
      hide(postId);
      if (draft.answered?.id === postId) draft.answer(undefined);
    }
    if (post && kind === 'POST_PUBLISHED') arrived(post);
    else if (post) change(post);
  });
  const arrived = (post: Post): void => {
    const others = !own.is(post.author) && !posts.some(({ id }) => id === post.id);
    add(post);
    presence.wrote(post.author.id);
    // One that was on its way when she was blocked.
    if (!others || blocked.blocks(post.author.id)) return;
    setHeard(t('portal.topic.heard', { name: nameOf(post.author) }));
    if (!atEnd) setUnseen((ids) => [...ids, post.id]);
  };
  // Whoever is at the end has seen them; the mark above them stays a while.
  useEffect(() => {
    if (!atEnd || unseen.length === 0) return undefined;
    const timer = setTimeout(() => setUnseen([]), 4_000);
    return () => clearTimeout(timer);
  }, [atEnd, unseen]);

  const sent = (post: Post): void => {
    own.wroteAs(post.author);
    add(post);
    goToEnd();
  };
  // The button goes with the press: the focus goes on with the first post that it showed, and moves nothing.
  const showUnseen = (): void => {
    goToEnd();
    const first = document.getElementById(`post-${unseen[0]}`);
    if (first) first.tabIndex = -1;
    first?.focus({ preventScroll: true });
  };
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const here = posts.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const toggle = ({ id }: Post): void =>
    setChosen((ids) => new Set(ids.has(id) ? [...ids].filter((each) => each !== id) : [...ids, id]));
  const splitOver = (): void => {
    setChosen(new Set());
    onSplit();
  };
  const draft = useDraft(topic.id);
  const field = useRef<HTMLTextAreaElement>(null);
  const { viewerMayPost, viewerMayReact, viewerMustAcceptRules, viewerMayModerate, network } = topic.board;
  const { locked } = now;
  const writes = viewerMayPost && !viewerMustAcceptRules && !locked;
  const answer = (post: Post): void => {
    draft.answer({ id: post.id, name: nameOf(post.author), says: firstWords(post.html) });
    const quoted = selectedIn(post);
    if (quoted) draft.write(`${quoted}\n\n${draft.text}`);
    field.current?.focus();
  };
  const mayAccept = viewerMayModerate || (writes && own.is(now.author));
  const question: Question = {
    acceptedId: now.acceptedAnswer?.id,
    askedId: before === null ? posts[0]?.id : undefined,
    onAccepted: mayAccept ? onTopic : undefined,
  };
  const tools: PostTools = {
    own,
    place: { boardId: topic.board.id, topicId: topic.id },
    sought,
    keepsOrder: viewerMayModerate,
    answer: writes ? answer : undefined,
    reacts: viewerMayReact && !viewerMustAcceptRules && !locked,
    changed: change,
    blocked: own === undefined ? undefined : blocked,
    question: topic.board.kind === 'QUESTIONS' ? question : undefined,
    choose: splitting ? { chosen, toggle } : undefined,
  };
  return (
    <>
      {splitting && <Notice kind="info">{t('portal.topicMove.splitWhat')}</Notice>}
      {before && <Earlier first={posts[0]?.id} load={earlier} />}
      {posts.length === 0 && <Empty>{t('portal.topic.none')}</Empty>}
      <Posts posts={posts} tools={tools} newFrom={mark ?? unseen[0]} />
      <Presence {...presence} />
      <div ref={end} />
      <div ref={dock} className="dock">
        {!atEnd && unseen.length > 0 && (
          <Button look="primary" onPress={showUnseen}>
            {t('portal.topic.unseen', { count: unseen.length })}
          </Button>
        )}
        <Went went={went} onRead={() => setWent(undefined)} />
        <LiveNotice state={lost ? 'stopped' : live} />
        {splitting ? (
          <SplitTopic topicId={topic.id} postIds={here} onDone={splitOver} onCancel={splitOver} />
        ) : locked ? (
          <p className="read-only">{t('portal.topic.isLocked')}</p>
        ) : writes ? (
          <Composer
            place={{ boardId: topic.board.id, topicId: topic.id }}
            board={topic.board}
            draft={draft}
            field={field}
            takesAttachments={topic.board.attachments}
            onSent={sent}
          />
        ) : viewerMayPost ? (
          <RulesBanner networkId={network.id} />
        ) : (
          <p className="read-only">
            {t(topic.board.archived ? 'portal.boards.isArchived' : 'portal.topic.readOnly')}
          </p>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {heard}
      </p>
    </>
  );
}

/** What is said of where something went, to who watches the topic `id`, which is read again. */
function whereOf({ kind, topicId, topic }: Change, id: string, read: TopicData): WentWhere {
  if (kind === 'TOPIC_MOVED') return { kind: 'moved', title: read.board.title.text };
  if (kind === 'TOPIC_SPLIT') return { kind: 'wasSplit', topic };
  return topicId === id ? { kind: 'merged', title: read.title } : { kind: 'tookIn' };
}

/** What is selected of a post, as a quotation in Markdown; nothing where nothing is. */
function selectedIn(post: Post): string {
  const selection = getSelection();
  const within = document.getElementById(`post-${post.id}`)?.querySelector('.prose');
  if (!selection || !within || !selection.anchorNode || !within.contains(selection.anchorNode)) return '';
  const text = selection.toString().trim();
  return text && text.replace(/^/gm, '> ');
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
