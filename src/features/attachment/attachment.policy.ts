import { InvalidInput, NotFound } from '../../shared/errors';
import type { GlobalIds } from '../../shared/ids';
import { passFreeText } from '../free-text';
import { AttachmentsNotConfirmed } from './attachment.errors';
import { KEPT_AS, MAX_OF_POST, type AttachmentKindName } from './attachment.kinds';

/** Characters of a name, with how it ends. */
const MAX_NAME = 100;
/** What is not seen, or makes a name read otherwise than it is stored. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;
/** What a name ends with, as far as it is a kind of file. */
const EXTENSION = /\.[A-Za-z0-9]{1,5}$/;
/** Where nothing of a name is left. */
const NAMELESS = 'attachment';

/** What a post is to carry besides its text. */
export interface Attaching {
  readonly attachmentIds?: readonly string[];
  /** That no picture shows a child, and no document is of or about one. */
  readonly noChildInAttachments?: boolean;
}

/**
 * The attachments that a post is to carry, in their order.
 * @throws InvalidInput, NotFound, AttachmentsNotConfirmed
 */
export function chosenAttachments(ids: GlobalIds, input: Attaching): string[] {
  const { attachmentIds = [], noChildInAttachments = false } = input;
  if (attachmentIds.length > MAX_OF_POST)
    throw new InvalidInput(`A post carries at most ${MAX_OF_POST} pictures and files.`, 'attachmentIds');
  const chosen = attachmentIds.map((id) => {
    const uuid = ids.decode(id);
    if (uuid === null) throw noSuchAttachment();
    return uuid;
  });
  if (new Set(chosen).size < chosen.length)
    throw new InvalidInput('A post carries each of them once.', 'attachmentIds');
  if (chosen.length > 0 && !noChildInAttachments) throw new AttachmentsNotConfirmed();
  return chosen;
}

/** Whose an attachment is, or whether there ever was one, nobody is told. */
export function noSuchAttachment(): NotFound {
  return new NotFound(
    'There is no such picture or file of yours (any more): send it again.',
    'attachmentIds',
  );
}

/** A name as it is shown: without the folders it was in, and with the ending of what the file is by now. */
export function shownName(given: string, kind: AttachmentKindName): string {
  const ending = `.${KEPT_AS[kind].extension}`;
  const last = given.normalize('NFC').split(/[/\\]/).at(-1)!;
  const clean = last
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(EXTENSION, '')
    .replace(/^[.\s]+/u, '');
  const short =
    [...clean]
      .slice(0, MAX_NAME - ending.length)
      .join('')
      .trim() || NAMELESS;
  return passFreeText(`${short}${ending}`, { field: 'name', maxLength: MAX_NAME, oneLine: true }).text;
}
