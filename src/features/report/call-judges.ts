import type { PoolClient } from 'pg';
import { textIn, type Texts } from '../../shared/text-in';
import type { DeliveryService } from '../delivery';
import { recipientsOf } from '../person';
import { JUDGES } from './report.sql';

export interface CallParts {
  readonly deliveries: DeliveryService;
  /** The address of a network's queue. */
  readonly queueOf: (networkId: string) => string;
}

/**
 * Mails those who can decide about an item that something waits for them: neither what, nor of whom.
 * @param judges finds them (`judgesOf`)
 */
export async function callJudges(
  tx: PoolClient,
  { deliveries, queueOf }: CallParts,
  itemId: string,
  mail: 'REPORTED' | 'REPORTED_URGENT' | 'APPEALED',
  judges = JUDGES,
): Promise<void> {
  const { rows } = await tx.query<{ personId: string; networkId: string; networkName: Texts }>(judges, [
    itemId,
  ]);
  const [first] = rows;
  if (!first) return;
  const link = queueOf(first.networkId);
  const people = rows.map(({ personId }) => personId);
  const mails = (await recipientsOf(tx, people)).map(({ address, locale, name }) => ({
    class: mail,
    recipient: address,
    locale,
    content: { name, network: textIn(first.networkName, locale), link },
  }));
  await deliveries.addAll(tx, mails);
}
