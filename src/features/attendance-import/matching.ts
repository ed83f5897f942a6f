import type { PoolClient } from 'pg';
import type { DateHeld } from '../attendance';
import { BY_ADDRESS, BY_NAME } from './attendance-import.sql';
import type { MeetingRow } from './meeting-list';

/** Who a row is about: a participant, nobody whom the hub finds, or one of several. */
export type Match = { readonly participantId: string } | 'UNKNOWN' | 'AMBIGUOUS';

/** What stands behind a name that people or programs put there: a pronoun, a town, that one is a guest. */
const ASIDE = /\s*[([][^)\]]*[)\]]\s*$/;

const foldAddress = (address: string) => address.normalize('NFC').toLowerCase();

/**
 * Says of rows whom they are about: by address first, then by the very name of somebody who is going. Addresses are looked for among
 * the members of some networks.
 */
export async function matcherOf(
  tx: PoolClient,
  { id }: DateHeld,
  networkIds: readonly string[],
  rows: readonly MeetingRow[],
): Promise<(row: MeetingRow) => Match> {
  const addresses = [...new Set(rows.flatMap(({ email }) => (email ? [foldAddress(email)] : [])))];
  const names = [...new Set(rows.flatMap(({ name }) => namesOf(name)))];
  const owners = await tx.query<{ address: string; participantId: string; place: number }>(BY_ADDRESS, [
    id,
    networkIds,
    addresses,
  ]);
  const going = await tx.query<{ name: string; participantId: string }>(BY_NAME, [id, names]);
  const byAddress = (email: string) => {
    const found = owners.rows.filter(({ address }) => address === foldAddress(email));
    const nearest = Math.min(...found.map(({ place }) => place));
    return matchOf(found.filter(({ place }) => place === nearest));
  };
  const byName = (name: string) => {
    for (const each of namesOf(name)) {
      const match = matchOf(going.rows.filter((one) => one.name === each));
      if (match !== 'UNKNOWN') return match;
    }
    return 'UNKNOWN';
  };
  return ({ email, name }) => {
    const match = email ? byAddress(email) : 'UNKNOWN';
    return match === 'UNKNOWN' ? byName(name) : match;
  };
}

/** A name as it is given, then without what stands behind it in brackets. */
function namesOf(name: string): string[] {
  return [...new Set([name, name.replace(ASIDE, '')])].filter(Boolean);
}

function matchOf(found: readonly { readonly participantId: string }[]): Match {
  const ids = new Set(found.map(({ participantId }) => participantId));
  if (ids.size > 1) return 'AMBIGUOUS';
  return found[0] ? { participantId: found[0].participantId } : 'UNKNOWN';
}
