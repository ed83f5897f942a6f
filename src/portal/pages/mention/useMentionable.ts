import { MentionableDocument, request } from '@guardian-network-hub/client-sdk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { hub } from '../../app/hub';
import { useText } from '../../i18n/text';
import { labelOf } from './spelled';

/** Where a post is to stand. */
export interface MentionPlace {
  readonly boardId: string;
  readonly topicId?: string;
}

/** Somebody, or a role, that can be mentioned. */
export interface Mentionable {
  readonly label: string;
  readonly target: string;
  readonly isPerson: boolean;
}

const ROLES = ['ORGANISER', 'MODERATOR'] as const;
/** Names offered at a time: they fit on a phone above its keyboard, and who types on finds the others. */
const MAX_OFFERED = 5;
/** How long the reader must stop typing before the hub is asked. */
const PAUSE_MS = 150;

/** Whom the beginning of a name may mean; nobody while none is begun. */
export function useMentionable(
  { boardId, topicId }: MentionPlace,
  query: string | undefined,
): readonly Mentionable[] {
  const t = useText();
  const [asked, setAsked] = useState(query);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(query), query === undefined ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query]);
  const { data } = useQuery({
    queryKey: ['mentionable', boardId, topicId, asked],
    queryFn: async ({ signal }) => {
      const variables = { id: boardId, topicId: topicId ?? null, search: asked! };
      return (await request(hub, MentionableDocument, variables, { signal })).board?.mentionable ?? [];
    },
    enabled: asked !== undefined && query !== undefined,
    placeholderData: keepPreviousData,
  });
  if (query === undefined || asked === undefined) return [];
  const people = (data ?? []).map(({ id, name }) => ({
    label: labelOf(name),
    target: `person:${id}`,
    isPerson: true,
  }));
  const roles = ROLES.map((role) => ({
    label: t(`portal.mention.${role}`),
    target: `role:${role}`,
    isPerson: false,
  })).filter(({ label }) => begins(label, asked));
  return [...people.slice(0, MAX_OFFERED - roles.length), ...roles];
}

/** Whether a word of a name begins so, whatever its accents. */
function begins(name: string, query: string): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
  return ` ${plain(name)}`.includes(` ${plain(query)}`);
}
