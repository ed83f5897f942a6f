import { isDeepStrictEqual } from 'node:util';
import type { PoolClient } from 'pg';
import { madeBefore } from '../../persistence/idempotency';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import type { Selection } from '../../shared/selection';
import type { AuditService } from '../audit';
import { passLocalized, type LocalizedEntry } from '../free-text';
import { LOCK_NETWORK, mayOrganise, requireOrganiser } from '../network';
import { TooManyModules } from './training-module.errors';
import { MAX_MODULES, minutesAskedOf } from './training-module.policy';
import { trainingModuleRead } from './training-module.read';
import { INSERT_MODULE, LOCK_MODULE, UPDATE_MODULE } from './training-module.sql';
import type { TrainingModule } from './training-module.types';

const NAME = { field: 'name', maxLength: 200, oneLine: true };

export interface NewModule {
  readonly networkId: string;
  readonly name: readonly LocalizedEntry[];
  readonly minutesAsked?: number | null;
  readonly required: boolean;
  readonly idempotencyKey: string;
}

/** What is left out stays as it is; without minutes that are asked for, one date is enough. */
export interface ModuleUpdate {
  readonly moduleId: string;
  readonly name?: readonly LocalizedEntry[] | null;
  readonly minutesAsked?: number | null;
  readonly required?: boolean | null;
}

/** What of a module can be changed. */
interface Changeable {
  readonly name: Readonly<Record<string, string>>;
  readonly minutesAsked: number | null;
  readonly required: boolean;
  readonly archived: boolean;
}

/** The modules of networks: by those who run them. */
export class TrainingModuleService {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditService,
  ) {}

  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<TrainingModule | null> {
    return this.reads.one(actor, trainingModuleRead, selection, uuid);
  }

  /**
   * Makes a module; the same key with the same input makes one and answers the same.
   * @returns the id of the module
   * @throws NotSignedIn, NotFound, InvalidInput, IdempotencyKeyReused, TooManyModules
   */
  async create(actor: Actor, input: NewModule): Promise<string> {
    const actorId = personOf(actor);
    const networkId = requireOrganiser(actor, this.reads.ids.decode(input.networkId));
    const name = passLocalized(input.name, NAME);
    const minutesAsked = minutesAskedOf(input.minutesAsked ?? null);
    const id = timeOrderedId();
    return inTransaction(this.reads.pool, async (tx) => {
      const asked = ['training module', networkId, name, minutesAsked, input.required];
      const attempt = { actorId, key: input.idempotencyKey, input: asked, subjectId: id };
      const before = await madeBefore(tx, attempt);
      if (before !== null) return before;
      await tx.query(LOCK_NETWORK, [networkId]);
      const values = [id, networkId, name, minutesAsked, input.required, MAX_MODULES];
      const made = await tx.query(INSERT_MODULE, values);
      if (made.rowCount === 0) throw new TooManyModules();
      await this.record(tx, actor, networkId, 'module created', id);
      return id;
    });
  }

  /** Changes a module. @returns its id @throws NotSignedIn, NotFound, InvalidInput */
  update(actor: Actor, input: ModuleUpdate): Promise<string> {
    const name = input.name == null ? null : passLocalized(input.name, NAME);
    const { minutesAsked: asked } = input;
    const minutes = asked === undefined ? undefined : minutesAskedOf(asked);
    return this.change(actor, input.moduleId, 'module changed', (now) => ({
      ...now,
      name: name ?? now.name,
      minutesAsked: minutes === undefined ? now.minutesAsked : minutes,
      required: input.required ?? now.required,
    }));
  }

  /** Archives a module, or takes that back. @returns its id @throws NotSignedIn, NotFound */
  archive(actor: Actor, moduleId: string, archived: boolean): Promise<string> {
    const did = archived ? 'module archived' : 'module restored';
    return this.change(actor, moduleId, did, (now) => ({ ...now, archived }));
  }

  private async change(
    actor: Actor,
    moduleId: string,
    did: 'module changed' | 'module archived' | 'module restored',
    become: (now: Changeable) => Changeable,
  ): Promise<string> {
    personOf(actor);
    const id = this.reads.ids.decode(moduleId);
    if (id === null) throw notYours();
    await inTransaction(this.reads.pool, async (tx) => {
      const [row] = (await tx.query<Changeable & { networkId: string }>(LOCK_MODULE, [id])).rows;
      if (!row || !mayOrganise(actor, row.networkId)) throw notYours();
      const { networkId, ...now } = row;
      const next = become(now);
      if (isDeepStrictEqual(next, now)) return;
      await tx.query(UPDATE_MODULE, [id, next.name, next.minutesAsked, next.required, next.archived]);
      await this.record(tx, actor, networkId, did, id);
    });
    return id;
  }

  private async record(tx: PoolClient, actor: Actor, networkId: string, did: string, id: string) {
    const details = { did, module: this.reads.ids.encode(id) };
    await this.audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId, details });
  }
}

function notYours(): NotFound {
  return new NotFound('There is no such module, or you do not run its network.', 'moduleId');
}
