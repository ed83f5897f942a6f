import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { command, startCommand, type Ended } from '../support/command';
import { contentOf, rows } from './support/content';
import { emptyDatabase, fillDemo, makeFolder, SETTINGS } from './support/world';

const ROWS = 300_000;
/** What a command may hold more for a table of 80 MB than for none: some parts of 1 MB on their way. */
const MORE_KB = 40_000;

const folder = makeFolder();
let source: Awaited<ReturnType<typeof emptyDatabase>>;
let target: typeof source;
let other: typeof source;
beforeAll(async () => {
  [source, target, other] = [await emptyDatabase(), await emptyDatabase(), await emptyDatabase()];
  await fillDemo(source.url);
}, 60_000);
afterAll(async () => {
  await Promise.all([source, target, other].map((each) => each.drop()));
  folder.remove();
});

function measured(args: string[], url: string): Promise<Ended> {
  const NODE_OPTIONS = `--require ${join(__dirname, 'support', 'tell-rss.cjs')}`;
  return command(args, { ...SETTINGS, NODE_OPTIONS, DATABASE_URL: url });
}

const most = ({ err }: Ended) => Number(/maxrss (\d+)/.exec(err)![1]);

it('takes no more memory for 300,000 rows than for few, and says how far it is', async () => {
  const small = await measured(['backup', folder.path('small')], source.url);
  await rows(
    source.url,
    `INSERT INTO rate_limit (key, points, expire)
     SELECT n || repeat(md5(n::text), 7), n, n FROM generate_series(1, ${ROWS}) n`,
  );
  const large = await measured(['backup', folder.path('large')], source.url);
  expect([small.code, large.code]).toEqual([0, 0]);
  expect(large.err).toMatch(/^Writing rate_limit, table \d+ of \d+: 2\d\d,\d{3} rows, [\d.]+ MB$/m);
  expect(statSync(folder.path('large')).size).toBeGreaterThan(3_000_000);
  expect(most(large) - most(small)).toBeLessThan(MORE_KB);

  const checked = await measured(['restore', '--verify', folder.path('large')], '');
  expect([checked.code, checked.out]).toEqual([
    0,
    expect.stringMatching(/ 3\d\d,\d{3} rows \(\d+[.\d]* MB\)/),
  ]);
  expect(most(checked)).toBeLessThan(most(small) + MORE_KB);

  const few = await measured(['restore', folder.path('small')], other.url);
  const restored = await measured(['restore', folder.path('large')], target.url);
  expect([few.code, restored.code]).toEqual([0, 0]);
  expect(most(restored) - most(few)).toBeLessThan(MORE_KB);
  expect((await contentOf(target.url))['rate_limit']).toBe((await contentOf(source.url))['rate_limit']);
}, 120_000);

it('says that a file cannot be written where there is no room for it, and leaves nothing of it', async () => {
  const file = folder.path('none');
  const { code, err } = await command(
    ['backup', file],
    { ...SETTINGS, DATABASE_URL: source.url },
    'ulimit -f 1000',
  );
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('none cannot be written (EFBIG): no file was made.'),
  ]);
  expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, false]);
}, 60_000);

it('leaves nothing where it is told to stop', async () => {
  const file = folder.path('stopped');
  const { child, ended } = startCommand(['backup', file], { ...SETTINGS, DATABASE_URL: source.url });
  child.stderr!.once('data', () => child.kill('SIGTERM'));
  const { code, err } = await ended;
  expect([code, err]).toEqual([1, expect.stringMatching(/^Writing .*\nBroken off: no file was made\.\n$/s)]);
  expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, false]);
}, 60_000);
