import { DiscussionSearchDocument, request, TopicSearchDocument } from '@guardian-network-hub/client-sdk';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';
import type { FindAddress } from './address';

/** Of topics a few, so that posts are seen below them. */
const TOPICS = 5;
const POSTS = 20;

/** The titles and the posts that a question finds, page by page; while a new one is under way, the last answer stays. */
export function useHits({ q = '', board }: FindAddress) {
  const question = { search: q, filter: board ? { boardId: board } : null };
  const common = {
    enabled: q !== '',
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
  };
  const topics = useInfiniteQuery({
    ...common,
    queryKey: ['found-topics', question],
    queryFn: async ({ pageParam: after, signal }) =>
      (await request(hub, TopicSearchDocument, { ...question, first: TOPICS, after }, { signal }))
        .topicSearch,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  const posts = useInfiniteQuery({
    ...common,
    queryKey: ['found-posts', question],
    queryFn: async ({ pageParam: after, signal }) =>
      (await request(hub, DiscussionSearchDocument, { ...question, first: POSTS, after }, { signal }))
        .discussionSearch,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });
  return { topics, posts };
}

export type Hits = ReturnType<typeof useHits>;
