import { HubNetworkError, HubUserError } from '@guardian-network-hub/client-sdk';
import { fileProblem } from '../../app/file-problem';

/** What the hub takes, so that a phone makes such a file of what else it has. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'];
const MOST_BYTES = 10 * 1024 * 1024;

/** Sends a picture for the reader's own card, as it is: the hub makes the photo of it. */
export async function sendPhoto(file: File): Promise<void> {
  if (file.size > MOST_BYTES) throw tooLarge();
  const response = await fetch('/photo', {
    method: 'POST',
    // Some systems do not tell of files what they are; the hub looks at the bytes itself.
    headers: { 'content-type': PHOTO_TYPES.includes(file.type) ? file.type : PHOTO_TYPES[0]! },
    body: file,
  }).catch((cause: unknown) => {
    throw new HubNetworkError(0, undefined, cause);
  });
  // Read in any case: the connection is not free before.
  const body = await response.text();
  if (!response.ok) throw fileProblem(response.status, body, response.headers.get('retry-after'), tooLarge);
}

function tooLarge(): HubUserError {
  return new HubUserError({ __typename: 'PhotoRefused', code: 'PHOTO_FILE_TOO_LARGE' });
}
