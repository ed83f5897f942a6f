import type { PoolClient } from 'pg';
import { startHub, type TestHub } from '../support/hub';
import { makeAsking, offerOn, type Asking } from './asking';

let hub: TestHub;
let second: TestHub;
let a: Asking;

beforeAll(async () => {
  hub = await startHub();
  second = await startHub({ databaseUrl: hub.databaseUrl });
});
beforeEach(async () => {
  a = await makeAsking(hub);
  for (const who of ['bruno', 'carla', 'aspiring'] as const) await a.follow(who);
});
afterAll(async () => {
  await second.stop();
  await hub.stop();
});

/** How often people were told of questions, and how many there are. */
async function figures(questions: readonly string[]) {
  const { rows } = await hub.app.pool.query<{ told: number; people: number }>(
    `SELECT count(*)::int AS told, count(DISTINCT (person_id, topic_id))::int AS people
     FROM notification WHERE kind = 'QUESTION' AND topic_id = ANY($1)`,
    [questions],
  );
  return rows[0]!;
}

const waiting = async () =>
  (
    await hub.app.pool.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
  ).rowCount!;

/** Something that is under way, and has not been committed. */
async function open<T>(
  work: (tx: PoolClient) => Promise<T>,
): Promise<{ end: (how: 'COMMIT' | 'ROLLBACK') => Promise<void> }> {
  const client = await hub.app.pool.connect();
  await client.query('BEGIN');
  await work(client);
  return {
    async end(how) {
      await client.query(how);
      client.release();
    },
  };
}

it('two processes that offer at once tell each of each question once', async () => {
  const questions = await Promise.all(Array.from({ length: 20 }, () => a.ask()));
  await a.pass(48);
  await Promise.all([offerOn(hub), offerOn(second), offerOn(hub), offerOn(second)]);
  expect(await figures(questions)).toEqual({ told: 60, people: 60 });
  await a.pass(24);
  await Promise.all([offerOn(hub), offerOn(second), offerOn(hub), offerOn(second)]);
  expect(await figures(questions)).toEqual({ told: 100, people: 100 });
});

it('an answer that is being written goes before: once it stands, nobody is told', async () => {
  const question = await a.ask();
  await a.pass(48);
  const answer = await open(async (tx) => {
    await tx.query('UPDATE change_stream SET last_seq = last_seq + 1 WHERE id = $1', [a.board]);
    await tx.query(
      `INSERT INTO post (id, topic_id, author_id, markdown, html, message_id, seq)
       SELECT i, $1, $2, 'x', 'x', i, (SELECT last_seq FROM change_stream WHERE id = $3) FROM gen_random_uuid() i`,
      [question, a.people.carla.participantId, a.board],
    );
  });
  const offered = offerOn(second);
  while ((await waiting()) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await answer.end('COMMIT');
  await offered;
  expect(await figures([question])).toMatchObject({ told: 0 });
});

it('who is cut off has told nobody, and another tells everybody', async () => {
  const question = await a.ask();
  await a.pass(48);
  // One of those to be told cannot be: what is written of the others goes with it.
  await hub.app.pool.query(`
    CREATE FUNCTION cut_off() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF NEW.kind = 'QUESTION' THEN RAISE EXCEPTION 'cut off'; END IF; RETURN NEW; END $$`);
  await hub.app.pool.query(
    'CREATE CONSTRAINT TRIGGER cut_off AFTER INSERT ON notification DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cut_off()',
  );
  await expect(offerOn(hub)).rejects.toThrow('cut off');
  expect(await figures([question])).toMatchObject({ told: 0 });
  await hub.app.pool.query('DROP TRIGGER cut_off ON notification');
  await offerOn(second);
  expect(await figures([question])).toEqual({ told: 3, people: 3 });
});

it('one that goes wrong holds up none behind it', async () => {
  const [wrong, right] = [await a.ask(), await a.ask()];
  await a.pass(48);
  await hub.app.pool.query(
    `CREATE OR REPLACE FUNCTION cut_off() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN IF NEW.topic_id = '${wrong}' THEN RAISE EXCEPTION 'cut off'; END IF; RETURN NEW; END $$`,
  );
  await hub.app.pool.query(
    'CREATE TRIGGER cut_off BEFORE INSERT ON notification FOR EACH ROW EXECUTE FUNCTION cut_off()',
  );
  await expect(offerOn(hub)).rejects.toThrow('cut off');
  await hub.app.pool.query('DROP TRIGGER cut_off ON notification');
  expect(await figures([right])).toMatchObject({ told: 3 });
});
