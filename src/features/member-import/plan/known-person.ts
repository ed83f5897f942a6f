import type { AvailabilityName, GuardianKindName, ThemeName } from '../../guardian';
import type { MembershipRoleName } from '../../membership';

/** A person of the hub, as far as an import into one network compares her with a row. */
export interface KnownPerson {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Whether she ever signed in or verified an address: then only she changes her addresses. */
  readonly settled: boolean;
  /** Whether she belongs to other networks, too. */
  readonly elsewhere: boolean;
  readonly card: KnownCard | null;
  readonly addresses: readonly KnownAddress[];
  /** Current memberships in the network. */
  readonly memberships: readonly KnownMembership[];
}

export interface KnownCard {
  readonly kind: GuardianKindName;
  readonly languages: readonly string[];
  readonly territoryCode: string | null;
  readonly experienceSince: number | null;
  readonly themes: readonly ThemeName[];
  readonly courtCodes: readonly string[];
  readonly listedOn: string | null;
  readonly trainedOn: string | null;
  readonly availability: AvailabilityName | null;
  readonly caseload: number | null;
  readonly caseloadCeiling: number | null;
}

interface KnownAddress {
  /** None of one that the network's list alone gives her. */
  readonly id: string | null;
  readonly folded: string;
  readonly isPrimary: boolean;
}

interface KnownMembership {
  readonly id: string;
  readonly role: MembershipRoleName;
  readonly externalId: string | null;
}

/** Whom the hub knows of those a file may mean. */
export interface KnownPeople {
  /** By folded address. */
  readonly byAddress: ReadonlyMap<string, KnownPerson>;
  /** By the network's identifier in lower case. */
  readonly byExternalId: ReadonlyMap<string, KnownPerson>;
  /** Folded addresses with an open invitation into the network. */
  readonly invited: ReadonlySet<string>;
}
