import { HubUserError, type LikelyIdentifierPartsFragment } from '@guardian-network-hub/client-sdk';
import { useRef } from 'react';

/** What the hub has found in a text, and in which. */
export interface Found extends LikelyIdentifierPartsFragment {
  readonly field: string | null;
}

/** What was found, where an error is of that. */
export function foundIn(error: unknown): Found | null {
  if (!(error instanceof HubUserError) || error.code !== 'LIKELY_IDENTIFIER') return null;
  return { ...(error.problem as unknown as LikelyIdentifierPartsFragment), field: error.field ?? null };
}

/** What an author was shown of her texts and keeps: it goes with the input from then on. */
export function useScreening(sendAgain: () => void) {
  const kept = useRef<readonly string[]>([]);
  return {
    /** Of the input. */
    input: () => ({ confirmations: [...kept.current] }),
    keep: (confirmation: string): void => {
      kept.current = [...kept.current, confirmation];
      sendAgain();
    },
  };
}
