import { MarkTopicReadDocument, request, unwrap } from '@guardian-network-hub/client-sdk';
import { useEffect, useRef } from 'react';
import { hub, queryClient } from '../../app/hub';
import type { Own } from './useOwn';
import type { TopicData } from './Topic';
import type { Post } from './useThread';

/** How long posts are before the reader's eyes until they count as read. */
const LOOK_MS = 800;

/**
 * Notes that what stands on the page was read, once its end is in view and the window is looked at. What fails is
 * tried again with the next post.
 * @param own whose posts need not be read
 */
export function useMarkRead(topic: TopicData, posts: readonly Post[], atEnd: boolean, own: Own): void {
  const last = posts.findLast(({ author }) => !own.is(author));
  const read = useRef(topic.unreadCount === 0 ? last?.id : undefined);
  const id = last?.id;
  useEffect(() => {
    if (!atEnd || id === undefined || read.current === id) return undefined;
    const mark = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      let first = await readUpTo(id);
      // One that was held, and came late, stands further up than its number says.
      while (first !== null && posts.some((post) => post.id === first)) first = await readUpTo(first);
      read.current = id;
      void queryClient.invalidateQueries({ queryKey: ['home'] });
      void queryClient.invalidateQueries({ queryKey: ['board', topic.board.id] });
    };
    const look = (): void => void mark().catch(() => undefined);
    const timer = setTimeout(look, LOOK_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [atEnd, id, posts, topic.board.id]);
}

/** @returns the first post that is unread still; null where none is */
async function readUpTo(postId: string): Promise<string | null> {
  const { markTopicRead } = await request(hub, MarkTopicReadDocument, { input: { postId } });
  return unwrap(markTopicRead, 'MarkTopicReadSuccess').topic.firstUnread;
}
