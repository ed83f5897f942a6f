import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { Seal } from '../../shared/seal';
import { fields } from '../../shared/selection';
import { KEPT_AS, SIDES, type AttachmentSizeName } from '../attachment';
import { attachmentRead, type Kept } from './post-attachment.read';
import { attachmentFile } from './post-attachment.sql';

const PURPOSE = 'attachment';
const NAMED = fields('name', 'kind');

/** A file that the actor may have now. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  /** Whether a browser shows it in its place; else it only keeps it. */
  readonly inline: boolean;
  readonly read: () => Promise<Buffer | null>;
}

/** The files of attachments. */
export class DownloadService {
  constructor(
    private readonly reads: Reads,
    private readonly seal: Seal,
  ) {}

  /** Where a file is: equal for all who see it, and telling nothing to who does not. */
  place({ uuid }: Kept, size: AttachmentSizeName): string {
    return `/attachments/${this.seal.seal([uuid, size], PURPOSE)}`;
  }

  /**
   * Which file an address of `place` means, if the actor sees its post now: to have the address is not enough.
   * @returns null where there is none, or none for the actor
   */
  async find(actor: Actor, sealed: string): Promise<Download | null> {
    const [uuid, size] = (this.seal.open(sealed, PURPOSE) ?? []) as (string | undefined)[];
    if (uuid === undefined || size === undefined || !Object.hasOwn(SIDES, size)) return null;
    const found = await this.reads.one(actor, attachmentRead, NAMED, uuid);
    if (!found) return null;
    const { name, kind } = found;
    const statement = attachmentFile(size as AttachmentSizeName);
    return {
      name,
      mediaType: KEPT_AS[kind].mediaType,
      inline: kind === 'IMAGE',
      read: async () => {
        const { rows } = await this.reads.pool.query<{ file: Buffer | null }>(statement, [uuid]);
        return rows[0]?.file ?? null;
      },
    };
  }
}
