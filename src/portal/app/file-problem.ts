import { HubNetworkError, HubRateLimitedError, HubUserError } from '@guardian-network-hub/client-sdk';

/**
 * What a route of files says where it does not do it, as the API would say it.
 * @param tooLarge said of a file that is too large
 */
export function fileProblem(
  status: number,
  body: string,
  retryAfter: string | null,
  tooLarge: () => HubUserError,
): Error {
  if (status === 429) return new HubRateLimitedError(Number(retryAfter) || undefined);
  if (status === 413) return tooLarge();
  if (status === 401) return new HubUserError({ __typename: 'NotSignedInError', code: 'NOT_SIGNED_IN' });
  const { code, message } = problemIn(body);
  if (!code) return new HubNetworkError(status);
  return new HubUserError({ __typename: code, code, ...(message && { message }) });
}

interface Answer {
  readonly errors?: readonly {
    readonly message?: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

function problemIn(body: string): { readonly code?: string; readonly message?: string } {
  try {
    const [problem] = (JSON.parse(body) as Answer | null)?.errors ?? [];
    return { code: problem?.extensions?.code, message: problem?.message };
  } catch {
    // What stands before a hub answers as it likes.
    return {};
  }
}
