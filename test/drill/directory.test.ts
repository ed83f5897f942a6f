import { GuardianDocument, request } from '@guardian-network-hub/client-sdk';
import { fillDirectory } from '../directory/support/crowd';
import { ask, cardsLooked, CLASSES, hitsOf } from '../directory/support/plans';
import { startHub, type TestHub } from '../support/hub';
import { report } from './table';

const PEOPLE = Number(process.env['DRILL_PEOPLE'] ?? 200_000);
const TIMES = 40;

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

/** Milliseconds at which 95 of 100 are done. */
async function p95(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const start = process.hrtime.bigint();
    await work();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return times.sort((a, b) => a - b)[Math.ceil(TIMES * 0.95) - 1]!;
}

it(`a directory of ${PEOPLE}: what a page looks at, and how long it takes beside a card by its id`, async () => {
  const networks = await Promise.all(Array.from({ length: 30 }, () => hub.make.network()));
  await fillDirectory(hub, PEOPLE, networks);
  const reader = await hub.make.person({ name: 'Reader', in: [networks[0]!] });
  const client = await hub.client(reader);
  const byId = await p95(() => request(client, GuardianDocument, { id: hub.make.id(reader.cardId) }));
  report('directory', { people: PEOPLE, 'by id p95 ms': byId.toFixed(1) });
  for (const question of CLASSES) {
    const { sent, size, again } = await ask(hub, client, question);
    const hits = question.similar ? 0 : await hitsOf(client, question);
    const besides = Math.max(0, (await cardsLooked(hub, sent)) - (hits === Infinity ? 0 : hits));
    const taken = await p95(again);
    report(`directory, ${question.name}`, {
      hits: hits === Infinity ? 'over 5000' : hits,
      'looked at besides': besides,
      'p95 ms': taken.toFixed(1),
      'to by id': (taken / byId).toFixed(1),
    });
    expect(taken / byId).toBeLessThanOrEqual(question.similar ? 60 : 20);
    if (hits !== Infinity) expect(besides).toBeLessThanOrEqual(3_000 + 2 * (size + 1));
  }
}, 3_600_000);
