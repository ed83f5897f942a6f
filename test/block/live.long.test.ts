import {
  BoardChangesDocument,
  DeletePostDocument,
  EditPostDocument,
  PostAddedDocument,
  ReactToPostDocument,
  request,
  TopicChangesDocument,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';
import { openTopic } from '../support/writing';
import { makeScene, type Scene, type Who } from './scene';

let hub: TestHub;
let s: Scene;
const sockets: RawSocket[] = [];

beforeAll(async () => {
  hub = await startHub();
});
beforeEach(async () => {
  s = await makeScene(hub);
});
afterEach(() => sockets.splice(0).forEach((socket) => socket.close()));
afterAll(() => hub.stop());

interface Heard {
  readonly cursor: string;
  readonly kind?: string;
  readonly post?: { readonly id: string } | null;
}

/** Somebody who watches, on a socket of her own. */
async function watch(who: Who, document: unknown, variables: object, at = hub) {
  const { cookie } = await at.sessionOf(s.people[who].personId);
  const socket = await RawSocket.open(at.url, { cookie });
  sockets.push(socket);
  socket.send({ id: 'one', type: 'subscribe', payload: { query: String(document), variables } });
  const heard = () =>
    socket.received
      .filter(({ type }) => type === 'next')
      .map(({ payload }) => Object.values((payload as { data: Record<string, Heard> }).data)[0]!);
  const posts = () => heard().map(({ post }) => post?.id);
  return {
    socket,
    heard,
    posts,
    kinds: () => heard().map(({ kind }) => kind),
    /** Waits until the last that she heard is this post. */
    hears: (id: string) => eventually(posts, (ids) => ids.includes(id)),
  };
}
const watchTopic = async (who: Who, after?: string) => {
  const from = after ?? (await s.read(who)).board.changeCursor;
  return watch(who, TopicChangesDocument, { topicId: s.topic, after: from });
};

describe('what those write whom a reader blocks', () => {
  it.each([
    ['topicChanges', () => [TopicChangesDocument, { topicId: s.topic }]],
    ['boardChanges', () => [BoardChangesDocument, { boardId: s.board }]],
    ['postAdded', () => [PostAddedDocument, { boardId: s.board }]],
  ] as const)('is passed by in %s for her alone', async (_name, asked) => {
    await s.block();
    const [document, args] = asked() as [unknown, object];
    const variables = { ...args, after: (await s.read('anna')).board.changeCursor };
    const [anna, bruno, carla] = await Promise.all(
      (['anna', 'bruno', 'carla'] as const).map((who) => watch(who, document, variables)),
    );
    const brunos = await s.write('bruno');
    const carlas = await s.write('carla');
    for (const each of [anna!, bruno!, carla!]) await each.hears(carlas);
    expect(anna!.posts()).toEqual([carlas]);
    expect(bruno!.posts()).toEqual([brunos, carlas]);
    expect(carla!.posts()).toEqual([brunos, carlas]);
    // All hear the same of the rest, to the letter: it was made once for all of them.
    const texts = [anna!, carla!].map(({ socket }) => JSON.stringify(socket.received.at(-1)));
    expect(texts[0]!.replace(/"cursor":"[^"]*"/, '')).toBe(texts[1]!.replace(/"cursor":"[^"]*"/, ''));
  });

  it('is passed by also where she catches up; coming back by cursor misses nothing else', async () => {
    const { changeCursor } = (await s.read('anna')).board;
    await s.block();
    const first = await s.write('carla');
    await s.write('bruno');
    const second = await s.write('carla');
    const caught = await watchTopic('anna', changeCursor);
    await caught.hears(second);
    expect(caught.posts()).toEqual([first, second]);
    caught.socket.close();
    await s.write('bruno');
    const third = await s.write('carla');
    const again = await watchTopic('anna', caught.heard().at(-1)!.cursor);
    await again.hears(third);
    expect(again.posts()).toEqual([third]);
    // As anybody, she finds all of it where she reads the topic.
    expect((await s.read('anna')).posts.nodes).toHaveLength(5);
  });

  it('is passed by whatever brings its words: edits, reactions, the opening of a topic', async () => {
    await s.block();
    const after = (await s.read('anna')).board.changeCursor;
    const [anna, carla] = [
      await watch('anna', BoardChangesDocument, { boardId: s.board, after }),
      await watch('carla', BoardChangesDocument, { boardId: s.board, after }),
    ];
    const postId = await s.write('bruno');
    await request(s.clients.bruno, EditPostDocument, { input: { postId, body: 'Or not.', revision: 0 } });
    await request(s.clients.carla, ReactToPostDocument, { input: { postId, kind: 'THANKS', on: true } });
    await openTopic(s.clients.bruno, { boardId: s.board, title: 'Summer' });
    const last = await s.write('carla');
    await Promise.all([anna.hears(last), carla.hears(last)]);
    expect(new Set(carla.kinds())).toEqual(
      new Set(['POST_PUBLISHED', 'POST_EDITED', 'POST_REACTED', 'TOPIC_OPENED']),
    );
    expect(anna.posts()).toEqual([last]);
  });

  it('is taken from the screen of everyone when it is taken away', async () => {
    const postId = await s.write('bruno');
    await s.block();
    const anna = await watchTopic('anna');
    await request(s.clients.bruno, DeletePostDocument, { input: { postId } });
    await anna.hears(postId);
    expect(anna.kinds()).toEqual(['POST_DELETED']);
  });

  it('comes where it is without a name: by what does not come one could find out whose it is', async () => {
    const { pool } = hub.app;
    const alias = randomUUID();
    await pool.query(`INSERT INTO participant (id, kind, name) VALUES ($1, 'ALIAS', 'A colleague')`, [alias]);
    const after = (await s.read('anna')).board.changeCursor;
    await s.block();
    const postId = await s.write('bruno');
    await pool.query('UPDATE post SET author_id = $2 WHERE id = $1', [hub.app.ids.decode(postId), alias]);
    const anna = await watchTopic('anna', after);
    await anna.hears(postId);
  });
});

describe('a block', () => {
  it('is in force on open sockets, and so is its end; none is closed for it', async () => {
    const anna = await watchTopic('anna');
    const first = await s.write('bruno');
    await anna.hears(first);
    await s.block();
    await s.write('bruno');
    const second = await s.write('carla');
    await anna.hears(second);
    await s.unblock();
    const third = await s.write('bruno');
    await anna.hears(third);
    expect(anna.posts()).toEqual([first, second, third]);
    expect(anna.socket.socket.readyState).toBe(anna.socket.socket.OPEN);
  });

  it('is in force within 5 s in a process that nobody tells', async () => {
    const other = await startHub({ databaseUrl: hub.databaseUrl });
    try {
      const after = (await s.read('anna')).board.changeCursor;
      const anna = await watch('anna', TopicChangesDocument, { topicId: s.topic, after }, other);
      await anna.hears(await s.write('bruno'));
      const started = Date.now();
      await s.block();
      await eventually(async () => {
        const [brunos, carlas] = [await s.write('bruno'), await s.write('carla')];
        await anna.hears(carlas);
        return !anna.posts().includes(brunos);
      });
      expect(Date.now() - started).toBeLessThan(5_000);
    } finally {
      await other.stop();
    }
  });
});

describe('the work of it', () => {
  /** The statements about who wrote something while two posts are delivered, and how many lines of blocks are kept. */
  async function lookedUp(): Promise<number> {
    const { pool } = hub.app;
    const right = pool.query.bind(pool) as (...args: unknown[]) => unknown;
    let count = 0;
    const watching = await Promise.all([
      watchTopic('anna'),
      watchTopic('carla'),
      watch('anna', BoardChangesDocument, {
        boardId: s.board,
        after: (await s.read('anna')).board.changeCursor,
      }),
    ]);
    const begun = await s.write('carla');
    for (const each of watching) await each.hears(begun);
    pool.query = ((...args: unknown[]) => {
      if (String(args[0]).startsWith('SELECT author_id')) count++;
      return right(...args);
    }) as never;
    try {
      await s.write('bruno');
      const last = await s.write('carla');
      for (const each of watching) await each.hears(last);
    } finally {
      pool.query = right as never;
    }
    return count;
  }

  it('is one statement for each change, however many watch in however many ways', async () => {
    await s.block();
    expect(await lookedUp()).toBe(2);
  });

  it('is none where nobody who watches blocks anyone', async () => {
    await s.block('bruno', 'anna');
    expect(await lookedUp()).toBe(0);
  });
});
