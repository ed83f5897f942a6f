import type { PoolClient } from 'pg';
import { madeBefore } from '../../persistence/idempotency';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import type { RateLimit } from '../../shared/rate-limit';
import { fields } from '../../shared/selection';
import { personOf } from '../../shared/person-of';
import type { AuditService } from '../audit';
import { BLOCKS } from '../block';
import { quoted, type DeliveryService } from '../delivery';
import { passScreened } from '../free-text';
import { guardianRead, WHOSE_CARD } from '../guardian';
import { recipientsOf } from '../person';
import { ClosedToMessages } from './message.errors';
import { ADD_MESSAGE, TAKES_MESSAGES, WHO_WROTE } from './message.sql';

const MAX_TEXT_LENGTH = 4_000;

export interface NewMessage {
  /** Whom it is for: whose card this is, or who wrote the message that is answered. */
  readonly guardianId?: string | null;
  readonly replyTo?: string | null;
  readonly text: string;
  readonly idempotencyKey: string;
  readonly confirmations?: readonly string[];
}

export interface MessageLimits {
  readonly byPerson: RateLimit;
  /** Of one person to another. */
  readonly byPair: RateLimit;
}

/** Messages by mail that reveal no address: the hub sends them, and answers go through it, too. */
export class MessageService {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditService,
    private readonly deliveries: DeliveryService,
    private readonly limits: MessageLimits,
    private readonly publicUrl: () => string,
    private readonly pokeJobs: () => void,
  ) {}

  /**
   * Writes to a guardian whose card the actor sees, or answers whoever wrote to the actor.
   * @returns the id of the message
   * @throws NotSignedIn, InvalidInput, LikelyIdentifier, RateLimited, NotFound, ClosedToMessages, IdempotencyKeyReused
   */
  async send(actor: Actor, input: NewMessage): Promise<string> {
    const personId = personOf(actor);
    const { text } = passScreened(
      input.text,
      { field: 'text', maxLength: MAX_TEXT_LENGTH },
      { language: actor.languages[0], confirmations: input.confirmations },
    );
    await this.limits.byPerson.take(personId);
    const toId = await this.whom(actor, personId, input);
    if (toId === personId) throw new InvalidInput('This is your own card.', 'guardianId');
    await this.limits.byPair.take(`${personId}:${toId}`);
    const id = await inTransaction(this.reads.pool, async (tx) => {
      const newId = timeOrderedId();
      const attempt = { actorId: personId, key: input.idempotencyKey, subjectId: newId };
      const before = await madeBefore(tx, { ...attempt, input: ['message', toId, text] });
      if (before !== null) return before;
      await this.mail(tx, actor, newId, toId, text);
      return newId;
    });
    this.pokeJobs();
    return this.reads.ids.encode(id);
  }

  private async mail(tx: PoolClient, actor: Actor, id: string, toId: string, text: string): Promise<void> {
    const open = await tx.query<{ open: boolean }>(TAKES_MESSAGES, [toId]);
    const [to] = await recipientsOf(tx, [toId]);
    // Said rather than lost.
    if (!to || !open.rows[0]?.open) throw new ClosedToMessages();
    const values = [id, actor.reach.personId, toId];
    const added = await tx.query<{ name: string; today: number }>(ADD_MESSAGE, values);
    const { name: from, today } = added.rows[0]!;
    // How many, not to whom: who is friends with whom is nobody’s business for ever.
    await this.audit.record(tx, actor, { kind: 'MESSAGE_SENT', details: { today: String(today) } });
    const { rows } = await tx.query<{ blocked: boolean }>(BLOCKS, [toId, actor.reach.personId]);
    // It is noted, counted and answered as sent, and goes nowhere: whoever is blocked cannot tell.
    if (rows[0]!.blocked) return;
    const link = `${this.publicUrl()}/contacts/reply/${this.reads.ids.encode(id)}`;
    const content = { name: to.name, from, message: quoted(text), link };
    const { address: recipient, locale } = to;
    await this.deliveries.add(tx, { class: 'MESSAGE_RELAYED', recipient, locale, content });
  }

  private async whom(actor: Actor, personId: string, { guardianId, replyTo }: NewMessage): Promise<string> {
    if ((guardianId == null) === (replyTo == null))
      throw new InvalidInput('Say either whom to write to, or what to answer.', 'guardianId');
    const field = guardianId == null ? 'replyTo' : 'guardianId';
    const id = this.reads.ids.decode(guardianId ?? replyTo ?? '');
    if (id === null) throw nobodyThere(field);
    if (field === 'guardianId' && !(await this.reads.one(actor, guardianRead, fields('id'), id)))
      throw nobodyThere(field);
    const found = await this.reads.pool.query<{ personId: string }>(
      field === 'guardianId' ? WHOSE_CARD : WHO_WROTE,
      field === 'guardianId' ? [id] : [id, personId],
    );
    if (!found.rows[0]) throw nobodyThere(field);
    return found.rows[0].personId;
  }
}

function nobodyThere(field: string): NotFound {
  return new NotFound('There is nobody there to write to, or it is not for you.', field);
}
