import {
  HubNetworkError,
  HubRateLimitedError,
  HubUserError,
  type UserProblem,
} from '@guardian-network-hub/client-sdk';

/** What the hub takes, so that a phone makes such a file of what else it has. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'];
const MOST_BYTES = 10 * 1024 * 1024;

interface Answer {
  readonly errors?: readonly {
    readonly message?: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Sends a picture for the reader's own card, as it is: the hub makes the photo of it. */
export async function sendPhoto(file: File): Promise<void> {
  if (file.size > MOST_BYTES) throw refused('PHOTO_FILE_TOO_LARGE');
  const response = await fetch('/photo', {
    method: 'POST',
    // Some systems do not tell of files what they are; the hub looks at the bytes itself.
    headers: { 'content-type': PHOTO_TYPES.includes(file.type) ? file.type : PHOTO_TYPES[0]! },
    body: file,
  }).catch((cause: unknown) => {
    throw new HubNetworkError(0, undefined, cause);
  });
  // Read in any case: the connection is not free before.
  const answer = (await response.json().catch(() => null)) as Answer | null;
  if (response.ok) return;
  if (response.status === 429) throw new HubRateLimitedError(Number(response.headers.get('retry-after')));
  if (response.status === 413) throw refused('PHOTO_FILE_TOO_LARGE');
  const [problem] = answer?.errors ?? [];
  if (!problem?.extensions?.code) throw new HubNetworkError(response.status);
  throw refused(problem.extensions.code, problem.message);
}

function refused(code: string, message?: string): HubUserError {
  const problem: UserProblem = { __typename: 'PhotoRefused', code, ...(message && { message }) };
  return new HubUserError(problem);
}
