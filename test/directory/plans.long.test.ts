import type { HubClient } from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { fillDirectory } from './support/crowd';
import { ask, cardsLooked, CLASSES, hitsOf } from './support/plans';

const SIZE = 15_000;
/** Cards that a page may look at besides hits, however many there are. */
const BESIDES = 3_000;

let hub: TestHub;
let readers: Record<'member' | 'stranger', HubClient>;

beforeAll(async () => {
  hub = await startHub();
  const networks = [await hub.make.network(), await hub.make.network(), await hub.make.network()];
  await fillDirectory(hub, SIZE, networks);
  readers = {
    member: await hub.client(await hub.make.person({ name: 'Reader', in: [networks[0]!] })),
    stranger: await hub.client(await hub.make.person({ name: 'Reader', in: [await hub.make.network()] })),
  };
}, 120_000);
afterAll(() => hub.stop());

describe.each(['member', 'stranger'] as const)('a page of a large directory, for a %s,', (who) => {
  it.each(CLASSES)('looks at few cards besides its hits: $name', async (question) => {
    const client = readers[who];
    const { sent, size } = await ask(hub, client, question);
    const hits = question.similar ? 0 : await hitsOf(client, question);
    // The page's own cards are read once more for their columns.
    expect(await cardsLooked(hub, sent)).toBeLessThanOrEqual(BESIDES + hits + 2 * (size + 1));
  });
});

it.each(['no search', 'one letter', 'a frequent word'])('stops when the page is full: %s', async (name) => {
  const { sent } = await ask(
    hub,
    readers.member,
    CLASSES.find((one) => one.name === name)!,
  );
  expect(await cardsLooked(hub, sent)).toBeLessThan(500);
});

it('counts up to 5,000 hits, and beyond them none', async () => {
  expect(await hitsOf(readers.member, { name: '' })).toBe(Infinity);
  expect(await hitsOf(readers.member, { name: '', filter: { languages: ['ti'] } })).toBeLessThan(5_000);
});

it('would look at all of those who hide, did the index not know to whom (negative control)', async () => {
  const naive = `SELECT c.id FROM guardian_card c
    WHERE c.search @@ (SELECT (card_queries($1, '{0}', '{""}', '{}'))[1]) AND (c.audience & 7) >= 5 ORDER BY c.name_key, c.id LIMIT 21`;
  expect(await cardsLooked(hub, { text: naive, values: [''] })).toBeGreaterThan(BESIDES);
});
