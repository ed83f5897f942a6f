import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const LIB = join(__dirname, '../../.ci/lib/schema-change.mjs');

/** Runs the script's own functions, which are an ES module. */
function run<T>(expression: string): T {
  const code = `const { schemaChange, nextVersion } = await import(${JSON.stringify(LIB)});
    process.stdout.write(JSON.stringify(await (${expression})));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }),
  ) as T;
}

interface Change {
  readonly kind: string;
  readonly faults: readonly string[];
  readonly count: number;
}
const change = (before: string, after: string, documents: Record<string, string> = {}) =>
  run<Change>(
    `schemaChange(${[before, after, documents, '2027-02-01'].map((v) => JSON.stringify(v)).join()})`,
  );

const BASE = 'type Query { hub: String old: String @deprecated(reason: "Ask hub. REMOVE_AFTER 2027-01-31") }';
const ASKS = { a: 'query Asks { hub }', b: 'query AsksOld { old }' };

describe('the kind of the next version', () => {
  it('is patch where the schema stays as it is', () => {
    expect(change(BASE, BASE, ASKS)).toEqual({ kind: 'patch', faults: [], count: 0 });
  });

  it('is minor where something comes', () => {
    const after = BASE.replace('hub: String', 'hub: String new: Int');
    expect(change(BASE, after, ASKS)).toMatchObject({ kind: 'minor', faults: [] });
  });

  it('is major where something goes whose time is over; operations that asked for it have had theirs', () => {
    expect(change(BASE, 'type Query { hub: String }', ASKS)).toMatchObject({ kind: 'major', faults: [] });
  });

  it('is none where something goes that was not announced, or whose time is not over', () => {
    const gone = change(BASE, BASE.replace('hub: String ', ''), ASKS);
    expect(gone.faults).toEqual([
      expect.stringMatching(/^breaking: .*hub/),
      expect.stringMatching(/^published operation Asks: Cannot query field "hub"/),
    ]);
    const later = BASE.replace('2027-01-31', '2027-03-31');
    expect(change(later, 'type Query { hub: String }').faults).toEqual([
      expect.stringMatching(/^breaking: .*old/),
    ]);
  });

  it('becomes a version as npm reads them', () => {
    const of = (version: string) =>
      run<string[]>(
        `Promise.all(['patch', 'minor', 'major'].map((kind) => nextVersion('${version}', kind)))`,
      );
    expect(of('1.4.2')).toEqual(['1.4.3', '1.5.0', '2.0.0']);
    expect(of('0.4.2')).toEqual(['0.4.3', '0.4.3', '0.5.0']);
  });
});
