import {
  AddRepresentativeDocument,
  BoardDocument,
  CreateOrganisationDocument,
  DirectoryDocument,
  EndRepresentativeDocument,
  NetworkDocument,
  NetworkFiguresDocument,
  OrganisationsDocument,
  request,
  SetPromoterDocument,
  unwrap,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { hideSmall, SMALL_CELL } from '../../src/features/organisation/figures';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let network: string;
let organisationId: string;
let operator: HubClient;
let organiser: HubClient;
let garante: { personId: string; email: string };

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network({ name: 'Veneto' });
  const person = await hub.make.person();
  await hub.app.pool.query('UPDATE account SET operator = true WHERE person_id = $1', [person.personId]);
  operator = await hub.client(person);
  organiser = await hub.client(await hub.make.person({ in: [network], role: 'ORGANISER' }));
  garante = await hub.make.person();
  for (let i = 0; i < 7; i++) await hub.make.person({ in: [network] });
  for (let i = 0; i < 6; i++) await hub.make.person({ in: [network], role: 'MENTOR' });
  await hub.make.person({ in: [network], role: 'MODERATOR' });
});
afterAll(() => hub.stop());

const figures = async (client: HubClient) =>
  (await request(client, NetworkFiguresDocument, { id: hub.make.id(network) })).network!.figures;
const represent = (document: typeof AddRepresentativeDocument, client = operator) =>
  request(client, document, { input: { organisationId, email: garante.email } });

describe('a promoter', () => {
  it('is made by operators, and named by who runs the network', async () => {
    const input = {
      name: [{ language: 'it', text: 'Garante regionale' }],
      homepage: 'https://garante.example.org/',
      idempotencyKey: randomUUID(),
    };
    const refused = await request(organiser, CreateOrganisationDocument, { input });
    expect(refused.createOrganisation.__typename).toBe('NotFoundError');
    const { createOrganisation } = await request(operator, CreateOrganisationDocument, { input });
    organisationId = unwrap(createOrganisation, 'OrganisationSuccess').organisation!.id;
    const promoter = { networkId: hub.make.id(network), organisationId };
    const member = await hub.client(await hub.make.person({ in: [await hub.make.network()] }));
    const stranger = await request(member, SetPromoterDocument, { input: promoter });
    expect(stranger.setPromoter.__typename).toBe('NotFoundError');
    const { setPromoter } = await request(organiser, SetPromoterDocument, { input: promoter });
    unwrap(setPromoter, 'OrganisationSuccess');
    const shown = await request(await hub.client(), NetworkDocument, { id: hub.make.id(network) });
    expect(shown.network!.promoter).toMatchObject({ name: { text: 'Garante regionale' } });
  });

  it('is found by the beginning of a word of its name, in any language', async () => {
    const found = async (search: string) => {
      const { organisations } = await request(organiser, OrganisationsDocument, { search });
      return organisations.nodes.map(({ id }) => id);
    };
    expect(await found('REGION')).toEqual([organisationId]);
    expect(await found('egionale')).toEqual([]);
  });

  it.each(['http://example.org', 'javascript:alert(1)', 'nothing'])(
    'has no homepage such as %s',
    async (homepage) => {
      const input = { name: [{ language: 'en', text: 'X' }], homepage, idempotencyKey: randomUUID() };
      const { createOrganisation } = await request(operator, CreateOrganisationDocument, { input });
      expect(createOrganisation).toMatchObject({ __typename: 'InvalidInputError', field: 'homepage' });
    },
  );

  it('sees through its representatives numbers alone, and no small one', async () => {
    const client = await hub.client(garante);
    expect(await figures(client)).toBeNull();
    expect((await represent(AddRepresentativeDocument, organiser)).addRepresentative.__typename).toBe(
      'NotFoundError',
    );
    unwrap((await represent(AddRepresentativeDocument)).addRepresentative, 'OrganisationSuccess');
    unwrap((await represent(AddRepresentativeDocument)).addRepresentative, 'OrganisationSuccess');
    expect(await figures(client)).toMatchObject({
      members: 15,
      byRole: [
        { role: 'GUARDIAN', count: 7 },
        { role: 'MENTOR', count: 6 },
        { role: 'MODERATOR', count: null },
        { role: 'ORGANISER', count: null },
      ],
      byTerritory: [{ territory: { code: 'IT-PD' }, count: 15 }],
    });
    const board = hub.make.id(await hub.make.board(network, { audience: 'NETWORK' }));
    expect((await request(client, BoardDocument, { id: board })).board).toBeNull();
    expect((await request(client, DirectoryDocument, { first: 50 })).directory.nodes).toHaveLength(1);
    const { network: seen } = await request(client, NetworkDocument, { id: hub.make.id(network) });
    expect(seen!.memberCount).toBeNull();
    // Nobody lets herself, or others, act for it but operators.
    const input = { organisationId, email: garante.email };
    const { endRepresentative } = await request(client, EndRepresentativeDocument, { input });
    expect(endRepresentative.__typename).toBe('NotFoundError');
  });

  it('shows organisers every number, and no more after a representative has gone', async () => {
    expect((await figures(organiser))!.byRole).toContainEqual({ role: 'MODERATOR', count: 1 });
    const ended = await request(operator, EndRepresentativeDocument, {
      input: { organisationId, email: garante.email },
    });
    unwrap(ended.endRepresentative, 'OrganisationSuccess');
    expect(await figures(await hub.client(garante))).toBeNull();
    expect(await figures(await hub.client())).toBeNull();
    expect((await figures(operator))!.members).toBe(15);
  });
});

describe('small cells', () => {
  const cells = fc
    .array(fc.nat({ max: 12 }), { maxLength: 8 })
    .map((counts) => counts.map((count, i) => ({ what: `${i}`, count })));

  it('are never told, nor to be had by taking the others from the total', () => {
    fc.assert(
      fc.property(cells, (all) => {
        const told = hideSmall(all);
        for (const [i, { count }] of told.entries()) {
          if (count !== null) expect(count).toBe(all[i]!.count);
          if (count !== null && count > 0) expect(count).toBeGreaterThanOrEqual(SMALL_CELL);
        }
        const hidden = told.filter((cell) => cell.count === null).length;
        const people = all.filter((cell) => cell.count > 0).length;
        // A single hidden cell is given away by the total: only where there are no others may it stand alone.
        if (hidden === 1) expect(people).toBe(1);
      }),
    );
  });

  it('would be given away where they alone were hidden (negative control)', () => {
    const all = [
      { what: 'a', count: 20 },
      { what: 'b', count: 2 },
    ];
    const naive = all.map((cell) => ({ ...cell, count: cell.count < SMALL_CELL ? null : cell.count }));
    const sum = naive.reduce((total, cell) => total + (cell.count ?? 0), 0);
    expect(22 - sum).toBe(2);
    expect(hideSmall(all).every((cell) => cell.count === null)).toBe(true);
  });
});
