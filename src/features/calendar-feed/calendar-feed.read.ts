import { instant } from '../../persistence/read/instant';
import type { ReadModel } from '../../persistence/read/model';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { Selection } from '../../shared/selection';
import { networkRead } from '../network';
import { CalendarFeed } from './calendar-feed.types';

/** Feeds: each person sees her own. */
export const calendarFeedRead: ReadModel<CalendarFeed> = {
  target: CalendarFeed,
  table: 'calendar_feed',
  step: (a, p) => `CASE WHEN ${a}.person_id = ${p.me()} THEN 0 ELSE ${p.standing()} END`,
  visible: (a, p) => `${a}.person_id = ${p.me()}`,
  within: () => 'false',
  fields: {
    id: { sql: (a) => `${a}.id`, as: 'id' },
    kind: { sql: (a) => `${a}.kind` },
    network: { model: () => networkRead, on: (a, b) => `${b}.id = ${a}.network_id` },
    createdAt: { sql: (a) => instant(`${a}.created_at`) },
    renewedAt: { sql: (a) => instant(`${a}.renewed_at`) },
  },
};

/** The actor's own feeds, oldest first. */
export async function ownFeeds(reads: Reads, actor: Actor, selection: Selection): Promise<CalendarFeed[]> {
  const found = await reads.find(actor, calendarFeedRead, selection, 'own', {}, (shape) => {
    const { alias, columns, from, joins, visible } = shape;
    return `SELECT ${columns} FROM ${from} ${joins} WHERE ${visible} ORDER BY ${alias}.created_at, ${alias}.id`;
  });
  return found.map((f) => f.object);
}
