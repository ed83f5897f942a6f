import type { AuditService } from './audit';
import type { DeliveryService } from './delivery';
import { Eraser, ErasureResolver, ErasureService, KEEP_LEDGER, LedgerFile } from './erasure';
import type { Features, Foundation } from './foundation';
import { Seats } from './rsvp';

/** Makes the services and resolvers by which people have what the hub keeps of them, and have it gone. */
export function buildOwnData(
  { pool, reads, changes, pokeJobs, erasureLedger }: Foundation,
  { audit, deliveries }: { readonly audit: AuditService; readonly deliveries: DeliveryService },
): Pick<Features, 'jobs' | 'resolvers'> {
  const eraser = new Eraser(reads.ids, new Seats(deliveries));
  const ledger = new LedgerFile(pool, erasureLedger);
  return {
    jobs: new Map([[KEEP_LEDGER, ledger.bringUp]]),
    resolvers: [new ErasureResolver(new ErasureService({ reads, changes, audit, eraser, pokeJobs }))],
  };
}
