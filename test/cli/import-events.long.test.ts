import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub, type TestHub } from '../support/hub';

const ROOT = join(__dirname, '..', '..');
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//test//',
  'BEGIN:VEVENT',
  'UID:course@elsewhere.example',
  'DTSTAMP:20261101T120000Z',
  'SUMMARY:Corso per tutori',
  'DTSTART;TZID=Europe/Rome:20270303T180000',
  'DTEND;TZID=Europe/Rome:20270303T200000',
  'RRULE:FREQ=WEEKLY;COUNT=8',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:dinner@elsewhere.example',
  'DTSTAMP:20261101T120000Z',
  'SUMMARY:Cena',
  // No zone is named: that of Italy.
  'DTSTART:20270401T193000',
  'DTEND:20270401T220000',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:always@elsewhere.example',
  'DTSTAMP:20261101T120000Z',
  'SUMMARY:Ogni giorno',
  'DTSTART;TZID=Europe/Rome:20270303T180000',
  'RRULE:FREQ=DAILY',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:nothing@elsewhere.example',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

let hub: TestHub;
let folder: string;

beforeAll(async () => {
  hub = await startHub();
  const id = await hub.make.network();
  await hub.app.pool.query(
    `UPDATE network SET territory_code = 'IT-34', name = '{"it": "Veneto"}', languages = '{it}' WHERE id = $1`,
    [id],
  );
  folder = mkdtempSync(join(tmpdir(), 'hub-import-events-'));
  writeFileSync(join(folder, 'calendario.ics'), CALENDAR);
}, 30_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await hub.stop();
});

/** Runs `hub import events` as somebody at a shell would. */
function importEvents(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: hub.databaseUrl, DATABASE_POOL_SIZE: '2' };
  const command = [join(ROOT, 'dist', 'src', 'cli', 'hub.js'), 'import', 'events', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, cwd: folder }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

const stored = async () =>
  (
    await hub.app.pool.query(
      `SELECT e.title->>'it' AS title, e.kind, o.starts_at FROM event e JOIN occurrence o ON o.event_id = e.id
       ORDER BY o.starts_at LIMIT 1 OFFSET 5`,
    )
  ).rows;

describe('hub import events', () => {
  it('tells in a dry run what an import would do, and writes nothing', async () => {
    const { code, out } = await importEvents('calendario.ics', '--network', 'IT-34', '--dry-run');
    expect(code).toBe(2);
    expect(out).toBe(
      [
        'Veneto:',
        '  new        Corso per tutori (2027-03-03 18:00, 8 dates)',
        '  new        Cena (2027-04-01 19:30)',
        '  left out   Ogni giorno (2027-03-03 18:00): A series has an end: a number of occurrences (COUNT) or a last day (UNTIL).',
        'Of the file:',
        '  line 26, VEVENT: It does not say when it starts.',
        '2 new, 0 changed, 0 as they were, 2 left out. Nothing was written.',
        '',
      ].join('\n'),
    );
    expect(await stored()).toEqual([]);
  });

  it('brings in what is good, by the clock of the network where the file names none, and once', async () => {
    const args = ['calendario.ics', '--network', 'Veneto', '--kind', 'COURSE'];
    expect((await importEvents(...args)).out).toContain('2 new, 0 changed, 0 as they were, 2 left out.\n');
    expect(await stored()).toEqual([
      { title: 'Cena', kind: 'COURSE', starts_at: new Date('2027-04-01T17:30:00Z') },
    ]);
    expect((await importEvents(...args)).out).toContain('0 new, 0 changed, 2 as they were, 2 left out.\n');
  });

  it.each([
    ['no such file', ['nothing.ics', '--network', 'IT-34'], 'nothing.ics cannot be read (ENOENT).'],
    ['an unknown network', ['calendario.ics', '--network', 'Atlantide'], 'There is no network “Atlantide”.'],
    [
      'an unknown zone',
      ['calendario.ics', '--network', 'IT-34', '--zone', 'Rome'],
      'Write a zone as Europe/Rome.',
    ],
    [
      'an unknown kind',
      ['calendario.ics', '--network', 'IT-34', '--kind', 'PARTY'],
      'Allowed choices are COURSE',
    ],
    ['no network', ['calendario.ics'], '--network'],
  ])('refuses %s', async (_, args, sentence) => {
    const { code, err } = await importEvents(...args);
    expect(err).toContain(sentence);
    expect(code).toBe(1);
  });
});
