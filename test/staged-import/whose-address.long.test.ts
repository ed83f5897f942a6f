import {
  AuditLogDocument,
  EndRoleDocument,
  InvitationsDocument,
  MembersDocument,
  request,
} from '@guardian-network-hub/client-sdk';
import { tokenOf } from '../../src/features/invitation/invitation.token';
import { startHub, type TestHub } from '../support/hub';
import { Importer } from './importing';

let hub: TestHub;
let tag = 0;

beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());
beforeEach(() => void tag++);

const query = (text: string, values: unknown[] = []) => hub.app.pool.query(text, values);

/** What differs by chance, and the address that is asked about, read alike. */
const plain = (text: string, address: string) =>
  text
    .replaceAll(address, 'THE ADDRESS')
    .replace(/"[a-z0-9]{4,}\.[0-9a-z]{26}"/gi, '"ID"')
    .replace(/[a-z0-9]{4,}\.[0-9a-z]{26}/gi, 'ID')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replace(/"(start|end)Cursor":"[^"]*"/g, '"$1Cursor":"CURSOR"');

interface Attack {
  readonly network: string;
  readonly organiser: Importer;
  readonly list: (cells?: string) => string;
  readonly seen: string[];
}

/** Everything that an organiser sees on her way, by an address that she knows and wonders about. */
async function attack(address: string): Promise<Attack> {
  const network = await hub.make.network({ name: 'Attackers' });
  const { personId } = await hub.make.person({ name: 'Olga Orga', in: [network], role: 'ORGANISER' });
  const organiser = await Importer.of(hub, personId);
  const list = (cells = 'Rossi;Anna;inglese') =>
    `Codice;E-mail;Cognome;Nome;Lingue\nA-1;${address};${cells}\nA-2;b-${address};Neri;Ida;`;
  const seen: string[] = [];
  const note = (what: string, value: unknown) =>
    void seen.push(`${what}: ${plain(JSON.stringify(value), address)}`);
  const around = async (when: string) => {
    const id = hub.make.id(network);
    note(`${when}, members`, await request(organiser.client, MembersDocument, { id, first: 50 }));
    note(
      `${when}, found`,
      await request(organiser.client, MembersDocument, { id, first: 5, search: 'anna' }),
    );
    note(`${when}, invitations`, await request(organiser.client, InvitationsDocument, { id, first: 50 }));
    note(`${when}, log`, await request(organiser.client, AuditLogDocument, { first: 50 }));
    note(`${when}, lists`, await organiser.earlier(network));
    note(`${when}, exported`, await exported(organiser, network));
  };
  const look = async (when: string, rows: string) => {
    const id = await organiser.prepared(network, rows);
    note(`${when}, prepared`, [await organiser.look(id), await organiser.rows(id)]);
    return id;
  };
  const takenOut = async () => {
    const id = hub.make.id(network);
    const found = await request(organiser.client, MembersDocument, { id, first: 5, search: 'anna' });
    const { personId, roles } = found.network!.members.nodes[0]!;
    for (const role of roles) {
      const input = { networkId: id, personId: personId!, role };
      expect((await request(organiser.client, EndRoleDocument, { input })).endRole.__typename).toBe(
        'MembershipSuccess',
      );
    }
  };
  const first = await look('first', list());
  note('applied', [await organiser.apply(first), await organiser.rows(first)]);
  await around('afterwards');
  await look('again', list());
  await look('under another name', list('Bianchi;Bea;'));
  await look('another address', list().replace(address, `c-${address}`));
  const changed = await look('changed', list('Rossi;Anna Maria;arabo'));
  note('changed', await organiser.apply(changed));
  await around('when changed');
  note('undone', [await organiser.undo(changed), await organiser.undo(first)]);
  await around('when undone');
  const second = await look('once more', list());
  note('applied again', await organiser.apply(second));
  await takenOut();
  await around('when taken out');
  await look('taken out', list());
  await look('taken out, under another name', list('Bianchi;Bea;'));
  await look('taken out, under another identifier', list().replace('A-1', 'A-9'));
  const bare = (cells: string) => `E-mail;Cognome;Nome\n${address};${cells}`;
  await look('taken out, without an identifier', bare('Rossi;Anna Maria'));
  await look('taken out, without one, under another name', bare('Bianchi;Bea'));
  note('and applied', await organiser.apply(await organiser.prepared(network, list())));
  await around('when in again');
  return { network, organiser, list, seen };
}

async function exported(organiser: Importer, network: string): Promise<string> {
  const { body } = await hub.raw(
    `mutation($input: ExportDirectoryInput!) { exportDirectory(input: $input) { ... on ExportDirectorySuccess { path people } ... on UserError { code } } }`,
    {
      input: { networkId: hub.make.id(network), format: 'CSV', idempotencyKey: crypto.randomUUID() },
    },
    { cookie: organiser.cookie },
  );
  const found = (body.data as { exportDirectory: { path?: string } } | null)?.exportDirectory;
  if (!found?.path) throw new Error(JSON.stringify(body));
  const file = await fetch(`${hub.url}${found.path}`, { headers: { cookie: organiser.cookie } });
  return file.text();
}

/** Somebody whom the hub knows from a network of which the organiser knows nothing. */
async function known(): Promise<{ personId: string; address: string; elsewhere: string }> {
  const elsewhere = await hub.make.network();
  const address = `known@w${tag}.example`;
  const { personId } = await hub.make.person({ name: 'Rita Reserved', email: address, in: [elsewhere] });
  return { personId, address, elsewhere };
}

jest.setTimeout(120_000);

/** What is seen by an address that nobody has. */
let nobodys: Promise<Attack> | undefined;
const never = () => (nobodys ??= attack('never@w.example'));

it('an organiser’s list tells nobody whose address has an account on the hub', async () => {
  const { address } = await known();
  const there = await attack(address);
  const not = await never();
  expect(there.seen.length).toBeGreaterThan(20);
  expect(there.seen.find((one) => one.startsWith('afterwards, members'))).toContain('Anna Rossi');
  // She was asked all the same.
  expect(
    (await query('SELECT 1 FROM invitation WHERE folded_address = $1', [address])).rowCount,
  ).toBeGreaterThan(0);
  expect(there.seen).toEqual(not.seen);
});

it('and it would show if the invitation did (negative control)', async () => {
  const { address } = await known();
  await query(`CREATE FUNCTION shown() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN NEW.by_import = false; RETURN NEW; END $$`);
  await query('CREATE TRIGGER shown BEFORE INSERT ON invitation FOR EACH ROW EXECUTE FUNCTION shown()');
  try {
    const there = await attack(address);
    const not = await never();
    expect(there.seen).not.toEqual(not.seen);
  } finally {
    await query('DROP FUNCTION shown CASCADE');
  }
});

describe('whoever has the account', () => {
  async function invited() {
    const her = await known();
    const network = await hub.make.network();
    const { personId } = await hub.make.person({ in: [network], role: 'ORGANISER' });
    const organiser = await Importer.of(hub, personId);
    const rows = `Codice;E-mail;Cognome;Nome;Ruolo\nA-1;${her.address};Rossi;Anna;mentore`;
    const id = await organiser.prepared(network, rows);
    await organiser.apply(id);
    return { ...her, network, organiser, rows, id, organiserId: personId };
  }
  const membersOf = async (network: string) =>
    (
      await query(
        `SELECT p.display_name AS name, array_agg(m.role ORDER BY m.role) AS roles, max(m.external_id) AS id
         FROM membership m JOIN person p ON p.id = m.person_id
         WHERE m.network_id = $1 AND m.until IS NULL AND m.role <> 'ORGANISER' GROUP BY p.id`,
        [network],
      )
    ).rows;
  /** The token of the invitation that was mailed to her. */
  const token = async (network: string) => {
    const { rows } = await query('SELECT id FROM invitation WHERE network_id = $1 AND by_import', [network]);
    return tokenOf(hub.app.seal, rows[0].id);
  };
  const accept = async (personId: string, by: string) =>
    (
      await hub.raw(
        `mutation($i: AcceptInvitationInput!) { acceptInvitation(input: $i) { __typename ... on UserError { code } } }`,
        { i: { token: by, idempotencyKey: crypto.randomUUID() } },
        { cookie: (await hub.sessionOf(personId)).cookie },
      )
    ).body.data!['acceptInvitation'];

  it('is not put into the network, nor is anything of hers touched: the row stands for itself', async () => {
    const { network, personId } = await invited();
    expect(await membersOf(network)).toEqual([
      { name: 'Anna Rossi', roles: ['GUARDIAN', 'MENTOR'], id: 'A-1' },
    ]);
    const hers = await query('SELECT network_id FROM membership WHERE person_id = $1', [personId]);
    expect(hers.rowCount).toBe(1);
  });

  it('takes its place when she accepts, with its identifier and roles; the list then finds her', async () => {
    const { network, personId, organiser, rows, id } = await invited();
    expect(await accept(personId, await token(network))).toMatchObject({
      __typename: 'AcceptInvitationSuccess',
    });
    expect(await membersOf(network)).toEqual([
      { name: 'Rita Reserved', roles: ['GUARDIAN', 'MENTOR'], id: 'A-1' },
    ]);
    expect(await organiser.undo(id)).toMatchObject({ code: 'IMPORT_BUILT_ON', people: 1 });
    const again = await organiser.rows(await organiser.prepared(network, rows));
    // Identifier and address name her both: her name is hers to write.
    expect(again).toEqual(['2 SKIP']);
  });

  it('is asked anew when the row was taken out and comes again, and takes the place of the one that stands', async () => {
    const { network, organiser, rows, personId } = await invited();
    await query(`UPDATE membership SET until = now() WHERE network_id = $1 AND role <> 'ORGANISER'`, [
      network,
    ]);
    expect(await organiser.apply(await organiser.prepared(network, rows))).toMatchObject({
      numbers: { create: 1, error: 0 },
    });
    expect(await accept(personId, await token(network))).toMatchObject({
      __typename: 'AcceptInvitationSuccess',
    });
    expect(await membersOf(network)).toEqual([
      { name: 'Rita Reserved', roles: ['GUARDIAN', 'MENTOR'], id: 'A-1' },
    ]);
  });

  it('keeps her invitation, which the organiser can neither see nor withdraw', async () => {
    const { network, organiser, personId } = await invited();
    const { rows } = await query('SELECT id FROM invitation WHERE network_id = $1 AND by_import', [network]);
    const revoke = `mutation($id: ID!) { revokeInvitation(input: { invitationId: $id }) { __typename } }`;
    const { body } = await hub.raw(revoke, { id: hub.make.id(rows[0].id) }, { cookie: organiser.cookie });
    expect(body.data).toEqual({ revokeInvitation: { __typename: 'NotFoundError' } });
    expect(await accept(personId, await token(network))).toMatchObject({
      __typename: 'AcceptInvitationSuccess',
    });
  });

  it('takes it as well when she comes in another way', async () => {
    const { network, personId } = await invited();
    await query(
      `INSERT INTO membership (id, person_id, network_id, role) VALUES (gen_random_uuid(), $1, $2, 'GUARDIAN')`,
      [personId, network],
    );
    expect(await membersOf(network)).toMatchObject([{ name: 'Rita Reserved', id: 'A-1' }]);
  });

  it('cannot come in any more once the organiser has taken the row out, or the import back', async () => {
    const one = await invited();
    await query(`UPDATE membership SET until = now() WHERE network_id = $1 AND role <> 'ORGANISER'`, [
      one.network,
    ]);
    expect(await accept(one.personId, await token(one.network))).toMatchObject({
      code: 'INVALID_INVITATION',
    });
    tag += 1_000;
    const two = await invited();
    await two.organiser.undo(two.id);
    expect(await accept(two.personId, await token(two.network))).toMatchObject({
      code: 'INVALID_INVITATION',
    });
    expect(await membersOf(two.network)).toEqual([]);
  });
});
