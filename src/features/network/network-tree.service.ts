import type { Pool, PoolClient } from 'pg';
import { madeBefore } from '../../persistence/idempotency';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound, NotSignedIn } from '../../shared/errors';
import { timeOrderedId, type GlobalIds } from '../../shared/ids';
import { requireStepUp } from '../../shared/step-up';
import type { AuditService } from '../audit';
import { passLocalized, type LocalizedEntry } from '../free-text';
import { courtByCode, languageByTag, knownTerritory } from '../reference';
import type { NetworkKindName } from './network.entity';
import { WouldMakeCycle } from './network.errors';
import { checkKinds, mayOrganise, requireOrganiser } from './network.policy';
import {
  INSERT_NETWORK,
  INSERT_ORGANISER,
  KINDS_OF,
  LOCK_TREE,
  MOVE_NETWORK,
  UPDATE_NETWORK,
} from './network.sql';

const NAME = { field: 'name', maxLength: 120, oneLine: true };
const DESCRIPTION = { field: 'description', maxLength: 2_000, optional: true };
const MAX_LANGUAGES = 30;

export interface NewNetwork {
  readonly kind: NetworkKindName;
  readonly name: readonly LocalizedEntry[];
  readonly parentId?: string | null;
  readonly description?: readonly LocalizedEntry[] | null;
  readonly territoryCode?: string | null;
  readonly languages?: readonly string[] | null;
  readonly idempotencyKey: string;
}

/** What is left out stays as it is. */
export interface NetworkChange {
  readonly networkId: string;
  readonly name?: readonly LocalizedEntry[] | null;
  readonly description?: readonly LocalizedEntry[] | null;
  readonly territoryCode?: string | null;
  readonly languages?: readonly string[] | null;
  readonly minimumAttendance?: number | null;
  readonly caseloadCeiling?: number | null;
  readonly courtCodes?: readonly string[] | null;
}

/** The tree of networks and what each tells of itself: by those who run them. */
export class NetworkTreeService {
  constructor(
    private readonly pool: Pool,
    private readonly ids: GlobalIds,
    private readonly audit: AuditService,
  ) {}

  /**
   * Makes a network: operators anywhere, organisers below a network of theirs. Whoever makes it runs it.
   * @returns its id
   * @throws NotSignedIn, StepUpRequired, NotFound, InvalidInput, IdempotencyKeyReused
   */
  async create(actor: Actor, input: NewNetwork): Promise<string> {
    const { personId } = actor.reach;
    if (personId === null || actor.participantId === undefined) throw new NotSignedIn('Sign in first.');
    const { participantId } = actor;
    const parentId = input.parentId == null ? null : this.ids.decode(input.parentId);
    if (input.parentId != null || !actor.reach.operator) requireOrganiser(actor, parentId, 'parentId');
    requireStepUp(actor);
    const name = passLocalized(input.name, NAME);
    const description = passLocalized(input.description ?? [], DESCRIPTION);
    const territory = territoryCode(input.territoryCode);
    const languages = languageTags(input.languages ?? []);
    const id = timeOrderedId();
    const asked = [input.kind, parentId, name, description, territory, languages];
    return inTransaction(this.pool, async (tx) => {
      const use = { actorId: participantId, key: input.idempotencyKey, input: asked, subjectId: id };
      const before = await madeBefore(tx, use);
      if (before !== null) return before;
      await tx.query(LOCK_TREE);
      if (parentId !== null) checkKinds(input.kind, await kindOf(tx, parentId));
      await tx.query(INSERT_NETWORK, [id, input.kind, parentId, name, description, territory, languages]);
      await tx.query(INSERT_ORGANISER, [timeOrderedId(), personId, id]);
      await this.audit.record(tx, actor, {
        kind: 'NETWORK_CHANGED',
        networkId: id,
        details: { did: 'created' },
      });
      return id;
    });
  }

  /**
   * Changes what a network tells of itself.
   * @throws NotSignedIn, NotFound, InvalidInput
   */
  async update(actor: Actor, input: NetworkChange): Promise<string> {
    const id = requireOrganiser(actor, this.ids.decode(input.networkId));
    const change = changeOf(input);
    await inTransaction(this.pool, async (tx) => {
      await tx.query(UPDATE_NETWORK, [id, change]);
      const details = { did: 'changed', fields: Object.keys(change).join(' ') };
      await this.audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId: id, details });
    });
    return id;
  }

  /**
   * Puts a network below another, or below none: by who runs the network and, where there is one, the new
   * parent too.
   * @throws NotSignedIn, StepUpRequired, NotFound, InvalidInput, WouldMakeCycle
   */
  async move(actor: Actor, networkId: string, newParentId: string | null): Promise<string> {
    const id = requireOrganiser(actor, this.ids.decode(networkId));
    const parentId = newParentId === null ? null : this.ids.decode(newParentId);
    if (newParentId !== null && (parentId === null || !mayOrganise(actor, parentId))) {
      throw new NotFound('There is no such network, or you do not run it.', 'parentId');
    }
    requireStepUp(actor);
    await inTransaction(this.pool, async (tx) => {
      await tx.query(LOCK_TREE);
      const kind = await kindOf(tx, id);
      if (parentId !== null) checkKinds(kind, await kindOf(tx, parentId));
      await tx.query(MOVE_NETWORK, [id, parentId]).catch((error: { constraint?: string }) => {
        throw error.constraint === 'network_tree' ? new WouldMakeCycle() : error;
      });
      const details = { did: 'moved', parent: parentId === null ? '' : this.ids.encode(parentId) };
      await this.audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId: id, details });
    });
    return id;
  }
}

async function kindOf(tx: PoolClient, id: string): Promise<NetworkKindName> {
  const found = await tx.query<{ kind: NetworkKindName }>(KINDS_OF, [[id]]);
  if (!found.rows[0]) throw new NotFound('There is no such network, or you do not run it.', 'networkId');
  return found.rows[0].kind;
}

/** The columns to change; what is left out of the input is left out here. */
function changeOf(input: NetworkChange): Record<string, unknown> {
  const { minimumAttendance: share, caseloadCeiling: ceiling } = input;
  if (share != null && !(share >= 0 && share <= 1)) {
    throw new InvalidInput('The share of attendance lies between 0 and 1.', 'minimumAttendance');
  }
  if (ceiling != null && !(ceiling >= 1 && ceiling <= 500)) {
    throw new InvalidInput('The ceiling lies between 1 and 500.', 'caseloadCeiling');
  }
  return {
    ...(input.name && { name: passLocalized(input.name, NAME) }),
    ...(input.description && { description: passLocalized(input.description, DESCRIPTION) }),
    ...(input.territoryCode !== undefined && { territory_code: territoryCode(input.territoryCode) }),
    ...(input.languages && { languages: languageTags(input.languages) }),
    ...(share !== undefined && { minimum_attendance: share }),
    ...(ceiling !== undefined && { caseload_ceiling: ceiling }),
    ...(input.courtCodes && { court_codes: courtCodes(input.courtCodes) }),
  };
}

function territoryCode(code: string | null | undefined): string | null {
  return code == null ? null : knownTerritory(code, 'territoryCode').code;
}

function languageTags(tags: readonly string[]): string[] {
  if (tags.length > MAX_LANGUAGES) throw new InvalidInput('There are too many languages.', 'languages');
  const unknown = tags.find((tag) => !languageByTag(tag));
  if (unknown !== undefined) throw new InvalidInput('There is no such language.', 'languages');
  return [...new Set(tags)];
}

function courtCodes(codes: readonly string[]): string[] {
  if (codes.some((code) => !courtByCode(code)))
    throw new InvalidInput('There is no such court.', 'courtCodes');
  return [...new Set(codes)];
}
