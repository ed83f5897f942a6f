import type { PoolClient } from 'pg';
import { madeBefore } from '../../persistence/idempotency';
import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import type { PageArgs } from '../../shared/page';
import type { RateLimit } from '../../shared/rate-limit';
import { fields, type Selection } from '../../shared/selection';
import { personOf } from '../../shared/person-of';
import type { AuditService } from '../audit';
import { quoted, type DeliveryService } from '../delivery';
import { passScreened } from '../free-text';
import { BLOCKS } from '../block';
import { guardianRead, noSuchGuardian } from '../guardian';
import { recipientsOf } from '../person';
import { ClosedToRequests, ContactRequestExists } from './contact-request.errors';
import { outcomeOf, type Standing } from './contact-request.policy';
import { contactRequestRead } from './contact-request.read';
import { ACCEPT, ASK, DECLINE, END, NAME_OF, REPLACE, WHOM, WITHDRAW } from './contact-request.sql';
import type { ContactRequest } from './contact-request.types';

const MAX_MESSAGE_LENGTH = 1_000;

export interface NewRequest {
  readonly guardianId: string;
  readonly message: string;
  readonly idempotencyKey: string;
  readonly confirmations?: readonly string[];
}

type There = Omit<Standing, 'lapsed'> & { id: string; lapsedSince: boolean; lapsedAsked: boolean };

const own: KeysetList<ContactRequest> = {
  name: 'contactRequests',
  model: contactRequestRead,
  keys: [{ sql: (a) => `${a}.id`, type: 'uuid' }],
  descending: true,
  where: () => 'true',
};

/** How two people get in contact: one asks, the other accepts, and either ends it. */
export class ContactRequestService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
    private readonly audit: AuditService,
    private readonly deliveries: DeliveryService,
    private readonly requestsByPerson: RateLimit,
    private readonly publicUrl: () => string,
    private readonly pokeJobs: () => void,
  ) {}

  /** The actor's requests and contacts, newest first. */
  own(actor: Actor, page: PageArgs, selection: Selection) {
    return this.keyset.page(actor, own, selection, page);
  }

  byUuid(actor: Actor, uuid: string, selection: Selection): Promise<ContactRequest | null> {
    return this.reads.one(actor, contactRequestRead, selection, uuid);
  }

  /**
   * Asks a guardian whose card the actor sees for contact. Where she had asked the actor, they are in contact.
   * @returns the id of the request
   * @throws NotSignedIn, InvalidInput, LikelyIdentifier, RateLimited, NotFound, ClosedToRequests, ContactRequestExists,
   *   IdempotencyKeyReused
   */
  async ask(actor: Actor, input: NewRequest): Promise<string> {
    const personId = personOf(actor);
    const { text } = passScreened(
      input.message,
      { field: 'message', maxLength: MAX_MESSAGE_LENGTH },
      { language: actor.languages[0], confirmations: input.confirmations },
    );
    await this.requestsByPerson.take(personId);
    const cardId = this.reads.ids.decode(input.guardianId);
    const seen = cardId && (await this.reads.one(actor, guardianRead, fields('id'), cardId));
    if (!cardId || !seen) throw noSuchGuardian();
    const id = await inTransaction(this.reads.pool, async (tx) => {
      const newId = timeOrderedId();
      const content = ['contact', cardId, text];
      const attempt = { actorId: personId, key: input.idempotencyKey, subjectId: newId, input: content };
      const before = await madeBefore(tx, attempt);
      if (before !== null) return before;
      const found = await tx.query<{ personId: string; open: boolean }>(WHOM, [cardId]);
      const [whom] = found.rows;
      if (!whom) throw noSuchGuardian();
      if (whom.personId === personId) throw new InvalidInput('This is your own card.', 'guardianId');
      const [there] = (await tx.query<There>(ASK, [newId, personId, whom.personId, text])).rows;
      if (there!.id !== newId) {
        const lapsed = there!.state === 'ENDED' ? there!.lapsedSince : there!.lapsedAsked;
        const outcome = outcomeOf({ ...there!, lapsed }, personId);
        if (outcome === 'EXISTS') throw new ContactRequestExists();
        if (outcome === 'ACCEPTS') {
          await this.accepted(tx, actor, there!.id);
          return there!.id;
        }
        await tx.query(REPLACE, [there!.id, newId, personId, whom.personId, text]);
      }
      if (!whom.open) throw new ClosedToRequests();
      await this.tell(tx, 'CONTACT_REQUESTED', whom.personId, personId, { message: quoted(text) });
      return newId;
    });
    this.pokeJobs();
    return id;
  }

  /** Lets the two see each other's contact details. @throws NotSignedIn, NotFound */
  async accept(actor: Actor, requestId: string): Promise<string> {
    const id = this.idOf(actor, requestId);
    await inTransaction(this.reads.pool, (tx) => this.accepted(tx, actor, id));
    this.pokeJobs();
    return id;
  }

  /** Declines; who asked is not told, by mail or otherwise. @throws NotSignedIn, NotFound */
  async decline(actor: Actor, requestId: string): Promise<string> {
    const id = this.idOf(actor, requestId);
    await decided(this.reads.pool, DECLINE, id, actor);
    return id;
  }

  /** Takes back what the actor asked. @throws NotSignedIn, NotFound */
  async withdraw(actor: Actor, requestId: string): Promise<string> {
    const id = this.idOf(actor, requestId);
    await decided(this.reads.pool, WITHDRAW, id, actor);
    return id;
  }

  /** Ends a contact, by either of the two. @throws NotSignedIn, NotFound */
  async end(actor: Actor, requestId: string): Promise<string> {
    const id = this.idOf(actor, requestId);
    await inTransaction(this.reads.pool, async (tx) => {
      const subjectId = await decided(tx, END, id, actor);
      await this.audit.record(tx, actor, { kind: 'CONTACT_CHANGED', subjectId, details: { to: 'ENDED' } });
    });
    return id;
  }

  private async accepted(tx: PoolClient, actor: Actor, id: string): Promise<void> {
    const subjectId = await decided(tx, ACCEPT, id, actor);
    await this.audit.record(tx, actor, { kind: 'CONTACT_CHANGED', subjectId, details: { to: 'ACCEPTED' } });
    await this.tell(tx, 'CONTACT_ACCEPTED', subjectId, actor.reach.personId!, {});
  }

  /** Mails it, unless the one it goes to blocks the other: nothing else is then different, and nobody can tell. */
  private async tell(
    tx: PoolClient,
    kind: 'CONTACT_ACCEPTED' | 'CONTACT_REQUESTED',
    toId: string,
    fromId: string,
    more: Record<string, string>,
  ): Promise<void> {
    const { rows } = await tx.query<{ blocked: boolean }>(BLOCKS, [toId, fromId]);
    if (rows[0]!.blocked) return;
    const from = (await tx.query<{ name: string }>(NAME_OF, [fromId])).rows[0]?.name ?? '';
    const link = `${this.publicUrl()}/contacts`;
    const mails = (await recipientsOf(tx, [toId])).map(({ address, locale, name }) => ({
      class: kind,
      recipient: address,
      locale,
      content: { name, from, link, ...more },
    }));
    await this.deliveries.addAll(tx, mails);
  }

  private idOf(actor: Actor, requestId: string): string {
    personOf(actor);
    const id = this.reads.ids.decode(requestId);
    if (id === null) throw noSuchRequest();
    return id;
  }
}

/** Changes a request where the actor may. @returns the other of the two @throws NotFound */
async function decided(
  tx: Pick<PoolClient, 'query'> | Reads['pool'],
  statement: string,
  id: string,
  actor: Actor,
): Promise<string> {
  const { rows } = await tx.query<{ otherId: string }>(statement, [id, actor.reach.personId]);
  if (!rows[0]) throw noSuchRequest();
  return rows[0].otherId;
}

function noSuchRequest(): NotFound {
  return new NotFound('There is no such request, or it is decided already.', 'requestId');
}
