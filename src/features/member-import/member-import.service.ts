import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { type GlobalIds, timeOrderedId } from '../../shared/ids';
import { insertRows } from '../../persistence/bulk';
import { knownPeople } from './known-people';
import { ChangedMeanwhile } from './member-import.errors';
import { mayImport } from './member-import.policy';
import { LOCK_NETWORK, RECORD_IMPORT, TRY_LOCK_NETWORK } from './member-import.sql';
import type { MemberRecord, ParsedMembers } from './member-import.types';
import type { ImportCounts, ImportOutcome, ImportProgress } from './outcome';
import { countsOf } from './plan/counts';
import { type Answer, type ImportPlan, planImport } from './plan/plan';
import { rowsOf } from './plan/rows';
import { problemsIn } from './problems';
import { findTargetNetwork, type TargetNetwork } from './target-network';
import { writePlan, type Written } from './write-plan';

/** So often an import begins again when somebody came between its look and its writing. */
const TRIES = 3;
/** Unique violation, deadlock, serialisation failure: another import or sign-in was faster. */
const FASTER = new Set(['23505', '40P01', '40001']);

/** A list to bring in. */
export interface ImportInput {
  readonly network: TargetNetwork;
  readonly file: ParsedMembers;
  /** The file as it came; only a hash of it is kept. */
  readonly bytes: Uint8Array;
  /** Nothing is written. */
  readonly dryRun?: boolean;
  /** Takes people known under another name for the same. */
  readonly samePeople?: boolean;
  /** The list is an organiser's: see `PlanChoices`. */
  readonly organiser?: boolean;
  /** What was answered to rows that were asked about, by line. */
  readonly answers?: ReadonlyMap<number, Answer>;
  /** The batch's id, where it has one already. */
  readonly importId?: string;
  /** Invites people of other networks, in the transaction. */
  readonly invite?: (tx: PoolClient, people: readonly MemberRecord[]) => Promise<void>;
  /** Goes into the same transaction, last. */
  readonly finish?: (tx: PoolClient, outcome: ImportOutcome) => Promise<void>;
  /** Language of the reasons in the error file. */
  readonly language?: string;
  readonly progress?: (progress: ImportProgress) => void;
}

/** Brings lists of members in: people, addresses, memberships and hidden cards. */
export class MemberImportService {
  constructor(
    private readonly pool: Pool,
    private readonly ids: GlobalIds,
  ) {}

  /**
   * The network meant by an id, a territory's code or a name.
   * @throws NotFound, TargetNetworkError
   */
  async network(actor: Actor, text: string): Promise<TargetNetwork> {
    if (!mayImport(actor)) throw new NotFound('There is no such network.');
    return findTargetNetwork(this.pool, this.ids, text);
  }

  /**
   * Brings a list in, all of it or nothing, one import of a network at a time. The same list again changes nothing.
   * @throws NotFound
   */
  async importMembers(actor: Actor, input: ImportInput): Promise<ImportOutcome> {
    if (!mayImport(actor)) throw new NotFound('There is no such network.');
    for (let tried = 1; ; tried++) {
      try {
        return await inTransaction(this.pool, (tx) => this.inTurn(tx, input));
      } catch (error) {
        const faster =
          error instanceof ChangedMeanwhile || FASTER.has((error as { code?: string }).code ?? '');
        if (!faster || tried === TRIES) throw error;
      }
    }
  }

  private async inTurn(tx: PoolClient, input: ImportInput): Promise<ImportOutcome> {
    const { network, file, progress } = input;
    const total = file.rows.length;
    const turn = await tx.query<{ free: boolean }>(TRY_LOCK_NETWORK, [network.id]);
    if (!turn.rows[0]!.free) {
      progress?.({ phase: 'WAITING', done: 0, total });
      await tx.query(LOCK_NETWORK, [network.id]);
    }
    const startedAt = new Date();
    progress?.({ phase: 'COMPARING', done: 0, total });
    const members = file.rows.flatMap(({ member, repeated }) => member ?? repeated ?? []);
    const known = await knownPeople(tx, network.id, members, input.organiser ?? false);
    const plan = planImport(file.rows, known, problemsIn(input.language), input);
    const counts = countsOf(plan);
    const writes = input.dryRun ? 0 : plan.creates.length + plan.updates.length + plan.invites.length;
    const importId = writes === 0 ? null : await this.write(tx, input, plan, counts, writes, startedAt);
    const { leftOut, remarked } = plan;
    const outcome = { counts, leftOut, remarked, importId, rows: rowsOf(file.rows, plan) };
    await input.finish?.(tx, outcome);
    return outcome;
  }

  private async write(
    tx: PoolClient,
    { network, bytes, progress, importId = timeOrderedId(), invite }: ImportInput,
    plan: ImportPlan,
    counts: ImportCounts,
    total: number,
    startedAt: Date,
  ): Promise<string> {
    const batch: Written[] = [];
    progress?.({ phase: 'WRITING', done: 0, total });
    await writePlan(tx, network, plan, (rows) => {
      batch.push(...rows);
      progress?.({ phase: 'WRITING', done: batch.length, total });
    });
    const toInvite = plan.invites.filter(({ invited }) => !invited).map(({ member }) => member);
    if (toInvite.length > 0) await invite?.(tx, toInvite);
    const hash = createHash('sha256').update(bytes).digest();
    await tx.query(RECORD_IMPORT, [importId, network.id, hash, startedAt, counts]);
    await insertRows(
      tx,
      'member_import_row',
      batch.map((row) => ({ import_id: importId, ...row })),
    );
    return importId;
  }
}
