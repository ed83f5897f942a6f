// `npm run check`: everything that can be said of the code without running the hub. Each step is run, so that
// all faults are seen at once.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const node = process.execPath;

const emitted = mkdtempSync(join(tmpdir(), 'hub-schema-'));
const STEPS = [
  ['build', node, 'build.mjs'],
  ['format', bin('prettier'), '--check', '--log-level', 'warn', '.'],
  ['lint', bin('eslint'), '.', '--max-warnings', '0'],
  ['types of server and tests', bin('tsc'), '-p', 'tsconfig.test.json'],
  ['types of the SDK', bin('tsc'), '-p', 'client-sdk/tsconfig.json', '--noEmit'],
  ['types of the portal', bin('tsc'), '-p', 'src/portal/tsconfig.json', '--noEmit'],
  ['architecture', bin('jest'), '--config', 'test/architecture/jest.config.js'],
  ['nothing unused', bin('knip')],
  ['schema emitted', node, 'dist/src/cli/hub.js', 'schema', emitted],
  ['SDK generated from the schema', node, 'client-sdk/scripts/generate.mjs', '--check'],
  ['no breaking change of the schema', node, '.ci/breaking.mjs'],
];

let failed = 0;
for (const [name, command, ...args] of STEPS) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  let fault = status === 0 ? '' : `${stdout}${stderr}`;
  if (!fault && name === 'schema emitted') fault = stale();
  process.stdout.write(
    `${fault ? 'FAILED' : 'ok    '} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n${fault}`,
  );
  if (fault) failed++;
}
rmSync(emitted, { recursive: true, force: true });
process.stdout.write(`${STEPS.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

/** The committed schema must be the one the code emits. */
function stale() {
  const changed = ['hub.graphql', 'hub.subgraph.graphql'].filter(
    (f) => readFileSync(join(emitted, f), 'utf8') !== readFileSync(join(root, 'schema', f), 'utf8'),
  );
  return changed.length > 0
    ? `stale: ${changed.join(', ')} – run "npm run generate" and commit the result\n`
    : '';
}
