-- Boards, topics, posts, and the change log as if every post had been written through the hub.
INSERT INTO change_stream (id) SELECT pg_temp.known('board', b) FROM generate_series(1, 101) b;
-- Two boards a network, every fourth for the whole hub; board 101 is the one of the fan-out.
INSERT INTO board (id, network_id, kind, title, audience, created_at)
SELECT pg_temp.known('board', b), pg_temp.known('network', CASE WHEN b = 101 THEN 50 ELSE 1 + (b - 1) % 50 END),
  CASE WHEN b > 50 AND b < 101 THEN 'QUESTIONS' ELSE 'DISCUSSION' END, jsonb_build_object('en', 'Board ' || b, 'it', 'Bacheca ' || b),
  CASE WHEN b % 4 = 0 THEN 3 WHEN b % 4 = 1 THEN 2 ELSE 1 END, '2024-02-01'
FROM generate_series(1, 101) b;

-- 100 posts a topic on average; posts of all topics come in turn.
CREATE TEMP TABLE thread AS
SELECT t, 1 + (t - 1) % 101 AS b, '2024-03-01'::timestamptz + t * interval '11 seconds' AS at,
  1 + pg_temp.pick(t, 'opener', current_setting('bench.people')::int) AS opener
FROM generate_series(1, current_setting('bench.posts')::int / 100) t;
INSERT INTO topic (id, board_id, author_id, title, language, created_at, last_post_at)
SELECT pg_temp.timed(at, 'topic', t), pg_temp.known('board', b), pg_temp.known('participant', opener),
  'Topic ' || t || ': who knows a family that could take in two brothers?', 'it', at, at FROM thread;

-- Most of those who write on a board are of its network.
CREATE TEMP TABLE written AS
SELECT p, h.t, h.b, h.at + interval '1 day' + p * interval '37 seconds' AS at,
  CASE WHEN pg_temp.pick(p, 'stranger', 10) = 0 THEN 1 + pg_temp.pick(p, 'who', people)
    ELSE 1 + (((h.b - 1) % 50 + 40) % 45 + 45 * pg_temp.pick(p, 'who', people / 45 - 1)) END AS author
FROM generate_series(1, current_setting('bench.posts')::int) p
JOIN thread h ON h.t = 1 + (p * 7919::bigint) % (current_setting('bench.posts')::int / 100),
  (SELECT current_setting('bench.people')::int AS people) s;
INSERT INTO post (id, topic_id, author_id, markdown, html, language, state, message_id, created_at)
SELECT pg_temp.timed(w.at, 'post', p), pg_temp.timed(h.at, 'topic', w.t), pg_temp.known('participant', author),
  body, '<p>' || body || '</p>', 'it', CASE WHEN p % 211 = 0 THEN 'HELD' ELSE 'PUBLISHED' END,
  'bench-' || p || '@example.org', w.at
FROM written w JOIN thread h USING (t), LATERAL (SELECT 'Answer ' || p || '. ' ||
  repeat('The court has asked for the papers again, and nobody knows which office keeps them. ', 1 + pg_temp.pick(p, 'long', 5)) || 'Thank you.' AS body) x
ORDER BY w.at;
UPDATE topic t SET post_count = c.n, last_post_at = c.last
FROM (SELECT topic_id, count(*) FILTER (WHERE state <> 'HELD') AS n, max(created_at) AS last FROM post GROUP BY 1) c
WHERE c.topic_id = t.id;

INSERT INTO change (stream_id, seq, kind, subject_id, parent_id, at)
SELECT stream_id, row_number() OVER (PARTITION BY stream_id ORDER BY at, subject), kind, subject, parent, at FROM (
  SELECT board_id AS stream_id, 'TOPIC_OPENED' AS kind, id AS subject, NULL::uuid AS parent, created_at AS at FROM topic
  UNION ALL
  SELECT t.board_id, 'POST_PUBLISHED', p.id, t.id, p.created_at FROM post p JOIN topic t ON t.id = p.topic_id
  WHERE p.state <> 'HELD') c;
UPDATE change_stream s SET last_seq = c.n FROM (SELECT stream_id, max(seq) AS n FROM change GROUP BY 1) c WHERE c.stream_id = s.id;
UPDATE post p SET seq = c.seq FROM change c WHERE c.kind = 'POST_PUBLISHED' AND c.subject_id = p.id;
