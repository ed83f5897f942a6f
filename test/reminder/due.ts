import { eventually } from '../support/eventually';
import type { TestHub } from '../support/hub';

/** Moves dates so that a day before is in so many seconds, or was, and has an hour gone by since all answered. */
export async function comesDue({ app }: TestHub, occurrenceIds: readonly string[], seconds = -1) {
  const ids = occurrenceIds.map((id) => app.ids.decode(id));
  await app.pool.query(
    `UPDATE occurrence o SET local_start = t.at AT TIME ZONE e.zone, local_end = t.at AT TIME ZONE e.zone + interval '2 hours',
       starts_at = t.at, ends_at = t.at + interval '2 hours'
     FROM event e, LATERAL (
       SELECT (now() AT TIME ZONE e.zone + make_interval(days => 1, secs => $2)) AT TIME ZONE e.zone AS at) t
     WHERE e.id = o.event_id AND o.id = ANY($1::uuid[])`,
    [ids, seconds],
  );
  await app.pool.query(
    `UPDATE occurrence_reminder SET done_to = now() - interval '1 hour', next_at = now() + make_interval(secs => $2)
     WHERE occurrence_id = ANY($1::uuid[])`,
    [ids, seconds],
  );
  await app.pool.query(
    `UPDATE rsvp SET answered_at = now() - interval '1 hour' WHERE occurrence_id = ANY($1::uuid[])`,
    [ids],
  );
}

/** The minute is over. */
export async function lookForReminders({ app }: TestHub): Promise<void> {
  const again = `UPDATE job SET run_at = now() WHERE kind = 'reminder.due' RETURNING 1`;
  await eventually(async () => (await app.pool.query(again)).rowCount);
  app.jobs.poke();
}
