import { PostAddedDocument } from '@guardian-network-hub/client-sdk';
import { subscribe, type ConnectionState } from '@guardian-network-hub/client-sdk/subscriptions';
import { useEffect, useEffectEvent, useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { meQuery } from '../../app/session';
import type { TopicData } from './Topic';
import type { Post } from './useThread';

/** How the live posts stand; `stopped` when they will not come back by themselves. */
export type LiveState = ConnectionState | 'stopped';

/** Follows the topic from where the page was read, and tells of each post once, over whatever the network does. */
export function useLive(topic: TopicData, onPost: (post: Post) => void): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  const tell = useEffectEvent(onPost);
  const { id: topicId, board } = topic;
  useEffect(() => {
    const control = new AbortController();
    const follow = async (): Promise<void> => {
      const posts = subscribe(
        hub,
        PostAddedDocument,
        { boardId: board.id, topicId, after: board.changeCursor },
        {
          cursor: (data) => data.postAdded.cursor,
          signal: control.signal,
          onState: setState,
          maxWaitMs: 15_000,
        },
      );
      for await (const { postAdded } of posts) tell(postAdded.post);
    };
    follow().then(
      () => control.signal.aborted || setState('stopped'),
      () => {
        setState('stopped');
        // Most likely the session has ended.
        void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
      },
    );
    return () => control.abort();
  }, [board.id, board.changeCursor, topicId]);
  return state;
}
