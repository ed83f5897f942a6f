import type { Command } from 'commander';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFeatures, type Foundation } from '../features';
import { publicSdl, subgraphSdl } from '../features/subgraph';
import { buildHubSchema } from '../graphql/schema';
import { ChangeFeed } from '../persistence/changes/change-feed';
import { LocalBus } from '../gateways/bus';
import { Keyset } from '../persistence/keyset';
import { Reads } from '../persistence/read/reads';
import { GlobalIds } from '../shared/ids';
import { Seal } from '../shared/seal';
import { Pool } from 'pg';

const NEVER = { idle: 0, longest: 0 };

/** Adds `schema` to the `hub` command. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('write the schema into a folder')
    .argument('<folder>')
    .action(emitSchema);
}

/** Writes `hub.graphql` and `hub.subgraph.graphql`. The schema needs no database; nothing is connected. */
function emitSchema(folder: string): void {
  const schema = buildHubSchema(buildFeatures(unconnected()).resolvers);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'hub.graphql'), publicSdl(schema));
  writeFileSync(join(folder, 'hub.subgraph.graphql'), subgraphSdl(schema));
}

function unconnected(): Foundation {
  const pool = new Pool();
  const reads = new Reads(pool, new GlobalIds('schema'));
  const seal = new Seal('schema');
  const bus = new LocalBus();
  return {
    pool,
    reads,
    keyset: new Keyset(reads, seal),
    seal,
    changes: new ChangeFeed(pool, bus.line('wake')),
    presenceLine: bus.line('presence'),
    blockLine: bus.line('blocks'),
    onError: () => undefined,
    pokeJobs: () => undefined,
    mailDomain: 'schema',
    mailAddress: 'schema',
    publicUrl: () => '',
    sessionLimits: { member: NEVER, organiser: NEVER, operator: NEVER },
    postWindows: [],
    unansweredHours: { peers: 0, experts: 0 },
    hub: { key: '', name: '', version: '' },
    erasureLedger: '',
    introspection: false,
  };
}
