import {
  CreateNetworkDocument,
  MoveNetworkDocument,
  NetworkDocument,
  NetworkSettingsDocument,
  NetworksDocument,
  NetworkTreeDocument,
  request,
  unwrap,
  UpdateNetworkDocument,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let [italy, veneto]: string[] = [];
let organiser: HubClient;

beforeAll(async () => {
  hub = await startHub();
  italy = await hub.make.network({ kind: 'NATIONAL', name: 'Italy' });
  veneto = await hub.make.network({ kind: 'REGIONAL', name: 'Veneto', parentId: italy });
  organiser = await hub.client(await hub.make.person({ in: [veneto], role: 'ORGANISER' }));
});
afterAll(() => hub.stop());

const name = (text: string) => [{ language: 'en', text }];
const create = (client: HubClient, input: object) =>
  request(client, CreateNetworkDocument, {
    input: { kind: 'LOCAL', name: name('Padova'), idempotencyKey: randomUUID(), ...input },
  }).then((data) => data.createNetwork);

describe('making a network', () => {
  it('is for organisers of the one above, who run the new one too', async () => {
    const made = unwrap(await create(organiser, { parentId: hub.make.id(veneto!) }), 'NetworkSuccess');
    const update = { networkId: made.network.id, name: name('Padua') };
    const { updateNetwork } = await request(organiser, UpdateNetworkDocument, { input: update });
    expect(unwrap(updateNetwork, 'NetworkSuccess').network.name.text).toBe('Padua');
  });

  it('is done once for one idempotency key, and refused for another input with it', async () => {
    const input = { parentId: hub.make.id(veneto!), idempotencyKey: randomUUID() };
    const [one, two] = await Promise.all([create(organiser, input), create(organiser, input)]);
    expect(unwrap(one, 'NetworkSuccess').network.id).toBe(unwrap(two, 'NetworkSuccess').network.id);
    const other = await create(organiser, { ...input, name: name('Other') });
    expect(other.__typename).toBe('IdempotencyKeyReusedError');
  });

  it('is refused to members, strangers, and organisers of another network', async () => {
    const member = await hub.client(await hub.make.person({ in: [veneto!] }));
    const parents = { parentId: hub.make.id(veneto!) };
    expect((await create(member, parents)).__typename).toBe('NotFoundError');
    expect((await create(await hub.client(), parents)).__typename).toBe('NotSignedInError');
    // Who runs Veneto does not run Italy.
    expect((await create(organiser, { parentId: hub.make.id(italy!) })).__typename).toBe('NotFoundError');
    expect((await create(organiser, { parentId: null })).__typename).toBe('NotFoundError');
  });

  it('is refused below a network that reaches less far', async () => {
    const answer = await create(organiser, { kind: 'NATIONAL', parentId: hub.make.id(veneto!) });
    expect(answer).toMatchObject({ __typename: 'InvalidInputError', field: 'parentId' });
  });

  it('asks to prove again that one is oneself', async () => {
    const { personId } = await hub.make.person({ in: [veneto!], role: 'ORGANISER' });
    const late = await hub.client({ personId });
    const age = `UPDATE session SET authenticated_at = now() - interval '11 minutes' WHERE person_id = $1`;
    await hub.app.pool.query(age, [personId]);
    const answer = await create(late, { parentId: hub.make.id(veneto!) });
    expect(answer.__typename).toBe('StepUpRequiredError');
  });
});

describe('what a network tells of itself', () => {
  const change = (input: object) =>
    request(organiser, UpdateNetworkDocument, { input: { networkId: hub.make.id(veneto!), ...input } }).then(
      (data) => data.updateNetwork,
    );

  it('is changed field by field; what is left out stays, null clears', async () => {
    const all = {
      description: [
        { language: 'it', text: 'I tutori volontari del Veneto' },
        { language: 'en', text: 'The volunteer guardians of Veneto' },
      ],
      territoryCode: 'ITH3',
      languages: ['it', 'en'],
      minimumAttendance: 0.75,
      caseloadCeiling: 3,
      courtCodes: ['IT-TM-VENEZIA'],
    };
    unwrap(await change(all), 'NetworkSuccess');
    const { network } = unwrap(await change({ minimumAttendance: null }), 'NetworkSuccess');
    expect(network).toMatchObject({
      name: { text: 'Veneto' },
      description: { text: 'The volunteer guardians of Veneto', language: 'en' },
      territory: { code: 'IT-34' },
      languages: ['it', 'en'],
      minimumAttendance: null,
      caseloadCeiling: 3,
      courts: [{ code: 'IT-TM-VENEZIA' }],
    });
  });

  it.each([
    [{ minimumAttendance: 1.5 }, 'minimumAttendance'],
    [{ caseloadCeiling: 0 }, 'caseloadCeiling'],
    [{ territoryCode: 'IT-XX' }, 'territoryCode'],
    [{ languages: ['qqq'] }, 'languages'],
    [{ courtCodes: ['IT-TM-ROVIGO'] }, 'courtCodes'],
    [{ name: [] }, 'name'],
    [{ name: [...name('a'), ...name('b')] }, 'name'],
    [{ name: name('x'.repeat(121)) }, 'name'],
  ])('is refused where it breaks a rule: %j', async (input, field) => {
    expect(await change(input)).toMatchObject({ __typename: 'InvalidInputError', field });
  });

  it('is read in all its languages, so that one is changed and the others stay', async () => {
    const description = [
      { language: 'it', text: 'I tutori volontari del Veneto' },
      { language: 'de', text: 'Die Vormünder des Veneto' },
    ];
    await change({ description });
    const read = async () => {
      const { network } = await request(organiser, NetworkSettingsDocument, { id: hub.make.id(veneto!) });
      return network!.description!;
    };
    const { translations } = await read();
    expect(new Set(translations)).toEqual(new Set(description));
    const mended = translations.map(({ language, text }) => ({
      language,
      text: language === 'de' ? `${text}, ehrenamtlich` : text,
    }));
    await change({ description: mended });
    expect((await read()).translations).toEqual(mended);
  });

  it('loses languages where only the text that is shown is written back (negative control)', async () => {
    const description = [
      { language: 'it', text: 'I tutori' },
      { language: 'en', text: 'The guardians' },
    ];
    await change({ description });
    const id = hub.make.id(veneto!);
    const shown = (await request(organiser, NetworkDocument, { id })).network!.description!;
    await change({ description: [{ language: shown.language, text: shown.text }] });
    const { network } = await request(organiser, NetworkSettingsDocument, { id });
    expect(network!.description!.translations).toEqual([{ language: 'en', text: 'The guardians' }]);
  });

  it('is shown to everybody in any of its languages, so that having them all tells nothing more', async () => {
    await change({ name: [...name('Veneto'), { language: 'el', text: 'Βένετο' }] });
    const id = hub.make.id(veneto!);
    const reader = await hub.client(await hub.make.person({ locale: 'el' }));
    const { network } = await request(reader, NetworkDocument, { id });
    expect(network!.name.text).toBe('Βένετο');
    await change({ name: name('Veneto') });
  });

  it('is changed by those who run it alone', async () => {
    const input = { networkId: hub.make.id(italy!), name: name('Mine') };
    const { updateNetwork } = await request(organiser, UpdateNetworkDocument, { input });
    expect(updateNetwork.__typename).toBe('NotFoundError');
    const { network } = await request(organiser, NetworkDocument, { id: hub.make.id(italy!) });
    expect(network!.name.text).toBe('Italy');
  });
});

describe('the tree', () => {
  it('is walked up and down', async () => {
    const trieste = await hub.make.network({ kind: 'LOCAL', name: 'Trieste', parentId: veneto! });
    const up = await request(organiser, NetworkTreeDocument, { id: hub.make.id(trieste) });
    expect(up.network!.ancestors.map((n) => n.name.text)).toEqual(['Italy', 'Veneto']);
    const down = await request(organiser, NetworkTreeDocument, { id: hub.make.id(italy!), first: 1 });
    expect(down.network!.children.nodes).toMatchObject([{ id: hub.make.id(veneto!) }]);
    expect(down.network!.children.nodes[0]!.childCount).toBeGreaterThan(0);
  });

  it('lets a network go below one of the same organiser, with all that stands below it', async () => {
    const tree = await hub.make.network({ kind: 'REGIONAL', name: 'Friuli' });
    const leaf = await hub.make.network({ kind: 'LOCAL', name: 'Udine', parentId: tree });
    const both = await hub.client(await hub.make.person({ in: [tree, italy!], role: 'ORGANISER' }));
    const input = { networkId: hub.make.id(tree), parentId: hub.make.id(italy!) };
    unwrap((await request(both, MoveNetworkDocument, { input })).moveNetwork, 'NetworkSuccess');
    const { network } = await request(both, NetworkTreeDocument, { id: hub.make.id(leaf) });
    expect(network!.ancestors.map((n) => n.name.text)).toEqual(['Italy', 'Friuli']);
    const back = { networkId: hub.make.id(italy!), parentId: hub.make.id(tree) };
    // Italy reaches farther; were it not so, it would still stand below itself.
    expect((await request(both, MoveNetworkDocument, { input: back })).moveNetwork.__typename).toBe(
      'InvalidInputError',
    );
    const onto = { networkId: hub.make.id(tree), parentId: hub.make.id(tree) };
    expect((await request(both, MoveNetworkDocument, { input: onto })).moveNetwork.__typename).toBe(
      'WouldMakeCycleError',
    );
  });

  it('is moved neither by who runs only one side nor by an organiser above', async () => {
    const child = await hub.make.network({ kind: 'LOCAL', parentId: veneto! });
    const parentOnly = { networkId: hub.make.id(child), parentId: null };
    const childOnly = { networkId: hub.make.id(veneto!), parentId: null };
    const answers = [];
    for (const input of [parentOnly, { ...childOnly, parentId: hub.make.id(italy!) }])
      answers.push((await request(organiser, MoveNetworkDocument, { input })).moveNetwork.__typename);
    expect(answers).toEqual(['NotFoundError', 'NotFoundError']);
  });

  it('is found by the beginning of a word of its name in any language, without its accents', async () => {
    await hub.app.pool.query(
      `UPDATE network SET name = '{"en": "Sicily", "fr": "La Grande Écume"}' WHERE id = $1`,
      [await hub.make.network({ kind: 'REGIONAL' })],
    );
    const { networks } = await request(organiser, NetworksDocument, { search: 'ecu', kind: 'REGIONAL' });
    expect(networks.nodes.map((n) => n.name.text)).toEqual(['Sicily']);
    const none = await request(organiser, NetworksDocument, { search: 'ecu', kind: 'LOCAL' });
    expect(none.networks.nodes).toEqual([]);
  });

  it('is written down', async () => {
    const found = await hub.app.pool.query(
      `SELECT DISTINCT details ->> 'did' AS did FROM audit_entry WHERE kind = 'NETWORK_CHANGED' ORDER BY 1`,
    );
    expect(found.rows.map((row: { did: string }) => row.did)).toEqual(['changed', 'created', 'moved']);
  });
});
