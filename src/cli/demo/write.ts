import type { Pool, PoolClient } from 'pg';
import { foldAddress } from '../../features/person';
import { passFreeText } from '../../features/free-text';
import { insertRows, type Row } from '../../persistence/bulk';
import { inTransaction } from '../../persistence/transaction';
import { storedAudience } from '../../shared/audience';
import { randomId, timeOrderedId } from '../../shared/ids';
import { latinKey } from '../../shared/latin-key';
import { latinWords } from '../../shared/latin-words';
import { demoWorld } from './demo-world';
import { writeEvents } from './write-events';
import type { DemoPerson, DemoTopic, DemoWorld } from './demo.types';

/** Whether nobody and nothing is in the database yet. */
export async function isEmpty(pool: Pool): Promise<boolean> {
  const found = await pool.query('SELECT 1 FROM person UNION ALL SELECT 1 FROM network LIMIT 1');
  return found.rowCount === 0;
}

/** Fills an empty database with the demonstration networks, all or nothing. */
export async function seedDemo(pool: Pool, mailDomain: string): Promise<void> {
  const world = demoWorld();
  const people = new Map(world.people.map((p) => [p.key, randomId()]));
  const participants = new Map(world.people.map((p) => [p.key, randomId()]));
  const networks = new Map(world.networks.map((n) => [n.key, timeOrderedId()]));
  const boards = new Map(world.boards.map((b) => [b.key, timeOrderedId()]));
  await inTransaction(pool, async (tx) => {
    await writeNetworks(tx, world, networks);
    await writePeople(tx, world.people, people, participants, networks);
    await writeBoards(tx, world, boards, networks);
    await writeTopics(tx, world.topics, boards, participants, mailDomain);
    await writeEvents(tx, world, networks, participants, mailDomain);
  });
  await pool.query('ANALYZE');
}

async function writeNetworks(tx: PoolClient, world: DemoWorld, ids: Map<string, string>): Promise<void> {
  await insertRows(
    tx,
    'network',
    world.networks.map((n) => ({
      id: ids.get(n.key),
      kind: n.kind,
      parent_id: n.parentKey && ids.get(n.parentKey),
      name: n.names,
      territory_code: n.territoryCode,
      languages: n.languages,
      created_at: new Date(),
    })),
  );
}

async function writePeople(
  tx: PoolClient,
  people: readonly DemoPerson[],
  ids: Map<string, string>,
  participants: Map<string, string>,
  networks: Map<string, string>,
): Promise<void> {
  const now = new Date();
  const id = (p: DemoPerson) => ids.get(p.key);
  await insertRows(
    tx,
    'person',
    people.map((p) => ({
      id: id(p),
      given_name: p.givenName,
      family_name: p.familyName,
      display_name: p.displayName,
      locale: p.locale,
      time_zone: p.timeZone,
      created_at: now,
    })),
  );
  await insertRows(
    tx,
    'account',
    people.map((p) => ({ person_id: id(p), state: 'ACTIVE', operator: false, created_at: now })),
  );
  await insertRows(
    tx,
    'email_address',
    people.map((p) => ({
      id: randomId(),
      person_id: id(p),
      address: p.email,
      folded: foldAddress(p.email),
      state: 'VERIFIED',
      is_primary: true,
      verified_at: now,
    })),
  );
  await insertRows(
    tx,
    'participant',
    people.map((p) => ({
      id: participants.get(p.key),
      kind: 'PERSON',
      person_id: id(p),
      name: p.displayName,
    })),
  );
  await insertRows(
    tx,
    'membership',
    people.flatMap((p) =>
      p.memberships.map((m) => ({
        id: timeOrderedId(),
        person_id: id(p),
        network_id: networks.get(m.networkKey),
        role: m.role,
        since: m.since,
      })),
    ),
  );
  await insertRows(
    tx,
    'guardian_card',
    people.map((p) => card(p, id(p)!, now)),
  );
}

function card(p: DemoPerson, personId: string, now: Date): Row {
  const name = `${p.givenName} ${p.familyName}`;
  const { themes, availability, caseload, mentoring, ...shown } = p.practice;
  return {
    id: randomId(),
    person_id: personId,
    name,
    latin_name: latinKey(name),
    kind: p.kind,
    languages: p.languages,
    territory_code: p.territoryCode,
    experience_since: p.experienceSince,
    about: p.about,
    themes,
    availability,
    caseload: caseload?.count ?? null,
    caseload_on: caseload?.on ?? null,
    caseload_ceiling: caseload?.ceiling ?? null,
    mentoring,
    audience: storedAudience(p.audiences.name),
    kind_audience: storedAudience(p.audiences.kind),
    languages_audience: storedAudience(p.audiences.languages),
    territory_audience: storedAudience(p.audiences.territory),
    experience_audience: storedAudience(p.audiences.experienceSince),
    about_audience: storedAudience(p.audiences.about),
    themes_audience: storedAudience(shown.audience),
    availability_audience: storedAudience(shown.audience),
    mentoring_audience: storedAudience(shown.audience),
    caseload_audience: storedAudience(shown.caseloadAudience),
    network_ids: [],
    name_key: '',
    search: '',
    updated_at: now,
  };
}

async function writeBoards(
  tx: PoolClient,
  world: DemoWorld,
  ids: Map<string, string>,
  networks: Map<string, string>,
): Promise<void> {
  const counts = new Map<string, number>();
  for (const t of world.topics) counts.set(t.boardKey, (counts.get(t.boardKey) ?? 0) + 1 + t.posts.length);
  await insertRows(
    tx,
    'change_stream',
    world.boards.map((b) => ({ id: ids.get(b.key), last_seq: counts.get(b.key) ?? 0 })),
  );
  await insertRows(
    tx,
    'board',
    world.boards.map((b) => ({
      id: ids.get(b.key),
      network_id: networks.get(b.networkKey),
      kind: b.kind,
      title: b.titles,
      audience: storedAudience('NETWORK'),
      created_at: new Date(),
    })),
  );
}

async function writeTopics(
  tx: PoolClient,
  topics: readonly DemoTopic[],
  boards: Map<string, string>,
  participants: Map<string, string>,
  mailDomain: string,
): Promise<void> {
  const at = (iso: string) => timeOrderedId(Date.parse(iso));
  const rows = topics.map((topic) => ({ topic, id: at(topic.createdAt) }));
  await insertRows(
    tx,
    'topic',
    rows.map(({ topic: t, id }) => ({
      id,
      board_id: boards.get(t.boardKey),
      author_id: participants.get(t.authorKey),
      title: t.title,
      latin_title: latinWords(t.title),
      language: t.language,
      created_at: t.createdAt,
      last_post_at: t.posts.at(-1)?.createdAt ?? t.createdAt,
      post_count: t.posts.length,
    })),
  );
  const posts = rows.flatMap(({ topic, id }) =>
    topic.posts.map((post) => ({ post, id: at(post.createdAt), topicId: id, topic })),
  );
  await insertRows(
    tx,
    'post',
    posts.map(({ post: p, id, topicId }) => {
      const { text, html } = passFreeText(p.markdown, { field: 'markdown', maxLength: 10_000 });
      return {
        id,
        topic_id: topicId,
        author_id: participants.get(p.authorKey),
        markdown: text,
        html,
        latin: latinWords(text),
        language: p.language,
        state: 'PUBLISHED',
        message_id: `${id}@${mailDomain}`,
        created_at: p.createdAt,
      };
    }),
  );
  const changes = [
    ...rows.map(({ topic: t, id }) => ({
      board: t.boardKey,
      kind: 'TOPIC_OPENED',
      subject: id,
      parent: null,
      at: t.createdAt,
    })),
    ...posts.map(({ post: p, id, topicId, topic: t }) => ({
      board: t.boardKey,
      kind: 'POST_PUBLISHED',
      subject: id,
      parent: topicId,
      at: p.createdAt,
    })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const next = new Map<string, number>();
  await insertRows(
    tx,
    'change',
    changes.map((c) => {
      const seq = (next.get(c.board) ?? 0) + 1;
      next.set(c.board, seq);
      return {
        stream_id: boards.get(c.board),
        seq,
        kind: c.kind,
        subject_id: c.subject,
        parent_id: c.parent,
        at: c.at,
      };
    }),
  );
  // As if each had been written through the hub.
  await tx.query(
    `UPDATE post p SET seq = c.seq FROM change c WHERE c.kind = 'POST_PUBLISHED' AND c.subject_id = p.id`,
  );
}
