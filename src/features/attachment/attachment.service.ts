import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound, RulesNotAccepted } from '../../shared/errors';
import { randomId } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import { AttachmentsOff } from './attachment.errors';
import type { AttachmentKindName } from './attachment.kinds';
import { shownName } from './attachment.policy';
import { ADD, ADMIT, DROP_OLD } from './attachment.sql';
import { makeApart } from './make/make-apart';

/** What a person sends, before a post has it. */
export interface SentAttachment {
  readonly id: string;
  readonly name: string;
  readonly kind: AttachmentKindName;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly pages: number | null;
}

/** Pictures and files on their way to a post: each is its sender's alone. */
export class AttachmentService {
  constructor(
    private readonly reads: Reads,
    private readonly uploadsByPerson: RateLimit,
  ) {}

  /**
   * Whether the actor may send something for a board at all: asked before anything of it is read.
   * @throws NotSignedIn, NotFound, AttachmentsOff, RulesNotAccepted, RateLimited
   */
  async admit(actor: Actor, boardId: string): Promise<void> {
    const personId = personOf(actor);
    const { networkIds, organises } = actor.reach;
    const values = [this.reads.ids.decode(boardId), networkIds, organises, personId];
    const found = await this.reads.pool.query<{ takes: boolean; rulesAccepted: boolean }>(ADMIT, values);
    const [board] = found.rows;
    if (!board) throw notOpen();
    if (!board.takes) throw new AttachmentsOff();
    if (!board.rulesAccepted) throw new RulesNotAccepted();
    await this.uploadsByPerson.take(personId);
  }

  /**
   * Keeps for a day what is made of a file.
   * @param name as its sender calls it
   * @returns what it is; its id is good for its sender alone, and for one post on that board
   * @throws NotSignedIn, NotFound, AttachmentRefused, PhotoRefused, RateLimited
   */
  async add(actor: Actor, boardId: string, name: string, bytes: Buffer): Promise<SentAttachment> {
    const personId = personOf(actor);
    const made = await makeApart(bytes);
    const { kind } = made;
    const { width, height } = made.kind === 'IMAGE' ? made : { width: null, height: null };
    const pages = made.kind === 'PDF' ? made.pages : null;
    const [file, small] = [made.file, made.kind === 'IMAGE' ? made.small : null].map(
      (each) => each && Buffer.from(each),
    ) as [Buffer, Buffer | null];
    const shown = shownName(name, kind);
    // Not ordered by time: whoever sees one guesses none.
    const id = randomId();
    const { networkIds, organises } = actor.reach;
    await inTransaction(this.reads.pool, async (tx) => {
      await tx.query(DROP_OLD, [personId]);
      const kept = await tx.query(ADD, [
        this.reads.ids.decode(boardId),
        networkIds,
        organises,
        personId,
        id,
        shown,
        kind,
        width,
        height,
        pages,
        file,
        small,
      ]);
      if (kept.rowCount === 0) throw notOpen();
    });
    return { id: this.reads.ids.encode(id), name: shown, kind, bytes: file.length, width, height, pages };
  }
}

function notOpen(): NotFound {
  return new NotFound('There is no such board, or you may not write on it.', 'boardId');
}
