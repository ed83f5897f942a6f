import { personBehind } from '../alias';
import { mayModerate } from '../board';
import { postSubject } from '../report';

/** SQL of whether a person had no part in what was decided about item `i`: she answers an appeal. */
export const hadNoPart = (i: string, person: string) =>
  `(NOT EXISTS (SELECT FROM moderation_decision d WHERE d.item_id = ${i}.id AND d.decided_by = ${person})
    AND NOT EXISTS (SELECT FROM report r WHERE r.item_id = ${i}.id AND r.reporter_id = ${person}))`;

/** SQL of an item ($1) that a person ($2) decides about, who moderates networks ($3) or organises them ($4); it is held. */
const itemWhere = (condition: string) => `
  SELECT i.id, i.network_id AS "networkId", i.subject_kind AS kind, i.subject_id AS "subjectId",
    i.about_ids AS "aboutIds", i.state, n.name AS "networkName"
  FROM moderation_item i JOIN network n ON n.id = i.network_id
  WHERE i.id = $1::uuid AND (i.network_id = ANY($3::uuid[]) OR i.network_id = ANY($4::uuid[]))
    AND $2::uuid <> ALL(i.about_ids) AND ${condition} FOR UPDATE OF i`;

export const ITEM_TO_DECIDE = itemWhere('true');

/** One that was decided about, whose appeal she may answer. */
export const ITEM_TO_ANSWER = itemWhere(`i.state <> 'OPEN' AND ${hadNoPart('i', '$2::uuid')}`);

/** The subject of an item ($1): it never changes, so it may be read first. */
export const SUBJECT_OF = `
  SELECT subject_kind AS kind, subject_id AS "subjectId" FROM moderation_item WHERE id = $1::uuid`;

/** A post ($1) that a person ($2) keeps order over, who moderates networks ($3) or organises them ($4), and did not write. */
export const POST_TO_MODERATE = postSubject(`p.state = 'PUBLISHED'
    AND ${mayModerate('b', '$3::uuid[]', '$4::uuid[]')} AND ${personBehind('p.author_id')} IS DISTINCT FROM $2::uuid`);

export const DECIDE = `
  WITH decided AS (UPDATE moderation_item SET state = 'DECIDED' WHERE id = $2)
  INSERT INTO moderation_decision (id, item_id, decision, ground, statement, decided_by) VALUES ($1, $2, $3, $4, $5, $6)`;

/** What reporters wrote of a thing goes with its text. */
export const FORGET_NOTES = 'UPDATE report SET note = NULL WHERE item_id = $1';

/** On which topic a post ($1) stands. */
export const TITLE_OF = `
  SELECT t.title FROM post p JOIN topic t ON t.id = p.topic_id WHERE p.id = $1`;
