import { HubUserError } from '@guardian-network-hub/client-sdk';
import { createHub, type Hub } from '@guardian-network-hub/client-sdk/hub';
import { WebSocket } from 'ws';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

let hub: TestHub;
let network: string;
let anna: MadePerson;
let as: (person: MadePerson) => Promise<Hub>;

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network({ name: 'Veneto' });
  anna = await hub.make.person({ name: 'Anna Rossi', in: [network], role: 'ORGANISER', audience: 'HUB' });
  for (let i = 0; i < 7; i++)
    await hub.make.person({ name: `Guardian ${i}`, in: [network], audience: 'HUB' });
  as = async ({ personId }) =>
    createHub({ url: `${hub.url}/graphql`, headers: { cookie: (await hub.sessionOf(personId)).cookie } });
});
afterAll(() => hub.stop());

describe('a hub by its methods', () => {
  it('answers what was asked for, without its wrapping', async () => {
    const nobody = createHub({ url: `${hub.url}/graphql` });
    expect(await nobody.about.get()).toMatchObject({ name: expect.any(String) });
    expect(await nobody.account.get()).toBeNull();
    const mine = await as(anna);
    expect(await mine.directory.get({ id: hub.make.id(anna.cardId) })).toMatchObject({ name: 'Anna Rossi' });
    expect((await mine.directory.search({ search: 'anna' })).facets).toMatchObject({ hits: 1 });
  });

  it('walks lists to their end, page by page, also those below something', async () => {
    const mine = await as(anna);
    const found: string[] = [];
    for await (const { name } of mine.directory.list.all({ first: 3, search: 'guardian' })) found.push(name);
    expect(found).toEqual(Array.from({ length: 7 }, (_, i) => `Guardian ${i}`));
    expect((await mine.directory.list({ first: 3 })).nodes).toHaveLength(3);
    let members = 0;
    for await (const member of mine.members.list.all({ id: hub.make.id(network), first: 3 }))
      members += member ? 1 : 0;
    expect(members).toBe(8);
    let none = 0;
    for await (const _ of mine.members.list.all({ id: hub.make.id(crypto.randomUUID()), first: 3 })) none++;
    expect(none).toBe(0);
  });

  it('gives what a mutation brought about, and throws what stood against it', async () => {
    const mine = await as(anna);
    const { topic } = await aTopic();
    const { post } = await mine.topic.post({ topicId: topic, body: 'See you on *Thursday*.' });
    expect(post).toMatchObject({ html: expect.stringContaining('<em>Thursday</em>') });
    const refused = await mine.topic.post({ topicId: topic, body: '  ' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(HubUserError);
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', field: 'body' });
  });

  it('gives a mutation a key where none is given, so that a lost answer does no harm', async () => {
    const { topic } = await aTopic();
    const { cookie } = await hub.sessionOf(anna.personId);
    let lost = 0;
    // The first answer of each is lost on its way.
    const forgetful: typeof fetch = async (...asked) => {
      const answer = await fetch(...asked);
      if (lost++ === 0) throw new TypeError('the connection was lost');
      return answer;
    };
    const mine = createHub({ url: `${hub.url}/graphql`, headers: { cookie }, fetch: forgetful });
    await mine.topic.post({ topicId: topic, body: 'Once' });
    expect(lost).toBe(2);
    const read = await mine.topic.get({ id: topic, first: 10 });
    expect(read!.posts.nodes.map(({ markdown }) => markdown)).toEqual(['Once']);
  });

  it('follows a board, from a place in its log on', async () => {
    const mine = await as(anna);
    const { board, topic } = await aTopic();
    const { cookie } = await hub.sessionOf(anna.personId);
    // As a browser does it by itself.
    class WithCookie extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers: { cookie } });
      }
    }
    const { changeCursor } = (await mine.board.get({ id: board, first: 1 }))!;
    const seen: string[] = [];
    const watching = (async () => {
      const variables = { boardId: board, after: changeCursor };
      for await (const { post } of mine.board.watchPosts(variables, { webSocketImpl: WithCookie })) {
        seen.push(post.markdown);
        if (seen.length === 2) return;
      }
    })();
    for (const body of ['one', 'two']) await mine.topic.post({ topicId: topic, body });
    await watching;
    expect(seen).toEqual(['one', 'two']);
  });
});

async function aTopic(): Promise<{ board: string; topic: string }> {
  const board = await hub.make.board(network);
  const topic = await hub.make.topic(board, anna.participantId);
  return { board: hub.make.id(board), topic: hub.make.id(topic) };
}
