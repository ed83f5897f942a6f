// The load client of the fan-out: a process of its own, told by messages what to do.
import { Tally, Watcher } from './watcher.mjs';

const OPENING = 50;
/** The watchers of each server. */
const sets = new Map();
let since = null;

async function open({ name, plans }) {
  const tally = new Tally();
  const watchers = [];
  for (let i = 0; i < plans.length; i += OPENING) {
    const some = plans.slice(i, i + OPENING).map((plan) => new Watcher(plan, tally));
    await Promise.race([
      Promise.all(some.map((watcher) => watcher.opened)),
      new Promise((_, reject) => {
        setTimeout(
          () => reject(new Error(`sockets do not open: ${tally.faults.join(' | ')}`)),
          20_000,
        ).unref();
      }),
    ]);
    watchers.push(...some);
  }
  sets.set(name, watchers);
  return { faults: tally.faults };
}

/** Begins to count. */
function begin({ name }) {
  const tally = new Tally();
  for (const watcher of sets.get(name)) {
    watcher.tally = tally;
    watcher.last = null;
  }
  since = { cpu: process.cpuUsage(), time: performance.now(), tally };
  return {};
}

/** What has come since. */
function end({ name }) {
  const { user, system } = process.cpuUsage(since.cpu);
  const { tally, time } = since;
  const watchers = sets.get(name);
  const samples = [0, 1, 2].map((i) => watchers.find((w) => w.plan.document === i)?.sample);
  const last = new Set(watchers.map((w) => w.last));
  return {
    deliveries: tally.deliveries,
    bytes: tally.bytes,
    p50: tally.delay(0.5),
    p99: tally.delay(0.99),
    worst: tally.delay(1),
    faults: tally.faults,
    together: last.size === 1,
    clientLoad: (user + system) / 1e3 / (performance.now() - time),
    samples,
  };
}

/** Leaves a server. */
function leave({ name }) {
  for (const watcher of sets.get(name)) watcher.socket.destroy();
  sets.delete(name);
  return {};
}

const deeds = { open, leave, begin, end, count: () => ({ deliveries: since.tally.deliveries }) };

process.on('message', async ({ deed, ...what }) => {
  try {
    process.send({ result: await deeds[deed](what) });
  } catch (error) {
    process.send({ error: error.stack });
  }
});
process.on('disconnect', () => process.exit());
