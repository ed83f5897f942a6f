import {
  DeletePostDocument,
  PostDocument,
  PostHistoryDocument,
  ReactToPostDocument,
  request,
  unwrap,
  UpdateTopicDocument,
  type HubClient,
  type ReactionKind,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

let hub: TestHub;
let network: string;
let boardId: string;
let topicId: string;
let people: Record<'anna' | 'bruno' | 'moderator' | 'linked' | 'stranger', MadePerson>;
let clients: Record<keyof typeof people | 'anonymous', HubClient>;

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network();
  const linked = await hub.make.network();
  await hub.make.link(network, linked);
  people = {
    anna: await hub.make.person({ name: 'Anna', in: [network] }),
    bruno: await hub.make.person({ name: 'Bruno', in: [network] }),
    moderator: await hub.make.person({ name: 'Mod', in: [network], role: 'MODERATOR' }),
    linked: await hub.make.person({ name: 'Lia', in: [linked] }),
    stranger: await hub.make.person({ name: 'X', in: [await hub.make.network()] }),
  };
  boardId = await hub.make.board(network, { audience: 'HUB' });
  topicId = await hub.make.topic(boardId, people.anna.participantId);
  const made = await Promise.all(
    Object.entries(people).map(async ([name, person]) => [name, await hub.client(person)]),
  );
  clients = { ...Object.fromEntries(made), anonymous: await hub.client() } as typeof clients;
});
afterAll(() => hub.stop());
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));

type Who = keyof typeof clients;

async function write(who: Who = 'anna', topic = topicId): Promise<string> {
  const input = { topicId: hub.make.id(topic), body: 'It was a hard week.', idempotencyKey: randomUUID() };
  return unwrap((await request(clients[who], PostDocument, { input })).post, 'PostSuccess').post.id;
}

async function react(who: Who, postId: string, kind: ReactionKind = 'STRENGTH', on = true) {
  const { reactToPost } = await request(clients[who], ReactToPostDocument, { input: { postId, kind, on } });
  return reactToPost as { code?: string; post?: { viewerReactions: ReactionKind[] } };
}

const read = async (who: Who, id: string) => (await request(clients[who], PostHistoryDocument, { id })).post;
const board = (set: string) => hub.app.pool.query(`UPDATE board SET ${set} WHERE id = $1`, [boardId]);

async function log(): Promise<{ seq: number; kind: string; subject_id: string }[]> {
  const { rows } = await hub.app.pool.query<{ seq: number; kind: string; subject_id: string }>(
    'SELECT seq::int, kind, subject_id FROM change WHERE stream_id = $1 ORDER BY seq',
    [boardId],
  );
  return rows;
}

describe('reacting', () => {
  it('is counted for all who see the post, and one’s own is told to oneself alone', async () => {
    const id = await write();
    expect((await react('bruno', id)).post!.viewerReactions).toEqual(['STRENGTH']);
    await react('bruno', id, 'THANKS');
    await react('moderator', id, 'THANKS');
    const told = {
      anna: [],
      bruno: ['STRENGTH', 'THANKS'],
      moderator: ['THANKS'],
      linked: [],
      stranger: [],
    };
    for (const [who, own] of Object.entries(told)) {
      const post = (await read(who as Who, id))!;
      expect([who, post.reactions]).toEqual([
        who,
        [
          { kind: 'THANKS', count: 2 },
          { kind: 'STRENGTH', count: 1 },
        ],
      ]);
      expect([who, [...post.viewerReactions].sort()]).toEqual([who, own]);
    }
  });

  it('once or twice is the same, given and taken back', async () => {
    const id = await write();
    await react('bruno', id);
    const given = await log();
    expect((await react('bruno', id)).post!.viewerReactions).toEqual(['STRENGTH']);
    expect(await log()).toEqual(given);
    await react('bruno', id, 'STRENGTH', false);
    const taken = await log();
    expect(taken).not.toEqual(given);
    expect((await react('bruno', id, 'STRENGTH', false)).code).toBeUndefined();
    expect(await log()).toEqual(taken);
    expect((await read('anna', id))!.reactions).toEqual([]);
  });

  it.each([
    ['bruno', undefined],
    ['moderator', undefined],
    ['anna', 'OWN_POST'],
    ['linked', 'NOT_FOUND'],
    ['stranger', 'NOT_FOUND'],
    ['anonymous', 'NOT_SIGNED_IN'],
  ] as const)('as %s answers %s', async (who, code) => {
    const id = await write();
    expect((await react(who, id)).code).toBe(code);
    const counted = code === undefined ? [{ kind: 'STRENGTH', count: 1 }] : [];
    expect((await read('anna', id))!.reactions).toEqual(counted);
  });

  it('tells who may not the same of what is there and of what is not', async () => {
    const id = await write();
    const nowhere = hub.make.id(randomUUID());
    for (const who of ['linked', 'stranger', 'anonymous'] as const)
      for (const on of [true, false])
        expect(await react(who, id, 'AGREE', on)).toEqual(await react(who, nowhere, 'AGREE', on));
    expect((await react('bruno', 'x')).code).toBe('NOT_FOUND');
  });

  it('is for members, also on a board where organisers post', async () => {
    const id = await write();
    await board(`kind = 'ANNOUNCEMENT'`);
    expect((await react('bruno', id, 'THANKS')).code).toBeUndefined();
    expect((await react('linked', id, 'THANKS')).code).toBe('NOT_FOUND');
    await board(`kind = 'DISCUSSION'`);
  });

  it('waits for nobody’s audience: a board that nobody sees has none', async () => {
    const id = await write();
    await board('audience = 0');
    expect((await react('bruno', id)).code).toBe('NOT_FOUND');
    await board('audience = 3');
  });

  it('stops where the topic is locked; one’s own can still be taken back', async () => {
    const topic = await hub.make.topic(boardId, people.anna.participantId);
    const id = await write('anna', topic);
    await react('bruno', id);
    const input = { topicId: hub.make.id(topic), locked: true };
    await request(clients.moderator, UpdateTopicDocument, { input });
    expect((await react('bruno', id, 'THANKS')).code).toBe('TOPIC_LOCKED');
    expect((await read('anna', id))!.reactions).toEqual([{ kind: 'STRENGTH', count: 1 }]);
    await react('bruno', id, 'STRENGTH', false);
    expect((await read('anna', id))!.reactions).toEqual([]);
  });

  it('needs the ground rules accepted', async () => {
    const id = await write();
    await hub.app.pool.query(
      `INSERT INTO ground_rules (id, network_id, version, markdown, html) VALUES (gen_random_uuid(), $1, 1, 'x', 'x')`,
      [network],
    );
    expect((await react('bruno', id)).code).toBe('RULES_NOT_ACCEPTED');
    await hub.app.pool.query(
      `INSERT INTO ground_rules_acceptance (network_id, person_id, version) VALUES ($1, $2, 1)`,
      [network, people.bruno.personId],
    );
    expect((await react('bruno', id)).code).toBeUndefined();
    await hub.app.pool.query('DELETE FROM ground_rules_acceptance');
    await hub.app.pool.query('DELETE FROM ground_rules');
  });

  it('is limited', async () => {
    const id = await write();
    let code: string | undefined;
    for (let n = 0; n < 61; n++) ({ code } = await react('bruno', id, 'AGREE', n % 2 === 0));
    expect(code).toBe('RATE_LIMITED');
    expect((await react('moderator', id)).code).toBeUndefined();
  });
});

it('takes no reactions where the board is archived', async () => {
  const id = await write();
  await board('archived_at = now()');
  expect((await react('bruno', id)).code).toBe('NOT_FOUND');
  await board('archived_at = NULL');
  expect((await react('bruno', id)).code).toBeUndefined();
});

describe('a board that wants none', () => {
  it('takes none and shows none; they are there again when it wants them again', async () => {
    const id = await write();
    await react('bruno', id);
    await board('reactions = false');
    expect((await react('bruno', id, 'THANKS')).code).toBe('REACTIONS_OFF');
    expect(await read('bruno', id)).toMatchObject({ reactions: [], viewerReactions: [] });
    await board('reactions = true');
    expect(await read('bruno', id)).toMatchObject({
      reactions: [{ kind: 'STRENGTH', count: 1 }],
      viewerReactions: ['STRENGTH'],
    });
  });

  it('says so, and to whom it is open otherwise', async () => {
    const asked = async (who: keyof typeof people) => {
      const query = 'query($id: ID!) { board(id: $id) { reactions viewerMayReact } }';
      const { cookie } = await hub.sessionOf(people[who].personId);
      const { body } = await hub.raw(query, { id: hub.make.id(boardId) }, { cookie });
      return body.data!['board'];
    };
    expect(await asked('bruno')).toEqual({ reactions: true, viewerMayReact: true });
    expect(await asked('linked')).toEqual({ reactions: true, viewerMayReact: false });
    await board('reactions = false');
    expect(await asked('bruno')).toEqual({ reactions: false, viewerMayReact: false });
    await board('reactions = true');
  });
});

describe('what is left', () => {
  it('of a post that was deleted is no reaction', async () => {
    const id = await write();
    await react('bruno', id);
    await request(clients.anna, DeletePostDocument, { input: { postId: id } });
    expect(await read('bruno', id)).toMatchObject({ reactions: [], viewerReactions: [] });
    const { rows } = await hub.app.pool.query('SELECT 1 FROM post_reaction WHERE post_id = $1', [
      hub.app.ids.decode(id),
    ]);
    expect(rows).toEqual([]);
    expect((await react('bruno', id)).code).toBe('NOT_FOUND');
  });

  it('of someone who has left is counted, and hers to take back', async () => {
    const leaver = await hub.make.person({ name: 'Leo', in: [network] });
    clients = { ...clients, leaver: await hub.client(leaver) } as typeof clients;
    const id = await write();
    await react('leaver' as Who, id);
    await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [leaver.personId]);
    expect((await react('leaver' as Who, id, 'THANKS')).code).toBe('NOT_FOUND');
    expect((await read('anna', id))!.reactions).toEqual([{ kind: 'STRENGTH', count: 1 }]);
    expect((await react('leaver' as Who, id, 'STRENGTH', false)).code).toBeUndefined();
    expect((await read('anna', id))!.reactions).toEqual([]);
  });

  it('in the log is one entry of a post, in the place of the last reaction', async () => {
    const [one, other] = [await write(), await write()];
    await react('bruno', one);
    await react('bruno', other);
    await react('moderator', one);
    const told = (await log()).filter(({ kind }) => kind === 'POST_REACTED').slice(-2);
    expect(told.map(({ subject_id }) => hub.make.id(subject_id))).toEqual([other, one]);
    const of = (await log()).filter(({ subject_id }) => hub.make.id(subject_id) === one);
    expect(of.map(({ kind }) => kind)).toEqual(['POST_PUBLISHED', 'POST_REACTED']);
  });
});
