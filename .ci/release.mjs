// `npm run release`: says what the SDK's next version is, by what became of the schema. With --write it gives the SDK
// that version, and makes today's schema and operations those that the next release is compared with.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nextVersion, sinceBaseline } from './lib/schema-change.mjs';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = (name) => readFileSync(path(name), 'utf8');

const { kind, faults, count } = await sinceBaseline();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
const manifest = JSON.parse(read('client-sdk/package.json'));
const version = nextVersion(manifest.version, kind);
console.log(`${count} changes of the schema: ${kind}, ${manifest.version} → ${version}`);
if (process.argv.includes('--write')) {
  const bumped = (text) => text.replace(`"version": "${manifest.version}"`, `"version": "${version}"`);
  writeFileSync(path('client-sdk/package.json'), bumped(read('client-sdk/package.json')));
  const lock = read('package-lock.json');
  const at = lock.indexOf('"client-sdk": {');
  writeFileSync(path('package-lock.json'), lock.slice(0, at) + bumped(lock.slice(at)));
  copyFileSync(path('schema/hub.graphql'), path('schema/baseline.graphql'));
  copyFileSync(path('client-sdk/trusted-documents.json'), path('schema/baseline-documents.json'));
  console.log('Say what is new in CHANGELOG.md, commit, tag, and publish client-sdk.');
}
