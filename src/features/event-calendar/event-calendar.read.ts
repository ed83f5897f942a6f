import { localTime } from '../../persistence/read/local-time';
import type { Params } from '../../persistence/read/params';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { fields, nested } from '../../shared/selection';
import { pickLanguage, type Texts } from '../../shared/text-in';
import { eventRead, occurrenceRead, runsEvent, type Event } from '../event';
import type { DateTold, EventTold } from './told';

const justText = fields('text');
const OF_EVENT = nested({
  title: justText,
  description: justText,
  place: null,
  costNote: justText,
  zone: null,
  wholeDay: null,
  cancelled: null,
  recurrence: fields('rule', 'additions', 'exclusions'),
  network: nested({ name: justText }),
});

const milliseconds = (column: string) => `(extract(epoch FROM ${column}) * 1000)::float8`;

/** What calendars are told besides what the API shows of an event. */
const FOR_CALENDARS = (a: string) => [
  `${a}.id`,
  `${a}.uid`,
  `${a}.sequence`,
  milliseconds(`${a}.created_at`),
  milliseconds(`${a}.changed_at`),
  localTime(`${a}.series_start`),
  localTime(`${a}.series_end`),
];

/** SQL of how the actor's answer to occurrence `o` stands. */
export const answerOf = (o: string, p: Params) => {
  const me = p.bind('participant', 'uuid', ({ actor }) => actor.participantId ?? null);
  return `(SELECT status FROM rsvp own WHERE own.occurrence_id = ${o}.id AND own.participant_id = ${me})`;
};

/**
 * SQL of a digest of all that the components of event `e` are made of, for readers of one language: each change of an event
 * or of its dates gives it another `changed_at`; beside it stand its network's name, whether she runs it, and her own
 * answers. What she may read of an event she sees depends on nothing else.
 */
export const stateOf = (e: string, p: Params) =>
  `md5(concat_ws('|', ${e}.id, ${e}.sequence, extract(epoch FROM ${e}.changed_at), ${runsEvent(e, p)}, (
    SELECT n.name FROM network n WHERE n.id = ${e}.network_id), (
    SELECT string_agg(concat(o.id, ${answerOf('o', p)}), ',' ORDER BY o.id) FROM occurrence o WHERE o.event_id = ${e}.id)))`;

/** The states of those of some events that an actor sees, by their ids. */
export async function readStates(
  reads: Reads,
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await reads.rows(actor, eventRead, 'calendar-states', { ids }, (shape, p) => {
    const a = shape.alias;
    return `SELECT ${a}.id, ${stateOf(a, p)} FROM ${shape.from} ${shape.scopeJoins}
      WHERE ${a}.id = ANY(${p.arg('ids', 'uuid[]')}) AND ${shape.visible}`;
  });
  return new Map(rows as [string, string][]);
}

/** What an actor sees of events ($ids), by their id. */
export async function readEvents(
  reads: Reads,
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, EventTold>> {
  const found = await reads.find(actor, eventRead, OF_EVENT, 'calendar', { ids }, (shape, params) => {
    const { alias, visible } = shape;
    for (const column of FOR_CALENDARS(alias)) shape.extra(column);
    return `SELECT ${shape.columns} FROM ${shape.from} ${shape.joins}
      WHERE ${alias}.id = ANY(${params.arg('ids', 'uuid[]')}) AND ${visible} ORDER BY ${alias}.id`;
  });
  return new Map(found.map(({ object, row }) => toldEvent(object, row)));
}

function toldEvent(event: Event, row: readonly unknown[]): [string, EventTold] {
  const columns = row.slice(-7) as [string, string, number, number, number, string, string];
  const [id, uid, sequence, createdAt, changedAt, start, end] = columns;
  const { place, zone, wholeDay, cancelled, recurrence, network } = event;
  const told = {
    uid,
    sequence,
    createdAt: new Date(createdAt),
    changedAt: new Date(changedAt),
    network: network.name.text,
    title: event.title.text,
    description: event.description?.text ?? null,
    place,
    cost: event.costNote?.text ?? null,
    zone,
    wholeDay,
    cancelled,
    start,
    end,
    rule: recurrence?.rule ?? null,
    additions: recurrence?.additions ?? [],
    exclusions: recurrence?.exclusions ?? [],
  };
  return [id, told];
}

/** Which dates of events, and whose. */
export interface WhichDates {
  readonly eventIds: readonly string[];
  /** Those alone to which the actor answered that she comes, may come or waits. */
  readonly own: boolean;
}

/** The answers of those who come, or may. */
export const COMES = "('GOING', 'OFFERED', 'WAITING', 'MAYBE')";

/** What an actor sees of the dates of events, in order, by the id of the event. */
export async function readDates(
  reads: Reads,
  actor: Actor,
  { eventIds, own }: WhichDates,
): Promise<Map<string, DateTold[]>> {
  const rows = await reads.rows(
    actor,
    occurrenceRead,
    own ? 'calendar-dates-own' : 'calendar-dates',
    { eventIds },
    (shape, p) => {
      const a = shape.alias;
      const answer = answerOf(a, p);
      const ofEvents = `${a}.event_id = ANY(${p.arg('eventIds', 'uuid[]')})`;
      return `SELECT ${a}.event_id, ${a}.id, ${shape.guarded('recurrenceId')}, ${shape.guarded('localStart')},
        ${shape.guarded('localEnd')}, extract(epoch FROM ${a}.ends_at - ${a}.starts_at)::float8,
        ${shape.guarded('cancelled')}, CASE WHEN ${a}.title IS NOT NULL THEN ${shape.guarded('title')} END,
        CASE WHEN ${a}.description IS NOT NULL THEN ${shape.guarded('description')} END, ${shape.guarded('place')},
        ${shape.guarded('onlineUrl')}, coalesce(${answer} IN ('OFFERED', 'WAITING', 'MAYBE'), false)
      FROM ${shape.from} ${shape.joins} WHERE ${ofEvents} AND ${shape.visible} ${own ? `AND ${answer} IN ${COMES}` : ''}
      ORDER BY ${a}.event_id, ${a}.starts_at, ${a}.id`;
    },
  );
  const dates = new Map<string, DateTold[]>();
  for (const row of rows) {
    const [eventId, ...columns] = row as [string, ...unknown[]];
    const told = toldDate(columns, actor, reads.ids.encode);
    const others = dates.get(eventId);
    if (others) others.push(told);
    else dates.set(eventId, [told]);
  }
  return dates;
}

type Column = [
  string,
  string,
  string,
  string,
  number,
  boolean,
  Texts | null,
  Texts | null,
  string | null,
  string | null,
  boolean,
];

function toldDate(columns: unknown[], { languages }: Actor, encode: (id: string) => string): DateTold {
  const [id, recurrenceId, start, end, seconds, cancelled, title, description, place, onlineUrl, unsure] =
    columns as Column;
  const shown = (texts: Texts | null) => texts && (texts[pickLanguage(texts, languages)] ?? '');
  return {
    id: encode(id),
    recurrenceId,
    start,
    end,
    seconds,
    cancelled,
    title: shown(title),
    description: shown(description),
    place,
    onlineUrl,
    unsure,
  };
}
