/** Whom it is about ($1): as whom she takes part, by which addresses and names she is known. No row where she is gone. */
export const WHO = `
  SELECT p.display_name AS name, own.id AS "participantId",
    array_remove(ARRAY[own.id], NULL) || ARRAY(SELECT al.participant_id FROM alias al WHERE al.person_id = p.id) AS "participantIds",
    ARRAY(SELECT e.folded FROM email_address e WHERE e.person_id = p.id
      UNION SELECT c.folded FROM claimed_address c WHERE c.person_id = p.id
      UNION SELECT u.folded FROM address_undo u WHERE u.person_id = p.id) AS addresses
  FROM person p LEFT JOIN participant own ON own.person_id = p.id WHERE p.id = $1::uuid`;

/** Where participants ($1) wrote, and where somebody mentions one of them ($2): the topics whose logs are held. */
export const TOPICS = `
  SELECT t.id FROM topic t WHERE t.author_id = ANY($1::uuid[])
  UNION SELECT p.topic_id FROM post p WHERE p.author_id = ANY($1::uuid[])
  UNION SELECT p.topic_id FROM post_mention m JOIN post p ON p.id = m.post_id WHERE m.participant_id = $2::uuid
  UNION SELECT r.topic_id FROM post p JOIN post r ON r.reply_to_id = p.id WHERE p.author_id = ANY($1::uuid[])`;

/** Networks that a person ($1) is the last to organise, with their names. */
export const LAST_ORGANISED = `
  SELECT n.name FROM membership m JOIN network n ON n.id = m.network_id
  WHERE m.person_id = $1::uuid AND m.role = 'ORGANISER' AND m.until IS NULL AND NOT EXISTS (
    SELECT 1 FROM membership o JOIN account a ON a.person_id = o.person_id AND a.state = 'ACTIVE'
    WHERE o.network_id = m.network_id AND o.role = 'ORGANISER' AND o.until IS NULL AND o.person_id <> m.person_id)
  ORDER BY n.id`;

/** To which dates that are not over participants ($1) have answered. */
export const DATES_TO_COME = `
  SELECT o.id, o.event_id AS "eventId" FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id
  WHERE r.participant_id = ANY($1::uuid[]) AND o.ends_at > now() ORDER BY o.id`;

export const TAKE_ANSWERS_BACK = `
  DELETE FROM rsvp r USING occurrence o
  WHERE o.id = r.occurrence_id AND o.ends_at > now() AND r.participant_id = ANY($1::uuid[])`;

/** What participants ($1) have said on topics, as readers saw it, and what it said before. */
export const HER_TEXTS = `
  SELECT p.id, p.topic_id AS "topicId", array_remove(ARRAY[nullif(p.html, '')]
    || ARRAY(SELECT r.html FROM post_revision r WHERE r.post_id = p.id), NULL) AS texts
  FROM post p WHERE p.author_id = ANY($1::uuid[])`;

const OTHERS_TEXT = `
  p.id, p.topic_id AS "topicId", t.board_id AS "boardId", p.reply_to_id AS "answers", p.state = 'PUBLISHED' AS shown`;

/** Texts of others that mention a participant ($2), or quote somebody on a topic where participants ($1) wrote, or in answer to them. */
export const OTHERS_TEXTS = `
  WITH concerned AS (
    SELECT m.post_id AS id FROM post_mention m WHERE m.participant_id = $2::uuid
    UNION SELECT p.id FROM post p
    WHERE p.topic_id IN (SELECT topic_id FROM post WHERE author_id = ANY($1::uuid[])) AND p.markdown ~ '(^|\\n) {0,3}>'
    UNION SELECT r.id FROM post p JOIN post r ON r.reply_to_id = p.id
    WHERE p.author_id = ANY($1::uuid[]) AND r.markdown ~ '(^|\\n) {0,3}>'
  )
  SELECT ${OTHERS_TEXT}, NULL::uuid AS "revisionId", p.markdown, p.html
  FROM concerned c JOIN post p ON p.id = c.id JOIN topic t ON t.id = p.topic_id
  WHERE p.author_id <> ALL($1::uuid[]) AND p.markdown <> ''
  UNION ALL
  SELECT ${OTHERS_TEXT}, r.id, r.markdown, r.html
  FROM concerned c JOIN post p ON p.id = c.id JOIN topic t ON t.id = p.topic_id JOIN post_revision r ON r.post_id = p.id
  WHERE p.author_id <> ALL($1::uuid[])`;

export const CHANGE_TEXT = 'UPDATE post SET markdown = $2, html = $3, latin = $4 WHERE id = $1::uuid';
export const CHANGE_REVISION = 'UPDATE post_revision SET markdown = $2, html = $3 WHERE id = $1::uuid';

/** Writes of posts ($2) of topics ($3) into the logs of their boards ($1) that they were edited. */
export const LOG_EDITED = `
  WITH told AS (
    SELECT *, row_number() OVER (PARTITION BY board_id ORDER BY id) AS n
    FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS e (board_id, id, topic_id)
  ), place AS (
    UPDATE change_stream s SET last_seq = last_seq + c.count
    FROM (SELECT board_id, count(*) FROM told GROUP BY board_id) c WHERE s.id = c.board_id
    RETURNING s.id, s.last_seq - c.count AS base
  )
  INSERT INTO change (stream_id, seq, kind, subject_id, parent_id, at)
  SELECT place.id, place.base + told.n, 'POST_EDITED', told.id, told.topic_id, clock_timestamp()
  FROM told JOIN place ON place.id = told.board_id`;

/** What goes with the text of posts of participants ($1), in turn; each statement takes $1 alone. */
const OF_HER_POSTS = 'SELECT id FROM post WHERE author_id = ANY($1::uuid[])';
export const FORGET_WITH_POSTS = [
  `DELETE FROM post_revision WHERE post_id IN (${OF_HER_POSTS})`,
  `UPDATE topic SET accepted_post_id = NULL WHERE accepted_post_id IN (${OF_HER_POSTS})`,
  `DELETE FROM post_reaction WHERE post_id IN (${OF_HER_POSTS})`,
  `DELETE FROM post_mention WHERE post_id IN (${OF_HER_POSTS})`,
];

/** Takes the text of posts of participants ($1) away, and says so in the logs of their boards. */
export const REMOVE_POSTS = `
  WITH gone AS (
    UPDATE post p SET state = 'DELETED', markdown = '', html = '', latin = NULL FROM topic t
    WHERE t.id = p.topic_id AND p.author_id = ANY($1::uuid[]) AND p.state = 'PUBLISHED'
    RETURNING p.id, p.topic_id, t.board_id
  ), told AS (
    SELECT *, row_number() OVER (PARTITION BY board_id ORDER BY id) AS n FROM gone
  ), place AS (
    UPDATE change_stream s SET last_seq = last_seq + c.count
    FROM (SELECT board_id, count(*) FROM gone GROUP BY board_id) c WHERE s.id = c.board_id
    RETURNING s.id, s.last_seq - c.count AS base
  )
  INSERT INTO change (stream_id, seq, kind, subject_id, parent_id, at)
  SELECT place.id, place.base + told.n, 'POST_DELETED', told.id, told.topic_id, clock_timestamp()
  FROM told JOIN place ON place.id = told.board_id RETURNING stream_id AS "boardId"`;

/** Takes the titles ($2 instead) of topics of participants ($1) away, and says so in the logs of their boards. */
export const REMOVE_TITLES = `
  WITH gone AS (
    UPDATE topic SET title = $2, latin_title = NULL WHERE author_id = ANY($1::uuid[]) RETURNING id, board_id
  ), told AS (
    SELECT *, row_number() OVER (PARTITION BY board_id ORDER BY id) AS n FROM gone
  ), place AS (
    UPDATE change_stream s SET last_seq = last_seq + c.count
    FROM (SELECT board_id, count(*) FROM gone GROUP BY board_id) c WHERE s.id = c.board_id
    RETURNING s.id, s.last_seq - c.count AS base
  )
  INSERT INTO change (stream_id, seq, kind, subject_id, at)
  SELECT place.id, place.base + told.n, 'TOPIC_CHANGED', told.id, clock_timestamp()
  FROM told JOIN place ON place.id = told.board_id RETURNING stream_id AS "boardId"`;

/** What goes of a person ($1) in any case, in turn. What has a foreign key to her goes with her row, or loses her name. */
export const FORGET_HERS = [
  'DELETE FROM attachment WHERE person_id = $1::uuid AND (post_id IS NULL OR held)',
  `DELETE FROM moderation_item i WHERE $1::uuid = ANY(i.about_ids)
    AND NOT EXISTS (SELECT FROM post p WHERE p.id = i.subject_id AND p.markdown <> '')`,
  `UPDATE moderation_decision d SET appeal = NULL FROM moderation_item i
    WHERE i.id = d.item_id AND $1::uuid = ANY(i.about_ids) AND d.appeal IS NOT NULL`,
  'UPDATE moderation_item SET about_ids = array_remove(about_ids, $1::uuid) WHERE $1::uuid = ANY(about_ids)',
  'UPDATE report SET note = NULL WHERE reporter_id = $1::uuid AND note IS NOT NULL',
  'DELETE FROM idempotency_key WHERE actor_id = $1::uuid',
  'DELETE FROM change_stream WHERE id = $1::uuid',
];

/** What goes of those as whom she takes part ($1). */
export const FORGET_PART = [
  // Nobody has read what is held back, and nobody will.
  `UPDATE post SET markdown = '', html = '', latin = NULL WHERE author_id = ANY($1::uuid[]) AND state = 'HELD'`,
  ...[
    'post_mention',
    'post_reaction',
    'event_reply',
    'event_diet',
    'own_reminder',
    'outcome_asked',
    'outcome_answered',
  ].map((table) => `DELETE FROM ${table} WHERE participant_id = ANY($1::uuid[])`),
];

/** What goes by her folded addresses, or by her id as text ($1). */
export const FORGET_ADDRESSES = [
  'DELETE FROM guest WHERE lower(address) = ANY($1::text[])',
  'DELETE FROM guest_registration WHERE lower(address) = ANY($1::text[])',
  'DELETE FROM invitation WHERE folded_address = ANY($1::text[])',
  'DELETE FROM mailed_code WHERE subject = ANY($1::text[])',
  'DELETE FROM rate_limit WHERE EXISTS (SELECT FROM unnest($1::text[]) AS a (word) WHERE strpos(key, a.word) > 0)',
  // A list in which she stands is not brought in any more: that would make her anew.
  `DELETE FROM import_upload u USING staged_import_row r
    WHERE r.upload_id = u.id AND EXISTS (SELECT FROM unnest($1::text[]) AS a (word)
      WHERE strpos(lower(r.raw::text), a.word) > 0)`,
];

/** Mails to a person ($1) and her addresses ($2), and those still to go to others that tell of her by name ($3) or address. */
export const FORGET_MAILS = `
  WITH gone AS (
    DELETE FROM delivery d WHERE d.person_id = $1::uuid OR lower(d.recipient) = ANY($2::text[])
      OR (d.state = 'PENDING' AND EXISTS (SELECT FROM unnest($2::text[] || lower($3::text)) AS w (word)
        WHERE w.word <> '' AND strpos(lower(d.content::text), w.word) > 0))
    RETURNING d.id
  )
  DELETE FROM job j WHERE j.payload->>'deliveryId' IN (SELECT id::text FROM gone) OR strpos(j.payload::text, $1::text) > 0`;

/** She takes part as nobody any more; what she answered, did and wrote by her name stays as that of somebody who left. */
export const EMPTY_PARTICIPANT = `
  UPDATE participant SET kind = 'FORMER', name = '', person_id = NULL WHERE person_id = $1::uuid`;

/** Her row, and all that belongs to her. */
export const FORGET_PERSON = 'DELETE FROM person WHERE id = $1::uuid';

/** Words of a name ($1) by which misspelt names are found, that nobody else has. */
export const FORGET_WORDS = `
  DELETE FROM name_word w WHERE w.word IN (SELECT unnest(string_to_array(fold($1), ' ')))
    AND NOT EXISTS (SELECT 1 FROM guardian_card c
      WHERE c.search @@ format('''0w:%s''', replace(w.word, '''', ''''''))::tsquery)`;

/** Notes that a person ($2) was erased, and what became of her posts ($3): once, however often it is done. */
export const NOTE = `
  INSERT INTO erasure (id, person_id, posts) VALUES ($1::uuid, $2::uuid, $3) ON CONFLICT (person_id) DO NOTHING`;

/** Who was erased, in the order of time. */
export const LEDGER = `
  SELECT person_id AS person, posts, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
  FROM erasure ORDER BY at, id`;
