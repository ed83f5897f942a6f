import { request, RsvpDocument, type HubClient } from '@guardian-network-hub/client-sdk';
import type { random } from '../live/random';
import type { TestHub } from '../support/hub';
import { type guardians, type Scene } from '../event/scene';

export const SEATS = 20;
export const PEOPLE = 200;
const CANCELLATIONS = 10;

type Random = ReturnType<typeof random>;
export type Racers = Awaited<ReturnType<typeof guardians>>;

interface Standing {
  readonly id: string;
  readonly status: string;
  readonly waitingNo: number | null;
}

/** How the answers of an occurrence stand, those who wait in their order. */
export async function standings(hub: TestHub, occurrenceId: string): Promise<Standing[]> {
  const found = await hub.app.pool.query<Standing>(
    `SELECT participant_id AS id, status, waiting_no AS "waitingNo" FROM rsvp WHERE occurrence_id = $1
     ORDER BY waiting_no`,
    [hub.app.ids.decode(occurrenceId)],
  );
  return found.rows;
}

const going = (client: HubClient, occurrenceId: string) =>
  request(client, RsvpDocument, { input: { occurrenceId, answer: 'GOING' } });

/** All want one of too few seats at the same moment; then some of those who have one give it back, together. */
export async function race(hub: TestHub, scene: Scene, people: Racers, draw: Random) {
  // Nobody is held up for how often she answers: the rounds follow each other faster than people's evenings.
  await hub.app.pool.query('DELETE FROM rate_limit');
  const { occurrenceId } = await scene.event({ capacity: SEATS, replyHours: 0 });
  await Promise.all(people.map(({ client }) => going(client, occurrenceId)));
  const before = await standings(hub, occurrenceId);
  const seated = before.filter(({ status }) => status === 'GOING');
  const waiting = before.filter(({ status }) => status === 'WAITING').map(({ id }) => id);
  const leaving = new Set(
    shuffled(seated, draw)
      .slice(0, CANCELLATIONS)
      .map(({ id }) => id),
  );
  await Promise.all(
    people
      .filter(({ participantId }) => leaving.has(participantId))
      .map(({ client }) => request(client, RsvpDocument, { input: { occurrenceId, answer: 'NOT_GOING' } })),
  );
  const after = new Map((await standings(hub, occurrenceId)).map((each) => [each.id, each.status]));
  return {
    seated: seated.length,
    waiting: waiting.length,
    places: before.flatMap(({ waitingNo }) => waitingNo ?? []),
    promoted: waiting.filter((id) => after.get(id) === 'GOING'),
    next: waiting.slice(0, CANCELLATIONS),
    stillWaiting: [...after.values()].filter((status) => status === 'WAITING').length,
  };
}

/** As somebody writes it who has not thought of others: looks how many there are, and then takes a seat. */
export async function naiveRace(hub: TestHub, people: Racers): Promise<number> {
  const { pool } = hub.app;
  await pool.query('CREATE TABLE IF NOT EXISTS naive_rsvp (participant_id uuid)');
  await pool.query('TRUNCATE naive_rsvp');
  await Promise.all(
    people.map(async ({ participantId }) => {
      const { rows } = await pool.query<{ count: number }>('SELECT count(*)::int AS count FROM naive_rsvp');
      if (rows[0]!.count < SEATS) await pool.query('INSERT INTO naive_rsvp VALUES ($1)', [participantId]);
    }),
  );
  const { rows } = await pool.query<{ count: number }>('SELECT count(*)::int AS count FROM naive_rsvp');
  return rows[0]!.count;
}

function shuffled<T>(all: readonly T[], draw: Random): T[] {
  const rest = [...all];
  return all.map(() => rest.splice(draw.below(rest.length), 1)[0]!);
}
