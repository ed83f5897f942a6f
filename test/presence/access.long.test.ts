import {
  MergeTopicsDocument,
  PresenceDocument,
  request,
  TypingDocument,
  unwrap,
} from '@guardian-network-hub/client-sdk';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { RawSocket } from '../support/raw-socket';
import { Onlooker, sees } from './onlooker';

let hub: TestHub;
let network: string;
let topicId: string;
let anna: MadePerson;

beforeAll(async () => void (hub = await startHub()));
beforeEach(async () => {
  network = await hub.make.network();
  anna = await hub.make.person({ name: 'Anna', in: [network] });
  topicId = await hub.make.topic(await hub.make.board(network), anna.participantId);
});
afterEach(() => Onlooker.closeAll());
afterAll(() => hub.stop());

const comes = (who: MadePerson, at = topicId) => Onlooker.open(hub, who, at);

/** How an operation is refused to the bearer of headers. */
async function refusal(headers: Record<string, string>, document: string, topic: string): Promise<unknown> {
  const socket = await RawSocket.open(hub.url, headers);
  const [error] = await socket.errorOf(String(document), { topicId: topic });
  socket.close();
  return error!.extensions!['code'];
}

describe.each([
  ['presence', PresenceDocument],
  ['typing', TypingDocument],
])('%s', (_name, document) => {
  it('is for who may read the topic: to others there is none', async () => {
    const { cookie } = await hub.sessionOf((await hub.make.person()).personId);
    const there = hub.make.id(topicId);
    for (const topic of [there, hub.make.id(crypto.randomUUID()), 'nothing'])
      expect(await refusal({ cookie }, document, topic)).toBe('NOT_FOUND');
    const { cookie: annas } = await hub.sessionOf(anna.personId);
    const socket = await RawSocket.open(hub.url, { cookie: annas });
    expect(await socket.firstAnswer(String(document), { topicId: there })).toMatchObject({ type: 'next' });
    socket.close();
  });

  it('is for people: not for partners, whatever they may read, nor for nobody', async () => {
    const board = await hub.make.board(network, { audience: 'PUBLIC' });
    const topic = hub.make.id(await hub.make.topic(board, anna.participantId));
    const key = await hub.app.features.partners.add('Partner', [network]);
    for (const headers of [{ authorization: `Bearer ${key}` }, {}] as Record<string, string>[])
      expect(await refusal(headers, document, topic)).toBe('NOT_SIGNED_IN');
  });
});

describe('whoever loses the right to read', () => {
  it('is closed out with 4403 within 5 s, and gone from the eyes of others; they stay', async () => {
    const bruno = await hub.make.person({ name: 'Bruno', in: [network] });
    const [annas, brunos] = [await comes(anna), await comes(bruno)];
    await sees(annas, 'Anna', 'Bruno');
    const started = Date.now();
    await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [bruno.personId]);
    expect(await brunos.socket.closed).toBe(4403);
    expect(Date.now() - started).toBeLessThan(5_000);
    await sees(annas, 'Anna');
    expect(annas.socket.socket.readyState).toBe(annas.socket.socket.OPEN);
  });

  it('is told nothing more, where the board is for fewer', async () => {
    const board = await hub.make.board(network, { audience: 'HUB' });
    const topic = await hub.make.topic(board, anna.participantId);
    const carla = await hub.make.person({ name: 'Carla' });
    const [annas, carlas] = [await comes(anna, topic), await comes(carla, topic)];
    await sees(annas, 'Anna', 'Carla');
    await sees(carlas, 'Anna', 'Carla');
    await hub.app.pool.query('UPDATE board SET audience = 1 WHERE id = $1', [board]);
    await comes(await hub.make.person({ name: 'Dora', in: [network] }), topic);
    await eventually(() => carlas.ended);
    await sees(annas, 'Anna', 'Dora');
    expect(carlas.names).toEqual(['Anna', 'Carla']);
  });
});

it('ends where the topic goes into another', async () => {
  const organiser = await hub.make.person({ in: [network], role: 'ORGANISER' });
  const annas = await comes(anna);
  await sees(annas, 'Anna');
  const board = await hub.make.board(network);
  const into = await hub.make.topic(board, anna.participantId);
  const input = { topicId: hub.make.id(topicId), intoTopicId: hub.make.id(into) };
  const { mergeTopics } = await request(await hub.client(organiser), MergeTopicsDocument, { input });
  unwrap(mergeTopics, 'MergeTopicsSuccess');
  const { cookie } = await hub.sessionOf(anna.personId);
  expect(await refusal({ cookie }, PresenceDocument, hub.make.id(topicId))).toBe('NOT_FOUND');
});
