import type { Pool, PoolClient } from 'pg';
import { insertRows } from '../../persistence/bulk';
import { madeBefore } from '../../persistence/idempotency';
import { Jobs, PRIORITY } from '../../persistence/jobs';
import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import { type Actor, jobActor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import type { PageArgs } from '../../shared/page';
import type { RateLimit } from '../../shared/rate-limit';
import type { Selection } from '../../shared/selection';
import { requireStepUp } from '../../shared/step-up';
import type { AuditService } from '../audit';
import {
  type Answer,
  type Encoding,
  ImportFileError,
  type ImportOutcome,
  isDelimiter,
  type MemberField,
  type MemberImportService,
  type ParsedMembers,
  type ParseOptions,
  parseMembers,
  quoted,
  type RowOutcomeName,
} from '../member-import';
import { requireOrganiser } from '../network';
import type { StagedImportRow } from './staged-import.entity';
import { ImportRefused } from './staged-import.errors';
import { importRowRead, stagedImportRead } from './staged-import.read';
import { ADD_IMPORT, BEGIN_APPLY, LOCK_IMPORT, UNDONE } from './staged-import.sql';
import type { ImportRow, StagedImport } from './staged-import.types';
import { undoBatch } from './undo';
import { senderOf, uploadedBytes } from './upload.service';

export const APPLY_IMPORT = 'import.apply';

/** A request waits for the file to be read: less long than the command does. */
const SECONDS = 20;
const MAX_MAPPED = 200;
const MAX_ANSWERS = 5_000;

export interface NewImport {
  readonly uploadId: string;
  readonly networkId: string;
  readonly mapping?: readonly { readonly column: string; readonly field?: MemberField | null }[] | null;
  readonly encoding?: Encoding | null;
  readonly delimiter?: string | null;
  readonly sheet?: string | null;
  readonly idempotencyKey: string;
}

export interface RowAnswer {
  readonly line: number;
  readonly answer: Answer;
}

const rowsOfImport: KeysetList<ImportRow> = {
  name: 'import-rows',
  model: importRowRead,
  keys: [{ sql: (a) => `${a}.line`, type: 'integer' }],
  where: (a, params) =>
    `${a}.import_id = ${params.arg('importId', 'uuid')} AND ${a}.outcome = ANY(${params.arg('outcomes', 'text[]')})`,
};

/** What was only looked at is nobody's history. */
const importsOfNetwork: KeysetList<StagedImport> = {
  name: 'imports',
  model: stagedImportRead,
  keys: [{ sql: (a) => `${a}.id`, type: 'uuid' }],
  descending: true,
  where: (a, params) => `${a}.network_id = ${params.arg('networkId', 'uuid')} AND ${a}.state <> 'PREPARED'`,
};

/** Imports of organisers: looked at before they are carried out, and taken back. */
export class StagedImportService {
  constructor(
    private readonly pool: Pool,
    private readonly reads: Reads,
    private readonly keyset: Keyset,
    private readonly members: MemberImportService,
    private readonly audit: AuditService,
    private readonly preparationsByPerson: RateLimit,
    private readonly pokeJobs: () => void,
  ) {}

  async byId(actor: Actor, id: string, selection: Selection): Promise<StagedImport | null> {
    const uuid = this.reads.ids.decode(id);
    return uuid === null ? null : this.byUuid(actor, uuid, selection);
  }

  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<StagedImport | null> {
    return this.reads.one(actor, stagedImportRead, selection, uuid);
  }

  /** Those of a network that were brought in, or were to be, newest first, for its organisers. */
  ofNetwork(actor: Actor, networkId: string, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, importsOfNetwork, selection, page, { networkId });
  }

  rows(
    actor: Actor,
    importId: string,
    outcomes: readonly RowOutcomeName[],
    page: PageArgs,
    selection: Selection,
  ) {
    return this.keyset.page(actor, rowsOfImport, selection, page, { importId, outcomes });
  }

  /**
   * Says what an import of an uploaded file would do, row by row, and does nothing of it.
   * @returns the import's id
   * @throws NotSignedIn, NotFound, StepUpRequired, InvalidInput, ImportRefused, IdempotencyKeyReused, RateLimited
   */
  async prepare(actor: Actor, input: NewImport): Promise<string> {
    const networkId = requireOrganiser(actor, this.reads.ids.decode(input.networkId));
    const personId = senderOf(actor);
    requireStepUp(actor);
    await this.preparationsByPerson.take(personId);
    const uploadId = this.reads.ids.decode(input.uploadId);
    const bytes = await uploadedBytes(this.pool, personId, uploadId);
    const network = await this.members.network(jobActor(), this.reads.ids.encode(networkId));
    const options = optionsOf(input);
    const language = actor.languages[0] ?? 'en';
    const read = { ...options, language, limits: { seconds: SECONDS } };
    const file = await parsed(bytes, {
      ...read,
      ...(network.country && { country: network.country }),
    });
    let id = timeOrderedId();
    await this.members.importMembers(jobActor(), {
      network,
      file,
      bytes,
      dryRun: true,
      organiser: true,
      language,
      finish: async (tx, outcome) => {
        const before = await madeBefore(tx, {
          actorId: personId,
          key: input.idempotencyKey,
          input: ['import', networkId, uploadId, options],
          subjectId: id,
        });
        if (before !== null) return void (id = before);
        const { counts, rows } = outcome;
        const kept = [
          id,
          uploadId,
          personId,
          networkId,
          language,
          options,
          readOf(file),
          counts,
          rows.length,
        ];
        await tx.query(ADD_IMPORT, kept);
        await keepRows(tx, id, uploadId!, outcome);
      },
    });
    return id;
  }

  /**
   * Has an import carried out as soon as there is a worker: all of it or nothing. Again is the same.
   * @throws NotSignedIn, NotFound, StepUpRequired, InvalidInput
   */
  async apply(actor: Actor, importId: string, answers: readonly RowAnswer[]): Promise<string> {
    requireStepUp(actor);
    if (answers.length > MAX_ANSWERS) throw new InvalidInput(`At most ${MAX_ANSWERS} answers.`, 'answers');
    const id = await inTransaction(this.pool, async (tx) => {
      const one = await this.lock(tx, actor, importId);
      if (one.state === 'APPLYING' || one.state === 'APPLIED') return one.id;
      if (one.state === 'UNDONE')
        throw new InvalidInput('This import was undone: prepare another.', 'importId');
      if (one.upload_id === null)
        throw new NotFound('The file is kept for a day: send it again.', 'importId');
      await tx.query(BEGIN_APPLY, [
        one.id,
        Object.fromEntries(answers.map(({ line, answer }) => [line, answer])),
      ]);
      await Jobs.add(tx, APPLY_IMPORT, { importId: one.id }, PRIORITY.USUAL);
      return one.id;
    });
    this.pokeJobs();
    return id;
  }

  /**
   * Takes back what an import wrote, as long as nobody has done anything with it. Again is the same.
   * @throws NotSignedIn, NotFound, StepUpRequired, InvalidInput, ImportBuiltOn
   */
  async undo(actor: Actor, importId: string): Promise<string> {
    requireStepUp(actor);
    return inTransaction(this.pool, async (tx) => {
      const one = await this.lock(tx, actor, importId);
      if (one.state === 'UNDONE') return one.id;
      if (one.state !== 'APPLIED') throw new InvalidInput('This import has brought nothing in.', 'importId');
      const { id, network_id: networkId, invitation_ids: invitationIds } = one;
      const people = await undoBatch(tx, { importId: id, networkId, invitationIds });
      await tx.query(UNDONE, [id]);
      const details = { import: this.reads.ids.encode(id), people: String(people) };
      await this.audit.record(tx, actor, { kind: 'IMPORT_UNDONE', networkId, details });
      return id;
    });
  }

  private async lock(tx: PoolClient, actor: Actor, importId: string): Promise<Stored> {
    const personId = senderOf(actor);
    const { operator, organises } = actor.reach;
    const id = this.reads.ids.decode(importId);
    const found = await tx.query<Stored>(LOCK_IMPORT, [id, personId, operator, organises]);
    const [one] = found.rows;
    if (!one) throw new NotFound('There is no such import of yours.', 'importId');
    return one;
  }
}

interface Stored extends Pick<StagedImportRow, 'id' | 'state'> {
  readonly upload_id: string | null;
  readonly network_id: string;
  readonly invitation_ids: readonly string[];
}

/** Writes down what becomes of each row. */
export async function keepRows(
  tx: PoolClient,
  importId: string,
  uploadId: string,
  { rows }: Pick<ImportOutcome, 'rows'>,
): Promise<void> {
  const stored = rows.map(({ line, outcome, raw, problems }) => ({
    import_id: importId,
    line,
    upload_id: uploadId,
    outcome,
    raw,
    // Worded when somebody reads them, in her language.
    problems: problems.map(({ field, code, severity, value }) => ({
      field,
      code,
      severity,
      value: quoted(value),
    })),
  }));
  for (let at = 0; at < stored.length; at += 1_000)
    await insertRows(tx, 'staged_import_row', stored.slice(at, at + 1_000));
}

/** @throws ImportRefused */
export async function parsed(bytes: Buffer, options: ParseOptions): Promise<ParsedMembers> {
  try {
    return await parseMembers(bytes, options);
  } catch (error) {
    throw error instanceof ImportFileError ? new ImportRefused(error) : error;
  }
}

/** @throws InvalidInput */
function optionsOf({ mapping, encoding, delimiter, sheet }: NewImport): ParseOptions {
  if (mapping && mapping.length > MAX_MAPPED)
    throw new InvalidInput(`At most ${MAX_MAPPED} columns.`, 'mapping');
  if (mapping?.some(({ column }) => column.length > 200 || column.trim() === ''))
    throw new InvalidInput('A column is named by its heading, of at most 200 characters.', 'mapping');
  if (delimiter != null && !isDelimiter(delimiter))
    throw new InvalidInput('A delimiter is one character, and no letter, digit or quote.', 'delimiter');
  if (sheet != null && sheet.length > 100) throw new InvalidInput('No sheet has so long a name.', 'sheet');
  return {
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter }),
    ...(sheet && { sheet }),
    ...(mapping && {
      fields: Object.fromEntries(mapping.map(({ column, field }) => [column, field ?? null])),
    }),
  };
}

function readOf(file: ParsedMembers) {
  const { format, encoding, delimiter, sheet, sheets, headingRow, columns } = file;
  return { format, encoding, delimiter, sheet, sheets, headingRow, columns };
}
