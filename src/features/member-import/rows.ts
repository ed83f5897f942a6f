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
    themes: member.themes,
    court_codes: member.courtCodes,
    listed_on: member.listedOn ?? null,
    trained_on: member.trainedOn ?? null,
    availability: member.availability ?? null,
    ...caseloadColumns(member.caseload, member.caseloadCeiling),
    audience: HIDDEN,
    kind_audience: HIDDEN,
    languages_audience: HIDDEN,
    territory_audience: HIDDEN,
    experience_audience: HIDDEN,
    about_audience: HIDDEN,
    themes_audience: HIDDEN,
    listing_audience: HIDDEN,
    availability_audience: HIDDEN,
    caseload_audience: HIDDEN,
    mentoring_audience: HIDDEN,
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
    themes: values.themes ?? null,
    court_codes: values.courtCodes ?? null,
    listed_on: values.listedOn ?? null,
    trained_on: values.trainedOn ?? null,
    availability: values.availability ?? null,
    ...caseloadColumns(values.caseload, values.caseloadCeiling),
  };
}

/** The caseload is as of the day of the import. */
function caseloadColumns(count: number | null | undefined, ceiling: number | null | undefined): Row {
  return {
    caseload: count ?? null,
    caseload_on: count == null ? null : new Date().toISOString().slice(0, 10),
    caseload_ceiling: ceiling ?? null,
  };
}
