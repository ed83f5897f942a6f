import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../src/persistence/embedded';
import { freePort } from '../../src/persistence/embedded/free-port';
import { makeScratch, query } from './embedded-scratch';

jest.mock('../../src/persistence/embedded/free-port', () => ({ freePort: jest.fn() }));
const { freePort: trulyFree } = jest.requireActual<{ freePort(): Promise<number> }>(
  '../../src/persistence/embedded/free-port',
);

const scratch = makeScratch();
afterAll(() => scratch.remove());

const start = (name: string) =>
  startEmbeddedPostgres({
    dataDir: path.join(scratch.dir, name),
    log: () => {},
    settings: { fsync: 'off' },
    database: 'my-"base"',
  });

it('looks for another port when one is lost to a mute program or to another hub', async () => {
  const mute = createServer();
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
  const choose = jest.mocked(freePort);
  choose.mockResolvedValueOnce((mute.address() as AddressInfo).port).mockImplementation(trulyFree);
  const one = await start('one');
  const taken = Number(new URL(one.url).port);
  choose.mockResolvedValueOnce(taken);
  const two = await start('two');
  expect(choose).toHaveBeenCalledTimes(4);
  expect(Number(new URL(two.url).port)).not.toBe(taken);
  expect(await query(two.url, 'select current_database() as name')).toEqual([{ name: 'my-"base"' }]);
  await Promise.all([one.stop(), two.stop(), two.stop()]);
  mute.close();
}, 30_000);
