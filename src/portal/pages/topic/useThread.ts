import {
  request,
  TopicDocument,
  type PostItemFragment,
  type ReactionKind,
} from '@guardian-network-hub/client-sdk';
import { useMutation } from '@tanstack/react-query';
import { useReducer } from 'react';
import { hub } from '../../app/hub';
import type { TopicData } from './Topic';

/** How many posts are read at a time. */
export const PAGE = 50;

/** What comes live knows no reader, and so does not tell how she reacted, nor whom she blocks. */
export type Post = PostItemFragment & {
  readonly viewerReactions?: readonly ReactionKind[];
  readonly viewerBlocksAuthor?: boolean;
  readonly replyTo: (PostItemFragment['replyTo'] & { readonly viewerBlocksAuthor?: boolean }) | null;
};

interface ThreadState {
  posts: readonly Post[];
  /** Where the earlier posts end; null when there are none. */
  before: string | null;
}

type Page = TopicData['posts'];
type Change =
  | { kind: 'added'; post: Post }
  | { kind: 'changed'; post: Post }
  | { kind: 'hidden'; postId: string }
  | { kind: 'earlier'; page: Page }
  | { kind: 'again'; page: Page; known: readonly Post[] };

/** The posts of a topic as the reader has them: the last ones, those that came since, and earlier ones on demand. */
export function useThread(topic: TopicData) {
  const [state, change] = useReducer(reduce, topic.posts, (page) => ({
    posts: page.nodes,
    before: startOf(page),
  }));
  const earlier = useMutation({
    mutationFn: async () => {
      const data = await request(hub, TopicDocument, { id: topic.id, last: PAGE, before: state.before });
      if (data.topic) change({ kind: 'earlier', page: data.topic.posts });
    },
  });
  return {
    ...state,
    earlier,
    add: (post: Post) => change({ kind: 'added', post }),
    /** For one that may be among those not read yet: then it is read as it is by then. */
    change: (post: Post) => change({ kind: 'changed', post }),
    /** It is shown to nobody for now. */
    hide: (postId: string) => change({ kind: 'hidden', postId }),
    /**
     * All that was shown was read again: what is not among it has gone.
     * @param known what was shown when it was begun to be read
     */
    again: (page: Page, known: readonly Post[]) => change({ kind: 'again', page, known }),
  };
}

/** A post counts once, by its id: one's own comes both as the answer and live. */
export function reduce(state: ThreadState, change: Change): ThreadState {
  if (change.kind === 'added') return { ...state, posts: put(state.posts, change.post) };
  if (change.kind === 'changed') return { ...state, posts: replace(state.posts, change.post) };
  if (change.kind === 'hidden') return { ...state, posts: without(state.posts, change.postId) };
  if (change.kind === 'again') {
    const known = new Set(change.known.map(({ id }) => id));
    const since = state.posts.filter(({ id }) => !known.has(id));
    return { posts: since.reduce(put, change.page.nodes), before: startOf(change.page) };
  }
  const known = new Set(state.posts.map(({ id }) => id));
  const older = change.page.nodes.filter(({ id }) => !known.has(id));
  return { posts: [...older, ...state.posts], before: startOf(change.page) };
}

/** The posts with this one at its place in time, or in place of its former self. */
function put(posts: readonly Post[], post: Post): readonly Post[] {
  if (posts.some(({ id }) => id === post.id)) return replace(posts, post);
  let place = posts.length;
  while (place > 0 && posts[place - 1]!.createdAt > post.createdAt) place--;
  return posts.toSpliced(place, 0, post);
}

/** The posts without one, and its answers without what it said. */
function without(posts: readonly Post[], postId: string): readonly Post[] {
  return posts
    .filter(({ id }) => id !== postId)
    .map((other) => (other.replyTo?.id === postId ? { ...other, replyTo: null } : other));
}

/** Answers show what became of the post they answer. */
function replace(posts: readonly Post[], post: Post): readonly Post[] {
  return posts.map((other) => {
    if (other.id === post.id) return newer(other, post);
    if (other.replyTo?.id !== post.id) return other;
    return { ...other, replyTo: { ...other.replyTo, html: post.html } };
  });
}

/** Live changes and answers to one's own pass each other on the way. */
function newer(one: Post, other: Post): Post {
  const latest = one.state !== 'PUBLISHED' || one.revision > other.revision ? one : other;
  return {
    ...latest,
    viewerReactions: other.viewerReactions ?? one.viewerReactions,
    viewerBlocksAuthor: other.viewerBlocksAuthor ?? one.viewerBlocksAuthor,
    attachments: latest.state === 'PUBLISHED' ? attachmentsOf(one, other) : [],
  };
}

/** What comes live knows no reader: what waits of her own, and that she may take it away, is known from before. */
function attachmentsOf(one: Post, other: Post): Post['attachments'] {
  if (other.viewerReactions) return other.attachments;
  const before = new Map(one.attachments.map((each) => [each.id, each]));
  const now = other.attachments.map((each) => ({
    ...each,
    viewerMayRemove: each.viewerMayRemove || before.get(each.id)?.viewerMayRemove === true,
  }));
  const waiting = one.attachments.filter(
    ({ id, state }) => state === 'HELD' && !other.attachments.some((each) => each.id === id),
  );
  return [...now, ...waiting];
}

function startOf({ pageInfo }: Page): string | null {
  return pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
}
