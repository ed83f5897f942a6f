import {
  EventReportDocument,
  NetworkEventReportDocument,
  NetworkEventYearDocument,
  request,
  type EventKind,
  type HubClient,
  type RsvpStatus,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { STEP, type Audience } from '../../src/shared/audience';
import { randomId, timeOrderedId } from '../../src/shared/ids';
import type { TestHub } from '../support/hub';

const DAY_MS = 86_400_000;

/** The last year of which those who see figures alone are told. */
export const YEAR = new Date(Date.now() - 92 * DAY_MS).getUTCFullYear() - 1;

/** Somebody as she is made for a report. */
export interface MadeGuest {
  readonly personId: string;
  readonly participantId: string;
  /** Since when until when she is in a network. */
  readonly memberships: readonly {
    readonly network: string;
    readonly since: string;
    readonly until: string | null;
  }[];
  readonly experienceSince: number | null;
  readonly experienceAudience: Audience;
  /** Of her whole card. */
  readonly audience: Audience;
}

/** A date as it is made: a local time, and who answered how and was there for how long (null: all the time). */
export interface MadeDate {
  readonly id: string;
  readonly start: string;
  readonly minutes: number;
  readonly capacity: number | null;
  readonly cancelled: boolean;
  readonly answers: ReadonlyMap<MadeGuest, RsvpStatus>;
  readonly there: ReadonlyMap<MadeGuest, number | null>;
}

export interface MadeEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly dates: readonly MadeDate[];
}

type NewDate = Partial<Omit<MadeDate, 'id'>> & { readonly start: string };
type NewGuest = Partial<Omit<MadeGuest, 'personId' | 'participantId'>>;

/** Makes people, events and answers straight in the database: what reports say of them goes through the API. */
export function making(hub: TestHub) {
  const { pool, ids } = hub.app;

  async function guest(network: string | null, more: NewGuest = {}): Promise<MadeGuest> {
    const { personId, participantId } = await hub.make.person();
    const made: MadeGuest = {
      personId,
      participantId,
      memberships: network === null ? [] : [{ network, since: '2000-01-01', until: null }],
      experienceSince: null,
      experienceAudience: 'NETWORK',
      audience: 'PUBLIC',
      ...more,
    };
    // Whoever has several roles in a network has a membership for each.
    for (const { network: id, since, until } of made.memberships)
      for (const role of ['GUARDIAN', 'MENTOR'])
        await pool.query(
          `INSERT INTO membership (id, person_id, network_id, role, since, until) VALUES ($1, $2, $3, $4, $5, $6)`,
          [timeOrderedId(), personId, id, role, since, until],
        );
    await pool.query(
      'UPDATE guardian_card SET experience_since = $2, experience_audience = $3, audience = $4 WHERE person_id = $1',
      [personId, made.experienceSince, STEP[made.experienceAudience], STEP[made.audience]],
    );
    return made;
  }

  async function date(eventId: string, more: NewDate): Promise<MadeDate> {
    const made: MadeDate = {
      id: timeOrderedId(),
      minutes: 120,
      capacity: null,
      cancelled: false,
      answers: new Map(),
      there: new Map(),
      ...more,
    };
    await pool.query(
      `INSERT INTO occurrence (id, event_id, recurrence_id, local_start, local_end, starts_at, ends_at, capacity, cancelled_at)
       SELECT $1, $2, s.at, s.at, s.at + s.long, s.at AT TIME ZONE 'Europe/Rome', (s.at + s.long) AT TIME ZONE 'Europe/Rome', $5,
         CASE WHEN $6 THEN now() END
       FROM (SELECT $3::timestamp AS at, make_interval(mins => $4) AS long) s`,
      [made.id, eventId, made.start, made.minutes, made.capacity, made.cancelled],
    );
    const answers = [...made.answers];
    await pool.query(
      `INSERT INTO rsvp (id, occurrence_id, participant_id, status, waiting_no, reply_by, answered_at)
       SELECT a.id, $1, a.who, a.status, CASE WHEN a.status = 'WAITING' THEN a.n END,
         CASE WHEN a.status = 'OFFERED' THEN now() + interval '1 day' END, now()
       FROM unnest($2::uuid[], $3::uuid[], $4::text[]) WITH ORDINALITY AS a (id, who, status, n)`,
      [
        made.id,
        answers.map(() => randomId()),
        answers.map(([{ participantId }]) => participantId),
        answers.map(([, s]) => s),
      ],
    );
    const there = [...made.there];
    await pool.query(
      `INSERT INTO attendance (id, occurrence_id, participant_id, minutes, how, marked_at)
       SELECT a.id, $1, a.who, a.minutes, 'LIST', now() FROM unnest($2::uuid[], $3::uuid[], $4::int[]) AS a (id, who, minutes)`,
      [
        made.id,
        there.map(() => randomId()),
        there.map(([{ participantId }]) => participantId),
        there.map(([, m]) => m),
      ],
    );
    return made;
  }

  async function event(network: string, kind: EventKind, dates: readonly NewDate[]): Promise<MadeEvent> {
    const { eventId, occurrenceId } = await hub.make.event(network);
    await pool.query('DELETE FROM occurrence WHERE id = $1', [occurrenceId]);
    await pool.query('UPDATE event SET kind = $2 WHERE id = $1', [eventId, kind]);
    const made: MadeDate[] = [];
    for (const each of dates) made.push(await date(eventId, each));
    return { id: ids.encode(eventId), kind, dates: made };
  }

  /** Who represents the promoter of a network. */
  async function promoter(network: string) {
    const person = await hub.make.person();
    const organisation = randomUUID();
    await pool.query(`INSERT INTO organisation (id, name) VALUES ($1, '{"it": "Garante"}')`, [organisation]);
    await pool.query('UPDATE network SET promoter_id = $1 WHERE id = $2', [organisation, network]);
    await pool.query('INSERT INTO organisation_representative (organisation_id, person_id) VALUES ($1, $2)', [
      organisation,
      person.personId,
    ]);
    return person;
  }

  return { guest, event, promoter };
}

export type Making = ReturnType<typeof making>;

/** A local time in the year that is told. */
export const on = (month: number, day = 10, year = YEAR) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T18:00`;

export const reportOf = async (client: HubClient, id: string) =>
  (await request(client, EventReportDocument, { id })).event?.report ?? null;

export const networkReport = async (
  client: HubClient,
  id: string,
  period: { firstDay?: string; lastDay?: string; kinds?: EventKind[] } = {},
) =>
  (
    await request(client, NetworkEventReportDocument, {
      id,
      firstDay: `${YEAR}-01-01`,
      lastDay: `${YEAR}-12-31`,
      ...period,
    })
  ).network?.eventReport ?? null;

export const yearReport = async (client: HubClient, id: string, year = YEAR) =>
  (await request(client, NetworkEventYearDocument, { id, year })).network?.eventYear ?? null;

export type Report = NonNullable<Awaited<ReturnType<typeof networkReport>>>;
type Division = Report['divisions'][number];
type Row = Division['rows'][number];

/** What a row is of, in one word. */
export const nameOf = ({ occurrence, month, kind, network, band }: Row): string =>
  occurrence?.id ?? month ?? kind ?? network?.id ?? band ?? 'unknown';

/** The figures of a division, by what they are of. */
export const figuresBy = ({ divisions }: Report, by: Division['by']) =>
  Object.fromEntries(divisions.find((each) => each.by === by)!.rows.map((row) => [nameOf(row), row.figures]));
