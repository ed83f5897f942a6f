import { startHub, type TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';
import { block, type Blocking } from './blocking';
import { REVOCATIONS, revoke } from './revocation';

type Outcome = Awaited<ReturnType<typeof revoke>>;

let hub: TestHub;
let trials: ReadonlyMap<string, Promise<Outcome>>;
let others: Promise<unknown>;
let blocked: Promise<Blocking>;

// All of them wait for the next look at everyone's rights: together they wait once.
beforeAll(async () => {
  hub = await startHub();
  trials = new Map(REVOCATIONS.map((what) => [what, revoke(hub, what)]));
  others = bystander();
  blocked = block(hub);
});
afterAll(() => hub.stop());

/** Someone whose rights stay as they are: what becomes of the socket meanwhile. */
async function bystander(): Promise<unknown> {
  const { personId } = await hub.make.person({ in: [await hub.make.network()] });
  const socket = await RawSocket.open(hub.url, { cookie: (await hub.sessionOf(personId)).cookie });
  const closed = await Promise.race([
    socket.closed,
    new Promise((resolve) => setTimeout(resolve, 4_500, 'open')),
  ]);
  socket.close();
  return closed;
}

describe('a right that is taken away', () => {
  it.each(REVOCATIONS)('(%s) ends the sockets that stood on it within 5 s, with 4403', async (what) => {
    const { ms, code } = await trials.get(what)!;
    expect(code).toBe(4403);
    expect(ms).toBeLessThan(5_000);
  });

  it('(block) ends what comes from one person within 5 s, to one alone, and closes nothing', async () => {
    const { ms, ...rest } = await blocked;
    expect(ms).toBeLessThan(5_000);
    expect(rest).toEqual({ open: true, othersHear: true });
  });

  it('leaves the sockets of others open (negative control)', async () => {
    expect(await others).toBe('open');
  });
});
