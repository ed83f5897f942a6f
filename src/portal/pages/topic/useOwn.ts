import { useState } from 'react';
import { useViewer } from '../../app/session';
import type { TopicData } from './Topic';

/** As whom the reader writes on a topic. */
export interface Own {
  /** By her name. */
  readonly me: string | undefined;
  /** Whether a participant is she, by her name or without it. */
  readonly is: (participant: { readonly id: string }) => boolean;
  /** She has written as a participant. */
  readonly wroteAs: (participant: { readonly id: string }) => void;
}

/** As whom the reader is known on a topic. Others are told of her aliases nothing, nor are the live changes. */
export function useOwn({ viewerAliases }: TopicData): Own {
  const me = useViewer()?.participant?.id;
  const [since, setSince] = useState<ReadonlySet<string>>(new Set());
  return {
    me,
    is: ({ id }) => id === me || since.has(id) || viewerAliases.some((alias) => alias.id === id),
    wroteAs: ({ id }) => setSince((ids) => (ids.has(id) ? ids : new Set(ids).add(id))),
  };
}
