import { BoardDocument, NetworkBoardsDocument, request } from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { INSERT_BOARD } from '../../src/features/board-care/board-care.sql';
import { startHub, type TestHub } from '../support/hub';
import { makeScene, title, type Scene, type Who } from './scene';

let hub: TestHub;
let scene: Scene;
let boardId: string;

beforeAll(async () => void (hub = await startHub()));
beforeEach(async () => {
  scene = await makeScene(hub);
  boardId = hub.make.id(await hub.make.board(scene.network));
});
afterAll(() => hub.stop());

const listed = async (who: Who) =>
  (await request(scene.clients[who], NetworkBoardsDocument, { id: hub.make.id(scene.network) })).network!
    .boards;

const OUTCOMES: [Who, string | undefined][] = [
  ['organiser', undefined],
  ['operator', undefined],
  ['moderator', 'NOT_FOUND'],
  ['member', 'NOT_FOUND'],
  ['elsewhere', 'NOT_FOUND'],
  ['stranger', 'NOT_FOUND'],
  ['anonymous', 'NOT_SIGNED_IN'],
];

describe('boards of a network', () => {
  it.each(OUTCOMES)('are made and changed by those who run it: %s, %s', async (who, code) => {
    expect((await scene.create(who)).code).toBe(code);
    expect((await scene.update(who, { boardId, title: title('Other') })).code).toBe(code);
    expect(await listed('member')).toHaveLength(code ? 1 : 2);
    expect(await scene.log()).toHaveLength(code ? 0 : 2);
  });

  it('that are there and are not answer alike', async () => {
    const nowhere = await scene.update('member', { boardId: hub.make.id(randomUUID()), archived: true });
    expect(await scene.update('member', { boardId, archived: true })).toEqual(nowhere);
    expect(await scene.update('elsewhere', { boardId: 'no id', archived: true })).toEqual(nowhere);
  });

  it('are not shown to an operator whom they do not reach; she has the id', async () => {
    const made = await scene.create('operator');
    expect(made).toMatchObject({ board: null });
    expect(await scene.update('operator', { boardId: made.boardId!, audience: 'HUB' })).toMatchObject({
      board: { id: made.boardId, audience: 'HUB' },
    });
  });

  it('are as they were asked for, and a topic is opened on them at once', async () => {
    const { board } = await scene.create('organiser', {
      kind: 'QUESTIONS',
      audience: 'LINKED',
      partners: true,
      editHours: 0,
    });
    expect(board).toMatchObject({
      kind: 'QUESTIONS',
      title: { text: 'Ideas' },
      editHours: 0,
      archived: false,
      viewerMayPost: true,
    });
    const seen = await listed('organiser');
    expect(seen.find(({ id }) => id === board!['id'])).toMatchObject({ audience: 'LINKED', partners: true });
    // For whom a board is, is its organisers' to know.
    expect((await listed('member')).every((each) => each.audience === null && each.partners === null)).toBe(
      true,
    );
    const { board: read } = await request(scene.clients.member, BoardDocument, {
      id: board!['id'] as string,
    });
    expect(read!.viewerMayPost).toBe(true);
  });

  it('are made for the network alone, with a day to edit, where nothing else is said', async () => {
    const { boardId: id } = await scene.create('organiser');
    const made = (await listed('organiser')).find((each) => each.id === id);
    expect(made).toMatchObject({ audience: 'NETWORK', partners: false, editHours: 24 });
  });

  it('are made once for one key', async () => {
    const idempotencyKey = randomUUID();
    const tries = await Promise.all([1, 2, 3].map(() => scene.create('organiser', { idempotencyKey })));
    expect(new Set(tries.map((each) => each.boardId)).size).toBe(1);
    expect(await listed('organiser')).toHaveLength(2);
    expect((await scene.create('organiser', { idempotencyKey, title: title('Else') })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  it('change in what is said, and stay in what is left out', async () => {
    const both = [...title('Ideas'), { language: 'it', text: 'Idee' }];
    await scene.update('organiser', { boardId, title: both, editHours: 48 });
    await scene.update('organiser', { boardId, partners: true });
    const [board] = await listed('organiser');
    expect(board).toMatchObject({
      title: { translations: both },
      editHours: 48,
      audience: 'NETWORK',
      partners: true,
    });
    expect(await scene.log()).toEqual([
      {
        did: 'board changed',
        board: boardId,
        fields: 'title editHours',
        audience: 'NETWORK',
        partners: 'no',
      },
      { did: 'board changed', board: boardId, fields: 'partners', audience: 'NETWORK', partners: 'yes' },
    ]);
  });

  it('are not said to have changed where nothing did', async () => {
    await scene.update('organiser', { boardId, title: title('Ideas'), editHours: 24 });
    const before = await scene.log();
    await scene.update('organiser', {
      boardId,
      title: title(' Ideas '),
      editHours: 24,
      audience: 'NETWORK',
      archived: false,
    });
    expect(await scene.log()).toEqual(before);
  });

  it.each([
    ['title', { title: [] }],
    ['title', { title: title(' ') }],
    ['title', { title: title('x'.repeat(201)) }],
    ['editHours', { editHours: -1 }],
    ['editHours', { editHours: 721 }],
    ['audience', { audience: 'ME' as const }],
  ])('are refused with a wrong %s: %j', async (field, wrong) => {
    const refused = { code: 'INVALID_INPUT', field };
    expect(await scene.create('organiser', wrong)).toMatchObject(refused);
    expect(await scene.update('organiser', { boardId, ...wrong })).toMatchObject(refused);
    expect(await scene.log()).toEqual([]);
  });
});

describe('the number of boards', () => {
  const count = async () =>
    (await hub.app.pool.query('SELECT 1 FROM board WHERE network_id = $1', [scene.network])).rowCount;
  const fill = async (to: number) => {
    for (let n = (await count())!; n < to; n++) await hub.make.board(scene.network);
  };

  it('ends at 50, archived ones among them, however many come at once', async () => {
    await fill(48);
    await scene.update('organiser', { boardId, archived: true });
    const tries = await Promise.all([1, 2, 3, 4, 5].map(() => scene.create('organiser')));
    const codes = tries.map(({ code }) => code).filter(Boolean);
    expect(codes).toEqual(['TOO_MANY_BOARDS', 'TOO_MANY_BOARDS', 'TOO_MANY_BOARDS']);
    expect(await count()).toBe(50);
  });

  it('would not, without the lock (negative control)', async () => {
    await fill(49);
    const clients = [await hub.app.pool.connect(), await hub.app.pool.connect()];
    for (const client of clients) {
      await client.query('BEGIN');
      await client.query(INSERT_BOARD, [
        randomUUID(),
        scene.network,
        'DISCUSSION',
        { en: 'x' },
        1,
        24,
        50,
        true,
        false,
        false,
        7,
      ]);
    }
    for (const client of clients) {
      await client.query('COMMIT');
      client.release();
    }
    expect(await count()).toBe(51);
  });
});

it('wants reactions or none, as those who run it say', async () => {
  const wants = async () =>
    (await hub.app.pool.query('SELECT reactions FROM board WHERE id = $1', [hub.app.ids.decode(boardId)]))
      .rows;
  expect(await wants()).toEqual([{ reactions: true }]);
  await scene.update('organiser', { boardId, reactions: false });
  expect(await wants()).toEqual([{ reactions: false }]);
  await scene.update('organiser', { boardId, editHours: 2 });
  expect(await wants()).toEqual([{ reactions: false }]);
});

it('takes pictures and files only once those who run it say so, and says how long those of newcomers wait', async () => {
  const takes = async () =>
    (
      await hub.app.pool.query('SELECT attachments, attachment_hold_days AS days FROM board WHERE id = $1', [
        hub.app.ids.decode(boardId),
      ])
    ).rows;
  expect(await takes()).toEqual([{ attachments: false, days: 7 }]);
  expect(await scene.update('member', { boardId, attachments: true })).toMatchObject({ code: 'NOT_FOUND' });
  await scene.update('organiser', { boardId, attachments: true });
  expect(await takes()).toEqual([{ attachments: true, days: 7 }]);
  for (const attachmentHoldDays of [-1, 366])
    expect(await scene.update('organiser', { boardId, attachmentHoldDays })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'attachmentHoldDays',
    });
  await scene.update('organiser', { boardId, attachmentHoldDays: 0 });
  await scene.update('organiser', { boardId, editHours: 3 });
  expect(await takes()).toEqual([{ attachments: true, days: 0 }]);
});
