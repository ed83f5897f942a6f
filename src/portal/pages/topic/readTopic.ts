import {
  HubNetworkError,
  HubTimeoutError,
  request,
  TopicDocument,
  type TopicQuery,
} from '@guardian-network-hub/client-sdk';
import { hub } from '../../app/hub';
import type { TopicData } from './Topic';
import { PAGE, type Post } from './useThread';

/** Posts that are read at a time on the way back. */
const STRIDE = 100;
/** How many are gone back to one that is sought, which may not be there. */
const FAR = 3_000;
/** How long until the hub is asked again that could not be reached. */
const WAIT_MS = 2_000;

type Posts = TopicData['posts'];

/** A topic with its last posts, and as many before them as are wanted; null where the reader does not see it. */
async function readBack(
  id: string,
  reaches: (posts: Posts) => boolean,
  signal?: AbortSignal,
): Promise<TopicData | null> {
  const read = async (last: number, before: string | null) =>
    (await request(hub, TopicDocument, { id, last, before }, signal ? { signal } : {})).topic;
  const topic = await read(PAGE, null);
  if (!topic) return null;
  let { posts } = topic;
  while (posts.pageInfo.hasPreviousPage && !reaches(posts)) {
    const earlier = await read(STRIDE, posts.pageInfo.startCursor);
    if (!earlier) return null;
    posts = { ...earlier.posts, nodes: [...earlier.posts.nodes, ...posts.nodes] };
  }
  return { ...topic, posts };
}

/** A topic with its last posts; where a post is sought, with all from that one on, and a few before it. */
export async function readTopic(
  id: string,
  sought: string | undefined,
  signal: AbortSignal,
): Promise<TopicQuery> {
  if (sought === undefined) return { topic: await readBack(id, () => true, signal) };
  const reaches = ({ nodes }: Posts) =>
    // The first of a page has nothing before it to be understood by.
    nodes.length > FAR || nodes.slice(1).some((post) => post.id === sought);
  const topic = await readBack(id, reaches, signal);
  // Not there any more, or too far back: then the topic opens as it does without.
  if (!topic || topic.posts.nodes.some((post) => post.id === sought)) return { topic };
  return { topic: await readBack(id, () => true, signal) };
}

/**
 * Reads a topic as it is after it went elsewhere, or something of it: at least as far back as the posts that are shown.
 * Tries until the hub is reached.
 * @returns null where the reader does not see it any more
 */
export async function readAgain(id: string, shown: readonly Post[]): Promise<TopicData | null> {
  const from = shown[0]?.createdAt;
  for (;;) {
    try {
      return await readBack(id, ({ nodes }) => from === undefined || nodes[0]!.createdAt <= from);
    } catch (error) {
      if (!(error instanceof HubNetworkError || error instanceof HubTimeoutError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }
}
