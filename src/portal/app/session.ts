import {
  HubDocument,
  MeDocument,
  request,
  SignOutDocument,
  type MeQuery,
} from '@guardian-network-hub/client-sdk';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { forgetTold } from '../design/Toast';
import { forgetSettings, readSetting } from './settings';
import { bestLanguage } from '../i18n/languages';
import { activateLanguage } from '../i18n/language';
import { hub, queryClient } from './hub';

/** Who is signed in. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => request(hub, MeDocument, {}, { signal }),
  staleTime: 5 * 60_000,
});

/** What the hub says of itself. */
export const hubQuery = queryOptions({
  queryKey: ['hub'],
  queryFn: ({ signal }) => request(hub, HubDocument, {}, { signal }),
  staleTime: Infinity,
});

export type Viewer = NonNullable<MeQuery['me']>;

/** How to call the person: what has no name yet is called by its address. */
export function nameOf({ name, email }: Viewer): string {
  return name ?? email ?? '?';
}

/** The signed-in person; undefined when nobody is, or it is not known yet. */
export function useViewer(): Viewer | undefined {
  return useQuery(meQuery).data?.me ?? undefined;
}

/** After signing in: nothing read before counts, and the person's own language does, unless another was chosen. */
export async function begin(viewer: Viewer): Promise<void> {
  become(viewer);
  if (!readSetting('language')) await activateLanguage(bestLanguage([viewer.locale]));
}

/** Signs out, leaves the page, and forgets what this person has read and begun to write here. */
export async function end(leave: () => Promise<void>): Promise<void> {
  await request(hub, SignOutDocument);
  await leave();
  become(null);
  forgetTold();
  forgetSettings('draft.');
}

function become(me: Viewer | null): void {
  queryClient.setQueryData(meQuery.queryKey, { me });
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey[0] !== 'hub' });
}
