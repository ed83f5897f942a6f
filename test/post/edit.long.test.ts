import {
  DeletePostDocument,
  EditPostDocument,
  PostDocument,
  PostHistoryDocument,
  request,
  UpdateTopicDocument,
  unwrap,
  type HubClient,
  type PostItemFragment,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

let hub: TestHub;
let network: string;
let boardId: string;
let topicId: string;
let anna: MadePerson;
let clients: Record<'anna' | 'member' | 'moderator' | 'stranger', HubClient>;

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network();
  anna = await hub.make.person({ name: 'Anna', in: [network] });
  boardId = await hub.make.board(network, { audience: 'HUB' });
  topicId = await hub.make.topic(boardId, anna.participantId);
  clients = {
    anna: await hub.client(anna),
    member: await hub.client(await hub.make.person({ name: 'Bruno', in: [network] })),
    moderator: await hub.client(await hub.make.person({ name: 'Mod', in: [network], role: 'MODERATOR' })),
    stranger: await hub.client(await hub.make.person({ name: 'X', in: [await hub.make.network()] })),
  };
});
afterAll(() => hub.stop());

type Who = keyof typeof clients;

async function post(who: Who, body = 'It is open on Mondey.', more: object = {}): Promise<PostItemFragment> {
  const input = { topicId: hub.make.id(topicId), body, idempotencyKey: randomUUID(), ...more };
  return unwrap((await request(clients[who], PostDocument, { input })).post, 'PostSuccess').post;
}

const edit = async (who: Who, postId: string, body: string, revision = 0) =>
  (await request(clients[who], EditPostDocument, { input: { postId, body, revision } })).editPost as {
    code?: string;
    post?: PostItemFragment;
  };

const remove = async (who: Who, postId: string) =>
  (await request(clients[who], DeletePostDocument, { input: { postId } })).deletePost as {
    code?: string;
    post?: PostItemFragment | null;
  };

const read = async (who: Who, id: string) => (await request(clients[who], PostHistoryDocument, { id })).post;

async function lastChange(): Promise<{ seq: number; kind: string }> {
  const { rows } = await hub.app.pool.query<{ seq: number; kind: string }>(
    'SELECT seq::int, kind FROM change WHERE stream_id = $1 ORDER BY seq DESC LIMIT 1',
    [boardId],
  );
  return rows[0]!;
}

const ago = (postId: string, hours: number) =>
  hub.app.pool.query(`UPDATE post SET created_at = now() - make_interval(hours => $2) WHERE id = $1`, [
    hub.app.ids.decode(postId),
    hours,
  ]);

describe('editing', () => {
  it('gives the post another text, says so, and keeps what it said for its author and those who keep order', async () => {
    const { id } = await post('anna');
    const { post: edited } = await edit('anna', id, 'It is open on **Monday**.');
    expect(edited).toMatchObject({ markdown: 'It is open on **Monday**.', revision: 1, state: 'PUBLISHED' });
    expect(edited!.html).toContain('<strong>Monday</strong>');
    expect(edited!.editedAt).not.toBeNull();
    expect((await lastChange()).kind).toBe('POST_EDITED');
    await edit('anna', id, 'It is open on Monday, from nine.', 1);
    const told = { anna: 2, moderator: 2, member: 0, stranger: 0 };
    for (const [who, count] of Object.entries(told)) {
      const seen = await read(who as Who, id);
      expect(seen!.markdown).toBe('It is open on Monday, from nine.');
      expect([who, seen!.revisions.length]).toEqual([who, count]);
    }
    const { revisions } = (await read('moderator', id))!;
    expect(revisions.map(({ markdown }) => markdown)).toEqual([
      'It is open on Mondey.',
      'It is open on **Monday**.',
    ]);
  });

  it('changes nothing by the same text, also as a second try', async () => {
    const { id } = await post('anna');
    await edit('anna', id, 'Once');
    const before = await lastChange();
    // The revision is the one that the text was made from: its answer was lost.
    expect((await edit('anna', id, 'Once', 0)).post).toMatchObject({ revision: 1 });
    expect(await lastChange()).toEqual(before);
  });

  it('loses neither of two texts that were made from one', async () => {
    const { id } = await post('anna');
    const answers = await Promise.all(['left', 'right'].map((text) => edit('anna', id, text)));
    expect(answers.map(({ code }) => code).sort()).toEqual(['EDITED_MEANWHILE', undefined]);
    expect((await read('anna', id))!.revision).toBe(1);
  });

  it('would lose one without the revision (negative control)', async () => {
    const { id } = await post('anna');
    await edit('anna', id, 'left');
    await edit('anna', id, 'right', 1);
    expect((await read('anna', id))!.markdown).toBe('right');
  });

  it('is over when the hours of the board are', async () => {
    const { id, editableUntil, createdAt } = await post('anna');
    expect(Date.parse(editableUntil!) - Date.parse(createdAt)).toBe(24 * 3_600_000);
    await ago(id, 23);
    expect((await edit('anna', id, 'in time')).code).toBeUndefined();
    await ago(id, 25);
    expect((await edit('anna', id, 'too late', 1)).code).toBe('EDIT_TIME_OVER');
    await hub.app.pool.query('UPDATE board SET edit_hours = 48 WHERE id = $1', [boardId]);
    expect((await edit('anna', id, 'in time again', 1)).code).toBeUndefined();
    await hub.app.pool.query('UPDATE board SET edit_hours = 24 WHERE id = $1', [boardId]);
  });

  it.each(['member', 'moderator', 'stranger'] as const)(
    'is for its author alone: not for a %s',
    async (who) => {
      const { id } = await post('anna');
      expect((await edit(who, id, 'Mine now')).code).toBe('NOT_FOUND');
      expect((await remove(who, id)).code).toBe('NOT_FOUND');
      expect((await read('anna', id))!.markdown).toBe('It is open on Mondey.');
    },
  );

  it('stops where the topic is locked', async () => {
    const { id } = await post('anna');
    const lock = (locked: boolean) =>
      request(clients.moderator, UpdateTopicDocument, { input: { topicId: hub.make.id(topicId), locked } });
    await lock(true);
    expect((await edit('anna', id, 'Other')).code).toBe('TOPIC_LOCKED');
    expect((await read('anna', id))!.editableUntil).toBeNull();
    await lock(false);
  });

  it.each([
    ['an archived board', 'NOT_FOUND', 'UPDATE board SET archived_at = now() WHERE id = $1'],
    [
      'who does not belong to it any more',
      'NOT_FOUND',
      'UPDATE membership SET until = now() WHERE network_id = $2',
    ],
    [
      'ground rules that are not accepted',
      'RULES_NOT_ACCEPTED',
      `INSERT INTO ground_rules (id, network_id, version, markdown, html) VALUES (gen_random_uuid(), $2, 1, 'x', 'x')`,
    ],
    ['a hundred edits', 'INVALID_INPUT', 'UPDATE post SET revision = 100 WHERE id = $3'],
  ])('stops at %s: %s', async (_what, code, change) => {
    const place = await hub.make.network();
    const writer = await hub.make.person({ name: 'Wanda', in: [place] });
    const board = await hub.make.board(place);
    const topic = await hub.make.topic(board, writer.participantId);
    clients = { ...clients, writer: await hub.client(writer) } as typeof clients;
    const { id } = await post('writer' as Who, 'First', { topicId: hub.make.id(topic) });
    expect((await edit('writer' as Who, id, 'Second')).code).toBeUndefined();
    const ids = [board, place, hub.app.ids.decode(id)];
    const used = [1, 2, 3].filter((n) => change.includes(`$${n}`));
    await hub.app.pool.query(
      used.reduce((text, n, i) => text.replace(`$${n}`, `$${i + 1}`), change),
      used.map((n) => ids[n - 1]),
    );
    expect((await edit('writer' as Who, id, 'Third', code === 'INVALID_INPUT' ? 100 : 1)).code).toBe(code);
  });

  it('refuses what posting refuses', async () => {
    const { id } = await post('anna');
    expect((await edit('anna', id, ' ')).code).toBe('INVALID_INPUT');
    expect((await edit('anna', id, 'a'.repeat(10_001))).code).toBe('INVALID_INPUT');
    expect((await edit('anna', 'x', 'a')).code).toBe('NOT_FOUND');
  });
});

describe('deleting', () => {
  it('takes the text and all that it said before away, at any time, and leaves the place', async () => {
    const { id } = await post('anna', 'Secret name');
    await edit('anna', id, 'Secret place');
    await ago(id, 24 * 365);
    expect((await remove('anna', id)).post).toMatchObject({ state: 'DELETED', markdown: '', html: '' });
    expect((await lastChange()).kind).toBe('POST_DELETED');
    const { rows } = await hub.app.pool.query(
      `SELECT (SELECT count(*)::int FROM post WHERE markdown || html LIKE '%Secret%')
         + (SELECT count(*)::int FROM post_revision WHERE markdown || html LIKE '%Secret%') AS left`,
    );
    expect(rows[0]).toEqual({ left: 0 });
    expect(await read('moderator', id)).toMatchObject({
      state: 'DELETED',
      revisions: [],
      editableUntil: null,
    });
  });

  it('once or twice is the same', async () => {
    const { id } = await post('anna');
    await remove('anna', id);
    const before = await lastChange();
    expect((await remove('anna', id)).post).toMatchObject({ state: 'DELETED' });
    expect(await lastChange()).toEqual(before);
    expect((await edit('anna', id, 'Back again')).code).toBe('NOT_FOUND');
  });

  it('is still one’s own when one has left the network', async () => {
    const leaver = await hub.make.person({ name: 'Leo', in: [network] });
    clients = { ...clients, leaver: await hub.client(leaver) } as typeof clients;
    const { id } = await post('leaver' as Who);
    await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [leaver.personId]);
    const { code } = await remove('leaver' as Who, id);
    expect(code).toBeUndefined();
    expect(await read('member', id)).toMatchObject({ state: 'DELETED' });
  });
});

describe('answering a post', () => {
  it('shows which, and what is left of it', async () => {
    const asked = await post('anna', 'Who knows?');
    const answer = await post('member', 'I do.', { replyToId: asked.id });
    expect(answer.replyTo).toMatchObject({ id: asked.id, author: { name: 'Anna' } });
    expect(answer.replyTo!.html).toContain('Who knows?');
    await remove('anna', asked.id);
    expect((await read('member', answer.id))!.replyTo).toMatchObject({ id: asked.id, html: '' });
  });

  it('is answering one of the same topic that is there', async () => {
    const refused = async (replyToId: string) => {
      const input = { topicId: hub.make.id(topicId), body: 'So', idempotencyKey: randomUUID(), replyToId };
      const { post: answer } = await request(clients.member, PostDocument, { input });
      return answer as { code?: string; field?: string };
    };
    const fault = { code: 'NOT_FOUND', field: 'replyToId' };
    const elsewhere = await hub.make.topic(boardId, anna.participantId);
    const there = await post('anna', 'Elsewhere', { topicId: hub.make.id(elsewhere) });
    const gone = await post('anna');
    await remove('anna', gone.id);
    expect(await refused(there.id)).toMatchObject(fault);
    expect(await refused(gone.id)).toMatchObject(fault);
    expect(await refused('x')).toMatchObject(fault);
  });

  it('is part of what a key stands for', async () => {
    const first = await post('anna');
    const idempotencyKey = randomUUID();
    const answer = await post('member', 'Yes', { replyToId: first.id, idempotencyKey });
    expect((await post('member', 'Yes', { replyToId: first.id, idempotencyKey })).id).toBe(answer.id);
    const input = { topicId: hub.make.id(topicId), body: 'Yes', idempotencyKey };
    const { post: other } = await request(clients.member, PostDocument, { input });
    expect(other).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  // RFC 5322 §3.6.4.
  it('makes the line of those answered, from the first of the topic on', async () => {
    const topic = hub.make.id(await hub.make.topic(boardId, anna.participantId));
    const line = [
      await post('anna', 'root', { topicId: topic }),
      await post('anna', 'a', { topicId: topic }),
    ];
    for (let i = 0; i < 24; i++)
      line.push(await post('anna', `b${i}`, { topicId: topic, replyToId: line.at(-1)!.id }));
    const messageId = async (id: string) => {
      const { rows } = await hub.app.pool.query<{ message_id: string; refs: string[] }>(
        'SELECT message_id, post_references(id) AS refs FROM post WHERE id = $1',
        [hub.app.ids.decode(id)],
      );
      return rows[0]!;
    };
    const ids = await Promise.all(line.map(async ({ id }) => (await messageId(id)).message_id));
    expect((await messageId(line[0]!.id)).refs).toEqual([]);
    expect((await messageId(line[1]!.id)).refs).toEqual([ids[0]]);
    expect((await messageId(line[3]!.id)).refs).toEqual([ids[0], ids[1], ids[2]]);
    // Of a long line the first and the last twenty.
    expect((await messageId(line[25]!.id)).refs).toEqual([ids[0], ...ids.slice(5, 25)]);
  });
});
