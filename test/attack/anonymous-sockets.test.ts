import { WebSocket } from 'ws';
import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';
import { BEHIND_PROXY, from } from '../support/visitor';

const MOST = 5;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let hub: TestHub;
const open: RawSocket[] = [];
beforeAll(async () => {
  hub = await startHub({ env: { ...BEHIND_PROXY, ANONYMOUS_SOCKETS_PER_ADDRESS: String(MOST) } });
});
afterEach(async () => {
  for (const socket of open.splice(0)) socket.close();
  await sleep(50);
});
afterAll(() => hub.stop());

/** Opens a socket; answers the status it is refused with instead. */
async function socketFrom(address: string, more: Record<string, string> = {}): Promise<'open' | number> {
  try {
    open.push(await RawSocket.open(hub.url, { ...from(address), ...more }));
    return 'open';
  } catch (error) {
    return Number(/Unexpected server response: (\d+)/.exec((error as Error).message)?.[1]);
  }
}

const many = (count: number, one: (i: number) => Promise<unknown>) =>
  Promise.all(Array.from({ length: count }, (_, i) => one(i)));
const all = (outcome: unknown, count = MOST) => Array<unknown>(count).fill(outcome);

describe('sockets of people who are not signed in', () => {
  it('are so many for an internet address, opened at once or one after another', async () => {
    const outcomes = await many(MOST + 5, () => socketFrom('203.0.113.1'));
    expect(outcomes.sort()).toEqual([...all(429), ...all('open')]);
    expect(await socketFrom('203.0.113.1')).toBe(429);
  });

  it('are counted by the /64 of an IPv6 address: its holder has them all', async () => {
    const outcomes = await many(MOST + 1, (i) => socketFrom(`2001:db8:0:1::${i}`));
    expect(outcomes.filter((o) => o === 429)).toHaveLength(1);
    expect(await socketFrom('2001:db8:0:2::1')).toBe('open');
  });

  it('do not keep others out, nor those who are signed in from the same address', async () => {
    await many(MOST - 1, () => socketFrom('203.0.113.2'));
    expect(await socketFrom('203.0.113.3')).toBe('open');
    const people = await many(4, async () => hub.sessionOf((await hub.make.person()).personId));
    for (const { cookie } of people as { cookie: string }[]) {
      expect(await socketFrom('203.0.113.2', { cookie })).toBe('open');
    }
    expect(await socketFrom('203.0.113.2')).toBe('open');
    expect(await socketFrom('203.0.113.2')).toBe(429);
  });

  it('make room when they are closed', async () => {
    await many(MOST, () => socketFrom('203.0.113.4'));
    expect(await socketFrom('203.0.113.4')).toBe(429);
    open[0]!.close();
    await open[0]!.closed;
    await sleep(50);
    expect(await socketFrom('203.0.113.4')).toBe('open');
    expect(await socketFrom('203.0.113.4')).toBe(429);
  });

  it('count also while they have said nothing yet', async () => {
    const silent = await many(MOST, async () => {
      const url = `${hub.url.replace('http', 'ws')}/graphql`;
      const socket = new WebSocket(url, 'graphql-transport-ws', { headers: from('203.0.113.5') });
      await new Promise((resolve) => socket.once('open', resolve));
      return socket;
    });
    expect(await socketFrom('203.0.113.5')).toBe(429);
    for (const socket of silent as WebSocket[]) socket.terminate();
  });

  it('would be without end where a made-up address were believed (negative control)', async () => {
    const open_ = await startHub({ env: { ANONYMOUS_SOCKETS_PER_ADDRESS: String(MOST) } });
    try {
      // Here no proxy is trusted: all come from one address, whatever they claim.
      const outcomes = await many(MOST + 3, async (i) => {
        const socket = await RawSocket.open(open_.url, from(`203.0.113.${i}`)).catch(() => null);
        if (socket) open.push(socket);
        return socket !== null;
      });
      expect(outcomes.filter(Boolean)).toHaveLength(MOST);
      // And where the proxy is trusted, as many addresses have as many sockets.
      expect(await many(MOST + 3, (i) => socketFrom(`203.0.113.${100 + i}`))).toEqual(all('open', MOST + 3));
    } finally {
      for (const socket of open.splice(0)) socket.close();
      await open_.stop();
    }
  });
});
