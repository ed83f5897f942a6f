import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseMembers } from '../../src/features/member-import';
import { checksum, Importing } from '../member-import/support/importing';
import { workbook } from '../member-import/support/workbooks';
import { freshDatabase } from '../support/database';
import { startHub, type TestHub } from '../support/hub';

const ROOT = join(__dirname, '..', '..');
const FIXTURE = join(ROOT, 'test', 'member-import', 'fixtures', 'elenco-tutori-veneto.csv');

let hub: TestHub;
let folder: string;
let list: string;

beforeAll(async () => {
  hub = await startHub();
  await network('IT-34', { it: 'Rete dei tutori – Veneto', en: 'Guardians’ Network – Veneto' });
  await network('IT-62', { it: 'Rete dei tutori' });
  await network('IT-75', { it: 'Rete dei tutori' });
  folder = mkdtempSync(join(tmpdir(), 'hub-import-'));
  list = join(folder, 'elenco.csv');
  copyFileSync(FIXTURE, list);
}, 30_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await hub.stop();
});

async function network(territory: string, name: Record<string, string>): Promise<void> {
  const id = await hub.make.network();
  await hub.app.pool.query(
    `UPDATE network SET territory_code = $2, name = $3, languages = '{it}' WHERE id = $1`,
    [id, territory, name],
  );
}

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `hub import members` as somebody at a shell would. */
function importMembers(...args: string[]): Promise<Ended> {
  return importInto(hub.databaseUrl, ...args);
}

function importInto(databaseUrl: string, ...args: string[]): Promise<Ended> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, DATABASE_POOL_SIZE: '2' };
  const command = [join(ROOT, 'dist', 'src', 'cli', 'hub.js'), 'import', 'members', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, cwd: folder }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

const REFUSED: readonly (readonly [what: string, args: readonly string[], sentence: string])[] = [
  ['no such file', ['nothing.csv', '--network', 'IT-34'], 'There is no file: nothing.csv'],
  ['a folder', ['.', '--network', 'IT-34'], 'This is a folder: .'],
  ['no text', [process.execPath, '--network', 'IT-34'], 'cannot be imported'],
  ['no list', ['prose.csv', '--network', 'IT-34'], 'None of the first 30 rows has headings that are known'],
  [
    'an unknown network',
    ['elenco.csv', '--network', 'Atlantide'],
    'There is no network “Atlantide”.\nNetworks:\n',
  ],
  ['a name of two networks', ['elenco.csv', '--network', 'Rete dei tutori'], 'may be one of 2 networks'],
  [
    'an error file over the list',
    ['elenco.csv', '--network', 'IT-34', '--errors', './elenco.csv'],
    'cannot be the list',
  ],
  ['a delimiter of two', ['elenco.csv', '--network', 'IT-34', '--delimiter', ';;'], 'one of ; , | or tab'],
  ['no network', ['elenco.csv'], '--network'],
];

describe('hub import members', () => {
  it('tells in a dry run what an import would do, and writes nothing', async () => {
    const before = await checksum(hub.app.pool);
    const { code, out, err } = await importMembers('elenco.csv', '--network', 'IT-34', '--dry-run');
    expect(err).not.toContain('Writing');
    expect(code).toBe(2);
    expect(out).toContain('elenco.csv → Rete dei tutori – Veneto (IT-34)');
    expect(out).toContain('Read as windows-1252, cells parted by semicolons');
    expect(out).toContain('    Regione del Veneto – Garante regionale dei diritti della persona;;');
    expect(out).toMatch(/Codice tutore +→ identifier\n +Cognome +→ family name\n/);
    expect(out).toContain('ignored: Comune di residenza\n');
    expect(out).toContain('Left out on purpose: Telefono, Note');
    expect(out).toContain('Not understood, ignored: N.');
    expect(out).toMatch(/created +9\n +updated +0\n +unchanged +0\n +left out +11\n/);
    expect(out).toContain('Unknown province or territory: “PX” (line 15)');
    expect(out).toContain('Nothing was written');
    expect(await checksum(hub.app.pool)).toBe(before);
    expect(existsSync(join(folder, 'elenco.errors.csv'))).toBe(false);
  });

  it('brings the right people in, and the wrong rows with their reasons into the error file', async () => {
    const { code, out, err } = await importMembers('elenco.csv', '--network', 'rete dei tutori - veneto');
    expect(err.trim().split('\n').at(-1)).toBe('Writing 9 of 9');
    expect(code).toBe(2);
    expect(out).toMatch(
      /created +9\n +updated +0\n +unchanged +0\n +left out +11\nNew roles: 9 guardian, 3 mentor/,
    );
    expect(out).toContain('Rows left out, with the reasons: elenco.errors.csv');

    const importing = new Importing(hub);
    expect(await importing.person('VE-0102')).toMatchObject([
      {
        name: "Nicolò D'Angelo", latin: "Nicolo D'Angelo", languages: ['en', 'es'], territory: 'IT-TV', audience: 0,
        roles: ['GUARDIAN'], addresses: ['nicolo.dangelo@example.org UNVERIFIED'],
      },
    ]); // prettier-ignore
    const { rows } = await hub.app.pool.query(
      `SELECT string_agg(family_name, ', ' ORDER BY family_name) AS names, min(locale) AS locale FROM person`,
    );
    expect(rows).toEqual([
      { names: "Corrà, D'Angelo, Dal Pozzo, Dalla Costa, De Rossi, Gobbo, Müller, Perù, Zanella", locale: 'it' },
    ]); // prettier-ignore

    const path = join(folder, 'elenco.errors.csv');
    expect(statSync(path).mode & 0o077).toBe(0);
    const errors = readFileSync(path, 'utf8');
    expect(errors.split('\r\n')).toHaveLength(13);
    expect(errors).toContain(
      'sara.rigon@example.org;;03/04/2022;Venezia;;;;15;Provincia o territorio sconosciuto: «PX»',
    );
    expect(errors).not.toContain('iscritta due volte');
    expect((await parseMembers(readFileSync(path))).rows).toHaveLength(11);
  });

  it('changes nothing the second time', async () => {
    const before = await checksum(hub.app.pool);
    const { code, out } = await importMembers(
      'elenco.csv',
      '--network',
      'IT-34',
      '--yes',
      '--errors',
      'x.csv',
    );
    expect(code).toBe(2);
    expect(out).toMatch(/created +0\n +updated +0\n +unchanged +9\n +left out +11\n/);
    expect(existsSync(join(folder, 'x.csv'))).toBe(true);
    expect(await checksum(hub.app.pool)).toBe(before);
  });

  it('takes the mended error file', async () => {
    const errors = readFileSync(join(folder, 'elenco.errors.csv'), 'utf8');
    const [heading, ...rows] = errors.split('\r\n');
    const mended = rows.filter((row) => /rigon|bellin/.test(row)).join('\r\n');
    writeFileSync(
      join(folder, 'mended.csv'),
      `${heading}\r\n${mended.replace('(at)', '@').replace(';PX;', ';VI;')}\r\n`,
    );
    const { code, out } = await importMembers('mended.csv', '--network', 'IT-34');
    expect(code).toBe(0);
    expect(out).toMatch(/created +2\n/);
    expect(out).toContain('Not understood, ignored: N.\n');
  });

  it('takes a workbook, one of its sheets and what its columns hold', async () => {
    const book = join(folder, 'elenco.xlsx');
    const rows = [['Kol1', 'Kol2', 'Kol3', 'Altro'], ['Rossi', 'Anna', 'anna.cli@example.org', 'X']]; // prettier-ignore
    writeFileSync(book, workbook('xlsx', { Note: [['niente']], Tutori: rows }));
    const unknown = await importMembers(book, '--network', 'IT-34', '--dry-run', '--map', 'Kol9=email');
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('cannot be imported') as string]);
    const map = ['--map', 'Kol1=familyName', '--map', 'Kol2=givenName', '--map', 'Kol3=email'];
    const wrong = await importMembers(book, '--network', 'IT-34', '--dry-run', '--map', 'Kol1=surname');
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('fields are externalId,') as string]);
    const { code, out } = await importMembers(
      book,
      '--network',
      'IT-34',
      '--sheet',
      'Tutori',
      ...map,
      '--dry-run',
    );
    expect(code).toBe(0);
    expect(out).toContain('Read as XLSX, sheet “Tutori” (others: “Note”; choose by --sheet)');
    expect(out).toMatch(/Kol1 +→ family name\n/);
    expect(out).toMatch(/created +1\n/);
  });

  it('refuses what it cannot import with one clear sentence, and exit code 1', async () => {
    writeFileSync(join(folder, 'prose.csv'), 'Dear all,\nthis is not a list.\n');
    const before = await checksum(hub.app.pool);
    const ended = await Promise.all(REFUSED.map(([, args]) => importMembers(...args)));
    const told = ended.map(({ code, err }, i) => [REFUSED[i]![0], code, err] as const);
    expect(told).toEqual(
      REFUSED.map(([what, , sentence]) => [what, 1, expect.stringContaining(sentence) as string]),
    );
    for (const { err } of ended) expect(err).not.toMatch(/\n +at /);
    expect(await checksum(hub.app.pool)).toBe(before);
  }, 60_000);

  it('refuses a database that is not at this version', async () => {
    const empty = await freshDatabase('template0');
    try {
      const { code, err } = await importInto(empty.url, 'elenco.csv', '--network', 'IT-34');
      expect(code).toBe(1);
      expect(err).toContain('The database is not at this version yet');
    } finally {
      await empty.drop();
    }
  });
});
