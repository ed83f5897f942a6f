// Builds what is stale: the server, the SDK and the portal, side by side, each by a hash of what it is made from.
// A checkout that is up to date is only read, so it may be read-only.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** What is built: from which files, into what, by which commands. None needs what another makes. */
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

/** Whether it went well. */
async function run([command, ...args]) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  try {
    return (await once(child, 'exit'))[0] === 0;
  } catch (error) {
    process.stderr.write(`${command}: ${error.message}\n`);
    return false;
  }
}

async function build(part) {
  const stamp = join(root, 'dist', `.built-${part.name.toLowerCase()}`);
  const hash = hashOf(part);
  const built =
    existsSync(join(root, part.into)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (built) return;
  process.stderr.write(`Building the ${part.name}\n`);
  for (const command of part.commands) {
    if (await run(command)) continue;
    process.stderr.write(`The ${part.name} could not be built\n`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, hash);
}

const only = process.argv.slice(2);
await Promise.all(
  PARTS.filter(({ name }) => only.length === 0 || only.includes(name.toLowerCase())).map(build),
);
