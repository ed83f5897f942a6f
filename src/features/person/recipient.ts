import type { Pool, PoolClient } from 'pg';

/** Where a person's mail goes, and how she is spoken to. */
export interface Recipient {
  readonly personId: string;
  readonly address: string;
  readonly locale: string;
  readonly name: string;
}

const RECIPIENTS = `
  SELECT DISTINCT ON (p.id) p.id AS "personId", e.address, p.locale, p.given_name AS name
  FROM person p
  JOIN account a ON a.person_id = p.id AND a.state = 'ACTIVE'
  JOIN email_address e ON e.person_id = p.id AND e.state IN ('VERIFIED', 'UNVERIFIED')
  WHERE p.id = ANY($1::uuid[])
  ORDER BY p.id, e.is_primary DESC, e.state DESC, e.id`;

/** Whom of these people mail reaches: those with an account and an address that takes it. */
export async function recipientsOf(
  tx: Pool | PoolClient,
  personIds: readonly string[],
): Promise<Recipient[]> {
  return (await tx.query<Recipient>(RECIPIENTS, [personIds])).rows;
}
