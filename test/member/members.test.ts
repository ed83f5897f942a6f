import {
  MembersDocument,
  paginate,
  request,
  SuspensionsDocument,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { isOwnWork } from '../support/own-work';

let hub: TestHub;
let network: string;
let organiser: HubClient;
let member: HubClient;
let stranger: HubClient;
let operator: HubClient;

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network();
  organiser = await hub.client(
    await hub.make.person({ name: 'Olga Organiser', in: [network], role: 'ORGANISER' }),
  );
  const self = await hub.make.person({ name: 'Marta Hidden', in: [network], audience: 'ME' });
  member = await hub.client(self);
  const elsewhere = await hub.make.network();
  await hub.make.link(network, elsewhere);
  stranger = await hub.client(await hub.make.person({ in: [elsewhere] }));
  const { personId } = await hub.make.person();
  await hub.app.pool.query('UPDATE account SET operator = true WHERE person_id = $1', [personId]);
  operator = await hub.client({ personId });
  await hub.make.person({ name: 'Hidden Helga', in: [network], audience: 'ME' });
  await hub.make.person({ name: 'Open Παπαδόπουλος', in: [network], audience: 'PUBLIC' });
  const many = await hub.make.person({ name: 'Nora Many', in: [network] });
  await hub.make.membership(many.personId, network, 'MENTOR');
  await hub.make.person({ name: 'Not Here', in: [elsewhere], audience: 'PUBLIC' });
  const gone = await hub.make.person({ name: 'Gone Away', in: [network], audience: 'PUBLIC' });
  await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [gone.personId]);
});
afterAll(() => hub.stop());

type Roles = ('MENTOR' | 'ORGANISER' | 'GUARDIAN')[];

async function names(who: HubClient, more: { search?: string; roles?: Roles } = {}): Promise<string[]> {
  const data = await request(who, MembersDocument, { id: hub.make.id(network), first: 50, ...more });
  return data.network!.members.nodes.map((m) => m.name);
}

describe('the members of a network', () => {
  it('are all shown to its organisers and to operators, each once, by name', async () => {
    const all = ['Hidden Helga', 'Marta Hidden', 'Nora Many', 'Olga Organiser', 'Open Παπαδόπουλος'];
    expect(await names(organiser)).toEqual(all);
    expect(await names(operator)).toEqual(all);
  });

  it('are shown to each other as far as their cards are', async () => {
    expect(await names(member)).toEqual(['Marta Hidden', 'Nora Many', 'Olga Organiser', 'Open Παπαδόπουλος']);
  });

  it('are shown to nobody outside, however wide the card is meant', async () => {
    expect(await names(stranger)).toEqual([]);
    expect(await names(await hub.client())).toEqual([]);
    const key = await hub.app.features.partners.add('Partner', [network]);
    expect(await names(await hub.client({ key }))).toEqual([]);
  });

  it('are found by role and by search, in any script; what is hidden is found by neither', async () => {
    expect(await names(organiser, { search: 'hel' })).toEqual(['Hidden Helga']);
    expect(await names(member, { search: 'hel' })).toEqual([]);
    expect(await names(member, { search: 'papadop' })).toEqual(['Open Παπαδόπουλος']);
    expect(await names(member, { roles: ['MENTOR'] })).toEqual(['Nora Many']);
    expect(await names(member, { roles: ['ORGANISER', 'MENTOR'], search: 'olg' })).toEqual([
      'Olga Organiser',
    ]);
    expect(await names(organiser, { roles: [] })).toEqual([]);
    await expect(names(organiser, { search: 'a b c d e f g h i' })).rejects.toThrow('at most 8 words');
  });

  it('come page by page', async () => {
    const found: string[] = [];
    const variables = { id: hub.make.id(network), first: 2 };
    const pages = paginate(organiser, MembersDocument, variables, (data) => data.network?.members);
    for await (const m of pages) found.push(m.name);
    expect(found).toEqual(await names(organiser));
  });

  it('show person and date to organisers alone', async () => {
    const of = async (who: HubClient) => {
      const data = await request(who, MembersDocument, { id: hub.make.id(network), search: 'nora' });
      return { may: data.network!.viewerMayOrganise, ...data.network!.members.nodes[0]! };
    };
    expect(await of(organiser)).toMatchObject({
      may: true,
      personId: expect.any(String) as string,
      since: expect.any(String) as string,
      roles: ['GUARDIAN', 'MENTOR'],
    });
    expect(await of(operator)).toMatchObject({ may: true, personId: expect.any(String) as string });
    expect(await of(member)).toMatchObject({ may: false, personId: null, since: null });
  });

  it('who are suspended stand apart, for organisers alone', async () => {
    const { personId } = await hub.make.person({ name: 'Petra Paused', in: [network], audience: 'PUBLIC' });
    const before = await names(organiser);
    await hub.raw(
      'mutation($i: SuspendMembershipInput!) { suspendMembership(input: $i) { __typename } }',
      { i: { networkId: hub.make.id(network), personId: hub.make.id(personId), reason: 'why' } },
      { cookie: String(organiser.headers!['cookie']) },
    );
    expect(before).toContain('Petra Paused');
    expect(await names(organiser)).not.toContain('Petra Paused');
    const suspended = async (who: HubClient) =>
      (await request(who, SuspensionsDocument, { id: hub.make.id(network) })).network!.suspensions.nodes;
    expect(await suspended(organiser)).toMatchObject([
      { name: 'Petra Paused', roles: ['GUARDIAN'], reason: 'why', personId: hub.make.id(personId) },
    ]);
    expect(await suspended(member)).toEqual([]);
    expect(await suspended(await hub.client({ personId }))).toEqual([]);
  });

  it('are read in one statement for a page, however many there are', async () => {
    const statements = async (first: number) => {
      const spy = jest.spyOn(hub.app.pool, 'query');
      await request(organiser, MembersDocument, { id: hub.make.id(network), first });
      const texts = spy.mock.calls.map(
        ([query]) => (query as unknown as { text?: string }).text ?? String(query),
      );
      spy.mockRestore();
      return texts.filter((text) => !isOwnWork(text)).length;
    };
    expect(await statements(50)).toBe(await statements(1));
  });
});
