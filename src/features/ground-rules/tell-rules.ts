import type { Pool } from 'pg';
import type { Job } from '../../persistence/jobs';
import { Jobs } from '../../persistence/jobs';
import { inTransaction } from '../../persistence/transaction';
import type { GlobalIds } from '../../shared/ids';
import { textIn, type Texts } from '../../shared/text-in';
import type { DeliveryService } from '../delivery';
import { recipientsOf } from '../person';
import { TO_TELL } from './ground-rules.sql';

export const TELL_RULES = 'ground-rules.tell';

/** Members whose mails are written in one transaction. */
const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Writes the mails that tell members of new ground rules. Each batch and the job of the next are written
 * together, so that one that is repeated tells nobody twice who was told in a batch before.
 */
export function tellRules(
  pool: Pool,
  deliveries: DeliveryService,
  ids: GlobalIds,
  publicUrl: () => string,
  pokeJobs: () => void,
) {
  return async (job: Job): Promise<void> => {
    const { networkId, version, after = FIRST } = job.payload as Record<string, string>;
    await inTransaction(pool, async (tx) => {
      // A job that was done but not yet crossed out must not be done again.
      const mine = await tx.query(`UPDATE job SET payload = payload || '{"told": "yes"}'
        WHERE id = $1 AND NOT payload ? 'told'`, [job.id]); // prettier-ignore
      if (mine.rowCount === 0) return;
      const found = await tx.query<{ id: string }>(TO_TELL, [networkId, version, after, BATCH]);
      const people = found.rows.map((row) => row.id);
      if (people.length === 0) return;
      const named = await tx.query<{ name: Texts }>('SELECT name FROM network WHERE id = $1', [networkId]);
      const link = `${publicUrl()}/networks/${ids.encode(networkId!)}/rules`;
      const mails = (await recipientsOf(tx, people)).map(({ address, locale, name }) => ({
        class: 'RULES_CHANGED' as const,
        recipient: address,
        locale,
        content: { name, network: textIn(named.rows[0]!.name, locale), link },
      }));
      await deliveries.addAll(tx, mails);
      if (people.length === BATCH)
        await Jobs.add(tx, TELL_RULES, { networkId: networkId!, version: version!, after: people.at(-1)! });
    });
    pokeJobs();
  };
}
