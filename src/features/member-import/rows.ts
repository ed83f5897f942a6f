import { storedAudience } from '../../shared/audience';
import { randomId, timeOrderedId } from '../../shared/ids';
import { latinKey } from '../../shared/latin-key';
import type { Row } from '../../persistence/bulk';
import type { MemberRecord, MemberRole } from './member-import.types';
import type { KnownCard } from './plan/known-person';
import type { Named } from './plan/same-name';

/** Imported people are hidden until they choose who sees them. */
const HIDDEN = storedAudience('ME');

export function displayName({ givenName, familyName }: Named): string {
  return `${givenName} ${familyName}`;
}

export function nameColumns(id: string, name: Named): Row {
  return {
    id,
    given_name: name.givenName,
    family_name: name.familyName,
    display_name: displayName(name),
  };
}

export function address(personId: string, email: string): Row {
  return {
    id: randomId(),
    person_id: personId,
    address: email,
    folded: email,
    state: 'UNVERIFIED',
    is_primary: true,
  };
}

/** The identifier stands on one membership only: the first. */
export function memberships(
  personId: string,
  networkId: string,
  roles: readonly MemberRole[],
  joinedOn: string | undefined,
  externalId: string | undefined,
): Row[] {
  const since = joinedOn === undefined ? new Date() : `${joinedOn}T00:00:00Z`;
  return roles.map((role, index) => ({
    id: timeOrderedId(),
    person_id: personId,
    network_id: networkId,
    role,
    since,
    external_id: index === 0 ? (externalId ?? null) : null,
  }));
}

export function card(personId: string, member: MemberRecord): Row {
  return {
    id: randomId(),
    person_id: personId,
    name: displayName(member),
    latin_name: latinKey(displayName(member)),
    kind: member.kind ?? 'VOLUNTEER',
    languages: member.languages,
    territory_code: member.territoryCode ?? null,
    experience_since: member.experienceSince ?? null,
    audience: HIDDEN,
    kind_audience: HIDDEN,
    languages_audience: HIDDEN,
    territory_audience: HIDDEN,
    experience_audience: HIDDEN,
    about_audience: HIDDEN,
    network_ids: [],
    name_key: '',
    search: '',
    updated_at: new Date(),
  };
}

export function cardColumns(values: Partial<KnownCard>): Row {
  return {
    kind: values.kind ?? null,
    languages: values.languages ?? null,
    territory_code: values.territoryCode ?? null,
    experience_since: values.experienceSince ?? null,
  };
}
