// Builds what is stale: the server, the SDK and the portal, each by a hash of what it is made from.
// A checkout that is up to date is only read, so it may be read-only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** What is built, in order: from which files, into what, by which commands. */
const PARTS = [
  {
    name: 'server',
    from: ['src', 'migrations', 'client-sdk/trusted-documents.json', 'tsconfig.json', 'package-lock.json'],
    except: ['src/portal'],
    into: 'dist/src/main.js',
    commands: [
      [bin('tsc'), '-p', 'tsconfig.json'],
      ['cp', 'client-sdk/trusted-documents.json', 'dist/src'],
    ],
  },
  {
    name: 'SDK',
    from: ['client-sdk/src', 'client-sdk/package.json', 'client-sdk/tsconfig.json'],
    into: 'client-sdk/dist/esm/index.js',
    commands: [['npm', 'run', '--silent', 'build', '--workspace', 'client-sdk']],
  },
  {
    name: 'portal',
    from: ['src/portal', 'src/locales', 'client-sdk/src', 'vite.config.mts', 'package-lock.json'],
    into: 'dist/portal/index.html',
    commands: [[bin('vite'), 'build', '--logLevel', 'warn']],
  },
];

function* files(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return yield path;
  for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

function hashOf({ from, except = [] }) {
  const hash = createHash('sha256').update(process.version.split('.')[0]);
  for (const start of from) {
    for (const file of files(join(root, start))) {
      if (except.some((e) => file.startsWith(join(root, e)))) continue;
      hash.update(file.slice(root.length)).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

const only = process.argv.slice(2);
for (const part of PARTS) {
  if (only.length > 0 && !only.includes(part.name.toLowerCase())) continue;
  const stamp = join(root, 'dist', `.built-${part.name.toLowerCase()}`);
  const hash = hashOf(part);
  const built =
    existsSync(join(root, part.into)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (built) continue;
  process.stderr.write(`Building the ${part.name}\n`);
  for (const [command, ...args] of part.commands) {
    const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
    if (error || status !== 0) {
      process.stderr.write(`The ${part.name} could not be built${error ? `: ${error.message}` : ''}\n`);
      process.exit(1);
    }
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, hash);
}
