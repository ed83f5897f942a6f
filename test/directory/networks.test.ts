import {
  DirectoryDocument,
  DirectoryNetworksDocument,
  request,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let reader: HubClient;
let ids: Record<'veneto' | 'friends' | 'past' | 'strangers', string>;

beforeAll(async () => {
  hub = await startHub();
  const [veneto, friends, past, strangers] = await Promise.all(
    ['Veneto', 'Friends', 'Past', 'Strangers'].map((name) => hub.make.network({ name })),
  );
  ids = { veneto: veneto!, friends: friends!, past: past!, strangers: strangers! };
  await hub.make.link(ids.friends, ids.veneto);
  await hub.make.link(ids.veneto, ids.past, new Date(Date.now() - 60_000));
  await hub.make.link(ids.friends, ids.strangers);
  reader = await hub.client(await hub.make.person({ name: 'Reader', in: [ids.veneto] }));
  for (const [name, id] of Object.entries(ids))
    await hub.make.person({ name: `Of ${name}`, in: [id], audience: 'LINKED' });
});
afterAll(() => hub.stop());

/** The agreements that the reader is offered to narrow by: whom with, and whether they hold. */
async function agreements(client: HubClient) {
  const { me } = await request(client, DirectoryNetworksDocument);
  return me!.memberships
    .flatMap(({ network }) => network?.links ?? [])
    .map(({ from, to, state, kinds }) => [from!.name.text, to!.name.text, state, kinds.includes('CARDS')])
    .sort();
}

const found = async (network: keyof typeof ids): Promise<string[]> => {
  const filter = { networkIds: [hub.make.id(ids[network])] };
  const { directory } = await request(reader, DirectoryDocument, { filter, first: 10 });
  return directory.nodes.map(({ name }) => name).sort();
};

describe('the networks to narrow the directory to', () => {
  it('are those of the reader, and those these have agreements with, whichever side offered', async () => {
    expect(await agreements(reader)).toEqual([
      ['Friends', 'Veneto', 'IN_FORCE', true],
      ['Veneto', 'Past', 'EXPIRED', true],
    ]);
  });

  it('are nobody else’s: who belongs to no network is offered none', async () => {
    expect(await agreements(await hub.client(await hub.make.person({})))).toEqual([]);
  });

  it('bring their people as far as the agreement holds', async () => {
    expect(await found('veneto')).toEqual(['Of veneto', 'Reader']);
    expect(await found('friends')).toEqual(['Of friends']);
    expect(await found('past')).toEqual([]);
    expect(await found('strangers')).toEqual([]);
  });
});
