import { rateLimit } from '../persistence/rate-limits';
import { AppealResolver, AppealService } from './appeal';
import type { AuditService } from './audit';
import type { DeliveryService } from './delivery';
import type { Foundation } from './foundation';
import { ModerationResolver, ModerationService, QueueService, StatementsResolver } from './moderation';
import type { QueueHeld } from './post';
import { queueHeld, ReportResolver, ReportService } from './report';
import { Withholding } from './withholding';

const DAY = 24 * 60 * 60;

/** Makes the services and resolvers by which people report things, and those who keep order decide about them. */
export function buildModeration(
  { pool, reads, keyset, changes, publicUrl, pokeJobs }: Foundation,
  { audit, deliveries }: { readonly audit: AuditService; readonly deliveries: DeliveryService },
): { readonly resolvers: readonly object[]; readonly queueHeld: QueueHeld } {
  const withholding = new Withholding(changes);
  const queueOf = (networkId: string) => `${publicUrl()}/networks/${reads.ids.encode(networkId)}/moderation`;
  const reportsByPerson = rateLimit(pool, 'report:person', 20, DAY);
  const parts = { reads, withholding, audit, deliveries, publicUrl, queueOf, pokeJobs };
  const reports = new ReportService({ ...parts, reportsByPerson });
  const moderation = new ModerationService(parts);
  const queue = new QueueService(reads, keyset);
  return {
    queueHeld: queueHeld(parts),
    resolvers: [
      new ReportResolver(reports),
      new ModerationResolver(moderation, queue),
      new StatementsResolver(queue),
      new AppealResolver(new AppealService(parts), queue),
    ],
  };
}
