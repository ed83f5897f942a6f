import { bandIn } from '../directory';
import { seatsLeft } from '../event';

/** SQL of when the seats of occurrence `o` of event `e` that are kept for bands are released. */
export const releasedAt = (o: string, e: string) =>
  `(${o}.starts_at - make_interval(hours => (${e}.band_seats->>'releaseHours')::int))`;

/** SQL of the seats of occurrence `o` of event `e` as `Seating` has them. */
export const seatingOf = (o: string, e: string) => `jsonb_build_object(
    'capacity', ${o}.capacity, 'free', ${seatsLeft(o)},
    'reserved', CASE WHEN now() < ${releasedAt(o, e)} THEN ${e}.band_seats->'seats' ELSE '{}' END,
    'taken', jsonb_build_object('STARTING', ${o}.starting_taken, 'SOME', ${o}.some_taken, 'LONG', ${o}.long_taken))`;

/** SQL of who waits for seats of occurrence `o`, each kind of `Party` once; nobody where none is free. */
export const waitingFor = (
  o: string,
) => `CASE WHEN ${o}.waiting_count = 0 OR ${seatsLeft(o)} <= 0 THEN '[]'::jsonb ELSE
    (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('band', w.band, 'size', 1 + w.plus_ones)), '[]')
     FROM rsvp w WHERE w.occurrence_id = ${o}.id AND w.status = 'WAITING') END`;

/** SQL of the band of a person as her card says it today; looked up once in a statement. */
export const bandOf = (person: string) =>
  `(SELECT ${bandIn('own_card.experience_since', 'extract(year FROM now())::int')}
    FROM guardian_card own_card WHERE own_card.person_id = ${person})`;
