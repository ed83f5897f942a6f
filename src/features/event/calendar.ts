import type { KeysetList } from '../../persistence/keyset';
import type { Params } from '../../persistence/read/params';
import { InvalidInput } from '../../shared/errors';
import type { GlobalIds } from '../../shared/ids';
import type { EventFormatName, EventKindName } from './event.entity';
import { formatOf, occurrenceRead } from './event.read';
import type { Occurrence } from './event.types';

/** What of the calendar is shown. */
export interface CalendarFilter {
  readonly networkIds?: readonly string[] | null;
  readonly kinds?: readonly EventKindName[] | null;
  readonly formats?: readonly EventFormatName[] | null;
  readonly languages?: readonly string[] | null;
}

/** From when to when: all that takes place at some time in between. */
export interface CalendarWindow {
  readonly from: string;
  readonly to: string;
}

/** The longest that one occurrence lasts: what began before it has ended. */
export const MAX_DAYS = 31;
/** A year, and the rest of the month in which it begins. */
const MAX_WINDOW_DAYS = 400;
const MAX_VALUES = 20;
const DAY_MS = 86_400_000;

const IN_ORDER: KeysetList<Occurrence>['keys'] = [
  { sql: (a) => `${a}.starts_at`, type: 'timestamptz' },
  { sql: (a) => `${a}.id`, type: 'uuid' },
];

type Condition = (a: string, params: Params) => string;

/** What a filter adds to the statement, by its name. */
const CONDITIONS: Readonly<Record<keyof CalendarFilter, Condition>> = {
  networkIds: (a, p) => `${a}e.host_ids && ${p.arg('networkIds', 'uuid[]')}`,
  kinds: (a, p) => `${a}e.kind = ANY(${p.arg('kinds', 'text[]')})`,
  formats: (a, p) => `${formatOf(a, `${a}e`)} = ANY(${p.arg('formats', 'text[]')})`,
  languages: (a, p) => `${a}e.languages && ${p.arg('languages', 'text[]')}`,
};

/**
 * The list of what takes place in a window, with its arguments.
 * @throws InvalidInput for a window that ends before it begins or is longer than 400 days, and for too many values
 */
export function calendarOf(
  window: CalendarWindow,
  filter: CalendarFilter | null,
  ids: GlobalIds,
): { list: KeysetList<Occurrence>; args: Record<string, unknown>; variant: string } {
  const days = (Date.parse(window.to) - Date.parse(window.from)) / DAY_MS;
  if (days <= 0) throw new InvalidInput('The window ends before it begins.', 'to');
  if (days > MAX_WINDOW_DAYS) throw new InvalidInput(`Ask for at most ${MAX_WINDOW_DAYS} days.`, 'to');
  const args: Record<string, unknown> = { ...window };
  const used = (Object.keys(CONDITIONS) as (keyof CalendarFilter)[]).filter((name) => {
    const values = filter?.[name];
    if (values == null) return false;
    if (values.length > MAX_VALUES) throw new InvalidInput(`Give at most ${MAX_VALUES} values.`, name);
    args[name] =
      name === 'networkIds' ? values.map((id) => ids.decode(id)).filter((id) => id !== null) : values;
    return true;
  });
  return { list: listOf(used), args, variant: used.join(' ') };
}

/** All times that one event takes place, in order. */
export const OCCURRENCES_OF: KeysetList<Occurrence> = {
  name: 'occurrences',
  model: occurrenceRead,
  keys: IN_ORDER,
  where: (a, params) => `${a}.event_id = ${params.arg('eventId', 'uuid')}`,
};

function listOf(used: readonly (keyof CalendarFilter)[]): KeysetList<Occurrence> {
  return {
    name: 'calendar',
    model: occurrenceRead,
    keys: IN_ORDER,
    where: (a, params) => {
      const [from, to] = [params.arg('from', 'timestamptz'), params.arg('to', 'timestamptz')];
      const inWindow = `${a}.starts_at < ${to} AND ${a}.ends_at > ${from}
        AND ${a}.starts_at > ${from} - interval '${MAX_DAYS + 1} days'`;
      return [inWindow, ...used.map((name) => CONDITIONS[name](a, params))].join(' AND ');
    },
  };
}
