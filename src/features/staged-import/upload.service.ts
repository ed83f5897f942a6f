import type { Pool } from 'pg';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { type GlobalIds, randomId } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import { requireStepUp } from '../../shared/step-up';
import { DEFAULT_LIMITS, errorFile, problemText } from '../member-import';
import type { ReadFile, StagedRow } from './staged-import.entity';
import { ADD_UPLOAD, DROP_OLD_UPLOADS, LEFT_OUT, UPLOAD } from './staged-import.sql';

/** The largest file that is taken, in bytes. */
export const MAX_UPLOAD = DEFAULT_LIMITS.bytes;

/** Files of imports, on their way in and out: each is its sender's alone. */
export class ImportUploadService {
  constructor(
    private readonly pool: Pool,
    private readonly ids: GlobalIds,
    private readonly uploadsByPerson: RateLimit,
  ) {}

  /**
   * Whether the actor may send a file at all: asked before anything of it is read.
   * @throws NotSignedIn, NotFound, StepUpRequired, RateLimited
   */
  async admit(actor: Actor): Promise<void> {
    const personId = senderOf(actor);
    requireStepUp(actor);
    await this.uploadsByPerson.take(personId);
  }

  /**
   * Keeps a file for a day.
   * @returns its id, good for its sender alone
   * @throws NotSignedIn, NotFound, StepUpRequired, InvalidInput
   */
  async add(actor: Actor, bytes: Buffer): Promise<string> {
    const personId = senderOf(actor);
    requireStepUp(actor);
    if (bytes.length === 0) throw new InvalidInput('The file is empty.');
    // Not ordered by time: whoever sees one guesses none.
    const id = randomId();
    await inTransaction(this.pool, async (tx) => {
      await tx.query(DROP_OLD_UPLOADS, [personId]);
      await tx.query(ADD_UPLOAD, [id, personId, bytes]);
    });
    return this.ids.encode(id);
  }

  /**
   * A file that the actor sent within a day.
   * @throws NotSignedIn, NotFound, StepUpRequired
   */
  async bytes(actor: Actor, uploadId: string): Promise<Buffer> {
    const personId = senderOf(actor);
    requireStepUp(actor);
    return uploadedBytes(this.pool, personId, this.ids.decode(uploadId));
  }

  /**
   * The rows of an import that stay out, with the reasons, as a file to mend and send again.
   * @param language of the reasons, where it is not the actor's own
   * @throws NotSignedIn, NotFound, StepUpRequired
   */
  async errorFile(actor: Actor, importId: string, language = actor.languages[0] ?? 'en'): Promise<Buffer> {
    const personId = senderOf(actor);
    requireStepUp(actor);
    const { organises, operator } = actor.reach;
    const id = this.ids.decode(importId);
    const found = await this.pool.query<{ file: ReadFile }>(
      `SELECT file FROM staged_import
       WHERE id = $1 AND person_id = $2 AND ($3::boolean OR network_id = ANY($4::uuid[]))`,
      [id, personId, operator, organises],
    );
    const [one] = found.rows;
    if (!one) throw new NotFound('There is no such import.');
    const { rows } = await this.pool.query<Pick<StagedRow, 'line' | 'raw' | 'problems'>>(LEFT_OUT, [id]);
    const worded = rows.map(({ problems, ...row }) => ({
      ...row,
      problems: problems.map((each) => ({
        ...each,
        message: problemText(language, each.code, each.value),
      })),
    }));
    return errorFile(one.file, worded, language);
  }
}

/** For everyone but organisers and operators it is as if there were no imports. */
export function senderOf(actor: Actor): string {
  const personId = personOf(actor);
  const { organises, operator } = actor.reach;
  if (!operator && organises.length === 0) throw new NotFound('There is nothing to import into.');
  return personId;
}

/** @throws NotFound where it is not hers, or older than a day */
export async function uploadedBytes(pool: Pool, personId: string, uploadId: string | null): Promise<Buffer> {
  const { rows } = await pool.query<{ bytes: Buffer }>(UPLOAD, [uploadId, personId]);
  if (!rows[0])
    throw new NotFound('There is no such upload of yours (any more): send the file again.', 'uploadId');
  return rows[0].bytes;
}
