import { workApart, type WorkLimits } from '../../../shared/apart';
import { compiled } from '../../../shared/compiled';
import { checkPicture } from '../../photo';
import { AttachmentRefused, type AttachmentProblem } from '../attachment.errors';
import type { AttachmentKindName } from '../attachment.kinds';
import type { Made, Unmade } from './made';
import type { MakeTask } from './make.process';

const MAKER = compiled('features/attachment/make/make.process.js');

const LIMITS: WorkLimits = { seconds: 15, megabytes: 700 };

const STARTS: readonly (readonly [Buffer, AttachmentKindName])[] = [
  [Buffer.from('%PDF-'), 'PDF'],
  [Buffer.from('ffd8ff', 'hex'), 'IMAGE'],
  [Buffer.from('89504e470d0a1a0a', 'hex'), 'IMAGE'],
  [Buffer.from('RIFF'), 'IMAGE'],
];

/**
 * Makes a file anew of what is to be seen of it, in a process of its own. What it is, is told from its bytes alone:
 * neither a name nor a media type is believed.
 * @throws AttachmentRefused, PhotoRefused, RateLimited where many wait
 */
export async function makeApart(bytes: Buffer, limits: WorkLimits = LIMITS): Promise<Made> {
  const kind = STARTS.find(([start]) => bytes.subarray(0, start.length).equals(start))?.[1];
  if (!kind) throw new AttachmentRefused('ATTACHMENT_OF_OTHER_KIND');
  if (kind === 'IMAGE') checkPicture(bytes);
  const task: MakeTask = { kind, bytes };
  const refused = (code: AttachmentProblem) => () => new AttachmentRefused(code);
  const made = await workApart<Made | Unmade>(MAKER, task, limits, {
    broken: refused(kind === 'PDF' ? 'PDF_BROKEN' : 'ATTACHMENT_OF_OTHER_KIND'),
    tookTooMuch: refused('ATTACHMENT_TOOK_TOO_MUCH'),
  });
  if ('fault' in made) throw new AttachmentRefused(made.fault);
  return made;
}
