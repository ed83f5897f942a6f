import {
  request,
  SetEventRemindersDocument,
  SetMyRemindersDocument,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { AuditService } from '../../src/features/audit';
import { DeliveryService } from '../../src/features/delivery';
import { ReminderService } from '../../src/features/reminder';
import { Keyset } from '../../src/persistence/keyset';
import { Reads } from '../../src/persistence/read/reads';
import type { TestHub } from '../support/hub';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** One that reminds by a clock that the test sets. */
export function reminderOf({ app }: TestHub): ReminderService {
  const reads = new Reads(app.pool, app.ids);
  return new ReminderService({
    reads,
    audit: new AuditService(new Keyset(reads, app.seal)),
    deliveries: new DeliveryService('example.org'),
    settingsByPerson: { take: () => Promise.resolve() },
    pokeJobs: () => undefined,
  });
}

/** To whom, and of what, reminders were written since this was asked last. */
export function newReminders({ app }: TestHub): () => Promise<{ to: string; occurrenceId: string }[]> {
  const seen = new Set<string>();
  return async () => {
    const { rows } = await app.pool.query<{ id: string; to: string; occurrenceId: string }>(
      `SELECT id, recipient AS to, content->>'occurrenceId' AS "occurrenceId" FROM delivery
       WHERE class = 'EVENT_REMINDER' ORDER BY recipient, content->>'startsAt'`,
    );
    const since = rows.filter(({ id }) => !seen.has(id));
    for (const { id } of since) seen.add(id);
    return since.map(({ to, occurrenceId }) => ({ to, occurrenceId: app.ids.encode(occurrenceId) }));
  };
}

/** When something takes place. */
export async function startOf({ app }: TestHub, occurrenceId: string): Promise<number> {
  const { rows } = await app.pool.query<{ at: Date }>(
    'SELECT starts_at AS at FROM occurrence WHERE id = $1',
    [app.ids.decode(occurrenceId)],
  );
  return rows[0]!.at.getTime();
}

/** Sets when all who come are reminded; as the event is then, or what was wrong. */
export async function remindAll(client: HubClient, eventId: string, minutes: number[]) {
  const { setEventReminders } = await request(client, SetEventRemindersDocument, {
    input: { eventId, minutes },
  });
  return setEventReminders.__typename === 'RemindersSuccess' ? setEventReminders.event : setEventReminders;
}

/** Sets when one is reminded oneself; as the event is then, or what was wrong. */
export async function remindMe(client: HubClient, eventId: string, minutes: number[] | null) {
  const { setMyReminders } = await request(client, SetMyRemindersDocument, { input: { eventId, minutes } });
  return setMyReminders.__typename === 'RemindersSuccess' ? setMyReminders.event : setMyReminders;
}
