import type { App } from '../../app';
import { foldAddress } from '../../features/person';
import { demoWorld } from './demo-world';

/** Ways into the demonstration that the start prints. */
export interface DemoAccess {
  readonly organiserToken: string;
  readonly guardianToken: string;
  readonly partnerKey: string;
}

const LINK_DAYS = 30;
const LINK_USES = 1_000;
const PARTNER = 'Demonstration partner';

/**
 * Sign-in links of the demonstration's people and the key of its partner: derived from the hub's secret, so
 * that every start prints the same. Null where the database holds something else than the demonstration.
 */
export async function demoAccess(app: App): Promise<DemoAccess | null> {
  const { marked, people } = demoWorld();
  const folded = [marked.demoOrganiser, marked.demoGuardian].map((key) =>
    foldAddress(people.find((p) => p.key === key)!.email),
  );
  const found = await app.pool.query<{ folded: string; person_id: string }>(
    'SELECT folded, person_id FROM email_address WHERE folded = ANY($1)',
    [folded],
  );
  const ids = folded.map((f) => found.rows.find((r) => r.folded === f)?.person_id);
  const [organiser, guardian] = ids;
  if (!organiser || !guardian) return null;
  const derive = (what: string) => app.seal.mac('demonstration', what).toString('base64url');
  const { signIn, partners } = app.features;
  const veneto = await app.pool.query<{ id: string }>(
    `SELECT id FROM network WHERE territory_code = 'IT-34' LIMIT 1`,
  );
  return {
    organiserToken: await signIn.issueLink(organiser, LINK_DAYS, LINK_USES, derive('organiser')),
    guardianToken: await signIn.issueLink(guardian, LINK_DAYS, LINK_USES, derive('guardian')),
    partnerKey: await partners.add(
      PARTNER,
      veneto.rows.map((r) => r.id),
      derive('partner'),
    ),
  };
}
