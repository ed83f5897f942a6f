/** What is asked of those who come to an event ($1). */
export const ASKED = 'SELECT questions, asks_diet AS "asksDiet" FROM event WHERE id = $1::uuid';

/** Takes back what a participant ($2) said to questions ($3) of an event ($1). */
export const DROP_REPLIES = `
  DELETE FROM event_reply WHERE event_id = $1::uuid AND participant_id = $2::uuid AND question_id = ANY($3::uuid[])`;

/** Keeps what a participant ($2) says ($4) to questions ($3) of an event ($1). */
export const KEEP_REPLIES = `
  INSERT INTO event_reply (event_id, participant_id, question_id, text)
  SELECT $1::uuid, $2::uuid, g.id, g.text FROM unnest($3::uuid[], $4::text[]) AS g (id, text)
  ON CONFLICT (event_id, participant_id, question_id) DO UPDATE SET text = excluded.text`;

/** Keeps what a participant ($2) of an event ($1) eats ($3), or takes it back where that is nothing. */
export const KEEP_DIET = `
  WITH gone AS (
    DELETE FROM event_diet WHERE event_id = $1::uuid AND participant_id = $2::uuid AND $3::text[] = '{}'
  )
  INSERT INTO event_diet (event_id, participant_id, diets) SELECT $1::uuid, $2::uuid, $3::text[] WHERE $3::text[] <> '{}'
  ON CONFLICT (event_id, participant_id) DO UPDATE SET diets = excluded.diets`;

/** To which questions of an event ($1) that need it a participant ($2) has not replied. */
export const NOT_REPLIED = `
  SELECT q.value ->> 'id' AS id FROM event e CROSS JOIN jsonb_array_elements(e.questions) WITH ORDINALITY AS q (value, n)
  WHERE e.id = $1::uuid AND (q.value ->> 'required')::boolean AND NOT EXISTS (
    SELECT 1 FROM event_reply r
    WHERE r.event_id = e.id AND r.participant_id = $2::uuid AND r.question_id = (q.value ->> 'id')::uuid)
  ORDER BY q.n`;

/** Takes back all that a participant ($2) said of an event ($1). */
export const TAKE_BACK = `
  WITH replies AS (DELETE FROM event_reply WHERE event_id = $1::uuid AND participant_id = $2::uuid)
  DELETE FROM event_diet WHERE event_id = $1::uuid AND participant_id = $2::uuid`;

/** SQL of what a participant said to the questions of event `e`, with each question, in their order. */
export const repliesOf = (e: string, participant: string) => `(
  SELECT coalesce(jsonb_agg(jsonb_build_array(q.value, s.text) ORDER BY q.n), '[]')
  FROM jsonb_array_elements(${e}.questions) WITH ORDINALITY AS q (value, n)
  JOIN event_reply s ON s.event_id = ${e}.id AND s.participant_id = ${participant} AND s.question_id = (q.value ->> 'id')::uuid)`;

/** SQL of how many of those who have a seat at occurrence `o`, or are offered one, eat in which way. */
export const dietsAt = (o: string) => `(
  SELECT coalesce(jsonb_agg(jsonb_build_array(c.diet, c.count) ORDER BY c.diet), '[]') FROM (
    SELECT d.diet, count(*) AS count FROM rsvp r
    JOIN event_diet s ON s.event_id = ${o}.event_id AND s.participant_id = r.participant_id
    CROSS JOIN unnest(s.diets) AS d (diet)
    WHERE r.occurrence_id = ${o}.id AND r.status IN ('GOING', 'OFFERED') GROUP BY d.diet) c)`;
