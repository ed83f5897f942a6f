import { request, SignalTypingDocument, TypingDocument, unwrap } from '@guardian-network-hub/client-sdk';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { Onlooker } from './onlooker';

let hub: TestHub;
let network: string;
let boardId: string;
let topicId: string;
let anna: MadePerson;
let bruno: MadePerson;

beforeAll(async () => void (hub = await startHub()));
beforeEach(async () => {
  network = await hub.make.network();
  anna = await hub.make.person({ name: 'Anna', in: [network] });
  bruno = await hub.make.person({ name: 'Bruno', in: [network] });
  boardId = await hub.make.board(network);
  topicId = await hub.make.topic(boardId, anna.participantId);
});
afterEach(() => Onlooker.closeAll());
afterAll(() => hub.stop());

async function comes(who: MadePerson, document?: string): Promise<Onlooker> {
  const onlooker = await Onlooker.open(hub, who, topicId, document);
  await eventually(() => onlooker.last);
  return onlooker;
}

async function writes(who: MadePerson | undefined, at = topicId) {
  const client = await hub.client(who);
  return (await request(client, SignalTypingDocument, { input: { topicId: hub.make.id(at) } })).signalTyping;
}

const seesWriting = (onlooker: Onlooker, ...names: string[]) =>
  eventually(
    () => onlooker.writers,
    (seen) => String(seen) === String(names),
  );

describe('who writes', () => {
  it('is shown for some seconds to those who are at the topic, and to who watches for it alone', async () => {
    const [annas, carlas] = [
      await comes(anna),
      await comes(await hub.make.person({ in: [network] }), TypingDocument),
    ];
    expect(unwrap(await writes(bruno), 'SignalTypingSuccess').topicId).toBe(hub.make.id(topicId));
    await seesWriting(annas, 'Bruno');
    await seesWriting(carlas, 'Bruno');
    expect(carlas.last).toEqual({
      typing: [{ participantId: hub.make.id(bruno.participantId), name: 'Bruno' }],
    });
    // Whoever writes is not there by it, nor is who watches.
    expect(annas.names).toEqual(['Anna']);
    await seesWriting(annas);
    await seesWriting(carlas);
  }, 15_000);

  it('is not shown where she does not want to be, nor at another topic', async () => {
    const annas = await comes(anna);
    await hub.app.pool.query('UPDATE person SET shows_presence = false WHERE id = $1', [bruno.personId]);
    await writes(bruno);
    const carla = await hub.make.person({ name: 'Carla', in: [network] });
    const dora = await hub.make.person({ name: 'Dora', in: [network] });
    await writes(dora, await hub.make.topic(boardId, anna.participantId));
    await writes(carla);
    await seesWriting(annas, 'Carla');
    expect(annas.told.flatMap(({ typing }) => typing.map(({ name }) => name))).toEqual(['Carla']);
  });

  it('may write there: others are told that there is no such topic, or that it is locked', async () => {
    const code = async (...args: Parameters<typeof writes>) => {
      const answer = await writes(...args);
      return 'code' in answer ? answer.code : answer.__typename;
    };
    const announcements = await hub.make.board(network, { kind: 'ANNOUNCEMENT' });
    expect(await code(bruno, await hub.make.topic(announcements, anna.participantId))).toBe('NOT_FOUND');
    expect(await code(await hub.make.person())).toBe('NOT_FOUND');
    expect(await code(bruno, crypto.randomUUID())).toBe('NOT_FOUND');
    expect(await code(undefined)).toBe('NOT_SIGNED_IN');
    expect(await code(bruno)).toBe('SignalTypingSuccess');
    await hub.app.pool.query('UPDATE topic SET locked = true WHERE id = $1', [topicId]);
    expect(await code(bruno)).toBe('TOPIC_LOCKED');
  });

  it('may say so sixty times a minute', async () => {
    const answers = [];
    for (let i = 0; i < 61; i++) answers.push(await writes(bruno));
    expect(answers.slice(0, 60).map(({ __typename }) => __typename)).toEqual(
      Array(60).fill('SignalTypingSuccess'),
    );
    expect(answers[60]).toMatchObject({ __typename: 'RateLimitedError' });
    expect(unwrap(await writes(anna), 'SignalTypingSuccess')).toBeDefined();
  });

  it('leaves no trace in the database', async () => {
    const rows = async () => {
      const { rows: tables } = await hub.app.pool.query<{ name: string }>(
        `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
           AND relname NOT IN ('session', 'account', 'digest_schedule', 'log_cursor', 'job') ORDER BY 1`,
      );
      const counts: Record<string, unknown> = {};
      for (const { name } of tables) {
        const found = await hub.app.pool.query(
          `SELECT md5(coalesce(string_agg(t::text, '' ORDER BY t::text), '')) AS digest FROM ${name} t`,
        );
        counts[name] = found.rows[0];
      }
      return counts;
    };
    const before = await rows();
    const annas = await comes(anna);
    await writes(bruno);
    await seesWriting(annas, 'Bruno');
    expect(await rows()).toEqual(before);
  });
});
