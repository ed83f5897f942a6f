// Adds to the lockfile the optional packages of other platforms that a partial registry mirror left out:
// `npm ci` refuses a lockfile without them. Run it after an `npm install` that changed dependencies.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const OS = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony'];
const CPU = {
  arm64: 'arm64',
  x64: 'x64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
};

let added = 0;
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const nested = Object.keys(lock.packages).some((k) => k.endsWith(`/${key}`));
    const [os, cpu] = name.split(/[/-]/).filter((part) => OS.includes(part) || part in CPU);
    if (lock.packages[key] || nested || !os || !cpu || !/^\d/.test(version)) continue;
    lock.packages[key] = { version, cpu: [CPU[cpu]], dev: entry.dev, optional: true, os: [os] };
    added++;
  }
}
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} entries added\n`);
