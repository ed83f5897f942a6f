import type { PoolClient } from 'pg';
import { insertRows } from '../../persistence/bulk';
import { storedAudience } from '../../shared/audience';
import { randomId, timeOrderedId } from '../../shared/ids';
import { minutesBetween, minutesLater, occurrencesOf } from '../../shared/recurrence';
import { instantOf } from '../../shared/zoned-time';
import { DEMO_EVENTS } from './events';
import type { DemoEvent, DemoWorld } from './demo.types';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const WHOLE_DAY = 24;

/** Writes the events, before and after today, who answered to them, and who came. */
export async function writeEvents(
  tx: PoolClient,
  world: DemoWorld,
  networks: ReadonlyMap<string, string>,
  participants: ReadonlyMap<string, string>,
  mailDomain: string,
): Promise<void> {
  const made = DEMO_EVENTS.map((event) => ({
    event,
    id: timeOrderedId(),
    rule: event.weeks ? `FREQ=WEEKLY;COUNT=${event.weeks}` : null,
    ...timesOf(event),
  }));
  await insertRows(
    tx,
    'change_stream',
    made.map(({ id }) => ({ id, last_seq: 0 })),
  );
  await insertRows(
    tx,
    'event',
    made.map(({ event: e, id, rule, start, end }) => ({
      id,
      network_id: networks.get(e.networkKey),
      kind: e.kind,
      title: e.titles,
      description: e.descriptions,
      languages: e.languages,
      place: e.place,
      online_url: e.onlineUrl,
      cost_note: e.costNote,
      zone: e.zone,
      whole_day: e.hours === WHOLE_DAY,
      audience: storedAudience(e.audience, e.audience === 'PUBLIC'),
      waiting_list: true,
      reply_hours: 24,
      uid: `${id}@${mailDomain}`,
      series_start: start,
      series_end: end,
      rule,
      capacity: e.capacity,
    })),
  );
  const dates = made.flatMap(({ event, id, rule, start, end }) => {
    const series = {
      start,
      zone: event.zone,
      wholeDay: event.hours === WHOLE_DAY,
      rule,
      additions: [],
      exclusions: [],
    };
    const minutes = minutesBetween(start, end);
    return occurrencesOf(series).map((at) => ({
      event,
      row: {
        id: timeOrderedId(),
        event_id: id,
        recurrence_id: at,
        local_start: at,
        local_end: minutesLater(at, minutes),
        starts_at: instantOf(at, event.zone),
        ends_at: instantOf(minutesLater(at, minutes), event.zone),
        capacity: event.capacity,
        last_waiting_no: event.waiting,
      },
    }));
  });
  await insertRows(
    tx,
    'occurrence',
    dates.map(({ row }) => row),
  );
  const answers = dates.flatMap(({ event: e, row }) =>
    membersOf(world, e.networkKey)
      .slice(0, e.answers + e.waiting)
      .map((key, n) => ({
        id: randomId(),
        occurrence_id: row.id,
        participant_id: participants.get(key),
        status: n < e.answers ? 'GOING' : 'WAITING',
        waiting_no: n < e.answers ? null : n - e.answers + 1,
        answered_at: new Date(),
      })),
  );
  await insertRows(tx, 'rsvp', answers);
  const there = dates
    .filter(({ row }) => row.ends_at < new Date())
    .flatMap(({ event: e, row }, n) =>
      membersOf(world, e.networkKey)
        .slice(n, e.came)
        .map((key) => ({
          id: randomId(),
          occurrence_id: row.id,
          participant_id: participants.get(key),
          how: 'LIST',
          marked_at: row.ends_at,
        })),
    );
  await insertRows(tx, 'attendance', there);
}

/** Who is in a network, or in one below it; not those whom the printed links belong to: they answer themselves. */
function membersOf({ people, marked }: DemoWorld, networkKey: string): string[] {
  const own = new Set<string>([marked.demoOrganiser, marked.demoGuardian]);
  return people
    .filter(
      ({ key, memberships }) => !own.has(key) && memberships.some((m) => m.networkKey.startsWith(networkKey)),
    )
    .map(({ key }) => key);
}

function timesOf({ inDays, from, hours }: DemoEvent): { start: string; end: string } {
  const day = new Date(Date.now() + inDays * DAY_MS).toISOString().slice(0, 10);
  const end = new Date(Date.parse(`${day}T${from}:00Z`) + hours * HOUR_MS);
  return { start: `${day}T${from}`, end: end.toISOString().slice(0, 16) };
}
