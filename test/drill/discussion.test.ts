import { request, TopicDocument } from '@guardian-network-hub/client-sdk';
import { fillDiscussion } from '../discussion-search/support/crowd';
import { ask, CLASSES, entriesLooked, hitsOf } from '../discussion-search/support/plans';
import { startHub, type TestHub } from '../support/hub';
import { report } from './table';

const POSTS = Number(process.env['DRILL_POSTS'] ?? 300_000);
const TIMES = 20;
/** Entries that a page may look at besides hits, however many there are. */
const BESIDES = 3_000;

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

/** Milliseconds of the one in the middle. */
async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const start = process.hrtime.bigint();
    await work();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return times.sort((a, b) => a - b)[TIMES / 2]!;
}

it(`discussions of ${POSTS} posts: what a page looks at, and how long it takes beside a topic`, async () => {
  const networks = await Promise.all(Array.from({ length: 30 }, () => hub.make.network()));
  const boards: string[] = [];
  for (const network of networks)
    for (const audience of ['NETWORK', 'NETWORK', 'HUB'] as const)
      boards.push(await hub.make.board(network, { audience }));
  await fillDiscussion(hub, POSTS, boards);
  const hubWide = boards.filter((_, i) => i % 3 === 2);
  // One sees a third of all, the other nearly nothing.
  const [, , lonely] = [null, null, await hub.make.network()];
  const small = await hub.make.board(lonely);
  const member = await hub.make.person({ in: [networks[0]!] });
  const topic = await hub.make.topic(small, member.participantId);
  const readers = [
    { who: 'member', boards: [...hubWide, boards[0]!, boards[1]!], client: await hub.client(member) },
    {
      who: 'member of a network alone',
      boards: [boards[0]!, boards[1]!],
      client: await hub.client(member),
      filter: { networkId: hub.make.id(networks[0]!) },
    },
  ];
  const byId = await median(() =>
    request(readers[0]!.client, TopicDocument, { id: hub.make.id(topic), last: 50 }),
  );
  report('discussion', { posts: POSTS, 'topic ms': byId.toFixed(1) });
  for (const { who, boards: seen, client, filter } of readers) {
    for (const one of CLASSES) {
      const question = { ...one, filter: { ...filter, ...one.filter } };
      const { sent, size, again } = await ask(hub, client, question);
      const own = filter ? [...seen, boards[2]!] : seen;
      const hits = await hitsOf(hub, question, own);
      const { looked, blocks } = await entriesLooked(hub, sent);
      const besides = Math.max(0, looked - hits);
      report(`discussion, ${who}, ${one.name}`, {
        hits,
        'looked at': looked,
        'besides hits': besides,
        blocks,
        'median ms': (await median(again)).toFixed(1),
      });
      expect(besides).toBeLessThanOrEqual(BESIDES + 2 * (size + 1));
    }
  }
}, 3_600_000);
