import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeCheckout } from './embedded-checkout';
import { HubProcess } from './embedded-process';
import { eventually } from '../support/eventually';
import {
  accounts,
  isRunning,
  killServer,
  killWatchdog,
  makeOwned,
  makeScratch,
  query,
  runsOn,
  serverPid,
} from './embedded-scratch';

jest.setTimeout(30_000);

const scratch = makeScratch();
const program = makeCheckout(path.join(scratch.dir, 'checkout'));
afterAll(() => scratch.remove());

describe.each(accounts())('PostgreSQL of a hub run by $who', ({ who, uid }) => {
  const dataDir = path.join(makeOwned(path.join(scratch.dir, who.replaceAll(' ', '-')), uid), 'data');
  const start = (dir = dataDir) => new HubProcess(program, dir, { uid });
  let hub: HubProcess;
  afterEach(() => HubProcess.stopAll());

  it('makes a cluster that knows letters of every script, for a role that is no superuser', async () => {
    hub = start();
    const { url, clusterDir } = await hub.ready();
    expect(clusterDir).toBe(path.join(dataDir, 'postgres', 'cluster'));
    expect(new URL(url).hostname).toBe('127.0.0.1');
    for (const name of ['pg_trgm', 'unaccent', 'citext', 'btree_gin']) {
      await query(url, `create extension ${name}`);
    }
    const [facts] = await query(
      url,
      `select pg_encoding_to_char(encoding) as encoding, datctype, current_user as role,
              current_setting('is_superuser') as superuser, lower('ÜÇΠЖŁ') as lower,
              similarity('ПЕТРОВ', 'петров') as cyrillic, show_trgm('Παπ') <> '{}' as greek,
              'Жук Παπ' ~ '^[[:alpha:]]+ \\w+$' as letters, current_setting('timezone') as zone
         from pg_database where datname = current_database()`,
    );
    expect(facts).toEqual({
      encoding: 'UTF8',
      datctype: expect.stringMatching(/utf-?8$/i),
      role: 'hub',
      superuser: 'off',
      lower: 'üçπжł',
      cyrillic: 1,
      greek: true,
      letters: true,
      zone: 'UTC',
    });
    await query(url, 'create table kept (n int); insert into kept values (1)');
  });

  it('would not know them with LC_CTYPE C, so that the test above shows something', async () => {
    hub = start();
    const { url } = await hub.ready();
    await query(url, `create database plain template template0 locale_provider libc locale 'C'`);
    const plain = url.replace(/hub$/, 'plain');
    await query(plain, 'create extension pg_trgm');
    expect(await query(plain, `select lower('Ü') as lower, show_trgm('Παπ') = '{}' as deaf`)).toEqual([
      { lower: 'Ü', deaf: true },
    ]);
    await query(url, 'drop database plain');
  });

  it('starts again within a second, with what was there', async () => {
    hub = start();
    const { url, ms } = await hub.ready();
    expect(await query(url, 'select n from kept')).toEqual([{ n: 1 }]);
    expect(ms).toBeLessThan(1_000);
    const pid = serverPid(path.join(dataDir, 'postgres/cluster'));
    expect(await hub.tell('stop')).toBe(0);
    expect(isRunning(pid)).toBe(false);
    expect(readdirSync(dataDir)).toEqual(['postgres']);
  });

  it('refuses a second hub on the same data, and names the first', async () => {
    hub = start();
    const { url } = await hub.ready();
    const second = start();
    expect(await second.saying('error')).toContain(`in use by a running hub, process ${hub.pid} `);
    await second.exited;
    expect(await query(url, 'select n from kept')).toEqual([{ n: 1 }]);
  });

  it('recovers what was acknowledged after kill -9 of hub and server; one of four hubs gets the data', async () => {
    hub = new HubProcess(program, dataDir, { uid, env: { TEST_FSYNC: 'on' } });
    const { url, clusterDir } = await hub.ready();
    const server = serverPid(clusterDir);
    await query(url, 'insert into kept values (2)');
    killWatchdog(server);
    killServer(server);
    await hub.kill();
    expect(existsSync(path.join(clusterDir, 'postmaster.pid'))).toBe(true);

    const four = [start(), start(), start(), start()];
    const outcomes = await Promise.all(
      four.map((one) => Promise.race([one.saying('ready'), one.saying('error')])),
    );
    const winners = four.filter((_, index) => typeof outcomes[index] === 'object');
    hub = winners[0]!;
    expect(winners).toHaveLength(1);
    const again = await hub.ready();
    expect(await query(again.url, 'select n from kept order by n')).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('stops a server left by a killed hub, then starts its own', async () => {
    hub = start();
    const { clusterDir } = await hub.ready();
    const server = serverPid(clusterDir);
    killWatchdog(server);
    await hub.kill();
    expect(isRunning(server)).toBe(true);

    hub = start();
    const { url } = await hub.ready();
    expect(hub.logs).toContain(`process ${server}) that a killed hub left running`);
    expect(isRunning(server)).toBe(false);
    expect(await query(url, 'select n from kept order by n')).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('is not deceived by numbers of dead processes that others bear now', async () => {
    hub = start();
    const { clusterDir } = await hub.ready();
    const server = serverPid(clusterDir);
    killServer(server);
    await hub.kill();
    // the number in both files is that of this test, which is neither hub nor server
    const lock = path.join(dataDir, 'postgres.lock');
    const held = JSON.parse(readFileSync(lock, 'utf8')) as object;
    writeFileSync(lock, JSON.stringify({ ...held, pid: process.pid }));
    const pidFile = path.join(clusterDir, 'postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));

    hub = start();
    expect((await hub.ready()).clusterDir).toBe(clusterDir);
  });

  it('ends with the hub, killed or broken, and outlives a Ctrl-C until the hub has drained', async () => {
    hub = start();
    const killed = serverPid((await hub.ready()).clusterDir);
    await hub.kill();
    await eventually(() => !isRunning(killed));

    hub = start();
    const broken = serverPid((await hub.ready()).clusterDir);
    expect(await hub.tell('exit')).toBe(3);
    await eventually(() => !isRunning(broken));

    hub = start();
    const interrupted = serverPid((await hub.ready()).clusterDir);
    process.kill(-hub.pid, 'SIGINT');
    expect(await hub.saying('drained')).toBe(true);
    expect(await hub.exited).toBe(0);
    expect(isRunning(interrupted)).toBe(false);
  });

  it('makes a cluster anew when the first start was killed half-way; two hubs run side by side', async () => {
    const other = `${dataDir}-2`;
    const first = start(other);
    const half = () =>
      readdirSync(path.join(other, 'postgres')).some((name) => name.startsWith('cluster.new-'));
    await eventually(() => existsSync(path.join(other, 'postgres')) && half());
    await first.kill();
    // Its initdb outlives it and would write on into what the next start removes.
    await eventually(() => !runsOn(`${other}/`));
    expect(half()).toBe(true);

    hub = start();
    const second = start(other);
    const [one, two] = [await hub.ready(), await second.ready()];
    expect(new URL(one.url).port).not.toBe(new URL(two.url).port);
    expect(half()).toBe(false);
    expect(await query(two.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('refuses a cluster of another PostgreSQL, and says which', async () => {
    const version = path.join(`${dataDir}-2`, 'postgres/cluster/PG_VERSION');
    writeFileSync(version, '17\n');
    hub = start(`${dataDir}-2`);
    expect(await hub.saying('error')).toMatch(/made by PostgreSQL 17, and this hub brings PostgreSQL 18/);
  });
});
