import type { PoolClient } from 'pg';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import type { AuditService } from '../audit';
import { mayRun, type OccurrenceScopeName, type RunBy } from '../event';
import { passFreeText } from '../free-text';
import { AlreadyDecided } from '../joining';
import { EventFull, type Notice, type Seats } from '../rsvp';
import { admit } from './admitting';
import { DECLINE, LET_GO, OF_THE_SAME, REQUESTS, TOO_LATE, WHOSE } from './application.sql';

export const DECISIONS = ['APPROVE', 'DECLINE'] as const;
export type DecisionName = (typeof DECISIONS)[number];

/** What organisers decide of requests of one event. */
export interface Decision {
  readonly rsvpIds: readonly string[];
  readonly decision: DecisionName;
  readonly reason?: string | null;
  readonly scope: OccurrenceScopeName;
}

export interface Decided {
  readonly eventId: string;
  /** How many requests were decided, one for each date. */
  readonly decided: number;
  /** How many were not: they were decided or taken back meanwhile, or there is neither a seat nor a waiting list. */
  readonly left: number;
}

interface Request {
  readonly id: string;
  readonly occurrenceId: string;
}

const MAX_REQUESTS = 200;
const MAX_REASON_LENGTH = 500;

export interface ApplicationParts {
  readonly reads: Reads;
  readonly changes: Pick<ChangeFeed, 'wake'>;
  readonly audit: AuditService;
  readonly seats: Seats;
  readonly decisionsByPerson: RateLimit;
  readonly pokeJobs: () => void;
}

/** Those who ask to come to events: what organisers decide, and what becomes of requests that nobody decided. */
export class ApplicationService {
  constructor(private readonly parts: ApplicationParts) {}

  /**
   * Decides requests to come to one event, each once: of two who decide at the same moment the second finds them decided.
   * Who is let in has a seat where one is free, or waits at the place at which she asked; all are told by mail.
   * @throws NotSignedIn, InvalidInput, RateLimited, NotFound, AlreadyDecided, EventFull
   */
  async decide(actor: Actor, { rsvpIds, decision, reason, scope }: Decision): Promise<Decided> {
    const { reads, seats, audit, decisionsByPerson } = this.parts;
    const personId = personOf(actor);
    if (rsvpIds.length === 0 || rsvpIds.length > MAX_REQUESTS)
      throw new InvalidInput(`Give 1 to ${MAX_REQUESTS} requests.`, 'rsvpIds');
    const said = reason == null || reason.trim() === '' ? undefined : passReason(reason);
    await decisionsByPerson.take(personId);
    const ids = [...new Set(rsvpIds)].map((id) => reads.ids.decode(id));
    const done = await inTransaction(reads.pool, async (tx) => {
      const { eventId, networkId, given } = await ofOneEvent(tx, actor, ids);
      const requests = scope === 'THIS' ? given : await ofTheSame(tx, given, scope);
      const dates = [...new Set(requests.map(({ occurrenceId }) => occurrenceId))];
      await seats.hold(tx, dates);
      const asked = await tx.query<{ id: string }>(REQUESTS, [dates]);
      const open = new Set(asked.rows.map(({ id }) => id));
      const chosen = requests.map(({ id }) => id).filter((id) => open.has(id));
      if (chosen.length === 0) throw new AlreadyDecided('rsvpIds');
      const decided =
        decision === 'APPROVE' ? await admit(tx, seats, chosen) : await this.decline(tx, chosen, said);
      if (decided === 0) throw new EventFull();
      await seats.log(tx, eventId, dates);
      const did = decision === 'APPROVE' ? 'requests approved' : 'requests declined';
      const details = { did, event: reads.ids.encode(eventId) };
      await audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId, details });
      return { eventId, decided, left: requests.length - decided };
    });
    this.told(done.eventId);
    return done;
  }

  /** Lets requests go that nobody decided before their date began or was cancelled. */
  letGo = async (): Promise<void> => {
    const { reads, seats } = this.parts;
    const late = await reads.pool.query<{ id: string; eventId: string }>(TOO_LATE);
    for (const { id, eventId } of late.rows) {
      await inTransaction(reads.pool, async (tx) => {
        await seats.hold(tx, [id]);
        await tx.query(LET_GO, [[id]]);
        await seats.log(tx, eventId, [id]);
      });
      this.told(eventId);
    }
  };

  private async decline(tx: PoolClient, ids: readonly string[], reason?: string): Promise<number> {
    const { rows } = await tx.query<Request & { participantId: string }>(DECLINE, [ids]);
    const notices = new Map<string, Notice>();
    for (const { participantId, occurrenceId } of rows) {
      const others = notices.get(participantId)?.occurrenceIds ?? [];
      const occurrenceIds = [...others, occurrenceId];
      const about = { participantId, occurrenceIds, ...(reason !== undefined && { reason }) };
      notices.set(participantId, { class: 'REQUEST_DECLINED', ...about });
    }
    await this.parts.seats.tell(tx, [...notices.values()]);
    return rows.length;
  }

  private told(eventId: string): void {
    this.parts.changes.wake(eventId);
    this.parts.pokeJobs();
  }
}

function passReason(reason: string): string {
  return passFreeText(reason, { field: 'reason', maxLength: MAX_REASON_LENGTH }).text;
}

/**
 * Answers, if all of them are of one event that the actor runs.
 * @throws NotFound, also where one is of another event
 */
async function ofOneEvent(tx: PoolClient, actor: Actor, ids: readonly (string | null)[]) {
  const found = await tx.query<Request & RunBy & { eventId: string; networkId: string }>(WHOSE, [ids]);
  const [first] = found.rows;
  const isOfIt = ({ eventId }: { eventId: string }) => eventId === first?.eventId;
  if (!first || found.rows.length < ids.length || !found.rows.every(isOfIt) || !mayRun(actor, first))
    throw new NotFound('There is no such request, or you do not run its event.', 'rsvpIds');
  return { ...first, given: found.rows as readonly Request[] };
}

async function ofTheSame(tx: PoolClient, given: readonly Request[], scope: OccurrenceScopeName) {
  const ids = given.map(({ id }) => id);
  const { rows } = await tx.query<Request>(OF_THE_SAME, [ids, scope === 'THIS_AND_LATER']);
  return rows;
}
