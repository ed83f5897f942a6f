// Timing: rounds in which every contestant has its turn at every workload, so that what disturbs the machine
// disturbs all of them.
import { supplyOf } from './compare.mjs';
import { takesPart } from './contestants.mjs';
import { load } from './load.mjs';
import { cpuOf, cpuOfFamily, say } from './shell.mjs';
import { tell } from './telling.mjs';

/** Code is compiled as it is used: before that many requests, everyone's cost is mostly that of compiling. */
const WARM_UP = { most: 2_000, seconds: 6 };

/**
 * @returns samples, one per round, workload and contestant
 */
export async function measure(contestants, requests, { postgres, client }, options) {
  const { workloads, rounds, seconds, connections } = options;
  const supplies = new Map();
  for (const contestant of contestants)
    for (const workload of workloads)
      supplies.set(`${contestant.name}:${workload}`, supplyOf(contestant, workload, requests[workload]));
  const one = async (contestant, workload, time) => {
    const supply = supplies.get(`${contestant.name}:${workload}`);
    await tell(client, contestant.name === 'hub' && seconds > 1);
    const before = [cpuOf(contestant.pid), cpuOfFamily(postgres.pid), process.cpuUsage()];
    const result = await load(contestant.port, supply, { connections, seconds: time });
    const after = [cpuOf(contestant.pid), cpuOfFamily(postgres.pid)];
    const own = process.cpuUsage(before[2]);
    const per = (i) =>
      after[i] === null || before[i] === null ? null : ((after[i] - before[i]) * 1000) / result.count;
    return {
      contestant: contestant.name,
      workload,
      ...result,
      serverCpu: per(0),
      databaseCpu: per(1),
      clientLoad: (own.user + own.system) / 1e6 / result.elapsed,
    };
  };
  for (const workload of workloads) {
    for (const contestant of contestants.filter((one) => takesPart(one, workload))) {
      const supply = supplies.get(`${contestant.name}:${workload}`);
      await load(contestant.port, supply, { connections, ...(seconds > 1 ? WARM_UP : { seconds }) });
    }
  }
  say('Warmed up');
  const samples = [];
  for (let round = 0; round < rounds; round++) {
    for (const workload of workloads) {
      // Nobody always comes first.
      const turn = round % contestants.length;
      const order = [...contestants.slice(turn), ...contestants.slice(0, turn)];
      for (const contestant of order.filter((one) => takesPart(one, workload))) {
        samples.push({ round, ...(await one(contestant, workload, seconds)) });
      }
    }
    say(`Round ${round + 1} of ${rounds}`);
  }
  await tell(client, true);
  return samples;
}

export function median(values) {
  const sorted = values.filter((v) => v !== null).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Medians over the rounds, and each contestant's ratio to the limit of the same round. */
export function summarise(samples) {
  const summary = {};
  for (const { workload, contestant } of samples) {
    summary[workload] ??= {};
    if (summary[workload][contestant]) continue;
    const mine = samples.filter((s) => s.workload === workload && s.contestant === contestant);
    const over = (key) => median(mine.map((s) => s[key]));
    const limit = new Map(
      samples
        .filter((s) => s.workload === workload && s.contestant === 'limit')
        .map((s) => [s.round, s.perSecond]),
    );
    const ratios = mine.filter((s) => limit.has(s.round)).map((s) => s.perSecond / limit.get(s.round));
    summary[workload][contestant] = {
      perSecond: over('perSecond'),
      p50: over('p50'),
      p99: over('p99'),
      serverCpu: over('serverCpu'),
      databaseCpu: over('databaseCpu'),
      clientLoad: over('clientLoad'),
      bytes: over('bytes'),
      cpuRatio: cpuRatio(samples, workload, mine),
      ratio: median(ratios),
      ratioMin: ratios.length ? Math.min(...ratios) : null,
      ratioMax: ratios.length ? Math.max(...ratios) : null,
    };
  }
  return summary;
}

/** The limit's CPU of server and database together, to the contestant's: steadier than answers a second. */
function cpuRatio(samples, workload, mine) {
  const all = (s) => (s.serverCpu === null || s.databaseCpu === null ? null : s.serverCpu + s.databaseCpu);
  const limit = median(samples.filter((s) => s.workload === workload && s.contestant === 'limit').map(all));
  const own = median(mine.map(all));
  return limit === null || own === null ? null : limit / own;
}
