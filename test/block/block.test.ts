import {
  BlockedPeopleDocument,
  BlockPersonDocument,
  GuardianBlockDocument,
  request,
  RequestContactDocument,
  SendMessageDocument,
  UnblockPersonDocument,
  unwrap,
  type BlockedPersonInput,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { makeScene, type Scene, type Who } from './scene';

let hub: TestHub;
let s: Scene;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  s = await makeScene(hub);
});
afterAll(() => hub.stop());

const block = async (by: HubClient, input: BlockedPersonInput) =>
  (await request(by, BlockPersonDocument, { input })).blockPerson;
const unblock = async (by: HubClient, input: BlockedPersonInput) =>
  (await request(by, UnblockPersonDocument, { input })).unblockPerson;
const blockedBy = async (who: Who) =>
  (await request(s.clients[who], BlockedPeopleDocument, {})).me!.blockedPeople.nodes.map(({ name }) => name);
const card = async (of: Who, to: Who) =>
  (await request(s.clients[to], GuardianBlockDocument, { id: hub.make.id(s.people[of].cardId) })).guardian!;

describe('somebody is blocked', () => {
  it('by her card or by what she wrote, once or twice, and no more when one wants', async () => {
    const byCard = { guardianId: hub.make.id(s.people.bruno.cardId) };
    const byPost = { participantId: s.participant('bruno') };
    for (const whom of [byCard, byPost, byPost]) {
      const { participant } = unwrap(await block(s.clients.anna, whom), 'BlockPersonSuccess');
      expect(participant).toMatchObject({ id: s.participant('bruno'), name: 'Bruno' });
      expect(await blockedBy('anna')).toEqual(['Bruno']);
    }
    for (const whom of [byPost, byCard]) {
      unwrap(await unblock(s.clients.anna, whom), 'UnblockPersonSuccess');
      expect(await blockedBy('anna')).toEqual([]);
    }
  });

  it('by a message or a request from her, also where her card is for nobody', async () => {
    const hidden = await hub.make.person({ name: 'Hidden', in: [s.network], audience: 'ME' });
    const client = await hub.client(hidden);
    const guardianId = hub.make.id(s.people.anna.cardId);
    const more = { guardianId, idempotencyKey: randomUUID() };
    const sent = await request(client, SendMessageDocument, { input: { text: 'You there?', ...more } });
    const { messageId } = unwrap(sent.sendMessage, 'SendMessageSuccess');
    const hers = { guardianId: hub.make.id(hidden.cardId) };
    expect(await block(s.clients.anna, hers)).toMatchObject({ code: 'NOT_FOUND', field: 'guardianId' });
    expect((await block(s.clients.anna, { messageId })).__typename).toBe('BlockPersonSuccess');
    expect((await unblock(s.clients.anna, { messageId })).__typename).toBe('UnblockPersonSuccess');
    const input = { message: 'Call me.', ...more, idempotencyKey: randomUUID() };
    await request(client, RequestContactDocument, { input });
    expect((await block(s.clients.anna, hers)).__typename).toBe('BlockPersonSuccess');
    // What came to Anna is of use to her alone.
    expect(await block(s.clients.carla, { messageId })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await block(s.clients.carla, hers)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('as long as it is said who, and it is somebody else', async () => {
    const card = { guardianId: hub.make.id(s.people.bruno.cardId) };
    const participant = { participantId: s.participant('bruno') };
    for (const many of [{}, { ...card, ...participant }])
      expect(await block(s.clients.anna, many)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await block(s.clients.anna, { participantId: s.participant('anna') })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'participantId',
    });
    const nobody = hub.make.id(randomUUID());
    for (const whom of [{ guardianId: nobody }, { participantId: nobody }, { messageId: 'nothing' }])
      expect(await block(s.clients.anna, whom)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await block(await hub.client(), card)).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('never by what she wrote without a name', async () => {
    const alias = randomUUID();
    await hub.app.pool.query(`INSERT INTO participant (id, kind, name) VALUES ($1, 'ALIAS', 'A colleague')`, [
      alias,
    ]);
    expect(await block(s.clients.anna, { participantId: hub.make.id(alias) })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('up to 500 of them, however many at once', async () => {
    const fill = `WITH made AS (
        INSERT INTO person (id, given_name, family_name, display_name)
        SELECT gen_random_uuid(), 'P', 'P', 'P' FROM generate_series(1, 495) RETURNING id
      ) INSERT INTO person_block (blocker_id, blocked_id) SELECT $1, id FROM made`;
    await hub.app.pool.query(fill, [s.people.anna.personId]);
    const more = await Promise.all(
      Array.from({ length: 16 }, (_, i) => hub.make.person({ name: `More ${i}`, in: [s.network] })),
    );
    const blockAll = () =>
      Promise.all(
        more.map(async ({ participantId }) => {
          const whom = { participantId: hub.make.id(participantId) };
          return (await block(s.clients.anna, whom)).__typename;
        }),
      );
    const taken = (outcomes: string[]) => outcomes.filter((each) => each === 'BlockPersonSuccess').length;
    const first = await blockAll();
    expect(taken(first)).toBe(5);
    expect(new Set(first)).toEqual(new Set(['BlockPersonSuccess', 'TooManyBlocksError']));
    // Who is among them already is not one more.
    expect(await blockAll()).toEqual(first);
  });
});

describe('whoever blocks somebody', () => {
  it('reads it of her card and of her posts, and alone', async () => {
    const postId = await s.write('bruno');
    await s.write('carla', 'Indeed.');
    await s.block();
    expect((await card('bruno', 'anna')).viewerBlocks).toBe(true);
    expect((await card('carla', 'anna')).viewerBlocks).toBe(false);
    const marks = async (who: Who) =>
      (await s.read(who)).posts.nodes.map((post) => [post.author.name, post.viewerBlocksAuthor]);
    expect(await marks('anna')).toEqual([
      ['Bruno', true],
      ['Carla', false],
    ]);
    for (const who of ['bruno', 'carla'] as const) {
      expect((await marks(who)).map(([, blocks]) => blocks)).toEqual([false, false]);
      expect((await card('bruno', who)).viewerBlocks).toBe(false);
      expect(await blockedBy(who)).toEqual([]);
    }
    // A talk with holes in it would mislead.
    const post = (await s.read('anna')).posts.nodes.find(({ id }) => id === postId)!;
    expect(post.html).toContain('So it is.');
    await s.unblock();
    expect((await marks('anna')).map(([, blocks]) => blocks)).toEqual([false, false]);
  });

  it('finds no mark on what she wrote without a name: by it one could find out whose it is', async () => {
    const alias = randomUUID();
    const { pool } = hub.app;
    await pool.query(`INSERT INTO participant (id, kind, name) VALUES ($1, 'ALIAS', 'A colleague')`, [alias]);
    const postId = await s.write('bruno');
    await pool.query('UPDATE post SET author_id = $2 WHERE id = $1', [hub.app.ids.decode(postId), alias]);
    await s.block();
    expect((await s.read('anna')).posts.nodes.map((post) => post.viewerBlocksAuthor)).toEqual([false]);
  });

  it('finds those whom she blocks by name, page by page', async () => {
    await s.block('anna', 'carla');
    await s.block('anna', 'bruno');
    const page = async (after?: string) =>
      (await request(s.clients.anna, BlockedPeopleDocument, { first: 1, after: after ?? null })).me!
        .blockedPeople;
    const first = await page();
    const second = await page(first.pageInfo.endCursor!);
    expect([...first.nodes, ...second.nodes].map(({ name }) => name)).toEqual(['Bruno', 'Carla']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });
});

it('a block goes with either of the two', async () => {
  await s.block();
  await hub.app.pool.query('DELETE FROM person WHERE id = $1', [s.people.bruno.personId]);
  expect(await blockedBy('anna')).toEqual([]);
});
