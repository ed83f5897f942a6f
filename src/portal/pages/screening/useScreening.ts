import { HubUserError, type LikelyIdentifierPartsFragment } from '@guardian-network-hub/client-sdk';
import { useRef, useState } from 'react';

/** What the hub has found in a text, and in which. */
export interface Found extends LikelyIdentifierPartsFragment {
  readonly field: string | null;
}

/** What was found, where an error is of that. */
export function foundIn(error: unknown): Found | null {
  if (!(error instanceof HubUserError) || error.code !== 'LIKELY_IDENTIFIER') return null;
  return { ...(error.problem as unknown as LikelyIdentifierPartsFragment), field: error.field ?? null };
}

/** Whether a post is with the hub, and waits there for those who keep order. */
export function isHeld(error: unknown): boolean {
  return error instanceof HubUserError && error.code === 'POST_HELD';
}

/** What an author was shown of her texts and keeps: it goes with the input from then on. */
export function useScreening(sendAgain: () => void) {
  const kept = useRef<readonly string[]>([]);
  const [sent, setSent] = useState<string | Readonly<Record<string, string>>>('');
  return {
    /** Of the input. @param texts its one screened text, or those by field: findings are of them as they are sent */
    input: (texts: string | Readonly<Record<string, string>>) => {
      setSent(texts);
      return { confirmations: [...kept.current] };
    },
    textOf: (field: string | null): string => (typeof sent === 'string' ? sent : (sent[field ?? ''] ?? '')),
    keep: (confirmation: string): void => {
      kept.current = [...kept.current, confirmation];
      sendAgain();
    },
  };
}

export type Screening = ReturnType<typeof useScreening>;
