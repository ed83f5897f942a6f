import { EventChangesDocument } from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { useEffect, useState } from 'react';
import { hub, queryClient } from '../../app/hub';
import type { Shown } from './EventPage';

/**
 * Follows who comes from where the page was read. What is told live knows no reader: her own answer, which may have
 * changed by that of another, is asked for anew.
 */
export function useEventChanges({ id, event }: Shown): void {
  const eventId = event.id;
  // Where it goes on from is known by the line itself.
  const [after] = useState(event.changeCursor);
  useEffect(() => {
    const control = new AbortController();
    const options = {
      signal: control.signal,
      cursor: (data: { eventChanges: { cursor: string } }) => data.eventChanges.cursor,
      maxWaitMs: 15_000,
    };
    const follow = async (): Promise<void> => {
      for await (const _change of subscribe(hub, EventChangesDocument, { eventId, after }, options)) {
        for (const queryKey of [['occurrence', id], ['answers', id], ['dates', eventId], ['calendar']])
          void queryClient.invalidateQueries({ queryKey });
      }
    };
    // Without it the page is as good; it is read anew as one comes back to it.
    void follow().catch(() => undefined);
    return () => control.abort();
  }, [after, eventId, id]);
}
