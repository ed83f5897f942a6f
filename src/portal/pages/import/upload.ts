import { HubNetworkError, HubUserError } from '@guardian-network-hub/client-sdk';
import { fileProblem } from '../../app/file-problem';

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
  if (file.size > MAX_MB * 1024 * 1024) return Promise.reject(tooLarge());
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
      if (status === 201) done((JSON.parse(responseText) as { id: string }).id);
      else fail(fileProblem(status, responseText, request.getResponseHeader('retry-after'), tooLarge));
    };
    request.send(file);
  });
}

/** The rows of an import that stay out, as the hub makes the file of them, with the reasons in a language. */
export async function readErrorFile(importId: string, language: string): Promise<Blob> {
  const path = `/imports/${encodeURIComponent(importId)}/errors.csv?language=${language}`;
  const response = await fetch(path).catch((cause: unknown) => {
    throw new HubNetworkError(0, undefined, cause);
  });
  if (response.ok) return response.blob();
  throw fileProblem(response.status, await response.text(), response.headers.get('retry-after'), tooLarge);
}

/** As `prepareImport` refuses a file. */
function refused(reason: string): HubUserError {
  return new HubUserError({ __typename: 'ImportRefusedError', code: 'IMPORT_REFUSED', reason } as never);
}

const tooLarge = (): HubUserError => refused('FILE_TOO_LARGE');
