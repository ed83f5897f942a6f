import { checksum } from '../member-import/support/importing';
import { workbook } from '../member-import/support/workbooks';
import { startHub, type TestHub } from '../support/hub';
import { Importer } from './importing';

let hub: TestHub;
let network: string;
let organiser: Importer;
let organiserId: string;
let tag = 0;

beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

beforeEach(async () => {
  network = await hub.make.network();
  const made = await hub.make.person({ in: [network], role: 'ORGANISER' });
  organiserId = made.personId;
  organiser = await Importer.of(hub, organiserId);
  tag++;
});

const HEAD = 'Codice;Cognome;Nome;E-mail;Lingue;Ruolo';
const list = (...rows: string[]) => [HEAD, ...rows.map((row) => row.replace('@', `@t${tag}.`))].join('\n');
const query = (text: string, values: unknown[] = []) => hub.app.pool.query(text, values);
const people = async () => {
  const { rows } = await query(
    `SELECT p.display_name || ' ' || string_agg(m.role, '+' ORDER BY m.role) AS one FROM membership m
     JOIN person p ON p.id = m.person_id WHERE m.network_id = $1 AND m.until IS NULL AND p.id <> $2
     GROUP BY p.id ORDER BY 1`,
    [network, organiserId],
  );
  return rows.map(({ one }: { one: string }) => one);
};

describe('an organiser’s import', () => {
  it('says row by row what it would do, and writes nothing of it', async () => {
    await hub.make.person({
      name: 'Olga Orsi',
      email: `olga@t${tag}.example`,
      in: [network],
      externalId: 'O-1',
    });
    await query('UPDATE guardian_card SET languages = $1 WHERE name = $2', [['it'], 'Olga Orsi']);
    const before = await people();
    const result = await organiser.prepare(
      network,
      list(
        'A-1;Rossi;Anna;anna@example;inglese;',
        'O-1;Orsi;Olga;olga@example;italiano;',
        ';Neri;Luca;olga@example;;',
        ';Verdi;Ugo;no address;;',
        'A-1;Bianchi;Bea;bea@example;;',
      ),
    );
    expect(result).toMatchObject({
      import: {
        state: 'PREPARED', format: 'CSV', encoding: 'utf-8', delimiter: ';', headingRow: 1,
        numbers: { create: 1, update: 0, skip: 1, asked: 2, error: 1, merge: 0 },
        columns: [{ field: 'EXTERNAL_ID' }, { field: 'FAMILY_NAME' }, { field: 'GIVEN_NAME' }, { field: 'EMAIL' }, { field: 'LANGUAGES' }, { field: 'ROLES' }],
      },
    }); // prettier-ignore
    const { id, sampleRows } = (result as unknown as { import: { id: string; sampleRows: string[][] } })
      .import;
    expect(sampleRows[0]!.slice(0, 3)).toEqual(['A-1', 'Rossi', 'Anna']);
    expect(await organiser.rows(id)).toEqual([
      '2 CREATE', '3 SKIP', '4 ASKED EMAIL_REPEATED', '5 ERROR EMAIL_INVALID', '6 ASKED EXTERNAL_ID_REPEATED',
    ]); // prettier-ignore
    expect(await people()).toEqual(before);
  });

  it('goes in, all of it; the same list again changes nothing', async () => {
    const rows = list('A-1;Rossi;Anna;anna@example;inglese;mentore', ';Bianchi;Bea;bea@example;arabo;');
    const done = await organiser.apply(await organiser.prepared(network, rows));
    expect(done).toMatchObject({ state: 'APPLIED', numbers: { create: 2 } });
    expect(await people()).toEqual(['Anna Rossi GUARDIAN+MENTOR', 'Bea Bianchi GUARDIAN']);
    const card = await query(
      `SELECT audience, languages_audience FROM guardian_card WHERE name = 'Anna Rossi'`,
    );
    expect(card.rows).toContainEqual({ audience: 0, languages_audience: 0 });
    const logged = await query(`SELECT details FROM audit_entry WHERE kind = 'IMPORTED' AND network_id = $1`, [network]); // prettier-ignore
    expect(logged.rows).toMatchObject([{ details: { created: '2', leftOut: '0' } }]);

    const before = await query('SELECT count(*)::int, max(xmin::text::bigint) FROM membership');
    const again = await organiser.apply(await organiser.prepared(network, rows));
    expect(again).toMatchObject({ state: 'APPLIED', numbers: { create: 0, update: 0, skip: 2 } });
    expect((await query('SELECT count(*)::int, max(xmin::text::bigint) FROM membership')).rows).toEqual(
      before.rows,
    );
  });

  it('takes workbooks, a mapping and an encoding', async () => {
    const rows = [['Kol1', 'Kol2', 'Kol3'], ['Rossi', 'Anna', `anna@x${tag}.example`]]; // prettier-ignore
    const bytes = workbook('xlsx', { Foglio: rows });
    const refused = await organiser.prepare(network, bytes);
    expect(refused).toMatchObject({ code: 'IMPORT_REFUSED', reason: 'NO_HEADING_ROW' });
    const mapping = [
      { column: 'Kol1', field: 'FAMILY_NAME' as const },
      { column: 'Kol2', field: 'GIVEN_NAME' as const },
      { column: 'Kol3', field: 'EMAIL' as const },
    ];
    expect(await organiser.prepare(network, bytes, { mapping })).toMatchObject({
      import: { format: 'XLSX', sheet: 'Foglio', numbers: { create: 1 } },
    });
    const cyrillic = Buffer.from(
      'Cognome;Nome;E-mail\n\xcf\xe5\xf2\xf0\xee\xe2;Anna;a@example.org\n',
      'latin1',
    );
    expect(await organiser.prepare(network, cyrillic, { encoding: 'WINDOWS_1251' })).toMatchObject({
      import: { encoding: 'windows-1251', sampleRows: [['Петров', 'Anna', 'a@example.org']] },
    });
    expect(await organiser.prepare(network, cyrillic, { delimiter: 'ab' })).toMatchObject({
      code: 'INVALID_INPUT', field: 'delimiter',
    }); // prettier-ignore
  });

  it('prepares once however often it is tried', async () => {
    const uploadId = await organiser.upload(list('A-1;Rossi;Anna;anna@example;;'));
    const key = { idempotencyKey: `the-same-${tag}` };
    const [one, two] = [
      await organiser.prepareUpload(network, uploadId, key),
      await organiser.prepareUpload(network, uploadId, key),
    ];
    expect(one).toMatchObject({ import: { state: 'PREPARED' } });
    expect(one).toEqual(two);
    expect(await organiser.prepareUpload(network, uploadId, { ...key, delimiter: ';' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });
});

describe('rows that may mean two people', () => {
  const couple = () => list('A-1;Rossi;Anna;casa@example;;', 'A-2;Rossi;Aldo;casa@example;;');

  it('two people on one address: another comes in without it, the same is joined', async () => {
    const id = await organiser.prepared(network, couple());
    expect(await organiser.rows(id)).toEqual(['2 CREATE', '3 ASKED EMAIL_REPEATED']);
    await organiser.apply(id, [{ line: 3, answer: 'OTHER_PERSON' }]);
    expect(await people()).toEqual(['Aldo Rossi GUARDIAN', 'Anna Rossi GUARDIAN']);
    const again = await organiser.prepared(network, couple());
    const done = await organiser.apply(again, [{ line: 3, answer: 'OTHER_PERSON' }]);
    expect(done).toMatchObject({ numbers: { create: 0, update: 0, skip: 2 } });
  });

  it('left without an answer, it stays out; told to stay out, it is asked no more', async () => {
    const first = await organiser.prepared(network, couple());
    expect(await organiser.apply(first)).toMatchObject({ numbers: { create: 1, asked: 1 } });
    const second = await organiser.prepared(network, couple());
    const done = await organiser.apply(second, [{ line: 3, answer: 'LEAVE_OUT' }]);
    expect(done).toMatchObject({ numbers: { create: 0, asked: 0, skip: 2 } });
    expect(await people()).toEqual(['Anna Rossi GUARDIAN']);
  });

  it('one person on two rows is joined when somebody says so', async () => {
    const rows = list('A-1;Rossi;Anna;anna@example;;', ';Rossi;Anna;anna@example;;');
    const id = await organiser.prepared(network, rows);
    const done = await organiser.apply(id, [{ line: 3, answer: 'SAME_PERSON' }]);
    expect(done).toMatchObject({ numbers: { create: 1, merge: 1, asked: 0 } });
    expect(await people()).toEqual(['Anna Rossi GUARDIAN']);
  });

  it('an identifier and an address that name two members', async () => {
    await organiser.apply(await organiser.prepared(network, list('A-1;Rossi;Anna;anna@example;;', 'A-2;Neri;Ugo;ugo@example;;'))); // prettier-ignore
    const mixed = list('A-1;Rossi;Anna;ugo@example;arabo;');
    const id = await organiser.prepared(network, mixed);
    expect(await organiser.rows(id)).toEqual(['2 ASKED EMAIL_OF_ANOTHER']);
    expect(await organiser.apply(id, [{ line: 2, answer: 'SAME_PERSON' }])).toMatchObject({
      numbers: { asked: 0 },
    });
    const { rows } = await query(
      `SELECT c.languages, e.folded FROM membership m JOIN guardian_card c ON c.person_id = m.person_id
       JOIN email_address e ON e.person_id = m.person_id WHERE m.network_id = $1 AND m.external_id = 'A-1'`,
      [network],
    );
    expect(rows).toEqual([{ languages: ['ar'], folded: `anna@t${tag}.example` }]);
  });
});

describe('what an organiser’s list cannot do', () => {
  it('bring in or change people of other networks: they are invited', async () => {
    const elsewhere = await hub.make.network();
    const email = `otto@t${tag}.example`;
    const { personId } = await hub.make.person({ name: 'Otto Outside', email, in: [elsewhere] });
    const before = await query('SELECT * FROM guardian_card WHERE person_id = $1', [personId]);
    const rows = list('A-1;Renamed;Rita;otto@example;arabo;');
    const id = await organiser.prepared(network, rows);
    // As somebody whom nobody knows.
    expect(await organiser.rows(id)).toEqual(['2 CREATE']);
    await organiser.apply(id);
    // The row stands for itself, and for nobody else: see whose-address.test.
    expect(await people()).toEqual(['Rita Renamed GUARDIAN']);
    expect((await query('SELECT 1 FROM membership WHERE person_id = $1', [personId])).rowCount).toBe(1);
    expect((await query('SELECT * FROM guardian_card WHERE person_id = $1', [personId])).rows).toEqual(before.rows); // prettier-ignore
    const invited = await query('SELECT folded_address, role FROM invitation WHERE network_id = $1', [
      network,
    ]);
    expect(invited.rows).toEqual([{ folded_address: email, role: 'GUARDIAN' }]);
    expect(await organiser.rows(await organiser.prepared(network, rows))).toEqual(['2 SKIP']);
  });

  it('give roles that run a network', async () => {
    const id = await organiser.prepared(network, list('A-1;Rossi;Anna;anna@example;;organizzatore, mentore'));
    expect(await organiser.rows(id)).toEqual(['2 CREATE ROLE_NOT_GIVEN']);
    await organiser.apply(id);
    expect(await people()).toEqual(['Anna Rossi GUARDIAN+MENTOR']);
  });

  it('take over somebody’s address, name or what her card says', async () => {
    const email = `olga@t${tag}.example`;
    const { personId } = await hub.make.person({
      name: 'Olga Orsi',
      email,
      in: [network],
      externalId: 'O-1',
    });
    const id = await organiser.prepared(network, list('O-1;Orsi;Olga Maria;mine@example;arabo;'));
    await organiser.apply(id);
    const { rows } = await query(
      `SELECT p.display_name AS name, c.languages, array_agg(e.folded) AS addresses FROM person p
       JOIN guardian_card c ON c.person_id = p.id JOIN email_address e ON e.person_id = p.id
       WHERE p.id = $1 GROUP BY p.id, c.id`,
      [personId],
    );
    expect(rows).toEqual([{ name: 'Olga Orsi', languages: ['it'], addresses: [email] }]);
  });
});

describe('an upload', () => {
  it('is its sender’s alone: another organiser of the same network neither sees nor uses it', async () => {
    const other = await hub.make.person({ in: [network], role: 'ORGANISER' });
    const stranger = await Importer.of(hub, other.personId);
    const uploadId = await organiser.upload(list('A-1;Rossi;Anna;no address;;'));
    expect(await stranger.prepareUpload(network, uploadId)).toMatchObject({
      code: 'NOT_FOUND',
      field: 'uploadId',
    });
    const id = await organiser.prepared(network, list('A-1;Rossi;Anna;no address;;'));
    expect(await stranger.look(id)).toBeNull();
    expect(await stranger.rows(id)).toEqual([]);
    expect(await stranger.apply(id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await stranger.undo(id)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await stranger.errors(id)).status).toBe(404);
    expect(await organiser.rows(id)).toEqual(['2 ERROR EMAIL_INVALID']); // control
  });

  it('goes into no network that its sender does not run, and none she ran once', async () => {
    const elsewhere = await hub.make.network();
    expect(await organiser.prepare(elsewhere, list('A-1;Rossi;Anna;anna@example;;'))).toMatchObject({ code: 'NOT_FOUND' }); // prettier-ignore
    const id = await organiser.prepared(network, list('A-1;Rossi;Anna;anna@example;;'));
    await query(`UPDATE membership SET until = now() WHERE person_id = $1`, [organiserId]);
    const later = await Importer.of(hub, organiserId);
    expect(await later.look(id)).toBeNull();
    expect(await later.apply(id)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is good for a day, and so are its rows', async () => {
    const id = await organiser.prepared(network, list('A-1;Rossi;Anna;no address;;'));
    expect(await organiser.rows(id)).toHaveLength(1);
    const uploadId = await organiser.upload(list('A-1;Rossi;Anna;anna@example;;'));
    await query(`UPDATE import_upload SET created_at = now() - interval '25 hours' WHERE person_id = $1`, [organiserId]); // prettier-ignore
    expect(await organiser.prepareUpload(network, uploadId)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await organiser.rows(id)).toEqual([]);
    expect(await organiser.look(id)).toMatchObject({ rowsKept: false, sampleRows: [] });
    expect(await (await organiser.errors(id)).text()).not.toContain('Rossi');
  });

  it('asks for organisers who have lately proved who they are', async () => {
    const member = await Importer.of(hub, (await hub.make.person({ in: [network] })).personId);
    expect((await member.post('a')).status).toBe(404);
    expect((await organiser.post('a', { cookie: '' })).status).toBe(401);
    await query(`UPDATE session SET authenticated_at = now() - interval '11 minutes' WHERE person_id = $1`, [organiserId]); // prettier-ignore
    const response = await organiser.post('a');
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'STEP_UP_REQUIRED' } }] });
  });

  it('comes from no other page, and in no form that a page elsewhere could send', async () => {
    const bytes = list('A-1;Rossi;Anna;anna@example;;');
    expect((await organiser.post(bytes, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await organiser.post(bytes, { origin: 'null' })).status).toBe(403);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await organiser.post(bytes, { 'content-type': type })).status).toBe(415);
    expect((await organiser.post(bytes, { origin: hub.url })).status).toBe(201); // control
  });

  it('ends where it is too large, whatever it says of its length', async () => {
    const large = Buffer.alloc(16 * 1024 * 1024 + 1, 'a');
    const said = await organiser.post(large).catch(() => ({ status: 413 }));
    expect(said.status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        for (let at = 0; at < large.length; at += 1 << 20)
          controller.enqueue(large.subarray(at, at + (1 << 20)));
        controller.close();
      },
    });
    const unsaid = await fetch(`${hub.url}/imports`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', cookie: organiser.cookie },
      body: stream,
      duplex: 'half',
    } as RequestInit).catch(() => ({ status: 413 }));
    expect(unsaid.status).toBe(413);
    expect((await query('SELECT 1 FROM import_upload WHERE length(bytes) > 10000000')).rowCount).toBe(0);
  });
});

it('the error file has the rows that stay out, and runs no formulas', async () => {
  const id = await organiser.prepared(
    network,
    list('A-1;Rossi;Anna;anna@example;;', ';=1+1;Ugo;no address;;', 'A-1;Neri;Ida;ida@example;;'),
  );
  const response = await organiser.errors(id);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toContain('attachment');
  const text = await response.text();
  expect(text.split('\r\n').slice(0, 3).map((line) => line.split(';').slice(0, 3))).toEqual([
    ['Codice', 'Cognome', 'Nome'], ['', "'=1+1", 'Ugo'], ['A-1', 'Neri', 'Ida'],
  ]); // prettier-ignore
  // It can be mended and sent as it is.
  const mended = text.replace('no address', `ugo@t${tag}.example`).replace("'=1+1", 'Verdi');
  expect(await organiser.rows(await organiser.prepared(network, mended))).toEqual(['2 CREATE', '3 CREATE']);
});

describe('undoing an import', () => {
  it('takes everything back that it wrote', async () => {
    const first = list('A-1;Rossi;Anna;anna@example;inglese;');
    await organiser.apply(await organiser.prepared(network, first));
    const before = await everything();
    const id = await organiser.prepared(network, list('A-1;Rossi;Anna Maria;anna@example;arabo;mentore', 'A-2;Neri;Ida;ida@example;;')); // prettier-ignore
    await organiser.apply(id);
    expect(await people()).toEqual(['Anna Maria Rossi GUARDIAN+MENTOR', 'Ida Neri GUARDIAN']);
    expect(await organiser.undo(id)).toMatchObject({ import: { state: 'UNDONE' } });
    expect(await people()).toEqual(['Anna Rossi GUARDIAN']);
    expect(await everything()).toEqual(before);
    expect(await organiser.undo(id)).toMatchObject({ import: { state: 'UNDONE' } });
    expect(await organiser.apply(id)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it.each([
    ['somebody has signed in', `UPDATE account SET last_signed_in_at = now() WHERE person_id = $1`],
    ['somebody has another role', `INSERT INTO membership (id, person_id, network_id, role) SELECT gen_random_uuid(), $1, network_id, 'MODERATOR' FROM membership WHERE person_id = $1 LIMIT 1`],
    ['somebody has joined another network', `INSERT INTO membership (id, person_id, network_id, role) SELECT gen_random_uuid(), $1, id, 'GUARDIAN' FROM network ORDER BY id LIMIT 1`],
  ])('is refused where %s', async (_, sql) => {
    const id = await organiser.prepared(network, list('A-1;Rossi;Anna;anna@example;;', 'A-2;Neri;Ida;ida@example;;'));
    await organiser.apply(id);
    const { rows } = await query(`SELECT person_id FROM membership WHERE network_id = $1 AND external_id = 'A-1'`, [network]); // prettier-ignore
    await query(sql, [rows[0].person_id]);
    const before = await checksum(hub.app.pool);
    expect(await organiser.undo(id)).toMatchObject({ code: 'IMPORT_BUILT_ON', people: 1 });
    expect(await checksum(hub.app.pool)).toBe(before);
  }); // prettier-ignore

  it('is refused where a later import, or somebody, changed what it wrote', async () => {
    const first = await organiser.prepared(network, list('A-1;Rossi;Anna;anna@example;inglese;'));
    await organiser.apply(first);
    const second = await organiser.prepared(network, list('A-1;Rossi;Anna;anna@example;arabo;'));
    await organiser.apply(second);
    expect(await organiser.undo(first)).toMatchObject({ code: 'IMPORT_BUILT_ON' });
    await query(
      `UPDATE guardian_card SET languages = '{fr}' WHERE name = 'Anna Rossi' AND languages = '{ar}'`,
    );
    expect(await organiser.undo(second)).toMatchObject({ code: 'IMPORT_BUILT_ON', people: 1 });
  });

  it('withdraws its invitations, unless one is taken', async () => {
    await hub.make.person({ email: `otto@t${tag}.example`, in: [await hub.make.network()] });
    const rows = list('A-1;Outside;Otto;otto@example;;');
    const first = await organiser.prepared(network, rows);
    await organiser.apply(first);
    expect(await organiser.undo(first)).toMatchObject({ import: { state: 'UNDONE' } });
    const open = () =>
      query('SELECT 1 FROM invitation WHERE network_id = $1 AND revoked_at IS NULL', [network]);
    expect((await open()).rowCount).toBe(0);
    const second = await organiser.prepared(network, rows);
    await organiser.apply(second);
    await query('UPDATE invitation SET places_left = 0 WHERE network_id = $1 AND revoked_at IS NULL', [
      network,
    ]);
    expect(await organiser.undo(second)).toMatchObject({ code: 'IMPORT_BUILT_ON', people: 1 });
  });

  /** What the network holds of its people. */
  async function everything() {
    const { rows } = await query(
      `SELECT to_jsonb(p) AS person, to_jsonb(c) - 'updated_at' AS card, to_jsonb(m) AS membership,
         (SELECT jsonb_agg(e.folded) FROM email_address e WHERE e.person_id = p.id) AS addresses
       FROM membership m JOIN person p ON p.id = m.person_id LEFT JOIN guardian_card c ON c.person_id = p.id
       WHERE m.network_id = $1 ORDER BY m.id`,
      [network],
    );
    return rows;
  }
});
