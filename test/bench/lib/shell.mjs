// Running other programs, and what the operating system says of them.
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The hub's checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const bench = join(root, 'test', 'bench');

/** A line for whoever watches; figures go to standard output, this does not. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A loopback port that is free now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Runs a program to its end; its output is shown only where it fails. */
export function run(program, args, options = {}) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? ''}`, {
      cause: error,
    });
  }
}

const children = new Set();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

/** Starts a Node program that lives until `stop`; what it says on standard error is shown where it fails. */
export function start(
  script,
  { args = [], nodeArgs = [], env = {}, node = process.execPath, ipc = false } = {},
) {
  const stdio = ['ignore', 'ignore', 'pipe', ...(ipc ? ['ipc'] : [])];
  const child = spawn(node, [...nodeArgs, script, ...args], { env: { ...process.env, ...env }, stdio });
  children.add(child);
  let errors = '';
  child.stderr.on('data', (chunk) => (errors = (errors + chunk).slice(-4000)));
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  void exited.then(() => children.delete(child));
  return {
    child,
    pid: child.pid,
    errors: () => errors,
    exited,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      const late = setTimeout(() => child.kill('SIGKILL'), 8_000);
      await exited;
      clearTimeout(late);
    },
  };
}

/** Waits until a server answers on a URL, whatever it answers. */
export async function untilUp(url, server, seconds = 40) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (server.child.exitCode !== null) break;
    try {
      await fetch(url, { signal: AbortSignal.timeout(2000) });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`no answer from ${url}\n${server.errors()}`);
}

let ticks;
const secondsOf = (fields, from, to) => {
  ticks ??= Number(run('getconf', ['CLK_TCK']));
  let sum = 0;
  for (let i = from; i <= to; i++) sum += Number(fields[i]);
  return sum / ticks;
};

/** The fields of /proc/<pid>/stat behind the name: [0] is the state, [1] the parent, [11] … [14] CPU times. */
function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** Seconds of CPU a process has used, all its threads together; null where the system does not tell. */
export function cpuOf(pid) {
  const fields = stat(pid);
  return fields && secondsOf(fields, 11, 12);
}

export function parentOf(pid) {
  return Number(stat(pid)?.[1] ?? 0);
}

/** Seconds of CPU of a process and its children, those that have ended included. */
export function cpuOfFamily(pid) {
  const own = pid && stat(pid);
  if (!own) return null;
  let sum = secondsOf(own, 11, 14);
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const fields = stat(entry);
    if (fields && Number(fields[1]) === pid) sum += secondsOf(fields, 11, 12);
  }
  return sum;
}
