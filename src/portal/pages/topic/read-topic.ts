import { request, TopicDocument, type TopicQuery } from '@guardian-network-hub/client-sdk';
import { hub } from '../../app/hub';
import { PAGE } from './useThread';

/** Posts that are read at a time on the way to one, and how often at most. */
const STRIDE = 100;
const STRIDES = 30;

/** A topic with its last posts; where a post is sought, with all from that one on, and a few before it. */
export async function readTopic(
  id: string,
  sought: string | undefined,
  signal: AbortSignal,
): Promise<TopicQuery> {
  const read = (last: number, before: string | null) =>
    request(hub, TopicDocument, { id, last, before }, { signal });
  const first = await read(PAGE, null);
  if (!first.topic || sought === undefined) return first;
  let { posts } = first.topic;
  for (let n = 0; n < STRIDES && posts.pageInfo.hasPreviousPage; n++) {
    // The first of a page has nothing before it to be understood by.
    if (posts.nodes.slice(1).some((post) => post.id === sought)) break;
    const { topic } = await read(STRIDE, posts.pageInfo.startCursor);
    if (!topic) break;
    posts = { ...topic.posts, nodes: [...topic.posts.nodes, ...posts.nodes] };
  }
  // Not there any more, or too far back: then the topic opens as it does without.
  return posts.nodes.some((post) => post.id === sought) ? { topic: { ...first.topic, posts } } : first;
}
