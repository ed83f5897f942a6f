import { HubNetworkError, HubUserError, type AttachmentKind } from '@guardian-network-hub/client-sdk';
import { fileProblem } from '../../app/file-problem';

/** What the hub takes, so that a phone makes such a file of what else it has. */
export const ATTACHMENT_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];
/** Of one post. */
export const MOST_ATTACHMENTS = 4;
const MOST_BYTES = 10 * 1024 * 1024;

/** What the hub has kept for a post that is not written yet. */
export interface Sent {
  readonly id: string;
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly bytes: number;
  readonly pages: number | null;
}

/**
 * Sends a file for a post on a board, as it is: the hub makes it anew.
 * @param onProgress is told how much of it has gone, of 1
 */
export function sendAttachment(
  file: File,
  boardId: string,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Sent> {
  if (file.size > MOST_BYTES) return Promise.reject(tooLarge());
  // Not `fetch`, which does not tell how far it is.
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    request.open('POST', `/attachments?board=${encodeURIComponent(boardId)}`);
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total);
    request.onload = () => {
      const { status, responseText } = request;
      if (status === 201) return resolve((JSON.parse(responseText) as { attachment: Sent }).attachment);
      reject(fileProblem(status, responseText, request.getResponseHeader('retry-after'), tooLarge));
    };
    request.onerror = () => reject(new HubNetworkError(0));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function tooLarge(): HubUserError {
  return new HubUserError({ __typename: 'AttachmentRefused', code: 'PHOTO_FILE_TOO_LARGE' });
}
