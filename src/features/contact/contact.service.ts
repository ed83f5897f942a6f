import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { STEP, type Audience } from '../../shared/audience';
import { InvalidInput, NotFound } from '../../shared/errors';
import { randomId } from '../../shared/ids';
import type { RateLimit } from '../../shared/rate-limit';
import { fields, type Selection } from '../../shared/selection';
import { personOf } from '../../shared/person-of';
import type { AuditService } from '../audit';
import { guardianRead, noSuchGuardian } from '../guardian';
import { contactValue } from './contact-value';
import type { ContactWayKindName } from './contact.entity';
import { contactWayRead } from './contact.read';
import { HOLD_PERSON, REMOVE_WAY, SET_WAY } from './contact.sql';
import type { ContactWay } from './contact.types';

export const MAX_WAYS = 10;

export interface NewWay {
  readonly kind: ContactWayKindName;
  readonly value: string;
  readonly audience: Audience;
}

/** What a file tells of a way. */
const KIND_AND_VALUE = fields('kind', 'value');

/** The ways of somebody that are for the actor. */
interface Revealed {
  readonly personId: string;
  readonly ways: ContactWay[];
}

/** By what people can be reached: what each says of herself, and who looked at it. */
export class ContactService {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditService,
    private readonly revealsByPerson: RateLimit,
  ) {}

  /** Adds a way to reach the actor, or says anew for whom it is. @throws NotSignedIn, InvalidInput */
  async set(actor: Actor, { kind, value, audience }: NewWay): Promise<void> {
    const personId = personOf(actor);
    const kept = contactValue(kind, value);
    if (STEP[audience] > STEP.HUB)
      throw new InvalidInput('Contact details are for people who are signed in here.', 'audience');
    await inTransaction(this.reads.pool, async (tx) => {
      await tx.query(HOLD_PERSON, [personId]);
      const values = [randomId(), personId, kind, kept, STEP[audience], MAX_WAYS];
      const set = await tx.query(SET_WAY, values);
      if (set.rowCount === 0) throw new InvalidInput(`At most ${MAX_WAYS}.`, 'value');
    });
  }

  /** Takes a way of the actor away. @throws NotSignedIn, NotFound */
  async remove(actor: Actor, contactWayId: string): Promise<void> {
    const personId = personOf(actor);
    const id = this.reads.ids.decode(contactWayId);
    const removed = id === null ? null : await this.reads.pool.query(REMOVE_WAY, [id, personId]);
    if (removed?.rowCount !== 1) throw new NotFound('There is no such way to be reached.', 'contactWayId');
  }

  /**
   * The contact details of a guardian that are for the actor. Whose they are finds in her log who read them, and
   * when; nothing is written where there was nothing to read.
   * @throws NotSignedIn, RateLimited, NotFound
   */
  async reveal(actor: Actor, guardianId: string, selection: Selection): Promise<ContactWay[]> {
    const personId = personOf(actor);
    // Tries count, not only finds: who tries ids one by one learns no faster.
    await this.revealsByPerson.take(personId);
    const id = this.reads.ids.decode(guardianId);
    if (id === null) throw noSuchGuardian();
    const [found, card] = await Promise.all([
      this.waysOf(actor, [id], selection),
      this.reads.one(actor, guardianRead, fields('id'), id),
    ]);
    const ways = found.get(id)?.ways ?? [];
    // Who is in contact sees them though the card is hidden since.
    if (card === null && ways.length === 0) throw noSuchGuardian();
    await this.noteReads(actor, found);
    return ways;
  }

  /**
   * The same of several cards, by card: just what `reveal` would give of each, and noted as by it.
   * @throws NotSignedIn
   */
  async revealAll(actor: Actor, cardIds: readonly string[]): Promise<ReadonlyMap<string, ContactWay[]>> {
    personOf(actor);
    const found = await this.waysOf(actor, cardIds, KIND_AND_VALUE);
    await this.noteReads(actor, found);
    return new Map([...found].map(([cardId, { ways }]) => [cardId, ways]));
  }

  /** By card; without those of which there is nothing for the actor. */
  private async waysOf(
    actor: Actor,
    cardIds: readonly string[],
    selection: Selection,
  ): Promise<Map<string, Revealed>> {
    const found = await this.reads.find(
      actor,
      contactWayRead,
      selection,
      'ofCards',
      { cardIds },
      (shape, p) => {
        const a = shape.alias;
        const { visible } = shape;
        shape.extra(`${a}.person_id`);
        shape.extra(`${a}c.id`);
        return `SELECT ${shape.columns} FROM ${shape.from} ${shape.joins}
        WHERE ${a}c.id = ANY(${p.arg('cardIds', 'uuid[]')}) AND ${visible} ORDER BY ${a}.created_at, ${a}.id`;
      },
    );
    const byCard = new Map<string, Revealed>();
    for (const { object, row } of found) {
      const [personId, cardId] = row.slice(-2) as [string, string];
      const known = byCard.get(cardId);
      if (known) known.ways.push(object);
      else byCard.set(cardId, { personId, ways: [object] });
    }
    return byCard;
  }

  /** Written before anything is answered; one’s own are no secret to oneself. */
  private async noteReads(actor: Actor, found: ReadonlyMap<string, Revealed>): Promise<void> {
    const entries = [...found.values()]
      .filter(({ personId }) => personId !== actor.reach.personId)
      .map(({ personId, ways }) => ({
        kind: 'CONTACT_READ' as const,
        subjectId: personId,
        details: { ways: String(ways.length) },
      }));
    await this.audit.recordAll(this.reads.pool, actor, entries);
  }
}
