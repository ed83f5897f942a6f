import type { Pool } from 'pg';
import { madeBefore } from '../../persistence/idempotency';
import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound, NotSignedIn } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import type { PageArgs } from '../../shared/page';
import type { Selection } from '../../shared/selection';
import { requireStepUp } from '../../shared/step-up';
import type { AuditService } from '../audit';
import { passLocalized, type LocalizedEntry } from '../free-text';
import { NAMED, requireOrganiser } from '../network';
import { foldAddress } from '../person';
import { organisationRead } from './organisation.read';
import {
  ADD_REPRESENTATIVE,
  END_REPRESENTATIVE,
  INSERT_ORGANISATION,
  SET_PROMOTER,
} from './organisation.sql';
import type { Organisation } from './organisation.types';

export interface NewOrganisation {
  readonly name: readonly LocalizedEntry[];
  readonly homepage?: string | null;
  readonly idempotencyKey: string;
}

const organisations: KeysetList<Organisation> = {
  name: 'organisations',
  model: organisationRead,
  keys: [{ sql: (a) => `${a}.id`, type: 'uuid' }],
  where: (a, params) => NAMED(a, params.arg('search', 'text')),
};

/** Organisations behind networks, and who acts for them. Whoever does sees a network in numbers, no more. */
export class OrganisationService {
  constructor(
    private readonly pool: Pool,
    private readonly reads: Reads,
    private readonly keyset: Keyset,
    private readonly audit: AuditService,
  ) {}

  /**
   * Makes an organisation: by operators.
   * @returns its id
   * @throws NotSignedIn, NotFound, StepUpRequired, InvalidInput, IdempotencyKeyReused
   */
  async create(actor: Actor, input: NewOrganisation): Promise<string> {
    requireOperator(actor);
    const name = passLocalized(input.name, { field: 'name', maxLength: 120, oneLine: true });
    const homepage = input.homepage == null ? null : address(input.homepage);
    const id = timeOrderedId();
    return inTransaction(this.pool, async (tx) => {
      const use = { actorId: actor.participantId!, key: input.idempotencyKey, subjectId: id };
      const before = await madeBefore(tx, { ...use, input: ['organisation', name, homepage] });
      if (before !== null) return before;
      await tx.query(INSERT_ORGANISATION, [id, name, homepage]);
      return id;
    });
  }

  /**
   * Says which organisation is behind a network: by who runs the network.
   * @throws NotSignedIn, NotFound, StepUpRequired
   */
  async setPromoter(actor: Actor, networkId: string, organisationId: string | null): Promise<string | null> {
    const network = requireOrganiser(actor, this.reads.ids.decode(networkId));
    requireStepUp(actor);
    const id = organisationId === null ? null : this.reads.ids.decode(organisationId);
    if (organisationId !== null && id === null) throw noOrganisation();
    await inTransaction(this.pool, async (tx) => {
      const set = await tx.query(SET_PROMOTER, [network, id]);
      if (set.rowCount === 0) throw noOrganisation();
      const details = { did: 'promoter', promoter: id === null ? '' : this.reads.ids.encode(id) };
      await this.audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId: network, details });
    });
    return id;
  }

  /** Lets a person act for an organisation: by operators. @throws NotSignedIn, NotFound, StepUpRequired, InvalidInput */
  addRepresentative(actor: Actor, organisationId: string, email: string): Promise<string> {
    return this.represent(actor, organisationId, email, ADD_REPRESENTATIVE, 'representative added');
  }

  /** Ends that. @throws NotSignedIn, NotFound, StepUpRequired, InvalidInput */
  endRepresentative(actor: Actor, organisationId: string, email: string): Promise<string> {
    return this.represent(actor, organisationId, email, END_REPRESENTATIVE, 'representative ended');
  }

  /** @param search the beginning of a word of the name, in any of its languages */
  list(actor: Actor, search: string | null, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, organisations, selection, page, { search });
  }

  byUuid(actor: Actor, uuid: string | null, selection: Selection): Promise<Organisation | null> {
    return uuid === null ? Promise.resolve(null) : this.reads.one(actor, organisationRead, selection, uuid);
  }

  private async represent(
    actor: Actor,
    organisationId: string,
    email: string,
    statement: string,
    did: string,
  ) {
    requireOperator(actor);
    const id = this.reads.ids.decode(organisationId);
    const folded = foldAddress(email);
    return inTransaction(this.pool, async (tx) => {
      const found = await tx.query<{ person_id: string }>(statement, [id, folded]);
      const [row] = found.rows;
      if (id === null || !row) throw new NotFound('There is no such organisation or person.', 'email');
      const details = { did, organisation: this.reads.ids.encode(id) };
      await this.audit.record(tx, actor, { kind: 'NETWORK_CHANGED', subjectId: row.person_id, details });
      return id;
    });
  }
}

function requireOperator(actor: Actor): void {
  if (actor.kind !== 'PERSON') throw new NotSignedIn('Sign in first.');
  if (!actor.reach.operator) throw new NotFound('There is no such thing, or it is not yours to change.');
  requireStepUp(actor);
}

function address(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || text.length > 500) {
    throw new InvalidInput('The address of a site begins with https://.', 'homepage');
  }
  return url.href;
}

function noOrganisation(): NotFound {
  return new NotFound('There is no such organisation.', 'organisationId');
}
