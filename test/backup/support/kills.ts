import { random, sleep } from '../../live/random';
import { command, startCommand } from '../../support/command';
import { spawnHub } from '../../support/process';
import { contentOf } from './content';
import { emptyDatabase, SETTINGS } from './world';

export interface KillResult {
  /** Restores that were killed before anything stood in the database. */
  readonly nothingYet: number;
  /** Those that left a database on which no hub starts. */
  readonly refused: number;
  /** Those that had ended. */
  readonly whole: number;
  /** How long one takes that is left alone. */
  readonly ms: number;
}

/**
 * Restores an archive again and again into one database, killed without a moment's notice, and then to its end.
 * @throws where a hub starts on a database that has something, and not all
 */
export async function killRestores(file: string, times: number, seed: number): Promise<KillResult> {
  const draw = random(seed);
  const result = { nothingYet: 0, refused: 0, whole: 0 };
  let database = await emptyDatabase();
  const env = () => ({ ...SETTINGS, DATABASE_URL: database.url });
  try {
    const began = Date.now();
    await restored(file, env());
    const ms = Date.now() - began;
    const all = await contentOf(database.url);
    const anew = async () => {
      await database.drop();
      database = await emptyDatabase();
    };
    await anew();
    for (let n = 0; n < times; n++) {
      const { child, ended } = startCommand(['restore', file], env());
      // Not while it only starts, as a rule: that is not where it can be caught.
      await sleep(ms * (0.2 + 0.8 * draw.next()));
      child.kill('SIGKILL');
      await ended;
      const left = await standing(database.url, env(), all);
      result[left]++;
      if (left === 'whole') await anew();
    }
    if ((await standing(database.url, env(), all)) !== 'whole') await restored(file, env());
    requireWhole(await contentOf(database.url), all);
    const hub = await spawnHub(env());
    await hub.kill();
    return { ...result, ms };
  } finally {
    await database.drop();
  }
}

async function restored(file: string, env: Record<string, string>): Promise<void> {
  const { code, err } = await command(['restore', file], env);
  if (code !== 0) throw new Error(`the restore ended with ${code}: ${err}`);
}

/** What was left, where it is nothing that could be taken for a hub. */
async function standing(
  url: string,
  env: Record<string, string>,
  all: Readonly<Record<string, string>>,
): Promise<'nothingYet' | 'refused' | 'whole'> {
  const marked = async () => 'restore_under_way' in (await contentOf(url));
  if (Object.keys(await contentOf(url)).length === 0) return 'nothingYet';
  if (await marked()) {
    const said = await spawnHub(env).then(
      async (hub) => {
        await hub.kill();
        return 'a hub started on half a restore';
      },
      (error: Error) => error.message,
    );
    if (
      !said.includes('the hub ended with 1') ||
      !said.includes('A restore into this database has not ended')
    )
      throw new Error(said);
    return 'refused';
  }
  requireWhole(await contentOf(url), all);
  return 'whole';
}

/** Jobs are paused at another time each time. */
function requireWhole(found: Readonly<Record<string, string>>, all: Readonly<Record<string, string>>): void {
  const other = Object.keys({ ...found, ...all }).filter((table) => found[table] !== all[table]);
  const wrong = other.filter((table) => !['hub', 'migrations', 'session'].includes(table));
  if (wrong.length > 0) throw new Error(`these tables are not what they were: ${wrong.join(', ')}`);
}
