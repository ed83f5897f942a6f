import type { Pool, PoolClient } from 'pg';
import type { Job } from '../../persistence/jobs';
import { type Actor, jobActor, newcomer } from '../../shared/actor';
import { ExpectedError, RateLimited } from '../../shared/errors';
import type { GlobalIds } from '../../shared/ids';
import type { AuditService } from '../audit';
import type { InvitationService } from '../invitation';
import type { Answer, MemberImportService, MemberRecord, ParseOptions } from '../member-import';
import { APPLIED, FAILED, PROGRESS, TO_APPLY } from './staged-import.sql';
import { keepRows, parsed } from './staged-import.service';

interface ToApply {
  readonly id: string;
  readonly upload_id: string;
  readonly person_id: string;
  readonly network_id: string;
  readonly language: string;
  readonly options: ParseOptions;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Null where the file went meanwhile. */
  readonly bytes: Buffer | null;
  readonly may: boolean;
}

export interface ApplyParts {
  readonly pool: Pool;
  readonly ids: GlobalIds;
  readonly members: MemberImportService;
  readonly invitations: InvitationService;
  readonly audit: AuditService;
  readonly pokeJobs: () => void;
}

/** Somebody else carried the import out meanwhile. */
class DoneMeanwhile extends Error {}

/**
 * Carries imports out. What is written and that it is written stand in one transaction: a process that dies on
 * the way leaves nothing, and the next one that takes the job begins again.
 */
export class ImportApplying {
  constructor(private readonly parts: ApplyParts) {}

  apply = async ({ payload }: Job): Promise<void> => {
    const { pool } = this.parts;
    const found = await pool.query<ToApply>(TO_APPLY, [payload['importId']]);
    const [one] = found.rows;
    if (!one) return;
    if (!one.may || one.bytes === null) {
      await pool.query(FAILED, [one.id, one.may ? 'UPLOAD_GONE' : 'NOT_ORGANISER']);
      return;
    }
    try {
      await this.carryOut(one, one.bytes);
    } catch (error) {
      if (error instanceof DoneMeanwhile) return;
      if (!(error instanceof ExpectedError)) throw error;
      await pool.query(FAILED, [one.id, error instanceof RateLimited ? 'RATE_LIMITED' : error.code]);
    }
    this.parts.pokeJobs();
  };

  /** After the last try: whoever waits is told. */
  giveUp = async (tx: PoolClient, { payload }: Job): Promise<void> => {
    await tx.query(FAILED, [payload['importId'], 'GIVEN_UP']);
  };

  private async carryOut(one: ToApply, bytes: Buffer): Promise<void> {
    const { members, ids, pool, audit } = this.parts;
    const { id, language, options } = one;
    const network = await members.network(jobActor(), ids.encode(one.network_id));
    const country = network.country ? { country: network.country } : {};
    const file = await parsed(bytes, { ...options, ...country, language });
    const actor: Actor = { ...newcomer(one.person_id), languages: [language] };
    let invitationIds: readonly string[] = [];
    await members.importMembers(jobActor(), {
      network,
      file,
      bytes,
      language,
      organiser: true,
      importId: id,
      answers: new Map(Object.entries(one.answers).map(([line, answer]) => [Number(line), answer])),
      // On another connection: seen before the transaction ends, and not waited for.
      progress: ({ phase, done, total }) => {
        if (phase === 'WRITING') pool.query(PROGRESS, [id, done, total]).catch(() => undefined);
      },
      invite: async (tx, people) => {
        invitationIds = await this.invite(tx, actor, one.network_id, people);
      },
      finish: async (tx, outcome) => {
        const { counts } = outcome;
        const applied = await tx.query(APPLIED, [id, counts, invitationIds]);
        if (applied.rowCount === 0) throw new DoneMeanwhile();
        await tx.query('DELETE FROM staged_import_row WHERE import_id = $1', [id]);
        await keepRows(tx, id, one.upload_id, outcome);
        const { created, updated, unchanged, leftOut } = counts;
        const numbers = Object.entries({ created, updated, unchanged, leftOut });
        const details = {
          import: ids.encode(id),
          ...Object.fromEntries(numbers.map(([name, n]) => [name, String(n)])),
        };
        await audit.record(tx, actor, { kind: 'IMPORTED', networkId: one.network_id, details });
      },
    });
  }

  /**
   * People whom the hub knows from elsewhere come in by their own will; the network keeps their rows meanwhile as
   * those of people whom nobody knows (`claimed_address`). So the organiser does not learn from her list whose
   * address has an account: not from numbers, rows, members, invitations, the log or an export, before or after,
   * nor by undoing it. What still shows: that an import has more such people than may be invited in a day (it fails
   * with RATE_LIMITED, and nothing is written), how long it takes, and, once such a person accepts, that she did.
   */
  private async invite(
    tx: PoolClient,
    actor: Actor,
    networkId: string,
    people: readonly MemberRecord[],
  ): Promise<string[]> {
    const ids: string[] = [];
    for (const role of ['GUARDIAN', 'ASPIRING_GUARDIAN', 'MENTOR'] as const) {
      const addresses = people.flatMap(({ roles, email }) =>
        email !== undefined && (roles.find((one) => one !== 'MENTOR') ?? roles[0] ?? 'GUARDIAN') === role
          ? email
          : [],
      );
      if (addresses.length > 0)
        ids.push(...(await this.parts.invitations.mail(tx, actor, { networkId, role, addresses })));
    }
    return ids;
  }
}
