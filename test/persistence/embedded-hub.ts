/**
 * A hub reduced to its PostgreSQL, run as a process of its own so that tests can kill it.
 * Arguments: the data directory. Prints one JSON object per line; obeys `stop` and `exit` on standard input.
 */
import { startEmbeddedPostgres } from '../../src/persistence/embedded';
import { Client } from 'pg';

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function main(dataDir: string): Promise<void> {
  const began = Date.now();
  const sync = process.env['TEST_FSYNC'] ?? 'off';
  const postgres = await startEmbeddedPostgres({
    dataDir,
    log: (log) => say({ log }),
    settings: { fsync: sync, full_page_writes: sync },
  });
  const ms = Date.now() - began;
  const stop = async () => {
    await postgres.stop();
    process.exit(0);
  };
  process.stdin.on('data', (word) => {
    if (String(word).startsWith('exit')) process.exit(3);
    void stop();
  });
  // draining: what is under way still needs the database for a moment
  process.on('SIGINT', () => {
    setTimeout(() => {
      const client = new Client(postgres.url);
      void client
        .connect()
        .then(() => client.query('select 1'))
        .then(() => client.end())
        .then(
          () => say({ drained: true }),
          (error: Error) => say({ error: error.message }),
        )
        .then(stop);
    }, 300);
  });
  say({ ready: { url: postgres.url, clusterDir: postgres.clusterDir, ms } });
}

main(process.argv[2] ?? '').catch((error: Error) => {
  say({ error: error.message });
  process.exit(1);
});
