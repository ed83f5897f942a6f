import { createClient, HubError, HubNetworkError } from '@guardian-network-hub/client-sdk';
import { i18n } from '@lingui/core';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { formatTag } from '../i18n/languages';
import { missed, reached } from './connection';

/** The hub this page came from. */
export const hub = createClient({
  url: '/graphql',
  fetch: async (url, init) => {
    const headers = new Headers(init?.headers);
    headers.set('accept-language', formatTag(i18n.locale));
    try {
      const response = await fetch(url, { ...init, headers });
      reached();
      return response;
    } catch (error) {
      // What was called off says nothing about the way.
      if (!init?.signal?.aborted) missed();
      throw error;
    }
  },
});

/** What has been read. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (isSignedOut(error)) queryClient.setQueryData(['me'], { me: null });
    },
  }),
  // The SDK tries again by itself; here that would only multiply.
  defaultOptions: { queries: { retry: false, staleTime: 30_000 }, mutations: { retry: false } },
});

/** Whether the failure says that nobody is signed in (any more). */
export function isSignedOut(error: unknown): boolean {
  if (error instanceof HubNetworkError) return error.status === 401;
  return error instanceof HubError && ['NOT_SIGNED_IN', 'UNAUTHENTICATED'].includes(error.code);
}
