import type { Params } from '../../persistence/read/params';
import { personBehind } from '../alias';
import type { ReportedKindName } from './report.entity';

/** SQL of whether the viewer decides about item `a`: as one who keeps order in its network, and never about herself. */
export function judges(a: string, p: Params): string {
  return `((${a}.network_id = ANY(${p.moderates()}) OR ${a}.network_id = ANY(${p.organises()}))
    AND coalesce(${p.me()} <> ALL(${a}.about_ids), false))`;
}

/** SQL of those who keep order in a network, `n`, as membership `j`. */
export const keepersOf = (network: string) =>
  `membership j WHERE j.network_id = ${network} AND j.until IS NULL AND j.role IN ('MODERATOR', 'ORGANISER')`;

/**
 * SQL of the network that decides about a person, `who`: one in which somebody else can, rather one of the reporter's, `$2`.
 */
const networkFor = (who: string) => `(
    SELECT m.network_id FROM membership m WHERE m.person_id = ${who} AND m.until IS NULL
    ORDER BY EXISTS (SELECT FROM ${keepersOf('m.network_id')} AND j.person_id <> ${who}) DESC,
      m.network_id = ANY($2::uuid[]) DESC, m.since, m.network_id LIMIT 1)`;

/** SQL of a post ($1): who decides about it, and whom it is about; under a condition, with further columns. */
export const postSubject = (condition: string, columns = '') => `
    SELECT b.network_id AS "networkId", p.author_id AS "authorId",
      array_remove(ARRAY[${personBehind('p.author_id')}], NULL) AS "aboutIds"${columns}
    FROM post p JOIN topic t ON t.id = p.topic_id JOIN board b ON b.id = t.board_id
    WHERE p.id = $1::uuid AND ${condition}`;

/** What is reported ($1) by a person ($3) with her networks ($2): who decides about it, and whom it is about. */
export const SUBJECT: Readonly<Record<ReportedKindName, string>> = {
  POST: postSubject(
    `p.state = 'PUBLISHED' AND $2::uuid[] IS NOT NULL AND $3::uuid IS NOT NULL`,
    `, NOT EXISTS (SELECT FROM moderation_item i JOIN moderation_decision d ON d.item_id = i.id
        WHERE i.subject_id = p.id AND d.decision IN ('RELEASE', 'WARN', 'DISMISS')
        AND d.decided_at > coalesce(p.edited_at, p.created_at)) AS "isUnjudged"`,
  ),
  GUARDIAN: `
    SELECT ${networkFor('g.person_id')} AS "networkId", pa.id AS "authorId", ARRAY[g.person_id] AS "aboutIds", false AS "isUnjudged"
    FROM guardian_card g JOIN participant pa ON pa.person_id = g.person_id
    WHERE g.id = $1::uuid AND $3::uuid IS NOT NULL`,
  EVENT: `
    SELECT e.network_id AS "networkId", NULL::uuid AS "authorId", e.organiser_ids AS "aboutIds", false AS "isUnjudged"
    FROM event e WHERE e.id = $1::uuid AND $2::uuid[] IS NOT NULL AND $3::uuid IS NOT NULL`,
  MESSAGE: `
    SELECT ${networkFor('r.from_id')} AS "networkId", pa.id AS "authorId", ARRAY[r.from_id] AS "aboutIds", false AS "isUnjudged"
    FROM relayed_message r JOIN participant pa ON pa.person_id = r.from_id
    WHERE r.id = $1::uuid AND r.to_id = $3::uuid`,
};

/** A post ($1) that is held: who decides about it, and whom it is about. */
export const HELD_POST = postSubject(`p.state = 'HELD'`);

/** The report of a person ($2) about a thing ($1) that is not decided yet. */
export const OWN_OPEN = `
  SELECT r.hid, r.due_at AS "dueAt" FROM moderation_item i JOIN report r ON r.item_id = i.id
  WHERE i.subject_id = $1::uuid AND i.state = 'OPEN' AND r.reporter_id = $2::uuid`;

/** A report ($1). */
export const REPORTED = 'SELECT hid, due_at AS "dueAt" FROM report WHERE id = $1::uuid';

/**
 * Puts a thing into the queue, where it is not there yet, and holds it there until the transaction ends; the most urgent
 * reason counts, as the order of `$10` has it.
 */
export const OPEN_ITEM = `
  INSERT INTO moderation_item AS i (id, network_id, subject_kind, subject_id, author_id, about_ids, origin, reason, due_at, findings)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now() + make_interval(hours => $9::int), $11)
  ON CONFLICT (subject_id) WHERE state = 'OPEN' DO UPDATE SET due_at = least(i.due_at, excluded.due_at),
    reason = CASE WHEN array_position($10::text[], excluded.reason) < array_position($10::text[], i.reason)
      THEN excluded.reason ELSE i.reason END
  RETURNING id, (id = $1) AS "isNew"`;

export const ADD_REPORT = `
  INSERT INTO report (id, item_id, reporter_id, reason, note, hid, due_at) VALUES ($1, $2, $3, $4, $5, $6,
    now() + make_interval(hours => $7::int)) RETURNING due_at AS "dueAt"`;

/**
 * SQL of those who can decide about an item ($1), `i`: who keep order in its network, `j`, under a condition; but for those
 * whom it is about.
 */
export const judgesOf = (condition = 'true') => `
  SELECT DISTINCT j.person_id AS "personId", n.id AS "networkId", n.name AS "networkName"
  FROM moderation_item i JOIN network n ON n.id = i.network_id CROSS JOIN LATERAL (
    SELECT j.person_id FROM ${keepersOf('i.network_id')} AND j.person_id <> ALL(i.about_ids) AND ${condition}
  ) j WHERE i.id = $1`;

export const JUDGES = judgesOf();

/** Those who reported an item ($1). */
export const REPORTERS_OF = `
  SELECT reporter_id AS "personId" FROM report WHERE item_id = $1 AND reporter_id IS NOT NULL`;
