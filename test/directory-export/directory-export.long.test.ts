import {
  AuditLogDocument,
  request,
  RevealContactDocument,
  SetContactWayDocument,
  unwrap,
  type SetContactWayInput,
} from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { Exporter } from './support/exporter';

let hub: TestHub;
let veneto: string;
let below: string;
let friends: string;
let olga: MadePerson;
let organiser: Exporter;

beforeAll(async () => {
  hub = await startHub();
  veneto = await hub.make.network({ name: 'Rete «Veneto», città & più' });
  below = await hub.make.network({ name: 'Treviso', parentId: veneto });
  friends = await hub.make.network({ name: 'Friends' });
  await hub.make.link(veneto, friends);
  olga = await hub.make.person({ name: 'Olga Orsi', in: [veneto], role: 'ORGANISER' });
  organiser = await Exporter.of(hub, olga.personId);
});
afterAll(() => hub.stop());
beforeEach(() => hub.app.pool.query('DELETE FROM rate_limit'));

const query = (text: string, values: unknown[] = []) => hub.app.pool.query(text, values);
const log = async (who: Exporter, kind: 'CONTACT_READ' | 'EXPORTED') =>
  (await request(who.client, AuditLogDocument, { kinds: [kind], first: 100 })).auditLog.nodes;
const exports = async () => (await query('SELECT 1 FROM directory_export')).rowCount;
/** The proof of oneself in a session gets old. */
const age = (personId: string) =>
  query(`UPDATE session SET authenticated_at = now() - interval '11 minutes' WHERE person_id = $1`, [
    personId,
  ]);

describe('an export', () => {
  it('is a file with the people of the network and of those below, by name', async () => {
    const network = await hub.make.network({ name: 'Rete «Veneto», città & più' });
    const part = await hub.make.network({ parentId: network });
    const { personId } = await hub.make.person({ name: 'Olga Orsi', in: [network], role: 'ORGANISER' });
    await hub.make.person({ name: 'Zoe Neri', in: [network], externalId: 'V-7', languages: ['ti', 'it'] });
    await hub.make.person({ name: 'Anna Maria Rossi', in: [part], audience: 'HUB' });
    await hub.make.person({ name: 'Hidden Below', in: [part] });
    await hub.make.person({ name: 'Somebody Else', audience: 'PUBLIC' });
    const who = await Exporter.of(hub, personId);
    const made = await who.made(network);
    expect(made).toMatchObject({ people: 3, fileName: expect.stringMatching(/^rete-veneto-citta-piu-\d{4}-\d\d-\d\d\.csv$/) }); // prettier-ignore
    const response = await who.fetch(made.path);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${made.fileName}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect((await response.text()).split('\r\n').slice(0, 2)).toEqual([
      'Identifier,Given name,Family name,Name in Latin letters,Kind of guardian,Languages,Territory,Guardian since,Court,' +
        'On the official list since,Training completed on,Themes,Availability,Current guardianships,Guardianships at most,' +
        'Guardianships as of,Coaching,Networks,In their own words',
      expect.stringMatching(/^,Anna,Maria Rossi,Anna Maria Rossi,Volunteer,Italian,Padova \(IT-PD\),2020,/),
    ]);
    const rows = await who.rows(network);
    expect(rows.map((row) => row['Family name'])).toEqual(['Maria Rossi', 'Orsi', 'Neri']);
    expect(rows[2]).toMatchObject({
      Identifier: 'V-7',
      Languages: 'Tigrinya; Italian',
      Themes: 'School',
      Availability: 'Available',
      'Guardianships at most': '3',
      Coaching: 'Offers coaching',
      Networks: 'Rete «Veneto», città & più',
    });
  });

  it('is narrowed as the directory is', async () => {
    await hub.make.person({ name: 'Tina Tigre', in: [veneto], languages: ['ti'] });
    await hub.make.person({ name: 'Tino Tiger', in: [veneto], languages: ['it'] });
    const names = async (more: object) =>
      (await organiser.rows(veneto, more)).map((row) => row['Given name']);
    expect(await names({ search: 'tig' })).toEqual(['Tina', 'Tino']);
    expect(await names({ filter: { languages: ['ti'] } })).toEqual(['Tina']);
    expect(await names({ search: 'tig', filter: { languages: ['it'] } })).toEqual(['Tino']);
    expect(await names({ search: 'nobody' })).toEqual([]);
  });

  it('begins with a byte order mark where one is asked for, and only then', async () => {
    const plain = await organiser.bytes(veneto);
    const marked = await organiser.bytes(veneto, { byteOrderMark: true });
    expect(plain.subarray(0, 3).toString('hex')).not.toBe('efbbbf');
    expect(marked.equals(Buffer.concat([Buffer.from('efbbbf', 'hex'), plain]))).toBe(true);
    const asVcard = await organiser.ask(veneto, { format: 'VCARD_4', byteOrderMark: true });
    expect(asVcard).toMatchObject({ __typename: 'InvalidInputError', field: 'byteOrderMark' });
  });

  it('parts columns as the reader’s spreadsheet does, and heads them in her language', async () => {
    const { personId } = await hub.make.person({ locale: 'it', in: [below], role: 'ORGANISER' });
    const text = await (await Exporter.of(hub, personId)).text(below);
    expect(text).toMatch(/^Codice;Nome;Cognome;Nome in lettere latine;Tipo di tutela;Lingue;/);
    expect(text).toContain(';Volontaria;italiano;Padova (IT-PD);2020;');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x";"y")'])(
    'lets no cell run as a formula: %j',
    async (formula) => {
      const network = await hub.make.network();
      const { personId } = await hub.make.person({ in: [network], role: 'ORGANISER' });
      const { cardId } = await hub.make.person({ name: `${formula} Rossi`, in: [network], about: formula, externalId: formula }); // prettier-ignore
      await query('UPDATE guardian_card SET latin_name = $2 WHERE id = $1', [cardId, formula]);
      const rows = await (await Exporter.of(hub, personId)).rows(network);
      const cells = rows.flatMap((row) => Object.values(row)).filter((cell) => cell.includes(formula));
      expect(cells).toHaveLength(4);
      // Negative control: as the cards have it, each would run.
      for (const cell of cells) expect(cell).toBe(`'${cell.slice(1)}`);
      for (const cell of cells) expect(cell.slice(1)).toMatch(/^[=+\-@\t\r＝]/);
    },
  );

  it('holds each of many people once, in order, over the pages in which they are read', async () => {
    const network = await hub.make.network();
    const { personId } = await hub.make.person({ name: 'Zz Last', in: [network], role: 'ORGANISER' });
    for (let i = 0; i < 230; i++)
      await hub.make.person({ name: `Nr ${1000 + i}`, in: [network], externalId: `N-${1000 + i}` });
    const who = await Exporter.of(hub, personId);
    const ids = (await who.rows(network)).map((row) => row['Identifier']);
    const all = Array.from({ length: 230 }, (_, i) => `N-${1000 + i}`);
    expect(ids).toEqual([...all, '']);
    const found = await who.rows(network, { search: 'nr' });
    expect(found.map((row) => row['Identifier'])).toEqual(all);
  });

  it('is written down once, with who, where, what and how many', async () => {
    const before = (await log(organiser, 'EXPORTED')).length;
    const idempotencyKey = 'the-same-key-twice';
    const first = await organiser.made(veneto, { format: 'VCARD_3', contacts: true, idempotencyKey });
    const again = await organiser.made(veneto, { format: 'VCARD_3', contacts: true, idempotencyKey });
    expect(again).toEqual(first);
    const other = await organiser.ask(veneto, { format: 'VCARD_4', contacts: true, idempotencyKey });
    expect(other.__typename).toBe('IdempotencyKeyReusedError');
    const [entry, ...older] = await log(organiser, 'EXPORTED');
    expect(older).toHaveLength(before);
    expect(entry).toMatchObject({ actorName: 'Olga Orsi', network: { name: { text: expect.stringContaining('Veneto') } } }); // prettier-ignore
    expect(Object.fromEntries(entry!.details.map(({ name, value }) => [name, value]))).toEqual({
      format: 'VCARD_3',
      contacts: 'yes',
      people: String(first.people),
    });
  });
});

describe('whoever has no business with it', () => {
  const refused = async (who: Exporter, code: string, network = veneto) => {
    const before = await exports();
    expect(await who.ask(network)).toMatchObject({ code });
    expect(await exports()).toBe(before);
  };

  it.each([
    ['a member', 'GUARDIAN'],
    ['a moderator', 'MODERATOR'],
    ['a mentor', 'MENTOR'],
  ] as const)('%s is told there is nothing', async (_, role) => {
    const { personId } = await hub.make.person({ in: [veneto], role });
    await refused(await Exporter.of(hub, personId), 'NOT_FOUND');
  });

  it('organisers of linked networks, of those below and of those above are told the same', async () => {
    for (const network of [friends, below]) {
      const { personId } = await hub.make.person({ in: [network], role: 'ORGANISER' });
      await refused(await Exporter.of(hub, personId), 'NOT_FOUND');
    }
    await refused(organiser, 'NOT_FOUND', below);
  });

  it('a suspended organiser, a partner and nobody get none', async () => {
    const { personId } = await hub.make.person({ in: [veneto], role: 'ORGANISER' });
    const suspended = await Exporter.of(hub, personId);
    await query('UPDATE membership SET until = now() WHERE person_id = $1', [personId]);
    await refused(suspended, 'NOT_FOUND');
    const key = await hub.app.features.partners.add('Partner', [veneto]);
    await refused(Exporter.by(hub, { authorization: `Bearer ${key}` }), 'NOT_SIGNED_IN');
    await refused(Exporter.by(hub, {}), 'NOT_SIGNED_IN');
  });

  it('an organiser who has not lately proved that she is herself is asked to', async () => {
    const { personId } = await hub.make.person({ in: [veneto], role: 'ORGANISER' });
    const who = await Exporter.of(hub, personId);
    await age(personId);
    await refused(who, 'STEP_UP_REQUIRED');
    await query('UPDATE session SET authenticated_at = now() WHERE person_id = $1', [personId]);
    await who.made(veneto);
  });

  it('nobody reaches another network by the filter', async () => {
    const filter = { networkIds: [hub.make.id(friends)] };
    expect(await organiser.ask(veneto, { filter })).toMatchObject({ code: 'INVALID_INPUT', field: 'filter' });
  });

  it('nobody exports contact details day in, day out', async () => {
    for (let i = 0; i < 10; i++) await organiser.made(veneto, { contacts: true });
    expect(await organiser.ask(veneto, { contacts: true })).toMatchObject({ code: 'RATE_LIMITED' });
    await organiser.made(veneto);
  });
});

describe('a link', () => {
  it('is good for its person and session alone', async () => {
    const { path } = await organiser.made(veneto);
    const second = await hub.make.person({ in: [veneto], role: 'ORGANISER' });
    const key = await hub.app.features.partners.add('Portal', [veneto]);
    const statuses = [
      await Exporter.of(hub, second.personId),
      // Her own, but from a session in which she proved nothing.
      await Exporter.of(hub, olga.personId),
      Exporter.by(hub, {}),
      Exporter.by(hub, { authorization: `Bearer ${key}` }),
      organiser,
    ].map(async (who) => (await who.fetch(path)).status);
    expect(await Promise.all(statuses)).toEqual([404, 404, 401, 401, 200]);
  });

  it('ends after some minutes', async () => {
    const { path, expiresAt } = await organiser.made(veneto);
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(4 * 60_000);
    await query(`UPDATE directory_export SET created_at = now() - interval '6 minutes'`);
    const late = await organiser.fetch(path);
    expect(late.status).toBe(404);
    expect(await late.text()).not.toContain('Orsi');
  });

  it('ends with the right, however fresh it is', async () => {
    const { personId } = await hub.make.person({ in: [veneto], role: 'ORGANISER' });
    const who = await Exporter.of(hub, personId);
    const { path } = await who.made(veneto);
    expect((await who.fetch(path)).status).toBe(200);
    await query('UPDATE membership SET until = now() WHERE person_id = $1', [personId]);
    expect((await who.fetch(path)).status).toBe(404);
  });

  it('gives what is to be seen when it is fetched, not when it was asked for', async () => {
    const { personId } = await hub.make.person({ name: 'Vera Vanishing', in: [veneto] });
    const { path } = await organiser.made(veneto);
    expect(await (await organiser.fetch(path)).text()).toContain('Vanishing');
    await query('UPDATE guardian_card SET audience = 0 WHERE person_id = $1', [personId]);
    expect(await (await organiser.fetch(path)).text()).not.toContain('Vanishing');
  });

  it.each(['', 'x', '%00', '..%2f..%2fetc', 'toString'])('is nothing where it is made up: %j', async (id) => {
    expect((await organiser.fetch(`/exports/${id}`)).status).toBe(404);
  });

  it('tells nothing to who asks for the headers alone', async () => {
    const { path } = await organiser.made(veneto, { contacts: true });
    const before = (await query(`SELECT 1 FROM audit_entry WHERE kind = 'CONTACT_READ'`)).rowCount;
    expect((await organiser.fetch(path, 'HEAD')).status).toBe(404);
    expect((await query(`SELECT 1 FROM audit_entry WHERE kind = 'CONTACT_READ'`)).rowCount).toBe(before);
  });
});

describe('contact details', () => {
  let network: string;
  let who: Exporter;
  let people: Record<'open' | 'closed' | 'connected' | 'self', MadePerson>;

  const set = async ({ personId }: MadePerson, input: SetContactWayInput) => {
    const done = await request(await hub.client({ personId }), SetContactWayDocument, { input });
    unwrap(done.setContactWay, 'ChangeContactWaysSuccess');
  };
  const revealed = async ({ cardId }: MadePerson) => {
    const input = { guardianId: hub.make.id(cardId) };
    const { revealContact } = await request(who.client, RevealContactDocument, { input });
    return unwrap(revealContact, 'RevealContactSuccess').ways.map(({ value }) => value);
  };
  const reads = async ({ personId }: MadePerson) =>
    (await query(`SELECT actor_id, details FROM audit_entry WHERE kind = 'CONTACT_READ' AND subject_id = $1`, [personId])).rows; // prettier-ignore

  beforeAll(async () => {
    network = await hub.make.network();
    people = {
      self: await hub.make.person({ name: 'Self Same', in: [network], role: 'ORGANISER' }),
      open: await hub.make.person({ name: 'Open Door', in: [network] }),
      closed: await hub.make.person({ name: 'Closed Door', in: [network] }),
      connected: await hub.make.person({ name: 'Con Nected', in: [network] }),
    };
    who = await Exporter.of(hub, people.self.personId);
    await set(people.self, { kind: 'PHONE', value: '+390410000001', audience: 'ME' });
    await set(people.open, { kind: 'PHONE', value: '+390410000002', audience: 'NETWORK' });
    await set(people.open, { kind: 'WHATSAPP', value: '+390410000003', audience: 'ME' });
    await set(people.open, { kind: 'EMAIL', value: 'open@example.org', audience: 'HUB' });
    await set(people.closed, { kind: 'PHONE', value: '+390410000004', audience: 'ME' });
    await set(people.connected, { kind: 'TELEGRAM', value: '@connected', audience: 'ME' });
    await query(
      `INSERT INTO contact_request (id, from_id, to_id, state, decided_at) VALUES (gen_random_uuid(), $1, $2, 'ACCEPTED', now())`,
      [people.self.personId, people.connected.personId],
    );
  });

  it('are in no file for which they were not asked, and nobody is told', async () => {
    for (const format of ['CSV', 'VCARD_3', 'VCARD_4'] as const)
      expect(await who.text(network, { format })).not.toMatch(/0410000|example\.org|@connected|WhatsApp/);
    for (const person of Object.values(people)) expect(await reads(person)).toEqual([]);
  });

  it('are those that one could ask for one by one, and no others', async () => {
    const rows = await who.rows(network, { contacts: true });
    const kinds = ['Phone', 'E-mail for contact', 'WhatsApp', 'Signal', 'Telegram', 'Threema'];
    for (const person of Object.values(people)) {
      const { rows: cards } = await query('SELECT name FROM guardian_card WHERE id = $1', [person.cardId]);
      const row = rows.find((one) => `${one['Given name']} ${one['Family name']}` === cards[0].name)!;
      const exported = kinds.map((kind) => row[kind]!.replace(/^'/, '')).filter(Boolean);
      expect(exported.sort()).toEqual((await revealed(person)).sort());
    }
    const open = rows.find((row) => row['Given name'] === 'Open')!;
    expect(open).toMatchObject({ Phone: "'+390410000002", 'E-mail for contact': 'open@example.org', WhatsApp: '' }); // prettier-ignore
    expect(rows.find((row) => row['Given name'] === 'Con')).toMatchObject({ Telegram: "'@connected" });
  });

  it('are written down as read exactly as `revealContact` does it, for each to see', async () => {
    const [byFile, byHand] = [people.open, people.connected];
    const before = { file: await reads(byFile), hand: await reads(byHand) };
    await who.text(network, { contacts: true, format: 'VCARD_4' });
    const [newest] = (await reads(byFile)).slice(before.file.length);
    expect(newest).toEqual({ actor_id: people.self.personId, details: { ways: '2' } });
    await revealed(byFile);
    const all = await reads(byFile);
    expect(all.at(-1)).toEqual(newest);
    const hers = await request(await hub.client(byFile), AuditLogDocument, { kinds: ['CONTACT_READ'] });
    expect(hers.auditLog.nodes[0]).toMatchObject({ actorName: 'Self Same', subjectName: 'Open Door' });
    // Who has nothing that is for the reader was not read, nor is one’s own noted.
    expect(await reads(people.closed)).toEqual([]);
    expect(await reads(people.self)).toEqual([]);
  });

  it('are told before a page of them goes out, page by page', async () => {
    const many = await hub.make.network();
    const made = await hub.make.person({ name: 'Aa First', in: [many], role: 'ORGANISER' });
    const exporter = await Exporter.of(hub, made.personId);
    for (let i = 0; i < 220; i++) {
      const one = await hub.make.person({ name: `Nr ${1000 + i}`, in: [many] });
      await query(
        `INSERT INTO contact_way (id, person_id, kind, value, audience) VALUES (gen_random_uuid(), $1, 'PHONE', $2, 1)`,
        [one.personId, `+3904112${1000 + i}`],
      );
    }
    const { path } = await exporter.made(many, { contacts: true, format: 'VCARD_3' });
    const held = await hub.app.features.sessions.held(exporter.headers['cookie']!.split('=')[1]!);
    const file = await hub.app.features.exports.file(held!.actor, path.split('/').at(-1)!);
    const told: number[] = [];
    const tels: number[] = [];
    for await (const text of file.text) {
      tels.push((tels.at(-1) ?? 0) + text.split('TEL').length - 1);
      const noted = await query(`SELECT 1 FROM audit_entry WHERE kind = 'CONTACT_READ' AND actor_id = $1`, [made.personId]); // prettier-ignore
      told.push(noted.rowCount!);
    }
    expect(tels).toEqual([99, 199, 220]);
    expect(told).toEqual(tels);
  });
});
