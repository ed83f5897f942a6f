import { request, RsvpDocument, type HubClient, type RsvpInput } from '@guardian-network-hub/client-sdk';
import { guardians, type Scene } from '../event/scene';
import type { TestHub } from '../support/hub';
import type { Band } from './model';

export type Guardians = readonly (Awaited<ReturnType<typeof guardians>>[number] & { band: Band })[];

const YEARS = { STARTING: 0, SOME: 3, LONG: 8 };

/** Guardians of bands: each has been one for some years, or does not say since when. */
export async function guardiansOf(
  hub: TestHub,
  { network }: Scene,
  bands: readonly Band[],
): Promise<Guardians> {
  const people = await guardians(hub, network, bands.length);
  return Promise.all(
    people.map(async (person, n) => {
      const band = bands[n] ?? null;
      await experienced(hub, person.cardId, band);
      return { ...person, band };
    }),
  );
}

/** Writes on a card since when somebody is a guardian. */
export async function experienced({ app }: TestHub, cardId: string, band: Band): Promise<void> {
  const since = band && new Date().getUTCFullYear() - YEARS[band];
  await app.pool.query('UPDATE guardian_card SET experience_since = $2 WHERE id = $1', [cardId, since]);
}

/** Answers that one comes; tells how the answer stands, or what was wrong. */
export async function come(client: HubClient, occurrenceId: string, more: Partial<RsvpInput> = {}) {
  const input: RsvpInput = { occurrenceId, answer: 'GOING', ...more };
  const { rsvp } = await request(client, RsvpDocument, { input });
  return rsvp.__typename === 'RsvpSuccess' ? rsvp.occurrence!.viewerRsvp! : rsvp;
}

/** Has a date start in so many hours, whenever it was to. */
export async function startsIn({ app }: TestHub, occurrenceId: string, hours: number): Promise<void> {
  await app.pool.query(
    `UPDATE occurrence SET starts_at = now() + make_interval(hours => $2), ends_at = now() + make_interval(hours => $2 + 2)
     WHERE id = $1`,
    [app.ids.decode(occurrenceId), hours],
  );
}

/** Does what is done each minute: gives what was released to those who wait. */
export async function giveReleased({ app }: TestHub): Promise<void> {
  await app.features.jobs.get('rsvp.release')!({ id: '', kind: '', payload: {}, attempts: 0 });
}

export interface Stands {
  readonly who: string;
  readonly status: string;
  readonly size: number;
}

/** How all answers to a date stand, those who wait in their order at the end. */
export async function standings({ app }: TestHub, occurrenceId: string): Promise<Stands[]> {
  const found = await app.pool.query<Stands>(
    `SELECT participant_id AS who, status, 1 + plus_ones AS size FROM rsvp
     WHERE occurrence_id = $1 ORDER BY waiting_no NULLS FIRST, participant_id`,
    [app.ids.decode(occurrenceId)],
  );
  return found.rows;
}

/** In which order those answered who are named: the hub takes one after the other. */
export async function inOrder({ app }: TestHub, occurrenceId: string): Promise<string[]> {
  const found = await app.pool.query<{ who: string }>(
    'SELECT participant_id AS who FROM rsvp WHERE occurrence_id = $1 ORDER BY answered_at',
    [app.ids.decode(occurrenceId)],
  );
  return found.rows.map(({ who }) => who);
}
