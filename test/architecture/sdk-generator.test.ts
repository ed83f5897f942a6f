import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DirectoryDocument, PostDocument } from '@guardian-network-hub/client-sdk';

const sdk = resolve(__dirname, '../../client-sdk');
let folder: string;

function generate(...args: string[]) {
  return spawnSync(process.execPath, [join(sdk, 'scripts/generate.mjs'), ...args], { encoding: 'utf8' });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sdk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the generator', () => {
  it('finds what is committed current', () => {
    expect(generate('--check')).toMatchObject({ status: 0 });
  });

  it('says which files are stale, and makes them anew as they are committed', () => {
    expect(generate('--out', folder).status).toBe(0);
    for (const file of [
      'src/generated/types.ts',
      'src/generated/documents.ts',
      'src/generated/hub.ts',
      'trusted-documents.json',
    ]) {
      expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(join(sdk, file), 'utf8'));
    }
    appendFileSync(join(folder, 'trusted-documents.json'), ' ');
    const { status, stderr } = generate('--check', '--out', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('stale: trusted-documents.json – run "npm run sdk:generate"');
  });

  it('names the fields and arguments that no operation covers', () => {
    const schema = readFileSync(resolve(sdk, '../schema/hub.graphql'), 'utf8');
    writeFileSync(
      join(folder, 'hub.graphql'),
      `${schema}\nextend type Query { forgotten: Int _exempt: Int }\nextend type Guardian { shoe(size: Int): String }\n`,
    );
    const { status, stderr } = generate('--check', '--schema', join(folder, 'hub.graphql'));
    expect(status).toBe(1);
    expect(stderr).toContain('no operation covers Guardian.shoe, Guardian.shoe(size), Query.forgotten\n');
  });

  it.each([
    ['no place above Forgotten', ''],
    ['two operations at hub.about.get', '# hub.about.get\n'],
  ])('says that there are %s', (fault, above) => {
    cpSync(join(sdk, 'operations'), join(folder, 'operations'), { recursive: true });
    const more = `${above}query Forgotten { hub { key } }\n`;
    writeFileSync(join(folder, 'operations', 'more.graphql'), more);
    const { status, stderr } = generate('--check', '--operations', join(folder, 'operations'));
    expect(status).toBe(1);
    expect(stderr).toContain(fault);
  });

  it('lists the exact strings under their hashes', () => {
    const manifest = JSON.parse(readFileSync(join(sdk, 'trusted-documents.json'), 'utf8')) as Record<
      string,
      string
    >;
    for (const [hash, text] of Object.entries(manifest)) {
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
    }
    expect(Object.values(manifest)).toContain(DirectoryDocument);
  });

  it('asks unions for their type name', () => {
    expect(PostDocument).toContain('post(input:$input){__typename ...on PostSuccess');
  });
});
