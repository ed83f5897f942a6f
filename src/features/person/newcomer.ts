import type { PoolClient } from 'pg';
import { storedAudience } from '../../shared/audience';
import { randomId } from '../../shared/ids';
import { latinKey } from '../../shared/latin-key';

/** Someone who comes in with an address that she has proved to be hers. */
export interface Newcomer {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: string;
  /** As `foldAddress` gives it. */
  readonly address: string;
}

/**
 * Writes a person with account, verified address, participant and a card that nobody sees until she chooses;
 * nothing where the address is someone's already. The unique address decides between two at the same moment.
 */
const ADD_NEWCOMER = `
  WITH address AS (
    INSERT INTO email_address (id, person_id, address, folded, state, verified_at)
    VALUES ($2::uuid, $1::uuid, $3::text, $3::text, 'VERIFIED', now())
    ON CONFLICT (folded) DO NOTHING
    RETURNING person_id
  ), person AS (
    INSERT INTO person (id, given_name, family_name, display_name, locale)
    SELECT person_id, $4::text, $5::text, $6::text, $7::text FROM address
    RETURNING id
  ), account AS (
    INSERT INTO account (person_id) SELECT id FROM person
  ), participant AS (
    INSERT INTO participant (id, kind, person_id, name) SELECT $8::uuid, 'PERSON', id, $6::text FROM person
  ), card AS (
    INSERT INTO guardian_card (id, person_id, name, latin_name, audience, kind_audience, languages_audience,
      territory_audience, experience_audience, about_audience)
    SELECT $9::uuid, id, $6::text, $10::text, $11, $11, $11, $11, $11, $11 FROM person
  )
  SELECT id FROM person`;

/** Adds a person in the caller's transaction. @returns false where the address is someone's already */
export async function addNewcomer(tx: PoolClient, newcomer: Newcomer): Promise<boolean> {
  const name = `${newcomer.givenName} ${newcomer.familyName}`;
  const added = await tx.query(ADD_NEWCOMER, [
    newcomer.id,
    randomId(),
    newcomer.address,
    newcomer.givenName,
    newcomer.familyName,
    name,
    newcomer.locale,
    randomId(),
    randomId(),
    latinKey(name),
    storedAudience('ME'),
  ]);
  return added.rowCount === 1;
}
