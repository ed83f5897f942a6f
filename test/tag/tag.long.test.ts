import {
  CreateTagDocument,
  FollowTagDocument,
  NetworkTagsDocument,
  request,
  UpdateTagDocument,
  type CreateTagInput,
  type UpdateTagInput,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { makeMoving, type Moving, type Who } from '../topic/moving';

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly tag?: { readonly id: string; readonly retired?: boolean; readonly viewerFollows?: boolean };
}

let hub: TestHub;
let m: Moving;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  m = await makeMoving(hub);
});
afterAll(() => hub.stop());

const named = (text: string) => [{ language: 'en', text }];

async function create(who: Who, more: Partial<CreateTagInput> = {}): Promise<Answer> {
  const made = { networkId: hub.make.id(m.network), name: named('School'), idempotencyKey: randomUUID() };
  return (await request(m.clients[who], CreateTagDocument, { input: { ...made, ...more } }))
    .createTag as Answer;
}

const update = async (who: Who, input: UpdateTagInput) =>
  (await request(m.clients[who], UpdateTagDocument, { input })).updateTag as Answer;

const follow = async (who: Who, tagId: string, following = true) =>
  (await request(m.clients[who], FollowTagDocument, { input: { tagId, following } })).followTag as Answer;

async function tags(who: Who) {
  const { network } = await request(m.clients[who], NetworkTagsDocument, { id: hub.make.id(m.network) });
  return network!.tags;
}

/** What of them is told in the log, the latest last. */
async function audited(): Promise<string[]> {
  const found = await m.rows<{ did: string }>(
    `SELECT details->>'did' AS did FROM audit_entry WHERE network_id = $1 AND kind = 'NETWORK_CHANGED' ORDER BY id`,
    [m.network],
  );
  return found.map(({ did }) => did);
}

describe('the tags of a network', () => {
  it.each([
    ['organiser', undefined],
    ['moderator', 'NOT_FOUND'],
    ['anna', 'NOT_FOUND'],
    ['stranger', 'NOT_FOUND'],
  ] as const)('are made and changed by those who run it: %s, %s', async (who, code) => {
    const { tag } = await create('organiser');
    expect((await create(who, { name: named('Court') })).code).toBe(code);
    expect((await update(who, { tagId: tag!.id, name: named('Schools') })).code).toBe(code);
    expect((await tags('anna')).map(({ name }) => name.text)).toEqual(
      code ? ['School'] : ['Schools', 'Court'],
    );
  });

  it('stand in the order in which they were made, those retired last', async () => {
    const { tag } = await create('organiser');
    await create('organiser', { name: named('Court') });
    await update('organiser', { tagId: tag!.id, retired: true });
    expect((await tags('bruno')).map(({ name, retired }) => [name.text, retired])).toEqual([
      ['Court', false],
      ['School', true],
    ]);
  });

  it('are told in the log, once for each change and not for what stays', async () => {
    const { tag } = await create('organiser');
    const tagId = tag!.id;
    await update('organiser', { tagId, name: named('School') });
    await update('organiser', { tagId, name: named('Schools') });
    await update('organiser', { tagId, retired: true });
    await update('organiser', { tagId, retired: true });
    await update('organiser', { tagId, retired: false });
    expect(await audited()).toEqual(['tag created', 'tag changed', 'tag retired', 'tag restored']);
  });

  it('are made once for one key', async () => {
    const idempotencyKey = randomUUID();
    const made = await Promise.all([0, 1, 2].map(() => create('organiser', { idempotencyKey })));
    expect(new Set(made.map(({ tag }) => tag!.id)).size).toBe(1);
    expect(await tags('organiser')).toHaveLength(1);
    expect((await create('organiser', { idempotencyKey, name: named('Court') })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  it('are at most a hundred, also where many are made at once', async () => {
    for (let n = 0; n < 97; n++) await hub.make.tag(m.network);
    const made = await Promise.all(Array.from({ length: 6 }, () => create('organiser')));
    expect(made.map(({ code }) => code ?? 'made').sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'TOO_MANY_TAGS'),
      ...Array.from({ length: 3 }, () => 'made'),
    ]);
    expect(await tags('organiser')).toHaveLength(100);
  });

  it.each([
    ['nothing', []],
    ['an empty word', named(' ')],
    ['a long one', named('x'.repeat(41))],
    ['one language twice', [...named('School'), ...named('Schools')]],
  ])('are not called %s', async (_what, name) => {
    expect(await create('organiser', { name })).toMatchObject({ code: 'INVALID_INPUT', field: 'name' });
  });

  it('are hidden from who sees none of its boards, and not followed by her', async () => {
    const { tag } = await create('organiser');
    await hub.make.board(m.network);
    expect(await tags('stranger')).toEqual([]);
    expect((await follow('stranger', tag!.id)).code).toBe('NOT_FOUND');
    await hub.make.board(m.network, { audience: 'HUB' });
    expect(await tags('stranger')).toHaveLength(1);
  });
});

describe('following a tag', () => {
  it('is for oneself, and taken back', async () => {
    const { tag } = await create('organiser');
    const follows = async (who: Who) => (await tags(who)).map(({ viewerFollows }) => viewerFollows);
    expect((await follow('anna', tag!.id)).tag!.viewerFollows).toBe(true);
    await follow('anna', tag!.id);
    expect([await follows('anna'), await follows('bruno')]).toEqual([[true], [false]]);
    expect((await follow('anna', tag!.id, false)).tag!.viewerFollows).toBe(false);
    expect(await follows('anna')).toEqual([false]);
  });
});
