import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';
import { REVOCATIONS, revoke } from './revocation';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

describe('a right that is taken away', () => {
  it.each(REVOCATIONS)('(%s) ends the sockets that stood on it within 5 s, with 4403', async (what) => {
    const { ms, code } = await revoke(hub, what);
    expect(code).toBe(4403);
    expect(ms).toBeLessThan(5_000);
  });

  it('leaves the sockets of others open (negative control)', async () => {
    const { personId } = await hub.make.person({ in: [await hub.make.network()] });
    const socket = await RawSocket.open(hub.url, { cookie: (await hub.sessionOf(personId)).cookie });
    const closed = await Promise.race([
      socket.closed,
      new Promise((resolve) => setTimeout(resolve, 4_500, 'open')),
    ]);
    expect(closed).toBe('open');
    socket.close();
  });
});
