import { TopicChangesDocument, type TopicChangesSubscription } from '@guardian-network-hub/client-sdk';
import { subscribe, type ConnectionState } from '@guardian-network-hub/client-sdk/subscriptions';
import { useEffect, useEffectEvent, useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import { meQuery } from '../../app/session';
import type { TopicData } from './Topic';

/** How the live posts stand; `stopped` when they will not come back by themselves. */
export type LiveState = ConnectionState | 'stopped';
export type Change = TopicChangesSubscription['topicChanges'];

/** Follows the topic from where the page was read, and tells of each change once, over whatever the network does. */
export function useLive({ id: topicId, board }: TopicData, onChange: (change: Change) => void): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    const control = new AbortController();
    const follow = async (): Promise<void> => {
      const changes = subscribe(
        hub,
        TopicChangesDocument,
        { topicId, after: board.changeCursor },
        {
          cursor: (data) => data.topicChanges.cursor,
          signal: control.signal,
          onState: setState,
          maxWaitMs: 15_000,
        },
      );
      let gone = false;
      for await (const { topicChanges } of changes) {
        gone ||= leaves(topicChanges, topicId);
        tell(topicChanges);
      }
      // It goes on where the topic is by now, once that is read.
      if (!gone && !control.signal.aborted) setState('stopped');
    };
    follow().catch(() => {
      setState('stopped');
      // Most likely the session has ended.
      void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    });
    return () => control.abort();
  }, [board.changeCursor, topicId]);
  return state;
}

/** Whether a change may be the last that is told of a topic in this place. */
function leaves({ kind, topicId }: Change, watched: string): boolean {
  return topicId === watched && (kind === 'TOPIC_MOVED' || kind === 'TOPIC_MERGED');
}
