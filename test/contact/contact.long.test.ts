import {
  AuditLogDocument,
  ContactWaysDocument,
  RemoveContactWayDocument,
  RevealContactDocument,
  SetContactWayDocument,
  request,
  unwrap,
  type HubClient,
  type SetContactWayInput,
} from '@guardian-network-hub/client-sdk';
import { contactWayRead } from '../../src/features/contact';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

let hub: TestHub;
let veneto: string;
let anna: MadePerson;
let mine: HubClient;
let others: Record<'HUB' | 'LINKED' | 'NETWORK', HubClient>;

beforeAll(async () => {
  hub = await startHub();
  veneto = await hub.make.network({ name: 'Veneto' });
  const friends = await hub.make.network({ name: 'Friends' });
  await hub.make.link(veneto, friends);
  anna = await hub.make.person({ name: 'Anna Rossi', in: [veneto], audience: 'PUBLIC' });
  mine = await hub.client(anna);
  others = {
    NETWORK: await hub.client(await hub.make.person({ name: 'Bruno Neri', in: [veneto] })),
    LINKED: await hub.client(await hub.make.person({ in: [friends] })),
    HUB: await hub.client(await hub.make.person({})),
  };
});
afterAll(() => hub.stop());
afterEach(async () => {
  await hub.app.pool.query('DELETE FROM contact_way');
  await hub.app.pool.query('DELETE FROM rate_limit');
});

const set = (input: SetContactWayInput, client = mine) =>
  request(client, SetContactWayDocument, { input }).then((data) => data.setContactWay);
const own = async (client = mine) => (await request(client, ContactWaysDocument)).me!.contactWays;
const reveal = (client: HubClient, cardId = anna.cardId) =>
  request(client, RevealContactDocument, { input: { guardianId: hub.make.id(cardId) } }).then(
    (data) => data.revealContact,
  );
const values = async (client: HubClient, cardId = anna.cardId) =>
  unwrap(await reveal(client, cardId), 'RevealContactSuccess').ways.map(({ value }) => value);
const reads = async (client: HubClient) =>
  (await request(client, AuditLogDocument, { kinds: ['CONTACT_READ'] })).auditLog.nodes;

describe('one’s own ways to be reached', () => {
  it.each([
    ['PHONE', '+39 041 123-45.67', '+390411234567'],
    ['PHONE', '0039 (041) 1234567', '+390411234567'],
    ['PHONE', '+49 (0) 30 123456', '+4930123456'],
    ['PHONE', '+٣٩٠٤١١٢٣٤٥٦٧', '+390411234567'],
    ['WHATSAPP', '\u2066+93 70 123 4567\u2069', '+93701234567'],
    ['SIGNAL', '+30 210 1234567', '+302101234567'],
    ['TELEGRAM', 'Anna_Rossi', '@anna_rossi'],
    ['TELEGRAM', '@Anna_Rossi', '@anna_rossi'],
    ['TELEGRAM', '+39 333 1234567', '+393331234567'],
    ['THREEMA', 'abcd1234', 'ABCD1234'],
    ['EMAIL', ' Anna@example.org ', 'Anna@example.org'],
  ] as const)('are kept in one form: %s %j', async (kind, value, kept) => {
    const { viewer } = unwrap(await set({ kind, value }), 'ChangeContactWaysSuccess');
    expect(viewer!.contactWays).toMatchObject([{ kind, value: kept, audience: 'ME' }]);
  });

  it.each([
    ['PHONE', '041 1234567'],
    ['PHONE', '+0 41 1234567'],
    ['PHONE', '+39 12'],
    ['PHONE', '+39 1234567890123456'],
    ['PHONE', '+39 041 1234567\r\nBCC: x'],
    ['PHONE', '+39 041 CALLME1'],
    ['TELEGRAM', 'a b'],
    ['TELEGRAM', 'https://t.me/anna'],
    ['THREEMA', 'ABC'],
    ['EMAIL', 'anna'],
    ['EMAIL', 'a@example.org\nBcc: b@example.org'],
    ['EMAIL', `${'x'.repeat(300)}@example.org`],
  ] as const)('are refused where they are none: %s %j', async (kind, value) => {
    expect(await set({ kind, value })).toMatchObject({ __typename: 'InvalidInputError', field: 'value' });
    expect(await own()).toEqual([]);
  });

  it('are for oneself until one chooses, and never for who has no name', async () => {
    await set({ kind: 'PHONE', value: '+390411234567' });
    expect(await own()).toMatchObject([{ audience: 'ME' }]);
    for (const audience of ['PEER_HUBS', 'PUBLIC'] as const) {
      const refused = await set({ kind: 'PHONE', value: '+390411234567', audience });
      expect(refused).toMatchObject({ __typename: 'InvalidInputError', field: 'audience' });
    }
    // The same way again is the same way.
    await set({ kind: 'PHONE', value: '+39 041 1234567', audience: 'NETWORK' });
    expect(await own()).toMatchObject([{ audience: 'NETWORK' }]);
  });

  it('are ten at most, however many come at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 14 }, (_, i) => set({ kind: 'PHONE', value: `+3904112345${10 + i}` })),
    );
    expect(all.filter(({ __typename }) => __typename === 'ChangeContactWaysSuccess')).toHaveLength(10);
    const [first] = await own();
    expect(await own()).toHaveLength(10);
    // What is there may change for whom it is all the same.
    const again = await set({ kind: 'PHONE', value: first!.value, audience: 'HUB' });
    expect(again.__typename).toBe('ChangeContactWaysSuccess');
  });

  it('go when one takes them away, and by nobody else', async () => {
    await set({ kind: 'PHONE', value: '+390411234567', audience: 'HUB' });
    const [way] = await own();
    const input = { contactWayId: way!.id };
    const asOther = await request(others.NETWORK, RemoveContactWayDocument, { input });
    expect(asOther.removeContactWay.__typename).toBe('NotFoundError');
    expect(await own()).toHaveLength(1);
    const removed = (await request(mine, RemoveContactWayDocument, { input })).removeContactWay;
    expect(unwrap(removed, 'ChangeContactWaysSuccess').viewer!.contactWays).toEqual([]);
  });
});

describe('looking at the contact details of another', () => {
  beforeEach(async () => {
    await set({ kind: 'PHONE', value: '+39041000001', audience: 'HUB' });
    await set({ kind: 'SIGNAL', value: '+39041000002', audience: 'LINKED' });
    await set({ kind: 'EMAIL', value: 'anna@work.example', audience: 'NETWORK' });
    await set({ kind: 'WHATSAPP', value: '+39041000003', audience: 'ME' });
  });

  it('gives those that are for the reader', async () => {
    expect(await values(others.NETWORK)).toEqual(['+39041000001', '+39041000002', 'anna@work.example']);
    expect(await values(others.LINKED)).toEqual(['+39041000001', '+39041000002']);
    expect(await values(others.HUB)).toEqual(['+39041000001']);
    expect(await values(mine)).toHaveLength(4);
  });

  it('gives all of them to everyone where the guard is left out (negative control)', async () => {
    const { visible } = contactWayRead;
    Object.assign(contactWayRead, { visible: () => 'true' });
    const naive = await startHub({ databaseUrl: hub.databaseUrl });
    try {
      const bruno = await hub.make.person({});
      expect(await values(await naive.client(bruno))).toHaveLength(4);
    } finally {
      Object.assign(contactWayRead, { visible });
      await naive.stop();
    }
  });

  it('is for signed-in people alone, also where the card is for all', async () => {
    expect((await reveal(await hub.client())).__typename).toBe('NotSignedInError');
    const key = await hub.app.features.partners.add('Portal', [veneto]);
    expect((await reveal(await hub.client({ key }))).__typename).toBe('NotSignedInError');
  });

  it('goes no further than the card, and answers alike for one that is not there', async () => {
    await hub.app.pool.query('UPDATE guardian_card SET audience = 1 WHERE id = $1', [anna.cardId]);
    const hidden = await reveal(others.HUB);
    expect(hidden).toEqual(await reveal(others.HUB, crypto.randomUUID()));
    expect(hidden.__typename).toBe('NotFoundError');
    expect(await values(others.NETWORK)).toHaveLength(3);
    await hub.app.pool.query('UPDATE guardian_card SET audience = 5 WHERE id = $1', [anna.cardId]);
  });

  it('is told to whose they are: who, and when; nothing of what was read', async () => {
    const before = (await reads(mine)).length;
    const bruno = await hub.make.person({ name: 'Bruno Bianchi', in: [veneto] });
    const client = await hub.client(bruno);
    await values(client);
    const [entry, ...rest] = await reads(mine);
    expect(rest).toHaveLength(before);
    expect(entry).toMatchObject({
      kind: 'CONTACT_READ',
      actorName: 'Bruno Bianchi',
      subjectName: 'Anna Rossi',
      details: [{ name: 'ways', value: '3' }],
    });
    expect(Date.now() - Date.parse(entry!.at)).toBeLessThan(60_000);
    expect(JSON.stringify(entry)).not.toContain('3904');
    // Who read them sees that she did; others see nothing of it.
    expect(await reads(client)).toHaveLength(1);
    expect((await reads(others.LINKED)).map(({ actorName }) => actorName)).not.toContain('Bruno Bianchi');
  });

  it('writes nothing down where nothing was to be read, or one looked at one’s own', async () => {
    await hub.app.pool.query('UPDATE contact_way SET audience = 0');
    const before = (await reads(mine)).length;
    expect(await values(others.HUB)).toEqual([]);
    await values(mine);
    expect(await reads(mine)).toHaveLength(before);
  });
});

describe('who tries cards one by one', () => {
  it('is stopped, whether there is anything at them or not', async () => {
    const client = await hub.client(await hub.make.person({}));
    const tried = [];
    for (let i = 0; i < 61; i++) tried.push((await reveal(client, crypto.randomUUID())).__typename);
    expect(tried.slice(0, 60)).toEqual(Array(60).fill('NotFoundError'));
    expect(tried[60]).toBe('RateLimitedError');
    expect(await reveal(client)).toMatchObject({ __typename: 'RateLimitedError' });
    // Others go on.
    expect((await reveal(others.HUB)).__typename).toBe('RevealContactSuccess');
  });

  it('cannot try several in one operation', async () => {
    const { cookie } = await hub.sessionOf((await hub.make.person({})).personId);
    const one = (alias: string) => `${alias}: revealContact(input: { guardianId: "x" }) { __typename }`;
    const { body } = await hub.raw(`mutation { ${one('a')} ${one('b')} }`, {}, { cookie });
    expect(body.errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_LARGE' } }]);
    expect((await hub.raw(`mutation { ${one('a')} }`, {}, { cookie })).body.errors).toBeUndefined();
  });
});

it('no list and no card has a place for contact details', () => {
  const types = Object.values(hub.app.schema.getTypeMap());
  const places = types.flatMap((type) =>
    'getFields' in type && !type.name.startsWith('__')
      ? Object.values(type.getFields())
          .filter((field) => /^\[?ContactWay\b/.test(String(field.type)))
          .map((field) => `${type.name}.${field.name}`)
      : [],
  );
  expect(places.sort()).toEqual(['RevealContactSuccess.ways', 'Viewer.contactWays']);
});
