import { DirectoryDocument, request, type HubClient } from '@guardian-network-hub/client-sdk';
import { anonymous, jobActor } from '../../src/shared/actor';
import { startHub, type TestHub } from '../support/hub';
import { signedIn } from '../support/visitor';
import { checksum, Importing } from './support/importing';

const HEADINGS = 'Code;First name;Last name;E-mail;Languages;Kind;Province;Guardian since;Role';

let hub: TestHub;
let importing: Importing;

beforeAll(async () => {
  hub = await startHub();
  importing = new Importing(hub);
});
afterAll(() => hub.stop());

async function names(client: HubClient, search: string): Promise<string[]> {
  const { directory } = await request(client, DirectoryDocument, { search, first: 50 });
  return directory.nodes.map((g) => g.name);
}

describe('people who are new', () => {
  let networkId: string;
  const list = [
    HEADINGS,
    'A-1;Ελένη;Παπαδοπούλου;eleni.p@example.org;Greek, English;volunteer;;2019;guardian',
    'A-2;Zoë;D’Angelo;zoe.a@example.org;French;employed;TV;;mentor',
    'A-3;Samir;Haddad;;;;;;moderator',
  ];

  beforeAll(async () => {
    networkId = await hub.make.network({ name: 'New people' });
    const outcome = await importing.csv(networkId, list);
    expect(outcome.counts).toMatchObject({ created: 3, updated: 0, unchanged: 0, leftOut: 0 });
    expect(outcome.counts.roles).toEqual({ GUARDIAN: 2, MENTOR: 1, MODERATOR: 1 });
  });

  it('come in with names, memberships, unverified addresses and hidden cards', async () => {
    const [eleni] = await importing.person('A-1');
    expect(eleni).toMatchObject({
      name: 'Ελένη Παπαδοπούλου', card: 'Ελένη Παπαδοπούλου', latin: 'Eleni Papadopoulou', audience: 0,
      languages: ['el', 'en'], kind: 'VOLUNTEER', since: 2019, roles: ['GUARDIAN'], externalId: 'A-1',
      addresses: ['eleni.p@example.org UNVERIFIED'],
    }); // prettier-ignore
    const [zoe] = await importing.person('zoe.a@example.org');
    expect(zoe).toMatchObject({ kind: 'EMPLOYED', territory: 'IT-TV', roles: ['GUARDIAN', 'MENTOR'] });
    expect(await importing.person('A-3')).toMatchObject([
      { name: 'Samir Haddad', addresses: null, roles: ['MODERATOR'] },
    ]);
  });

  it('are in nobody’s directory until they choose who sees them', async () => {
    const [eleni] = await importing.person('A-1');
    const organiser = await hub.make.person({ in: [networkId], role: 'ORGANISER' });
    const member = await hub.make.person({ in: [networkId] });
    const stranger = await hub.make.person({ in: [await hub.make.network()] });
    const clients = await Promise.all(
      [organiser, member, stranger].map(({ personId }) => hub.client({ personId })),
    );
    const seen = () => Promise.all(clients.map((client) => names(client, 'papadopoulou')));
    expect(await seen()).toEqual([[], [], []]);
    expect(await names(await hub.client({ personId: eleni.id }), 'papadopoulou')).toEqual([
      'Ελένη Παπαδοπούλου',
    ]);

    await hub.app.pool.query('UPDATE guardian_card SET audience = 1 WHERE person_id = $1', [eleni.id]);
    expect(await seen()).toEqual([['Ελένη Παπαδοπούλου'], ['Ελένη Παπαδοπούλου'], []]);
    await hub.app.pool.query('UPDATE guardian_card SET audience = 0 WHERE person_id = $1', [eleni.id]);
    expect(await seen()).toEqual([[], [], []]);
  });

  it('sign in by a mailed code, which verifies the address', async () => {
    const email = 'zoe.a@example.org';
    expect(await (await signedIn(hub, email)).me()).toBe('Zoë D’Angelo');
    expect(await importing.person(email)).toMatchObject([{ addresses: [`${email} VERIFIED`] }]);
  });

  it('are unchanged by the same list again, down to every row of every table', async () => {
    const before = await checksum(hub.app.pool);
    const again = await importing.csv(networkId, list);
    expect(again).toMatchObject({
      counts: { created: 0, updated: 0, unchanged: 3, leftOut: 0 },
      importId: null,
    });
    expect(await checksum(hub.app.pool)).toBe(before);
  });
});

describe('people whom the hub knows', () => {
  it('get what the list says and differs, and keep the rest', async () => {
    const networkId = await hub.make.network();
    const first = [
      HEADINGS,
      'B-1;Anna;Bruni;anna.b@example.org;English;volunteer;PD;2015;guardian',
      'B-2;Carlo;Conti;carlo.c@example.org;English;volunteer;PD;2015;guardian',
      'B-3;Dora;Dini;dora.d@example.org;English;volunteer;PD;2015;guardian',
      'B-4;Ezio;Elmi;ezio.e@example.org;English, French;volunteer;PD;2015;guardian',
    ];
    await importing.csv(networkId, first);
    const xmin = async () =>
      (
        await hub.app.pool.query(
          `SELECT m.external_id AS id, c.xmin::text AS card, p.xmin::text AS person, m.xmin::text AS membership
           FROM membership m JOIN person p ON p.id = m.person_id JOIN guardian_card c ON c.person_id = p.id
           WHERE m.external_id LIKE 'B-_' ORDER BY 1`,
        )
      ).rows;
    const before = await xmin();
    const outcome = await importing.csv(networkId, [
      HEADINGS,
      'b-1;Anna;Brùni;anna.b@example.org;English, Arabic;;VE;;mentor',
      'B-2;Carlo;Conti;carlo.conti@example.org;;;;;',
      'B-3;;;;;;;;',
      'B-4;Ezio;Elmi;;French, English;;;;',
      'B-5;Fabia;Forti;fabia.f@example.org;;;;;',
    ]);
    expect(outcome.counts).toMatchObject({ created: 1, updated: 2, unchanged: 1, leftOut: 1 });
    expect(await importing.person('B-1')).toMatchObject([
      {
        name: 'Anna Brùni', card: 'Anna Brùni', latin: 'Anna Bruni', languages: ['en', 'ar'], kind: 'VOLUNTEER',
        territory: 'IT-VE', since: 2015, roles: ['GUARDIAN', 'MENTOR'], externalId: 'B-1',
      },
    ]); // prettier-ignore
    expect(await importing.person('B-2')).toMatchObject([
      { addresses: ['carlo.conti@example.org UNVERIFIED'], languages: ['en'] },
    ]);
    expect(await importing.person('carlo.c@example.org')).toEqual([]);
    const after = await xmin();
    expect(after.slice(1, 4)).toEqual(before.slice(1, 4));
    expect(after[0]!.card).not.toBe(before[0]!.card);
  });

  it('are recorded with what stood there before', async () => {
    const networkId = await hub.make.network();
    await importing.csv(networkId, [HEADINGS, 'R-1;Rita;Rosi;rita.r@example.org;English;;PD;;guardian']);
    const { importId } = await importing.csv(networkId, [
      HEADINGS,
      'R-1;Rita;Rosi;rita.rosi@example.org;French;;;;mentor',
      'R-2;Sara;Sala;sara.s@example.org;;;;;',
    ]);
    const { rows } = await hub.app.pool.query(
      `SELECT line, action, replaced, counts, octet_length(file_hash) AS hash
       FROM member_import_row r JOIN member_import i ON i.id = r.import_id WHERE i.id = $1 ORDER BY line`,
      [importId],
    );
    expect(rows).toMatchObject([
      {
        line: 2, action: 'UPDATED', hash: 32, counts: { created: 1, updated: 1 },
        replaced: { email: 'rita.r@example.org', languages: ['en'], roles: ['GUARDIAN'] },
      },
      { line: 3, action: 'CREATED', replaced: {} },
    ]); // prettier-ignore
  });

  it('keep the audiences and the addresses that are their own', async () => {
    const [here, elsewhere] = [await hub.make.network(), await hub.make.network()];
    const made = await hub.make.person({
      name: 'Gino Galli',
      email: 'gino@example.org',
      in: [elsewhere],
      audience: 'LINKED',
    });
    const joined = await importing.csv(here, [HEADINGS, 'G-1;Gino;Galli;gino@example.org;Dutch;;;;']);
    expect(joined.counts).toMatchObject({ created: 0, updated: 1 });
    const other = await importing.csv(here, [HEADINGS, 'G-1;Gino;Galli;another@example.org;Dutch;;;;']);
    expect(other.counts).toMatchObject({ updated: 0, unchanged: 1, remarks: { EMAIL_KEPT: 1 } });
    const { rows } = await hub.app.pool.query(
      'SELECT audience, kind_audience, network_ids FROM guardian_card WHERE person_id = $1',
      [made.personId],
    );
    expect(rows).toEqual([{ audience: 2, kind_audience: 2, network_ids: [here, elsewhere].sort() }]);
    expect(await importing.person('gino@example.org')).toMatchObject([
      { addresses: ['gino@example.org VERIFIED'] },
    ]);
  });
});

describe('an import as a whole', () => {
  it('writes nothing in a dry run', async () => {
    const networkId = await hub.make.network();
    const before = await checksum(hub.app.pool);
    const outcome = await importing.csv(networkId, [HEADINGS, 'D-1;Dino;Doni;dino@example.org;;;;;'], {
      dryRun: true,
    });
    expect(outcome).toMatchObject({ counts: { created: 1 }, importId: null });
    expect(await checksum(hub.app.pool)).toBe(before);
  });

  it('leaves nothing behind where it fails half-way', async () => {
    const networkId = await hub.make.network();
    const rows = Array.from({ length: 1500 }, (_, i) => `F-${i};Fabio;Ferri${i};fabio${i}@example.org;;;;;`);
    const before = await checksum(hub.app.pool);
    const progress = ({ done }: { done: number }) => {
      if (done === 1000) throw new Error('the power went');
    };
    await expect(importing.csv(networkId, [HEADINGS, ...rows], { progress })).rejects.toThrow('the power');
    expect(await checksum(hub.app.pool)).toBe(before);
    expect((await importing.csv(networkId, [HEADINGS, ...rows])).counts.created).toBe(1500);
  });

  it('waits for another import of the same network, and finds its people', async () => {
    const networkId = await hub.make.network();
    const list = [HEADINGS, ...Array.from({ length: 300 }, (_, i) => `Q-${i};Quinto;Quilici;q${i}@example.org;;;;;`)]; // prettier-ignore
    const phases: string[] = [];
    const once = () => importing.csv(networkId, list, { progress: ({ phase }) => void phases.push(phase) });
    // Read before, so that all three come at the same moment.
    await importing.csv(networkId, list, { dryRun: true });
    const outcomes = await Promise.all([once(), once(), once()]);
    expect(outcomes.map(({ counts }) => counts.created).sort((a, b) => a - b)).toEqual([0, 0, 300]);
    expect(phases.filter((phase) => phase === 'WAITING')).toHaveLength(2);
  });

  it('begins again where an import of another network was faster with an address', async () => {
    const networks = await Promise.all([hub.make.network(), hub.make.network(), hub.make.network()]);
    const list = [HEADINGS, ...Array.from({ length: 50 }, (_, i) => `;Ugo;Udine;u${i}@example.org;;;;;`)];
    const outcomes = await Promise.all(networks.map((id) => importing.csv(id, list)));
    expect(outcomes.map(({ counts }) => counts.created).sort((a, b) => a - b)).toEqual([0, 0, 50]);
    expect(outcomes.map(({ counts }) => counts.updated).sort((a, b) => a - b)).toEqual([0, 50, 50]);
  });

  it('leaves out what no name or identifier can be', async () => {
    const networkId = await hub.make.network();
    const long = 'x'.repeat(5000);
    const rows = [`L-1;${long};Long;l1@example.org;;;;;`, `${long};Lara;Long;l2@example.org;;;;;`];
    const outcome = await importing.csv(networkId, [HEADINGS, ...rows, 'L-3;Lea;Long;l3@example.org;;;;;']);
    expect(outcome.counts).toMatchObject({ created: 1, leftOut: 2, reasons: { VALUE_TOO_LONG: 2 } });
  });

  it('is for the operator', async () => {
    const networkId = hub.make.id(await hub.make.network());
    const network = await importing.service.network(jobActor(), networkId);
    await expect(importing.service.network(anonymous(), networkId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const input = { network, file: { rows: [] } as never, bytes: Buffer.from('') };
    await expect(importing.service.importMembers(anonymous(), input)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
