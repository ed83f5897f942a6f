import type { Params } from '../../persistence/read/params';
import type { Reads } from '../../persistence/read/reads';
import type { Shape } from '../../persistence/read/shape';
import type { Actor } from '../../shared/actor';
import { hostedBy, MAX_DAYS, occurrenceRead, type Occurrence } from '../event';
import { answerOf, COMES, stateOf } from '../event-calendar';
import type { CalendarFeedKindName } from './calendar-feed.entity';

const DAYS_BACK = 90;
const DAYS_AHEAD = 400;
/** The most dates in one feed: of more those are left out that are furthest from today. */
const MAX_DATES = 2_000;

/** What of the calendar a feed is. */
export interface FeedScope {
  readonly kind: CalendarFeedKindName;
  readonly networkId: string | null;
}

/** What is in a feed now. */
export interface FeedState {
  /** The state of each of its events (`stateOf`), by its id. */
  readonly states: ReadonlyMap<string, string>;
  /** Another one as soon as anything in it is another. */
  readonly digest: string;
}

type Condition = (a: string, p: Params) => string;

/** Which of what she sees belongs to a feed. */
const BELONGS: Readonly<Record<CalendarFeedKindName, Condition>> = {
  MINE: (a, p) => `${answerOf(a, p)} IN ${COMES}`,
  ALL: () => 'true',
  NETWORK: (a, p) => hostedBy(`${a}e`, p.arg('networkId', 'uuid')),
};

/** What is in a feed, by one statement that reads no text of any event. */
export async function feedState(reads: Reads, actor: Actor, scope: FeedScope): Promise<FeedState> {
  const { kind, networkId } = scope;
  const rows = await reads.rows(actor, occurrenceRead, `feed:${kind}`, { networkId }, (shape, p) =>
    statement(kind, shape, p),
  );
  const [told, digest] = rows[0] as [string | null, string];
  const states = (told?.split(' ') ?? []).map((each) => each.split('=') as [string, string]);
  return { states: new Map(states), digest };
}

/**
 * The states of the events of which something takes place in the window, nearest to today first; and a digest of them, with
 * the name of the network whose feed it is.
 */
function statement(kind: CalendarFeedKindName, shape: Shape<Occurrence>, p: Params): string {
  const a = shape.alias;
  const near = (where: string, order: string) => `(
    SELECT ${a}.event_id, ${a}.starts_at FROM ${shape.from} ${shape.scopeJoins}
    WHERE ${where} AND ${a}.ends_at > now() - interval '${DAYS_BACK} days' AND ${BELONGS[kind](a, p)} AND ${shape.visible}
    ORDER BY ${a}.starts_at ${order} LIMIT ${MAX_DATES})`;
  const ahead = `${a}.starts_at >= now() AND ${a}.starts_at < now() + interval '${DAYS_AHEAD} days'`;
  const back = `${a}.starts_at < now() AND ${a}.starts_at > now() - interval '${DAYS_BACK + MAX_DAYS + 1} days'`;
  return `
    WITH near AS (${near(ahead, 'ASC')} UNION ALL ${near(back, 'DESC')}),
    sized AS (
      SELECT n.event_id AS id, n.far, count(*) AS dates
      FROM (SELECT event_id, min(abs(extract(epoch FROM starts_at - now()))) AS far FROM near GROUP BY event_id) n
      JOIN occurrence o ON o.event_id = n.event_id GROUP BY n.event_id, n.far
    ), counted AS (
      SELECT id, sum(dates) OVER (ORDER BY far, id) AS dates FROM sized
    ), told AS (
      SELECT e.id, ${stateOf('e', p)} AS state FROM counted c JOIN event e ON e.id = c.id WHERE c.dates <= ${MAX_DATES}
    )
    SELECT string_agg(concat(id, '=', state), ' ' ORDER BY id), md5(concat(string_agg(state, ',' ORDER BY id), (
      SELECT name FROM network WHERE id = ${p.arg('networkId', 'uuid')}))) FROM told`;
}
