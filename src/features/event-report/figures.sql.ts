import type { Params } from '../../persistence/read/params';
import type { Shape } from '../../persistence/read/shape';
import { counts, minutesOf } from '../attendance';
import { isCancelled } from '../event';
import { bandIn } from '../directory';
import { hostedBy } from '../event';
import type { Guardian } from '../guardian';
import type { ReportByName } from './report-by';

/** Of which dates a report is: SQL of occurrence `o` of event `e`. */
export type Dates = (p: Params) => string;

/** Of which dates a report is, and with which arguments. */
export interface DatesCounted {
  readonly dates: Dates;
  readonly args: Readonly<Record<string, unknown>>;
}

export const OF_EVENT: Dates = (p) => `o.event_id = ${p.arg('eventId', 'uuid')}`;

export const OF_NETWORK: Dates = (p) => `${hostedBy('e', p.arg('networkId', 'uuid'))}
  AND o.local_start >= ${p.arg('firstDay', 'date')} AND o.local_start < ${p.arg('lastDay', 'date')} + 1
  AND (${p.arg('kinds', 'text[]')} IS NULL OR e.kind = ANY(${p.arg('kinds', 'text[]')}))`;

/** What dates `d` are parted by. */
const OF_DATES: Partial<Record<ReportByName, string>> = {
  DATE: 'd.id::text',
  MONTH: 'd.month',
  KIND: 'd.kind',
};

/** What those are parted by who come to them, `c`; she may be in several networks. */
const OF_PEOPLE: Readonly<Record<ReportByName, string>> = {
  DATE: 'c.id::text FROM comer c',
  MONTH: 'c.month FROM comer c',
  KIND: 'c.kind FROM comer c',
  NETWORK: `m.network_id::text FROM comer c LEFT JOIN member m ON m.person_id = c.person_id AND m.during @> c.starts_at`,
  BAND: `${bandIn('card.since', 'c.year')} FROM comer c LEFT JOIN card ON card.person_id = c.person_id`,
};

/** The columns of what is counted, in the order of `Counted`. */
const FIGURES = [
  'd.dates',
  'd.seats',
  'd.seats_taken',
  ...['registered', 'waiting', 'attended', 'no_shows', 'minutes', 'most'].map(
    (what) => `coalesce(p.${what}, 0)`,
  ),
];

/**
 * Counts dates, and who comes to them, in all and by each of the divisions asked for: rows of the division, of what in it,
 * and the figures. Each person counts once in a row, to however many of its dates she comes. That somebody did not come is
 * said of dates alone at which anybody was marked. Of cards the reader has what they show her, unless all that is told of
 * them is a number that is not small (`whole`).
 */
export function figuresOf(dates: Dates, by: readonly ReportByName[], whole: boolean) {
  return (shape: Shape<Guardian>, p: Params): string => {
    const since = whole ? `${shape.alias}.experience_since` : shape.guarded('experienceSince');
    const ofDates = by.flatMap((each) => (OF_DATES[each] ? [[each, OF_DATES[each]] as const] : []));
    return `
      WITH date AS MATERIALIZED (
        SELECT o.id, o.starts_at, o.ends_at, o.capacity, o.going_count, e.kind, ${counts('o', 'e')} AS counts,
          EXISTS (SELECT 1 FROM attendance t WHERE t.occurrence_id = o.id) AS noted,
          to_char(o.local_start, 'YYYY-MM') AS month, extract(year FROM o.local_start)::int AS year
        FROM occurrence o JOIN event e ON e.id = o.event_id
        WHERE NOT ${isCancelled('o', 'e')} AND ${dates(p)}
      ), mark AS (
        SELECT t.occurrence_id, t.participant_id, ${minutesOf('t', 'd')} AS minutes
        FROM date d JOIN attendance t ON t.occurrence_id = d.id WHERE d.counts
      ), answer AS (
        SELECT r.occurrence_id, r.participant_id, r.status = 'GOING' AS going
        FROM date d JOIN rsvp r ON r.occurrence_id = d.id WHERE r.status IN ('GOING', 'WAITING', 'OFFERED')
      ), comer AS MATERIALIZED (
        SELECT d.id, d.starts_at, d.month, d.year, d.kind, w.participant_id, w.going, w.going = false AS waiting, w.minutes,
          w.going AND w.minutes IS NULL AND d.counts AND d.noted AS missed, i.person_id
        FROM (SELECT * FROM answer FULL JOIN mark USING (occurrence_id, participant_id)) w
        JOIN date d ON d.id = w.occurrence_id JOIN participant i ON i.id = w.participant_id
      ), member AS MATERIALIZED (
        SELECT m.person_id, m.network_id, range_agg(tstzrange(m.since, m.until)) AS during FROM membership m
        WHERE m.person_id IN (SELECT person_id FROM comer) GROUP BY m.person_id, m.network_id
      ), card AS MATERIALIZED (
        SELECT ${shape.alias}.person_id, ${since} AS since FROM ${shape.from} ${shape.joins}
        WHERE ${shape.alias}.person_id IN (SELECT person_id FROM comer) AND ${whole ? 'true' : shape.visible}
      ), part AS (
        SELECT 'TOTAL' AS division, c.participant_id, c.going, c.waiting, c.missed, c.minutes, '' AS key FROM comer c
        ${by.map(partBy).join(' ')}
      ), person AS (
        SELECT division, key, bool_or(going) AS going, bool_or(waiting) AS waiting, bool_or(missed) AS missed,
          bool_or(minutes IS NOT NULL) AS came, sum(minutes) AS minutes
        FROM part GROUP BY division, key, participant_id
      ), p AS (
        SELECT division, key, count(*) FILTER (WHERE going)::int AS registered, count(*) FILTER (WHERE waiting)::int AS waiting,
          count(*) FILTER (WHERE came)::int AS attended, count(*) FILTER (WHERE missed)::int AS no_shows,
          sum(minutes)::int AS minutes, max(minutes)::int AS most
        FROM person GROUP BY division, key
      ), d AS (${[['TOTAL', `''`] as const, ...ofDates].map(([each, key]) => datesBy(each, key)).join(' UNION ALL ')})
      SELECT coalesce(d.division, p.division), coalesce(d.key, p.key), ${FIGURES.join(', ')}
      FROM d FULL JOIN p ON p.division = d.division AND p.key = d.key
      ORDER BY d.first, p.attended DESC, p.registered DESC, p.key`;
  };
}

const partBy = (by: ReportByName) =>
  `UNION ALL SELECT '${by}', c.participant_id, c.going, c.waiting, c.missed, c.minutes, ${OF_PEOPLE[by]}`;

/** Seats are those of dates that took place, and had a number of them. */
const datesBy = (division: string, key: string) => `
  SELECT '${division}' AS division, ${key} AS key, min(d.starts_at) AS first,
    count(*) FILTER (WHERE d.ends_at <= now())::int AS dates,
    sum(d.capacity) FILTER (WHERE d.ends_at <= now())::int AS seats,
    sum(d.going_count) FILTER (WHERE d.ends_at <= now() AND d.capacity IS NOT NULL)::int AS seats_taken
  FROM date d ${division === 'TOTAL' ? '' : `GROUP BY ${key}`}`;
