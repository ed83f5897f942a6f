import { randomUUID } from 'node:crypto';
import { eventually } from '../support/eventually';
import type { TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';

const WRITE = 'mutation($input: PostInput!) { post(input: $input) { ... on PostSuccess { post { id } } } }';
const WATCH = 'subscription($b: ID!) { postAdded(boardId: $b) { post { id } } }';

export interface Blocking {
  /** Milliseconds from the block to the first post that did not come. */
  readonly ms: number;
  /** Whether the socket of who blocks is open still. */
  readonly open: boolean;
  /** Whether it came to another who watches: to whom she does not block, and all, that is. */
  readonly othersHear: boolean;
}

/** How soon a block is in force on an open socket, where no process is told of it: it stands in the database alone. */
export async function block(hub: TestHub): Promise<Blocking> {
  const network = await hub.make.network();
  const [blocker, blocked, other] = await Promise.all(
    ['a', 'b', 'c'].map(() => hub.make.person({ in: [network] })),
  );
  const boardId = await hub.make.board(network);
  const topicId = hub.make.id(await hub.make.topic(boardId, other!.participantId));
  const cookies = new Map(
    await Promise.all(
      [blocker!, blocked!, other!].map(
        async (who) => [who, (await hub.sessionOf(who.personId)).cookie] as const,
      ),
    ),
  );
  const write = async (who: typeof blocker): Promise<string> => {
    const input = { topicId, body: 'x', idempotencyKey: randomUUID() };
    const { body } = await hub.raw(WRITE, { input }, { cookie: cookies.get(who!)! });
    return (body.data!['post'] as { post: { id: string } }).post.id;
  };
  const watch = async (who: typeof blocker) => {
    const socket = await RawSocket.open(hub.url, { cookie: cookies.get(who!)! });
    const payload = { query: WATCH, variables: { b: hub.make.id(boardId) } };
    socket.send({ id: 'one', type: 'subscribe', payload });
    return {
      socket,
      hears: (id: string) => socket.received.some((each) => JSON.stringify(each).includes(id)),
    };
  };
  const [hers, others] = [await watch(blocker), await watch(other)];
  await eventually(async () => {
    const id = await write(blocked);
    return hers.hears(id) && others.hears(id);
  });
  await hub.app.pool.query('INSERT INTO person_block (blocker_id, blocked_id) VALUES ($1, $2)', [
    blocker!.personId,
    blocked!.personId,
  ]);
  const started = Date.now();
  for (;;) {
    const [id, behind] = [await write(blocked), await write(other)];
    await eventually(() => hers.hears(behind) && others.hears(behind));
    if (hers.hears(id) && Date.now() - started < 8_000) continue;
    const ms = Date.now() - started;
    const result = { ms, open: hers.socket.socket.readyState === 1, othersHear: others.hears(id) };
    hers.socket.close();
    others.socket.close();
    return result;
  }
}
