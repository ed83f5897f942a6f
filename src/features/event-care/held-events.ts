import { isDeepStrictEqual } from 'node:util';
import type { PoolClient } from 'pg';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import { requireStepUp } from '../../shared/step-up';
import { writeAdmission } from '../admission';
import { admitAll } from '../application';
import type { AuditService } from '../audit';
import { mayRun } from '../event';
import { LOCK_NETWORK } from '../network';
import type { Seats } from '../rsvp';
import { CapacityBelowGoing } from './event-care.errors';
import {
  COUNT_TO_COME,
  DELETE_OCCURRENCES,
  EVENT_OF,
  HOLD_EVENT,
  HOLD_OCCURRENCES,
  INSERT_EVENT,
  INSERT_STREAM,
  OCCURRENCES_NOW,
  UPDATE_EVENT,
  WRITE_OCCURRENCES,
} from './event-care.sql';
import { isWider, overAlready } from './event-changes';
import {
  toCome,
  type EventHeld,
  type EventState,
  type OccurrenceHeld,
  type OccurrenceState,
} from './event-state';

/** How often the events of one network are still to take place, at most: what its feed can hold. */
const MAX_TO_COME = 2_000;

/** What an organiser does, or the hub itself, for the log of her network. */
export type Done =
  | 'event made'
  | 'event changed'
  | 'event cancelled'
  | 'event brought in'
  | 'clocks changed'
  | 'dates changed'
  | 'dates cancelled'
  | 'date added';

/** What an event is to be. */
type Become = (now: EventHeld) => EventHeld;

/** Events that are held while they are changed: whoever changes one says what it becomes, and this writes and tells it. */
export class HeldEvents {
  constructor(
    private readonly reads: Reads,
    private readonly changes: Pick<ChangeFeed, 'wake'>,
    private readonly audit: AuditService,
    private readonly seats: Seats,
    private readonly pokeJobs: () => void,
  ) {}

  /**
   * Changes an event that the actor runs: who comes is told where or when it takes place otherwise, and free
   * seats go to those who wait. Opening it to more people asks for a fresh proof, as sharing does.
   * @param become what the event is to be
   * @returns the id of the event
   * @throws NotSignedIn, NotFound, InvalidInput, CapacityBelowGoing, StepUpRequired, and what `become` throws
   */
  async change(actor: Actor, eventId: string, did: Done, become: Become): Promise<string> {
    personOf(actor);
    const id = this.reads.ids.decode(eventId);
    if (id === null) throw notYours('eventId');
    await this.changeOne(actor, id, did, become, 'eventId');
    return id;
  }

  /**
   * Changes the event of a date, as `change` does.
   * @returns the id of the date
   */
  async changeOfDate(
    actor: Actor,
    occurrenceId: string,
    did: Done,
    become: (now: EventHeld, id: string) => EventHeld,
  ): Promise<string> {
    personOf(actor);
    const id = this.reads.ids.decode(occurrenceId);
    const { rows } = await this.reads.pool.query<{ eventId: string }>(EVENT_OF, [id]);
    if (id === null || !rows[0]) throw notYours('occurrenceId');
    await this.changeOne(actor, rows[0].eventId, did, (now) => become(now, id), 'occurrenceId');
    return id;
  }

  private async changeOne(
    actor: Actor,
    id: string,
    did: Done,
    become: Become,
    field: 'eventId' | 'occurrenceId',
  ): Promise<void> {
    const changed = await inTransaction(this.reads.pool, async (tx) => {
      const now = await this.hold(tx, id);
      if (!now || !mayRun(actor, now.event)) throw notYours(field);
      const next = become(now);
      if (isWider(next.event.audience, now.event.audience)) requireStepUp(actor);
      if (!(await this.write(tx, now, next))) return false;
      await this.record(tx, actor, next, did);
      return true;
    });
    if (changed) this.told([id]);
  }

  /** An event that nobody else changes or answers to until the transaction ends; null where there is none. */
  async hold(tx: PoolClient, id: string): Promise<EventHeld | null> {
    const [event] = (await tx.query<EventState>(HOLD_EVENT, [id])).rows;
    if (!event) return null;
    await tx.query(HOLD_OCCURRENCES, [id]);
    return { id, event, occurrences: (await tx.query<OccurrenceHeld>(OCCURRENCES_NOW, [id])).rows };
  }

  /**
   * Writes an event that is new.
   * @param uid by which calendars know it
   * @throws InvalidInput where its network has no room for it
   */
  async make(tx: PoolClient, { id, event, occurrences }: EventHeld, uid: string): Promise<void> {
    await tx.query(INSERT_STREAM, [id]);
    await tx.query(INSERT_EVENT, [id, uid, ...eventValues(event)]);
    await writeAdmission(tx, id, event.admission);
    await tx.query(WRITE_OCCURRENCES, [id, JSON.stringify(occurrences)]);
    await checkRoom(tx, event.networkId);
  }

  /** Notes in the log of its network what was done to an event. */
  async record(
    tx: PoolClient,
    actor: Actor,
    { id, event: { networkId } }: EventHeld,
    did: Done,
  ): Promise<void> {
    const details = { did, event: this.reads.ids.encode(id) };
    await this.audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId, details });
  }

  /** Lets those who wait for changes of events look, once they are written. */
  told(ids: readonly string[]): void {
    for (const id of ids) this.changes.wake(id);
    this.pokeJobs();
  }

  /**
   * Writes what a held event becomes, and tells those who come.
   * @returns whether that is something else than it was
   * @throws InvalidInput, CapacityBelowGoing
   */
  async write(tx: PoolClient, now: EventHeld, next: EventHeld): Promise<boolean> {
    const before = new Map(now.occurrences.map((o) => [o.id, o]));
    const written = next.occurrences.filter((o) => !isDeepStrictEqual(o, before.get(o.id)));
    const left = new Set(next.occurrences.map(({ id }) => id));
    const gone = now.occurrences.map(({ id }) => id).filter((id) => !left.has(id));
    if (written.length + gone.length === 0 && isDeepStrictEqual(now.event, next.event)) return false;

    const isNew = ({ id }: OccurrenceState) => !before.has(id);
    checkSeats(written);
    checkToCome(written, before);
    const { moved, cancelled } = newsOf(now, next);
    const shown = moved.length + cancelled.length + gone.length > 0 || written.some(isNew);
    await tx.query(UPDATE_EVENT, [next.id, shown, ...eventValues(next.event), next.event.cancelled]);
    await writeAdmission(tx, next.id, next.event.admission);
    await tx.query(DELETE_OCCURRENCES, [gone]);
    await tx.query(WRITE_OCCURRENCES, [next.id, JSON.stringify(written)]);
    if (written.some(isNew)) await checkRoom(tx, next.event.networkId);
    const ids = next.occurrences.map(({ id }) => id);
    if (now.event.guestsWelcome && !next.event.guestsWelcome)
      await this.seats.tellGone(tx, await this.seats.letGuestsGo(tx, ids));
    if (now.event.admission.approval && !next.event.admission.approval) await admitAll(tx, this.seats, ids);
    await this.seats.promote(tx, ids);
    await this.seats.tellAll(tx, moved, 'EVENT_CHANGED');
    await this.seats.tellAll(tx, cancelled, 'EVENT_CANCELLED');
    const added = toCome(next).filter(isNew);
    await this.seats.tellAdded(
      tx,
      next.id,
      added.map(({ id }) => id),
    );
    await this.seats.log(tx, next.id, ids);
    return true;
  }
}

/** In the order of the parameters of the statements that write an event. */
function eventValues(e: EventState): unknown[] {
  const said = [e.networkId, e.kind, e.title, e.description, e.languages, e.place, e.onlineUrl, e.costNote];
  const rules = [
    e.zone,
    e.wholeDay,
    e.audience,
    e.waitingList,
    e.replyHours,
    e.opensAt,
    e.closesAt,
    e.capacity,
  ];
  const series = [e.seriesStart, e.seriesEnd, e.rule, e.additions, e.exclusions];
  return [...said, ...rules, ...series, e.guestsWelcome, e.plusOnes, e.bandSeats];
}

/**
 * Makes sure that a network has room for what was just written.
 * @throws InvalidInput where more of it is to come than a network may have
 */
async function checkRoom(tx: PoolClient, networkId: string): Promise<void> {
  await tx.query(LOCK_NETWORK, [networkId]);
  const { rows } = await tx.query<{ count: number }>(COUNT_TO_COME, [networkId]);
  if (rows[0]!.count > MAX_TO_COME)
    throw new InvalidInput(`A network has at most ${MAX_TO_COME} dates to come.`, 'networkId');
}

/** @throws CapacityBelowGoing */
function checkSeats(written: readonly OccurrenceHeld[]): void {
  const short = written.filter((o) => o.capacity !== null && !o.over && !o.cancelled && o.capacity < o.taken);
  if (short.length > 0) throw new CapacityBelowGoing(Math.max(...short.map(({ taken }) => taken)));
}

/** @throws InvalidInput where something is moved to a time that is over */
function checkToCome(written: readonly OccurrenceHeld[], before: ReadonlyMap<string, OccurrenceHeld>): void {
  const isOver = ({ id, over, endsAt }: OccurrenceHeld) =>
    !over && before.get(id)?.endsAt !== endsAt && Date.parse(endsAt) <= Date.now();
  if (written.some(isOver)) throw overAlready();
}

/** Which of the occurrences that are not over those who come have to be told of. */
function newsOf(now: EventHeld, next: EventHeld): { moved: string[]; cancelled: string[] } {
  const news = { moved: [] as string[], cancelled: [] as string[] };
  const before = new Map(now.occurrences.map((o) => [o.id, o]));
  for (const occurrence of next.occurrences) {
    const was = before.get(occurrence.id);
    if (!was || was.over || was.cancelled || now.event.cancelled) continue;
    if (occurrence.cancelled || next.event.cancelled) news.cancelled.push(occurrence.id);
    else if (!isDeepStrictEqual(whereabouts(now.event, was), whereabouts(next.event, occurrence)))
      news.moved.push(occurrence.id);
  }
  return news;
}

/** When and where an occurrence takes place. */
function whereabouts(event: EventState, o: OccurrenceState): unknown[] {
  const { place, onlineUrl } = o.ownPlace ? o : event;
  return [o.startsAt, o.endsAt, event.zone, event.wholeDay, place, onlineUrl];
}

function notYours(field: string): NotFound {
  return new NotFound('There is no such event, or you do not run it.', field);
}
