import { HubNetworkError, HubRateLimitedError, HubUserError } from '@guardian-network-hub/client-sdk';

/** What the hub takes, in MB. */
export const MAX_MB = 16;

/** Endings and types of member lists. */
export const KINDS: readonly string[] = [
  '.csv', '.tsv', '.txt', '.xlsx', '.xls', '.ods',
  'text/csv', 'text/tab-separated-values', 'text/plain', 'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/vnd.oasis.opendocument.spreadsheet',
]; // prettier-ignore

/**
 * Sends a list as it is.
 * @param onProgress gets the share that is sent
 * @returns its id, good for its sender alone
 */
export function sendList(file: Blob, onProgress: (share: number) => void): Promise<string> {
  if (file.size === 0) return Promise.reject(refused('EMPTY_FILE'));
  if (file.size > MAX_MB * 1024 * 1024) return Promise.reject(refused('FILE_TOO_LARGE'));
  // Of all that browsers have, only this tells how much of a body is sent.
  const request = new XMLHttpRequest();
  request.open('POST', '/imports');
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.responseType = 'text';
  return new Promise((done, fail) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => fail(new HubNetworkError(0));
    request.onload = () => {
      const { status, responseText } = request;
      const wait = Number(request.getResponseHeader('retry-after')) || undefined;
      if (status === 201) done((JSON.parse(responseText) as { id: string }).id);
      else fail(failure(status, responseText, wait));
    };
    request.send(file);
  });
}

/** The rows of an import that stay out, as the hub makes the file of them. */
export async function readErrorFile(importId: string): Promise<Blob> {
  const response = await fetch(`/imports/${encodeURIComponent(importId)}/errors.csv`).catch(
    (cause: unknown) => {
      throw new HubNetworkError(0, undefined, cause);
    },
  );
  if (response.ok) return response.blob();
  throw failure(response.status, await response.text());
}

/** What the hub says where it does not do it, as its API would say it. */
function failure(status: number, body: string, wait?: number): Error {
  if (status === 429) return new HubRateLimitedError(wait);
  if (status === 413) return refused('FILE_TOO_LARGE');
  if (status === 401) return new HubUserError({ __typename: 'NotSignedInError', code: 'NOT_SIGNED_IN' });
  const code = codeOf(body);
  return code ? new HubUserError({ __typename: code, code }) : new HubNetworkError(status);
}

function codeOf(body: string): string | undefined {
  try {
    return (JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] }).errors?.[0]?.extensions
      ?.code;
  } catch {
    // What stands before a hub answers as it likes.
    return undefined;
  }
}

/** As `prepareImport` refuses a file. */
function refused(reason: string): HubUserError {
  return new HubUserError({ __typename: 'ImportRefusedError', code: 'IMPORT_REFUSED', reason } as never);
}
