import { request, UnreadNotificationsDocument } from '@guardian-network-hub/client-sdk';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { hub, queryClient } from './hub';
import { useViewer } from './session';
import type { Told } from './told-live';

/** How much the reader was told and has not read. */
export const toldQuery = queryOptions({
  queryKey: ['told'],
  queryFn: ({ signal }) => request(hub, UnreadNotificationsDocument, {}, { signal }),
  // Looked at again where somebody comes back to a page that could not follow.
  staleTime: 30_000,
  refetchOnWindowFocus: true,
});

/** How many notifications are unread, followed live; 0 while it is not known. */
export function useToldCount(): number {
  const viewer = useViewer();
  const { data } = useQuery({ ...toldQuery, enabled: viewer !== undefined && !viewer.passkeyRequired });
  const known = data?.me != null;
  useEffect(() => {
    const after = queryClient.getQueryData(toldQuery.queryKey)?.me?.notificationCursor;
    if (!known || after === undefined) return;
    const control = new AbortController();
    // What follows comes after what is to be seen.
    void import('./told-live').then(({ follow }) => follow(after, control.signal, keep));
    return () => control.abort();
  }, [known]);
  return data?.me?.unreadNotifications ?? 0;
}

/** Keeps what was just heard. */
function keep({ unreadCount, cursor }: Told): void {
  queryClient.setQueryData(toldQuery.queryKey, (old) =>
    old?.me ? { me: { ...old.me, unreadNotifications: unreadCount, notificationCursor: cursor } } : old,
  );
  void queryClient.invalidateQueries({ queryKey: ['notifications'] });
}
