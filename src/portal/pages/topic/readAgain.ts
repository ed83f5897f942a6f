import { HubNetworkError, HubTimeoutError, request, TopicDocument } from '@guardian-network-hub/client-sdk';
import { hub } from '../../app/hub';
import type { TopicData } from './Topic';
import { PAGE, type Post } from './useThread';

/** How long until the hub is asked again that could not be reached. */
const WAIT_MS = 2_000;

/**
 * Reads a topic as it is after it went elsewhere, or something of it: at least as far back as the posts that are shown.
 * Tries until the hub is reached.
 * @returns null where the reader does not see it any more
 */
export async function readAgain(id: string, shown: readonly Post[]): Promise<TopicData | null> {
  for (;;) {
    try {
      return await readAll(id, shown[0]?.createdAt);
    } catch (error) {
      if (!(error instanceof HubNetworkError || error instanceof HubTimeoutError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }
}

async function readAll(id: string, from: string | undefined): Promise<TopicData | null> {
  const { topic } = await request(hub, TopicDocument, { id, last: PAGE });
  if (!topic) return null;
  let page = topic.posts;
  while (from !== undefined && page.pageInfo.hasPreviousPage && page.nodes[0]!.createdAt > from) {
    const before = page.pageInfo.startCursor;
    const earlier = (await request(hub, TopicDocument, { id: topic.id, last: PAGE, before })).topic;
    if (!earlier) return null;
    page = { nodes: [...earlier.posts.nodes, ...page.nodes], pageInfo: earlier.posts.pageInfo };
  }
  return { ...topic, posts: page };
}
