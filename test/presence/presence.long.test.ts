import {
  MeDocument,
  PresenceDocument,
  request,
  SetPresenceDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { RawSocket } from '../support/raw-socket';
import { sleep } from '../live/random';
import { Onlooker, sees } from './onlooker';

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

const comes = (who: MadePerson, at = topicId) => Onlooker.open(hub, who, at);

async function shows(who: MadePerson, shown: boolean): Promise<void> {
  const { setPresence } = await request(await hub.client(who), SetPresenceDocument, { input: { shown } });
  expect(unwrap(setPresence, 'SetPresenceSuccess').viewer!.showsPresence).toBe(shown);
}

describe('who has a topic open', () => {
  it('is shown to each other, and gone when she leaves it or her connection does', async () => {
    const annas = await comes(anna);
    await sees(annas, 'Anna');
    const brunos = await comes(bruno);
    await sees(annas, 'Anna', 'Bruno');
    await sees(brunos, 'Anna', 'Bruno');
    expect(brunos.last).toEqual({
      readerCount: 2,
      readers: expect.arrayContaining([{ participantId: hub.make.id(anna.participantId), name: 'Anna' }]),
      typing: [],
    });
    brunos.leave();
    await sees(annas, 'Anna');
    const again = await comes(bruno);
    await sees(annas, 'Anna', 'Bruno');
    again.socket.socket.terminate();
    await sees(annas, 'Anna');
  });

  it('is there once with several tabs, until the last is closed', async () => {
    const annas = await comes(anna);
    const tabs = [await comes(bruno), await comes(bruno)];
    await sees(annas, 'Anna', 'Bruno');
    expect(annas.last!.readerCount).toBe(2);
    tabs[0]!.leave();
    await comes(await hub.make.person({ name: 'Carla', in: [network] }));
    await sees(annas, 'Anna', 'Bruno', 'Carla');
    tabs[1]!.leave();
    await sees(annas, 'Anna', 'Carla');
  });

  it('is not there by another topic of the same board', async () => {
    const annas = await comes(anna);
    const elsewhere = await comes(bruno, await hub.make.topic(boardId, anna.participantId));
    await sees(elsewhere, 'Bruno');
    await sees(annas, 'Anna');
  });

  it('is named up to twenty, and counted', async () => {
    const people = await Promise.all(
      Array.from({ length: 24 }, (_, i) => hub.make.person({ name: `Reader ${i}`, in: [network] })),
    );
    const annas = await comes(anna);
    await Promise.all(people.map((each) => comes(each)));
    const { readers } = await eventually(
      () => annas.last,
      (now) => now?.readerCount === 25,
    );
    expect(readers).toHaveLength(20);
    expect(new Set(readers.map(({ participantId }) => participantId)).size).toBe(20);
  });

  it('leaves nobody behind whose connection goes while she comes', async () => {
    const annas = await comes(anna);
    await sees(annas, 'Anna');
    const { pool } = hub.app;
    const ask = pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>;
    const brunos = await RawSocket.open(hub.url, { cookie: (await hub.sessionOf(bruno.personId)).cookie });
    try {
      // The database takes its time: she has gone by the time that it says that she may.
      pool.query = (async (...args: unknown[]) => {
        await sleep(300);
        return ask(...args);
      }) as never;
      const payload = { query: String(PresenceDocument), variables: { topicId: hub.make.id(topicId) } };
      brunos.send({ id: 'one', type: 'subscribe', payload });
      await sleep(100);
      brunos.close();
      await sleep(600);
    } finally {
      pool.query = ask as never;
    }
    await comes(await hub.make.person({ name: 'Carla', in: [network] }));
    await sees(annas, 'Anna', 'Carla');
  });
});

describe('who does not want to be shown', () => {
  it('is not, at once and wherever she is, and sees others all the same', async () => {
    const [annas, brunos] = [await comes(anna), await comes(bruno)];
    await sees(annas, 'Anna', 'Bruno');
    await shows(bruno, false);
    await sees(annas, 'Anna');
    await sees(brunos, 'Anna');
    expect(annas.last!.readerCount).toBe(1);
    await shows(bruno, true);
    await sees(annas, 'Anna', 'Bruno');
  });

  it('comes and goes without a word to anybody', async () => {
    await shows(bruno, false);
    const annas = await comes(anna);
    await sees(annas, 'Anna');
    const before = annas.told.length;
    const brunos = await comes(bruno);
    await sees(brunos, 'Anna');
    brunos.leave();
    // Whoever wants to be shown is told of: what came before her would have come, too.
    await comes(await hub.make.person({ name: 'Carla', in: [network] }));
    await sees(annas, 'Anna', 'Carla');
    expect(annas.told).toHaveLength(before + 1);
  });

  it('says so of herself alone', async () => {
    await shows(bruno, false);
    for (const [who, showsPresence] of [
      [anna, true],
      [bruno, false],
    ] as const) {
      const { me } = await request(await hub.client(who), MeDocument, {});
      expect(me).toMatchObject({ showsPresence });
    }
    const { setPresence } = await request(await hub.client(), SetPresenceDocument, {
      input: { shown: false },
    });
    expect(setPresence).toMatchObject({ __typename: 'NotSignedInError' });
  });
});

describe('who may read it is not shown', () => {
  it.each([
    [
      'while she is kept out of the network',
      `INSERT INTO suspension (id, person_id, network_id, roles)
       SELECT gen_random_uuid(), $1, network_id, '[]' FROM board WHERE id = $2`,
    ],
    [
      'without a name',
      `UPDATE participant SET name = '' WHERE person_id = $1 AND EXISTS (SELECT 1 FROM board WHERE id = $2)`,
    ],
  ])('%s', async (_what, statement) => {
    const hubBoard = await hub.make.board(network, { audience: 'HUB' });
    const topic = await hub.make.topic(hubBoard, anna.participantId);
    const carla = await hub.make.person({ name: 'Carla' });
    const annas = await comes(anna, topic);
    const carlas = await comes(carla, topic);
    await sees(annas, 'Anna', 'Carla');
    await hub.app.pool.query(statement, [carla.personId, hubBoard]);
    await comes(bruno, topic);
    await sees(annas, 'Anna', 'Bruno');
    await sees(carlas, 'Anna', 'Bruno');
  });
});

describe('many who come together', () => {
  it('are told of together: once a second at most', async () => {
    const annas = await comes(anna);
    await sees(annas, 'Anna');
    const people = await Promise.all(
      Array.from({ length: 12 }, (_, i) => hub.make.person({ name: `Reader ${i}`, in: [network] })),
    );
    const sessions = await Promise.all(people.map((each) => hub.sessionOf(each.personId)));
    expect(sessions).toHaveLength(12);
    const started = Date.now();
    await Promise.all(people.map((each) => comes(each)));
    await eventually(
      () => annas.last,
      (now) => now?.readerCount === 13,
    );
    // Of one after another she would be told twelve times.
    expect(annas.told.length).toBeLessThanOrEqual(3 + Math.floor((Date.now() - started) / 1_000));
  });
});
