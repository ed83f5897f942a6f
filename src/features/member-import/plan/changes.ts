import { MEMBERSHIP_ROLES } from '../../membership';
import type { MemberRecord, MemberRole } from '../member-import.types';
import type { KnownCard, KnownPerson } from './known-person';
import type { Named } from './same-name';

/** What a row changes of a person: only what it says and what differs. An empty cell says nothing. */
export interface Changes {
  readonly name?: Named;
  /** Values to set on the card. */
  readonly card?: Partial<KnownCard>;
  /** The person has no card yet. */
  readonly newCard: boolean;
  readonly newRoles: readonly MemberRole[];
  /** The identifier, and which membership gets it: one there is, or the first new one (null). */
  readonly externalId?: { readonly value: string; readonly membershipId: string | null };
  /** A new address, and the unverified one it takes the place of. */
  readonly address?: { readonly folded: string; readonly insteadOf: string | null };
  /** What stood there before, by field. */
  readonly replaced: Readonly<Record<string, unknown>>;
}

/** @param cautious her name and what her card says stay; a row only fills what is empty */
export function changesOf(
  row: MemberRecord,
  person: KnownPerson,
  newAddress: string | undefined,
  cautious = false,
): Changes | null {
  const replaced: Record<string, unknown> = {};
  const differs = row.givenName !== person.givenName || row.familyName !== person.familyName;
  const newName = differs && !cautious;
  if (newName) Object.assign(replaced, { givenName: person.givenName, familyName: person.familyName });
  const wanted = cardChanges(row, person.card, person.settled);
  const card = cautious && person.card ? onlyEmpty(wanted, person.card) : wanted;
  for (const field of Object.keys(card) as (keyof KnownCard)[])
    replaced[field] = person.card?.[field] ?? null;
  const newRoles = rolesToGive(
    row.roles,
    person.memberships.map(({ role }) => role),
  );
  if (newRoles.length > 0) replaced['roles'] = person.memberships.map(({ role }) => role);
  const externalId = identifierToSet(row, person);
  if (externalId) replaced['externalId'] = null;
  const address = newAddress === undefined ? undefined : addressChange(newAddress, person);
  if (address)
    replaced['email'] = person.addresses.find(({ id }) => id === address.insteadOf)?.folded ?? null;
  if (person.card && Object.keys(replaced).length === 0) return null;
  return {
    ...(newName && { name: { givenName: row.givenName, familyName: row.familyName } }),
    ...(Object.keys(card).length > 0 && { card }),
    newCard: person.card === null,
    newRoles,
    ...(externalId && { externalId }),
    ...(address && { address }),
    replaced,
  };
}

/**
 * Roles that a row adds. A list names members: who is new to the network and gets no other role than mentor
 * is a guardian. No role is ever taken away: memberships are ended on purpose.
 */
export function rolesToGive(
  written: readonly MemberRole[],
  held: readonly MemberRole[],
): readonly MemberRole[] {
  const plain = held.length === 0 && written.every((role) => role === 'MENTOR');
  const wanted = new Set<MemberRole>(plain ? ['GUARDIAN', ...written] : written);
  return MEMBERSHIP_ROLES.filter((role) => wanted.has(role) && !held.includes(role));
}

/** What a person who uses the hub says of herself there, today, goes before what an office once wrote down. */
const HER_OWN = ['themes', 'availability', 'caseload', 'caseloadCeiling'] as const;
const PLAIN = ['listedOn', 'trainedOn', 'availability', 'caseload', 'caseloadCeiling'] as const;

function cardChanges(row: MemberRecord, card: KnownCard | null, settled: boolean): Partial<KnownCard> {
  const plain = PLAIN.filter((field) => row[field] !== undefined && row[field] !== card?.[field]);
  const changes: Partial<KnownCard> = {
    ...basics(row, card),
    ...(!sameSet(row.themes, card?.themes) && { themes: row.themes }),
    ...(!sameSet(row.courtCodes, card?.courtCodes) && { courtCodes: row.courtCodes }),
    ...Object.fromEntries(plain.map((field) => [field, row[field]])),
  };
  if (!settled || !card) return changes;
  const said = HER_OWN.filter((field) => card[field] !== null && String(card[field]) !== '');
  return Object.fromEntries(Object.entries(changes).filter(([field]) => !said.some((one) => one === field)));
}

function onlyEmpty(wanted: Partial<KnownCard>, card: KnownCard): Partial<KnownCard> {
  const empty = Object.entries(wanted).filter(
    ([field]) => String(card[field as keyof KnownCard] ?? '') === '',
  );
  return Object.fromEntries(empty);
}

/** A row that names none says nothing. */
function sameSet(written: readonly string[], kept: readonly string[] = []): boolean {
  return written.length === 0 || [...written].sort().join() === [...kept].sort().join();
}

function basics(row: MemberRecord, card: KnownCard | null): Partial<KnownCard> {
  const sameLanguages = sameSet(row.languages, card?.languages);
  return {
    ...(row.kind !== undefined && row.kind !== card?.kind && { kind: row.kind }),
    ...(!sameLanguages && { languages: row.languages }),
    ...(row.territoryCode !== undefined &&
      row.territoryCode !== card?.territoryCode && { territoryCode: row.territoryCode }),
    ...(row.experienceSince !== undefined &&
      row.experienceSince !== card?.experienceSince && { experienceSince: row.experienceSince }),
  };
}

/** An identifier is set where the network has none for the person; one that is there stays. */
function identifierToSet(row: MemberRecord, { memberships }: KnownPerson): Changes['externalId'] {
  if (row.externalId === undefined || memberships.some(({ externalId }) => externalId !== null))
    return undefined;
  const first = MEMBERSHIP_ROLES.flatMap((role) => memberships.find((one) => one.role === role) ?? [])[0];
  return { value: row.externalId, membershipId: first?.id ?? null };
}

function addressChange(folded: string, { addresses }: KnownPerson): Changes['address'] {
  const old = addresses.find(({ isPrimary }) => isPrimary) ?? addresses[0];
  return { folded, insteadOf: old?.id ?? null };
}
