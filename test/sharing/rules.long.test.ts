import {
  DirectoryDocument,
  LeaveNetworkDocument,
  NetworkSharingDocument,
  request,
  SetSharingDocument,
  SuspendMembershipDocument,
  unwrap,
  type HubClient,
  type SetSharingInput,
} from '@guardian-network-hub/client-sdk';
import { AUDIENCES, STEP, type Audience } from '../../src/shared/audience';
import { startHub, type TestHub } from '../support/hub';

type Reader = 'above' | 'below' | 'beside' | 'own';

let hub: TestHub;
let veneto: string;
let organiser: HubClient;
let readers: Record<Reader, HubClient>;
const boards = new Map<Audience, string>();

/** Italy above Veneto, Padova below it, Friuli beside it; in Veneto a card and a board for every audience. */
beforeAll(async () => {
  hub = await startHub();
  const italy = await hub.make.network({ kind: 'NATIONAL', name: 'Italy' });
  veneto = await hub.make.network({ kind: 'REGIONAL', name: 'Veneto', parentId: italy });
  const padova = await hub.make.network({ kind: 'LOCAL', name: 'Padova', parentId: veneto });
  const friuli = await hub.make.network({ kind: 'REGIONAL', name: 'Friuli', parentId: italy });
  organiser = await hub.client(await hub.make.person({ in: [veneto], role: 'ORGANISER', audience: 'ME' }));
  const reader = async (network: string) =>
    hub.client(await hub.make.person({ in: [network], audience: 'ME', name: 'Zoe' }));
  readers = {
    above: await reader(italy),
    below: await reader(padova),
    beside: await reader(friuli),
    own: await reader(veneto),
  };
  for (const audience of AUDIENCES) {
    await hub.make.person({ name: `Maria ${audience}`, in: [veneto], audience });
    boards.set(audience, hub.make.id(await hub.make.board(veneto, { audience })));
  }
});
afterAll(() => hub.stop());

type Rules = SetSharingInput['rules'];
const share = (rules: Rules, cardsUpTo: Audience = 'PUBLIC', client = organiser) =>
  request(client, SetSharingDocument, { input: { networkId: hub.make.id(veneto), rules, cardsUpTo } }).then(
    (data) => data.setSharing,
  );

const cards = async (client: HubClient) =>
  (await request(client, DirectoryDocument, { search: 'maria', first: 20 })).directory.nodes.map(
    (n) => n.name.split(' ')[1] as Audience,
  );

async function seenBoards(client: HubClient): Promise<Audience[]> {
  const fields = [...boards].map(([audience, id]) => `${audience}: board(id: "${id}") { id }`);
  const text = { text: `{ ${fields.join(' ')} }` };
  const { text: query } = text;
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...client.headers },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: Record<string, unknown> };
  return AUDIENCES.filter((audience) => data[audience] !== null);
}

/** What reaches a step, of everything that is for ME to PUBLIC. */
const reaching = (step: number, upTo = 5) =>
  step > upTo && step > 1 ? [] : AUDIENCES.filter((a) => STEP[a] >= step);

const same = (a: readonly string[], b: readonly string[]) => expect([...a].sort()).toEqual([...b].sort());

describe.each(['CARDS', 'BOARDS'] as const)('rules for %s', (kind) => {
  const seen = kind === 'CARDS' ? cards : seenBoards;

  it('share nothing where there are none: others of the tree stand as everyone on the hub does', async () => {
    unwrap(await share([]), 'SharingSuccess');
    for (const reader of ['above', 'below', 'beside'] as const)
      same(await seen(readers[reader]), reaching(STEP.HUB));
    same(await seen(readers.own), reaching(STEP.NETWORK));
  });

  it.each([
    ['ANCESTORS', 'NETWORK', 'above'],
    ['ANCESTORS', 'LINKED', 'above'],
    ['DESCENDANTS', 'NETWORK', 'below'],
    ['DESCENDANTS', 'LINKED', 'below'],
  ] as const)('for %s on %s are for those %s, and nobody else', async (direction, audience, whom) => {
    unwrap(await share([{ kind, direction, audience }]), 'SharingSuccess');
    for (const reader of ['above', 'below', 'beside'] as const) {
      same(await seen(readers[reader]), reaching(reader === whom ? STEP[audience] : STEP.HUB));
    }
  });

  it('are for their own kind of data alone', async () => {
    const other = kind === 'CARDS' ? 'BOARDS' : 'CARDS';
    unwrap(await share([{ kind: other, direction: 'ANCESTORS', audience: 'NETWORK' }]), 'SharingSuccess');
    same(await seen(readers.above), reaching(STEP.HUB));
  });
});

describe('how far cards go at most', () => {
  it.each(['NETWORK', 'LINKED', 'HUB', 'PEER_HUBS', 'PUBLIC'] as const)(
    'is %s, whatever people chose',
    async (upTo) => {
      const rules: Rules = [
        { kind: 'CARDS', direction: 'ANCESTORS', audience: 'LINKED' },
        { kind: 'CARDS', direction: 'DESCENDANTS', audience: 'NETWORK' },
      ];
      unwrap(await share(rules, upTo), 'SharingSuccess');
      same(await cards(readers.own), reaching(STEP.NETWORK));
      same(await cards(readers.below), reaching(STEP.NETWORK));
      // Who cannot see as linked stands as everyone else does.
      same(await cards(readers.above), reaching(STEP.LINKED, STEP[upTo]));
      same(await cards(readers.beside), reaching(STEP.HUB, STEP[upTo]));
      same(await cards(await hub.client()), reaching(STEP.PUBLIC, STEP[upTo]));
    },
  );

  it('lets a card be seen by way of another network of the same person', async () => {
    const open = await hub.make.network();
    await hub.make.person({ name: 'Maria Both', in: [veneto, open], audience: 'PUBLIC' });
    unwrap(await share([], 'NETWORK'), 'SharingSuccess');
    expect(await cards(await hub.client())).toEqual(['Both']);
  });
});

describe('a card of someone whom a network sent away, or who left', () => {
  it.each(['suspendMembership', 'leaveNetwork'] as const)(
    'is seen by herself alone after %s, and never wider than before',
    async (how) => {
      unwrap(await share([], 'NETWORK'), 'SharingSuccess');
      const made = await hub.make.person({ name: `Maria ${how}`, in: [veneto], audience: 'PUBLIC' });
      const herself = await hub.client(made);
      const seen = async (client: HubClient) => (await cards(client)).includes(how as never);
      expect(await seen(readers.own)).toBe(true);
      expect(await seen(await hub.client())).toBe(false);
      const input = { networkId: hub.make.id(veneto) };
      if (how === 'leaveNetwork') await request(herself, LeaveNetworkDocument, { input });
      else {
        const personId = hub.make.id(made.personId);
        await request(organiser, SuspendMembershipDocument, {
          input: { ...input, personId, reason: 'A rest' },
        });
      }
      for (const client of [...Object.values(readers), await hub.client()])
        expect(await seen(client)).toBe(false);
      expect(await seen(herself)).toBe(true);
    },
  );
});

describe('saying what is shared', () => {
  it('is for those who run the network, with a fresh proof', async () => {
    expect((await share([], 'PUBLIC', readers.own)).__typename).toBe('NotFoundError');
    expect((await share([], 'PUBLIC', readers.above)).__typename).toBe('NotFoundError');
    expect((await share([], 'PUBLIC', await hub.client())).__typename).toBe('NotSignedInError');
    const { personId } = await hub.make.person({ in: [veneto], role: 'ORGANISER' });
    const late = await hub.client({ personId });
    const age = `UPDATE session SET authenticated_at = now() - interval '11 minutes' WHERE person_id = $1`;
    await hub.app.pool.query(age, [personId]);
    expect((await share([], 'PUBLIC', late)).__typename).toBe('StepUpRequiredError');
  });

  it.each([
    [[{ kind: 'CARDS', direction: 'ANCESTORS', audience: 'PUBLIC' }], 'PUBLIC', 'rules'],
    [
      [
        { kind: 'CARDS', direction: 'ANCESTORS', audience: 'LINKED' },
        { kind: 'CARDS', direction: 'ANCESTORS', audience: 'NETWORK' },
      ],
      'PUBLIC',
      'rules',
    ],
    [[], 'ME', 'cardsUpTo'],
  ] as const)('is refused where it breaks a rule: %j up to %s', async (rules, upTo, field) => {
    expect(await share(rules as unknown as Rules, upTo)).toMatchObject({
      __typename: 'InvalidInputError',
      field,
    });
  });

  it('is told to members alone', async () => {
    const rule = { kind: 'BOARDS', direction: 'ANCESTORS', audience: 'LINKED' } as const;
    unwrap(await share([rule], 'HUB'), 'SharingSuccess');
    const told = async (client: HubClient) => {
      const { network } = await request(client, NetworkSharingDocument, { id: hub.make.id(veneto) });
      return [network!.cardsUpTo, network!.sharingRules?.length ?? null];
    };
    expect(await told(readers.own)).toEqual(['HUB', 1]);
    for (const client of [readers.above, readers.beside, await hub.client()]) {
      expect(await told(client)).toEqual([null, null]);
    }
  });

  it('touches no row of a member, however many there are', async () => {
    // Where each row stands and who wrote it: another version of a row stands elsewhere.
    const rows = async () => {
      const of = (table: string) =>
        `SELECT string_agg(ctid::text || ' ' || xmin::text, ' ' ORDER BY ctid) FROM ${table}`;
      const tables = ['guardian_card', 'membership', 'person', 'participant'];
      const { rows: found } = await hub.app.pool.query(tables.map(of).join(' UNION ALL '));
      return JSON.stringify(found);
    };
    const before = await rows();
    unwrap(await share([{ kind: 'CARDS', direction: 'ANCESTORS', audience: 'NETWORK' }]), 'SharingSuccess');
    expect(await rows()).toBe(before);
    // Negative control: a copied right would have to be written for every card.
    await hub.app.pool.query('UPDATE guardian_card SET updated_at = now()');
    expect(await rows()).not.toBe(before);
  });
});
