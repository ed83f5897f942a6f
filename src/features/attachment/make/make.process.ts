import type { AttachmentKindName } from '../attachment.kinds';
import type { Made, Unmade } from './made';
import { remadePdf } from './pdf/remade-pdf';
import { Unfit } from './pdf/unfit';
import { remadePicture } from './picture';

/** What is sent to this process. */
export interface MakeTask {
  readonly kind: AttachmentKindName;
  readonly bytes: Uint8Array;
}

/** Reads one file and writes it anew, in a process of its own: a fault of a library ends no other. */
process.once('message', (task: MakeTask) => {
  void made(task).then((answer) => process.send!(answer, () => process.disconnect()));
});

/** @returns null where the file cannot be read */
async function made({ kind, bytes }: MakeTask): Promise<Made | Unmade | null> {
  try {
    return kind === 'PDF' ? await remadePdf(bytes) : remadePicture(bytes);
  } catch (error) {
    return error instanceof Unfit ? { fault: error.fault } : null;
  }
}
