import { randomUUID } from 'node:crypto';
import { startHub } from '../support/hub';
import { spawnHub } from '../support/process';
import { stall, type StalledOptions, type StalledResult } from './stalled';

/** Posts by which a hub comes to the memory that it writes posts with. */
const WARM = 100;
const POST = 'mutation($input: PostInput!) { post(input: $input) { __typename } }';

/** Runs the stalled readers against a hub in a process of its own, whose memory is measured. */
export async function stalledReaders(options: StalledOptions): Promise<StalledResult> {
  // A second hub on the same database makes the rows: it is not the one that is measured.
  const maker = await startHub();
  const hub = await spawnHub({ DATABASE_URL: maker.databaseUrl, SEED_DEMO: 'false', PORT: '0' });
  try {
    const network = await maker.make.network();
    const author = await maker.make.person({ in: [network] });
    const { cookie } = await maker.sessionOf(author.personId);
    const boardId = await maker.make.board(network);
    const topicId = maker.make.id(await maker.make.topic(boardId, author.participantId));
    const board = maker.make.id(boardId);
    const ask = async (query: string, variables: object) => {
      const response = await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as { data: Record<string, Record<string, string>> };
    };
    const write = async (body: string) => {
      const { data } = await ask(POST, { input: { topicId, body, idempotencyKey: randomUUID() } });
      if (data['post']!['__typename'] !== 'PostSuccess') throw new Error('not written');
    };
    // What writing posts takes is no cost of sockets: it is had before.
    for (let i = 0; i < WARM; i++) await write('word '.repeat(options.length / 5));
    const start = await ask('query($id: ID!) { board(id: $id) { changeCursor } }', { id: board });
    const cookies = await Promise.all(
      Array.from({ length: options.sockets }, async () => {
        const { personId } = await maker.make.person({ in: [network] });
        return (await maker.sessionOf(personId)).cookie;
      }),
    );
    const world = {
      board,
      cursor: start.data['board']!['changeCursor']!,
      cookies,
      write,
    };
    const result = await stall(hub, world, options);
    const alive = await fetch(`${hub.url}/livez`);
    if (!alive.ok) throw new Error('the hub did not live');
    return result;
  } finally {
    await hub.kill();
    await maker.stop();
  }
}
