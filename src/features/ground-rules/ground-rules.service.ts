import type { PoolClient } from 'pg';
import { madeBefore } from '../../persistence/idempotency';
import { Jobs } from '../../persistence/jobs';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound, RulesNotAccepted } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import type { AuditService } from '../audit';
import { passFreeText } from '../free-text';
import { LOCK_NETWORK, requireOrganiser } from '../network';
import { ACCEPT, ACCEPTED, PUBLISH } from './ground-rules.sql';
import { TELL_RULES } from './tell-rules';

/** Characters of ground rules; about ten printed pages. */
const MAX_RULES_LENGTH = 20_000;

export interface NewGroundRules {
  readonly networkId: string;
  readonly markdown: string;
  readonly idempotencyKey: string;
}

/** What the people of a network have agreed on: versions, and who accepted them. */
export class GroundRulesService {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditService,
    private readonly pokeJobs: () => void,
  ) {}

  /**
   * Publishes the next version. Every member is asked to accept it and writes nothing in the network before;
   * who publishes it has accepted it.
   * @returns the id of the network
   * @throws NotSignedIn, InvalidInput, NotFound, IdempotencyKeyReused
   */
  async publish(actor: Actor, input: NewGroundRules): Promise<string> {
    const personId = personOf(actor);
    const networkId = requireOrganiser(actor, this.reads.ids.decode(input.networkId));
    const { text, html } = passFreeText(input.markdown, { field: 'markdown', maxLength: MAX_RULES_LENGTH });
    const id = timeOrderedId();
    await inTransaction(this.reads.pool, async (tx) => {
      const attempt = { actorId: personId, key: input.idempotencyKey, subjectId: id };
      if (await madeBefore(tx, { ...attempt, input: ['ground rules', networkId, text] })) return;
      await tx.query(LOCK_NETWORK, [networkId]);
      const published = await tx.query<{ version: number }>(PUBLISH, [id, networkId, text, html]);
      const version = published.rows[0]!.version;
      await tx.query(ACCEPT, [personId, networkId, version]);
      const details = { groundRules: String(version) };
      await this.audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId, details });
      await Jobs.add(tx, TELL_RULES, { networkId, version: String(version) });
    });
    this.pokeJobs();
    return networkId;
  }

  /**
   * Accepts the version in force, as a member.
   * @returns the id of the network
   * @throws NotSignedIn, NotFound, InvalidInput where another version is in force
   */
  async accept(actor: Actor, input: { networkId: string; version: number }): Promise<string> {
    const personId = personOf(actor);
    const networkId = this.reads.ids.decode(input.networkId);
    if (networkId === null || !actor.reach.networkIds.includes(networkId)) throw noSuchNetwork();
    const written = await this.reads.pool.query(ACCEPT, [personId, networkId, input.version]);
    if (written.rowCount === 0 && !(await this.inForce(networkId, personId, input.version))) {
      throw new InvalidInput('Another version is in force now. Read that one.', 'version');
    }
    return networkId;
  }

  /**
   * Of someone who joins: writes down, in the caller's transaction, which version she accepted.
   * @throws RulesNotAccepted where the network has rules and this is not the version in force
   */
  async acceptOnJoining(
    tx: PoolClient,
    personId: string,
    networkId: string,
    version: number | null | undefined,
  ): Promise<void> {
    await tx.query(ACCEPT, [personId, networkId, version ?? 0]);
    const found = await tx.query<{ accepted: boolean }>(ACCEPTED, [personId, networkId]);
    if (!found.rows[0]!.accepted) throw new RulesNotAccepted();
  }

  /** Whether this is the version in force and was accepted before. */
  private async inForce(networkId: string, personId: string, version: number): Promise<boolean> {
    const found = await this.reads.pool.query(
      `SELECT 1 FROM ground_rules_acceptance
       WHERE person_id = $1 AND network_id = $2 AND version = $3
         AND version = (SELECT max(version) FROM ground_rules WHERE network_id = $2)`,
      [personId, networkId, version],
    );
    return found.rowCount === 1;
  }
}

function noSuchNetwork(): NotFound {
  return new NotFound('There is no such network, or it is not yours.', 'networkId');
}
