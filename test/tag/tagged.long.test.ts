import {
  BoardDocument,
  OpenTopicDocument,
  request,
  TopicDocument,
  UpdateTagDocument,
  UpdateTopicDocument,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import { makeMoving, type Moving, type Who } from '../topic/moving';

interface Answer {
  readonly code?: string;
  readonly field?: string | null;
  readonly topic?: { readonly id: string; readonly tags: readonly { readonly name: { text: string } }[] };
}

let hub: TestHub;
let m: Moving;
let board: string;
let tag: Record<'school' | 'court' | 'health' | 'home' | 'travel' | 'law', string>;

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  m = await makeMoving(hub);
  board = await hub.make.board(m.network);
  tag = {} as typeof tag;
  for (const name of ['school', 'court', 'health', 'home', 'travel', 'law'] as const)
    tag[name] = hub.make.id(await hub.make.tag(m.network, name));
});
afterAll(() => hub.stop());

const namesOf = (tags: readonly { readonly name: { readonly text: string } }[] | undefined) =>
  tags?.map(({ name }) => name.text);

async function open(who: Who, tagIds: readonly string[], more: object = {}): Promise<Answer> {
  const input = {
    boardId: hub.make.id(board),
    title: 'The form',
    body: 'Who knows it?',
    tagIds: [...tagIds],
  };
  const asked = { input: { ...input, idempotencyKey: randomUUID(), ...more } };
  return (await request(m.clients[who], OpenTopicDocument, asked)).openTopic as Answer;
}

async function retag(who: Who, topicId: string, tagIds: readonly string[]): Promise<Answer> {
  const input = { topicId, tagIds: [...tagIds] };
  return (await request(m.clients[who], UpdateTopicDocument, { input })).updateTopic as Answer;
}

const retire = (tagId: string) =>
  request(m.clients.organiser, UpdateTagDocument, { input: { tagId, retired: true } });

async function tagsOf(topicId: string) {
  return namesOf((await request(m.clients.bruno, TopicDocument, { id: topicId, first: 1 })).topic!.tags);
}

describe('a topic is opened', () => {
  it('with tags of its network, each once, in the order in which they were made', async () => {
    const { topic } = await open('anna', [tag.court, tag.school, tag.court]);
    expect(namesOf(topic!.tags)).toEqual(['school', 'court']);
    expect(await tagsOf(topic!.id)).toEqual(['school', 'court']);
    expect(namesOf((await open('anna', [])).topic!.tags)).toEqual([]);
  });

  it('with five of them at most', async () => {
    const all = Object.values(tag);
    expect(await open('anna', all)).toMatchObject({ code: 'INVALID_INPUT', field: 'tagIds' });
    expect(namesOf((await open('anna', all.slice(1))).topic!.tags)).toHaveLength(5);
  });

  it('not with one of another network, one that was retired, or what is none: then nothing is written', async () => {
    await retire(tag.home);
    const foreign = hub.make.id(await hub.make.tag(m.other));
    for (const wrong of [foreign, tag.home, hub.make.id(randomUUID()), 'none'])
      expect(await open('anna', [tag.school, wrong])).toMatchObject({ code: 'NOT_FOUND', field: 'tagIds' });
    expect(await m.log(board)).toEqual([]);
  });

  it('once for one key, which stands for its tags, too', async () => {
    const idempotencyKey = randomUUID();
    const { topic } = await open('anna', [tag.school], { idempotencyKey });
    expect((await open('anna', [tag.school], { idempotencyKey })).topic!.id).toBe(topic!.id);
    expect((await open('anna', [tag.court], { idempotencyKey })).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('the tags of a topic', () => {
  let topicId: string;
  beforeEach(async () => {
    topicId = (await open('anna', [tag.school, tag.court])).topic!.id;
  });

  it.each([
    ['anna', undefined],
    ['moderator', undefined],
    ['organiser', undefined],
    ['bruno', 'NOT_FOUND'],
    ['stranger', 'NOT_FOUND'],
  ] as const)('are changed by its author and by those who keep order: %s, %s', async (who, code) => {
    expect((await retag(who, topicId, [tag.home])).code).toBe(code);
    expect(await tagsOf(topicId)).toEqual(code ? ['school', 'court'] : ['home']);
  });

  it('are told of in the log of its board, where they change', async () => {
    const told = async () => (await m.log(board)).map((entry) => entry.split(' ')[0]);
    const before = await told();
    await retag('anna', topicId, [tag.court, tag.school]);
    expect(await told()).toEqual(before);
    await retag('anna', topicId, []);
    expect(await told()).toEqual([...before, 'TOPIC_CHANGED']);
    expect(await tagsOf(topicId)).toEqual([]);
  });

  it('stay as they are where a title is changed', async () => {
    const input = { topicId, title: 'Another' };
    const { updateTopic } = await request(m.clients.anna, UpdateTopicDocument, { input });
    expect(namesOf((updateTopic as Answer).topic!.tags)).toEqual(['school', 'court']);
  });

  it('keep one that was retired, which no other is given', async () => {
    await retire(tag.school);
    expect(namesOf((await retag('anna', topicId, [tag.school, tag.home])).topic!.tags)).toEqual([
      'school',
      'home',
    ]);
    await retag('anna', topicId, [tag.home]);
    expect(await retag('anna', topicId, [tag.school])).toMatchObject({ code: 'NOT_FOUND', field: 'tagIds' });
    expect(await tagsOf(topicId)).toEqual(['home']);
  });

  it('are of its network alone, and five at most', async () => {
    const foreign = hub.make.id(await hub.make.tag(m.other));
    expect((await retag('organiser', topicId, [foreign])).code).toBe('NOT_FOUND');
    expect((await retag('organiser', topicId, Object.values(tag))).code).toBe('INVALID_INPUT');
    expect(await tagsOf(topicId)).toEqual(['school', 'court']);
  });
});

describe('where posts go', () => {
  const uuid = (id: string) => hub.app.ids.decode(id)!;

  it('tags stay with a topic that moves, and are those of one that is split off, too', async () => {
    const { topic } = await open('anna', [tag.school, tag.court]);
    const post = await m.post('bruno', uuid(topic!.id));
    await m.move('organiser', uuid(topic!.id), await hub.make.board(m.network));
    expect(await tagsOf(topic!.id)).toEqual(['school', 'court']);
    const split = (await m.split('organiser', uuid(topic!.id), [post])).topic!.id;
    expect(await tagsOf(split)).toEqual(['school', 'court']);
  });

  it('tags are united where topics are, five at most', async () => {
    const into = (await open('anna', [tag.health, tag.home, tag.travel])).topic!.id;
    const goes = (await open('anna', [tag.school, tag.court, tag.health])).topic!.id;
    await m.merge('organiser', uuid(goes), uuid(into));
    expect(await tagsOf(into)).toEqual(['school', 'court', 'health', 'home', 'travel']);
    const more = (await open('anna', [tag.law])).topic!.id;
    await m.merge('organiser', uuid(more), uuid(into));
    expect(await tagsOf(into)).toHaveLength(5);
  });
});

describe('the topics of a board', () => {
  async function titles(tagIds: string[] | null, first = 10, after: string | null = null) {
    const asked = { id: hub.make.id(board), first, after, tagIds };
    const { topics } = (await request(m.clients.bruno, BoardDocument, asked)).board!;
    return { titles: topics.nodes.map(({ title }) => title), end: topics.pageInfo.endCursor };
  }

  beforeEach(async () => {
    await open('anna', [tag.school], { title: 'one' });
    await open('anna', [], { title: 'none' });
    await open('anna', [tag.school, tag.court], { title: 'two' });
    await open('anna', [tag.home], { title: 'other' });
  });

  it('are all, or those that carry one of some tags', async () => {
    expect((await titles(null)).titles).toEqual(['other', 'two', 'none', 'one']);
    expect((await titles([tag.school])).titles).toEqual(['two', 'one']);
    expect((await titles([tag.court, tag.home])).titles).toEqual(['other', 'two']);
    expect((await titles([tag.health])).titles).toEqual([]);
    expect((await titles(['none', tag.home])).titles).toEqual(['other']);
    expect((await titles([])).titles).toEqual([]);
  });

  it('are read page by page, also with tags; a cursor is of the one list', async () => {
    const first = await titles([tag.school], 1);
    expect(first.titles).toEqual(['two']);
    expect((await titles([tag.school], 1, first.end!)).titles).toEqual(['one']);
    await expect(titles(null, 1, first.end!)).rejects.toThrow('This is no cursor of this list.');
  });
});
