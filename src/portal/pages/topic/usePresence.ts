import { PresenceDocument, type PresenceSubscription } from '@guardian-network-hub/client-sdk';
import { subscribe, type ConnectionState } from '@guardian-network-hub/client-sdk/subscriptions';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { hub } from '../../app/hub';

type Now = PresenceSubscription['presence'];
export type Present = Now['readers'][number];

/** Who else is at a topic, as long as it is looked at: to follow it is to be there oneself. */
export function usePresence(topicId: string, own: string | undefined) {
  const [now, setNow] = useState<Now>();
  // Whose post has come; that they wrote is told a little longer.
  const [wrote, setWrote] = useState<ReadonlySet<string>>(new Set());
  const looked = useSyncExternalStore(onVisibility, isVisible);
  useEffect(() => {
    if (!looked) return undefined;
    const control = new AbortController();
    const { signal } = control;
    const onState = (state: ConnectionState): void => {
      if (state === 'waiting') setNow(undefined);
    };
    const follow = async (): Promise<void> => {
      for await (const { presence } of subscribe(hub, PresenceDocument, { topicId }, { signal, onState })) {
        setNow(presence);
        const writing = new Set(presence.typing.map(({ participantId }) => participantId));
        setWrote((ids) => new Set([...ids].filter((id) => writing.has(id))));
      }
    };
    // Without it the page is as good; why it failed is told by the posts that do not come either.
    void follow().catch(() => undefined);
    return () => {
      control.abort();
      setNow(undefined);
    };
  }, [looked, topicId]);
  const other = ({ participantId }: Present): boolean => participantId !== own;
  const readers = now?.readers.filter(other) ?? [];
  const unnamed = now ? now.readerCount - now.readers.length : 0;
  return {
    readers,
    /** How many of them there are; 99 stands for that and more. */
    count: readers.length + unnamed,
    typing: now?.typing.filter((each) => other(each) && !wrote.has(each.participantId)) ?? [],
    /** A post of somebody has come. */
    wrote: (participantId: string) => setWrote((ids) => new Set(ids).add(participantId)),
  };
}

function onVisibility(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}

function isVisible(): boolean {
  return document.visibilityState === 'visible';
}
