// The command line.
import { NAMES } from './contestants.mjs';
import { WORKLOADS } from './workloads.mjs';

const HELP = `npm run bench -- [options]
  --smoke               little data, one short round, the hub and the limit: does all of it work?
  --only A,B            workloads: ${WORKLOADS.join(', ')}, fanout
  --contestants A,B     ${NAMES.join(', ')}; the hub is always there
  --rounds N            turns of everyone at everything (5)
  --seconds N           length of a turn (2)
  --pipeline            the limit and the peers send statements without waiting for the answers before
  --other CHECKOUT      the hub built in another checkout, as one more contestant
  --profile DIR         write a CPU profile of the hub
  --json FILE           write all figures`;

/** Reads the command line. */
export function readOptions(args) {
  const given = {};
  for (let i = 0; i < args.length; i++) {
    const name = args[i].replace(/^--/, '');
    if (['smoke', 'pipeline'].includes(name)) given[name] = true;
    else if (['only', 'contestants', 'rounds', 'seconds', 'json', 'profile', 'other'].includes(name))
      given[name] = args[++i];
    else fail(`unknown: ${args[i]}`);
  }
  const smoke = given.smoke === true;
  const list = (text, known, otherwise) => {
    const chosen = text?.split(',') ?? otherwise;
    const unknown = chosen.find((name) => !known.includes(name));
    if (unknown) fail(`unknown: ${unknown}`);
    return chosen;
  };
  const only = list(given.only, [...WORKLOADS, 'fanout'], [...WORKLOADS, 'fanout']);
  const contestants = list(given.contestants, NAMES, smoke ? ['hub', 'limit'] : NAMES);
  return {
    smoke,
    workloads: only.filter((name) => name !== 'fanout'),
    fanout: only.includes('fanout'),
    contestants: ['hub', ...(given.other ? ['other'] : []), ...contestants.filter((name) => name !== 'hub')],
    other: given.other,
    rounds: Number(given.rounds ?? (smoke ? 1 : 5)),
    seconds: Number(given.seconds ?? (smoke ? 1 : 2)),
    connections: 16,
    pipeline: given.pipeline === true,
    profile: given.profile,
    json: given.json,
  };
}

function fail(message) {
  process.stderr.write(`${message}\n${HELP}\n`);
  process.exit(2);
}
