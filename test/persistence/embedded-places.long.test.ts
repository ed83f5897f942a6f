import { chmodSync, existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeCheckout, nativeDir } from './embedded-checkout';
import { HubProcess } from './embedded-process';
import { isRoot, makeOwned, makeScratch, NOBODY, query, sayingOf } from './embedded-scratch';

jest.setTimeout(30_000);

const scratch = makeScratch();
const ordinary = isRoot ? NOBODY : undefined;
afterEach(() => HubProcess.stopAll());
afterAll(() => scratch.remove());

/** Modes and owners of a tree, to show that nothing in it was changed. */
function permissions(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .concat('')
    .sort()
    .map((name) => {
      const { mode, uid, gid } = lstatSync(path.join(dir, name));
      return `${name} ${mode.toString(8)} ${uid}:${gid}`;
    });
}

/** What npm leaves when install scripts are off, and an archive that keeps no modes. */
function spoil(native: string): void {
  const lib = path.join(native, 'lib');
  for (const name of readdirSync(lib)) {
    const file = path.join(lib, name);
    if (lstatSync(file).isSymbolicLink()) rmSync(file);
  }
  for (const name of readdirSync(path.join(native, 'bin'))) chmodSync(path.join(native, 'bin', name), 0o644);
}

const links = (native: string) =>
  readdirSync(path.join(native, 'lib')).filter((name) =>
    lstatSync(path.join(native, 'lib', name)).isSymbolicLink(),
  );

// Only root has a home that PostgreSQL's account cannot enter.
const asRoot = isRoot ? describe : (_title: string, _tests: () => void) => undefined;
asRoot('checkout and data directory in a home that only root can enter', () => {
  const closed = path.join(scratch.dir, 'closed');
  const dataDir = path.join(closed, 'data');
  let program: string;
  let home: string | undefined;

  beforeAll(() => {
    program = makeCheckout(path.join(closed, 'checkout'));
    chmodSync(closed, 0o700);
  });
  afterAll(() => {
    if (home) rmSync(home, { recursive: true, force: true });
  });

  it('defeats the binaries as they are, as root and as any other account', () => {
    const initdb = path.join(nativeDir(path.join(closed, 'checkout')), 'bin/initdb');
    const into = path.join(dataDir, 'naive');
    expect(sayingOf(initdb, ['-D', into])).toContain('cannot be run as root');
    expect(sayingOf(initdb, ['-D', into], NOBODY)).toContain('EACCES');
  });

  it('puts cluster and binaries outside, says where, and leaves the home as it was', async () => {
    const before = permissions(closed);
    const hub = new HubProcess(program, dataDir);
    const { url, clusterDir } = await hub.ready();
    home = path.dirname(clusterDir);
    expect(home.startsWith(closed)).toBe(false);
    expect(hub.logs).toContain(`PostgreSQL keeps its files in ${home}: `);
    expect(hub.logs).toContain(`Copying the PostgreSQL binaries to ${home}/binaries-`);
    expect(lstatSync(clusterDir).mode & 0o777).toBe(0o700);
    await query(url, 'create table kept as select 7 as n');
    await hub.tell('stop');
    expect(permissions(closed).filter((line) => !line.startsWith('data'))).toEqual(before);
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('finds both again, without copying', async () => {
    const hub = new HubProcess(program, dataDir);
    const { url, ms } = await hub.ready();
    expect(await query(url, 'select n from kept')).toEqual([{ n: 7 }]);
    expect(hub.logs).toContain(`PostgreSQL keeps its files in ${home}: `);
    expect(hub.logs).not.toContain('Copying');
    expect(ms).toBeLessThan(1_000);
  });
});

describe('binaries without library links and execute bits', () => {
  const checkout = path.join(scratch.dir, 'spoilt');
  let program: string;
  let native: string;

  beforeAll(() => {
    program = makeCheckout(checkout);
    native = nativeDir(checkout);
    spoil(native);
  });

  it('do not run as they are', () => {
    expect(sayingOf(path.join(native, 'bin/postgres'), ['--version'])).toContain('EACCES');
    chmodSync(path.join(native, 'bin/postgres'), 0o755);
    expect(sayingOf(path.join(native, 'bin/postgres'), ['--version'])).toContain('loading shared libraries');
  });

  it('are copied beside the cluster from a checkout that cannot be written', async () => {
    const closing = [native, path.join(native, 'lib'), path.join(native, 'bin')];
    for (const dir of closing) chmodSync(dir, 0o555);
    const parent = makeOwned(path.join(scratch.dir, 'elsewhere'), ordinary);
    const dataDir = path.join(parent, 'data');
    const first = new HubProcess(program, dataDir, { uid: ordinary });
    await first.ready();
    expect(first.logs).toContain(`Copying the PostgreSQL binaries to ${dataDir}/postgres/binaries-`);
    await first.tell('stop');
    const second = new HubProcess(program, dataDir, { uid: ordinary });
    await second.ready();
    expect(second.logs).toBe('');
    expect(links(native)).toEqual([]);
    for (const dir of closing) chmodSync(dir, 0o755);
  });

  it('are completed where they are when the checkout can be written', async () => {
    const hub = new HubProcess(program, path.join(scratch.dir, 'data'));
    await hub.ready();
    expect(hub.logs).not.toContain('Copying');
    expect(links(native)).toContain('libpq.so.5');
    expect(existsSync(path.join(scratch.dir, 'data/postgres/cluster'))).toBe(true);
  });
});
