import {
  BoardDocument,
  DirectoryDocument,
  GuardianDocument,
  request,
  TopicDocument,
} from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { countStatements } from '../support/statements';

let hub: TestHub;
let network: string;
let topic: string;
let board: string;
let reader: { personId: string; participantId: string; cardId: string };

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network();
  reader = await hub.make.person({ in: [network] });
  board = await hub.make.board(network);
  topic = await hub.make.topic(board, reader.participantId);
  for (let i = 0; i < 12; i++) {
    const author = await hub.make.person({ name: `Maria ${i}`, in: [network, await hub.make.network()] });
    await hub.make.topic(board, author.participantId);
    await hub.app.pool.query(
      `INSERT INTO post (id, topic_id, author_id, markdown, html, message_id) SELECT gen_random_uuid(), $1, $2, 'x', 'x', gen_random_uuid()::text`,
      [topic, author.participantId],
    );
  }
});
afterAll(() => hub.stop());

/** The statements an operation runs besides finding out who asks. */
async function statements(
  work: (client: Awaited<ReturnType<TestHub['client']>>) => Promise<unknown>,
): Promise<number> {
  const client = await hub.client(reader);
  return countStatements(hub, () => work(client));
}

describe('an operation runs few statements, however long the page', () => {
  it.each([
    [
      'a guardian with networks',
      2,
      (c: never) => request(c, GuardianDocument, { id: hub.make.id(reader.cardId) }),
    ],
    [
      'a page of the directory with networks',
      2,
      (c: never) => request(c, DirectoryDocument, { search: 'maria', first: 12 }),
    ],
    [
      'a board with its topics',
      2,
      (c: never) => request(c, BoardDocument, { id: hub.make.id(board), first: 12 }),
    ],
    [
      'a topic with its posts and authors',
      3,
      (c: never) => request(c, TopicDocument, { id: hub.make.id(topic), last: 12 }),
    ],
  ])('%s: at most %i', async (_name, most, work) => {
    expect(await statements(work as never)).toBeLessThanOrEqual(most);
  });
});
