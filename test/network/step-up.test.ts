import {
  AcceptNetworkLinkDocument,
  AddRepresentativeDocument,
  CreateOrganisationDocument,
  EndNetworkLinkDocument,
  MoveNetworkDocument,
  OfferNetworkLinkDocument,
  request,
  SetPromoterDocument,
  unwrap,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let [here, there, organisationId, linkId]: string[] = [];
/** One who runs both networks and the hub: as she has just signed in, and eleven minutes later. */
let fresh: HubClient;
let late: HubClient;

beforeAll(async () => {
  hub = await startHub();
  const networks = [await hub.make.network(), await hub.make.network()];
  [here, there] = networks.map((id) => hub.make.id(id));
  const { personId } = await hub.make.person({ in: networks, role: 'ORGANISER' });
  await hub.app.pool.query('UPDATE account SET operator = true WHERE person_id = $1', [personId]);
  late = await hub.client({ personId });
  const age = `UPDATE session SET authenticated_at = now() - interval '11 minutes' WHERE person_id = $1`;
  await hub.app.pool.query(age, [personId]);
  fresh = await hub.client({ personId });
  const organisation = await request(fresh, CreateOrganisationDocument, { input: newOrganisation() });
  organisationId = unwrap(organisation.createOrganisation, 'OrganisationSuccess').organisation!.id;
  const offered = await request(fresh, OfferNetworkLinkDocument, { input: offer() });
  linkId = unwrap(offered.offerNetworkLink, 'NetworkLinkSuccess').link.id;
});
afterAll(() => hub.stop());

const newOrganisation = () => ({ name: [{ language: 'en', text: 'Garante' }], idempotencyKey: randomUUID() });
const offer = () => ({
  fromId: here!,
  toId: there!,
  kinds: ['CARDS' as const],
  purpose: 'To know each other',
  idempotencyKey: randomUUID(),
});

const ACTIONS: [string, (client: HubClient) => Promise<{ __typename: string }>][] = [
  [
    'moving a network',
    async (client) =>
      (await request(client, MoveNetworkDocument, { input: { networkId: here!, parentId: there! } }))
        .moveNetwork,
  ],
  [
    'offering an agreement',
    async (client) => (await request(client, OfferNetworkLinkDocument, { input: offer() })).offerNetworkLink,
  ],
  [
    'accepting one',
    async (client) =>
      (await request(client, AcceptNetworkLinkDocument, { input: { linkId: linkId! } })).acceptNetworkLink,
  ],
  [
    'making an organisation',
    async (client) =>
      (await request(client, CreateOrganisationDocument, { input: newOrganisation() })).createOrganisation,
  ],
  [
    'naming a promoter',
    async (client) =>
      (
        await request(client, SetPromoterDocument, {
          input: { networkId: here!, organisationId: organisationId! },
        })
      ).setPromoter,
  ],
  [
    'letting someone act for an organisation',
    async (client) =>
      (
        await request(client, AddRepresentativeDocument, {
          input: { organisationId: organisationId!, email: 'person1@example.org' },
        })
      ).addRepresentative,
  ],
];

describe('a fresh proof', () => {
  it.each(ACTIONS)('is asked for before %s, and is enough', async (_what, act) => {
    expect((await act(late)).__typename).toBe('StepUpRequiredError');
    expect((await act(fresh)).__typename).not.toBe('StepUpRequiredError');
  });

  it('is not asked for before ending an agreement: to stop is never made harder', async () => {
    const ended = await request(late, EndNetworkLinkDocument, { input: { linkId: linkId! } });
    expect(ended.endNetworkLink.__typename).toBe('NetworkLinkSuccess');
  });
});
