import { request, SignalTypingDocument } from '@guardian-network-hub/client-sdk';
import { useRef } from 'react';
import { hub } from '../../app/hub';

/** Well within the five seconds for which the hub shows that somebody writes. */
const AGAIN_MS = 3_000;

/** Gives a sign that the reader writes on a topic, as often as is of use. */
export function useSignalTyping(topicId: string): () => void {
  const given = useRef(-Infinity);
  return () => {
    const now = performance.now();
    if (now - given.current < AGAIN_MS) return;
    given.current = now;
    // One that is lost is followed by the next.
    request(hub, SignalTypingDocument, { input: { topicId } }).catch(() => undefined);
  };
}
