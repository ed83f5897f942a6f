import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-locales-'));
  cpSync(join(root, 'src/locales'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `npm run catalogues` on copies of the catalogues. */
function catalogues(...args: string[]) {
  const env = { PATH: process.env['PATH'], CATALOGUES: folder };
  const script = join(root, '.ci/catalogues.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const catalogue = (language: string) => JSON.parse(text(`${language}.json`)) as Record<string, string>;
/** Writes a file of one message. */
function po(language: string, key: string, english: string, translation: string, more = ''): void {
  const quoted = [key, english, translation].map((each) => JSON.stringify(each));
  writeFileSync(
    join(folder, 'one.po'),
    `msgid ""\nmsgstr "Language: ${language}\\nContent-Type: text/plain; charset=UTF-8\\n"\n\n${more}msgctxt ${quoted[0]}\nmsgid ${quoted[1]}\nmsgstr ${quoted[2]}\n`,
  );
}

const KEY = 'portal.directory.chosenCount';
const { [KEY]: english } = JSON.parse(readFileSync(join(root, 'src/locales/en.json'), 'utf8')) as Record<
  string,
  string
>;

describe('catalogues for translators', () => {
  it.each(['it', 'ar', 'prs', 'el'])('go out and come back as they were (%s)', (language) => {
    const before = text(`${language}.json`);
    expect(catalogues('export', language)).toMatchObject({ status: 0, err: '' });
    expect(text(`${language}.po`)).toContain(`msgctxt "${KEY}"`);
    expect(catalogues('import', `${language}.po`)).toMatchObject({ status: 0, err: '' });
    expect(text(`${language}.json`)).toBe(before);
  });

  it('take what was translated anew, and nothing else', () => {
    const before = catalogue('it');
    const anew = before[KEY]!.replace(/^/, 'Nuovo: «"\\»\n');
    po('it', KEY, english!, anew);
    expect(catalogues('import', 'one.po')).toMatchObject({
      status: 0,
      out: 'one.po: 1 taken into it, 0 not\n',
    });
    expect(catalogue('it')).toEqual({ ...before, [KEY]: anew });
  });

  it.each([
    ['whose English is another by now', KEY, 'Something else', 'Altro', 'its English is another by now'],
    ['that is not there', 'portal.nothing', 'Nothing', 'Niente', 'no such message'],
    ['with other arguments', KEY, english!, '{number} scelti', 'where English takes'],
    ['with a brace that is not closed', KEY, english!, '{count', 'cannot be read'],
  ])('refuse a message %s, by name', (_what, key, source, translation, fault) => {
    const before = text('it.json');
    po('it', key, source, translation);
    const { status, err } = catalogues('import', 'one.po');
    expect([status, err]).toEqual([1, expect.stringContaining(`${key}: `)]);
    expect(err).toContain(fault);
    expect(text('it.json')).toBe(before);
  });

  it.each(['en', ''])('refuse a file that says “%s” for its language', (language) => {
    const before = text('en.json');
    po(language, KEY, english!, 'Chosen by now: {count, number}');
    const { status, err } = catalogues('import', 'one.po');
    expect([status, err]).toEqual([1, expect.stringContaining('does not say a language that is translated')]);
    expect(text('en.json')).toBe(before);
  });

  it('leave what a translator is not sure of', () => {
    const before = text('it.json');
    po('it', KEY, english!, '{count} forse', '#, fuzzy\n');
    expect(catalogues('import', 'one.po')).toMatchObject({ status: 0 });
    expect(text('it.json')).toBe(before);
  });
});
