/** How far a card field of a demo person reaches; the first steps of the audience ladder. */
export type DemoAudience = 'ME' | 'NETWORK' | 'LINKED' | 'HUB';
export type DemoNetworkKind = 'LOCAL' | 'REGIONAL' | 'NATIONAL' | 'TRANSNATIONAL';
export type DemoGuardianKind = 'VOLUNTEER' | 'EMPLOYED' | 'SELF_EMPLOYED';
export type DemoBoardKind = 'DISCUSSION' | 'ANNOUNCEMENT' | 'QUESTIONS';
export type DemoRole =
  'GUARDIAN' | 'ASPIRING_GUARDIAN' | 'MENTOR' | 'ORGANISER' | 'MODERATOR' | 'TERRITORIAL_CONTACT';

/** Text by BCP 47 language tag. */
export type DemoText = Readonly<Record<string, string>>;

export interface DemoNetwork {
  readonly key: string;
  readonly parentKey: string | null;
  readonly kind: DemoNetworkKind;
  readonly names: DemoText;
  /** ISO 3166-1 or 3166-2 code; none for the transnational network. */
  readonly territoryCode: string | null;
  /** Working languages, the first one leads. */
  readonly languages: readonly string[];
}

export interface DemoMembership {
  readonly networkKey: string;
  readonly role: DemoRole;
  /** RFC 3339, UTC. */
  readonly since: string;
}

/** Who may see which part of a person's card; no field reaches further than the name. */
export interface DemoAudiences {
  readonly name: DemoAudience;
  readonly kind: DemoAudience;
  readonly languages: DemoAudience;
  readonly territory: DemoAudience;
  readonly experienceSince: DemoAudience;
  readonly about: DemoAudience;
}

/** What a person says of the work, and for whom that is. */
export interface DemoPractice {
  readonly themes: readonly string[];
  readonly availability: 'AVAILABLE' | 'LIMITED' | 'UNAVAILABLE' | null;
  readonly caseload: { readonly count: number; readonly ceiling: number; readonly on: string } | null;
  readonly mentoring: 'OFFERS' | 'SEEKS' | null;
  readonly audience: DemoAudience;
  readonly caseloadAudience: DemoAudience;
}

export interface DemoPerson {
  readonly key: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly displayName: string;
  /** Always under a domain reserved by RFC 2606. */
  readonly email: string;
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly languages: readonly string[];
  /** ISO 3166-2 code. */
  readonly territoryCode: string;
  readonly kind: DemoGuardianKind;
  /** Calendar year; none for those still in training. */
  readonly experienceSince: number | null;
  /** A few lines in the person's own language. */
  readonly about: string | null;
  readonly memberships: readonly DemoMembership[];
  readonly audiences: DemoAudiences;
  readonly practice: DemoPractice;
}

export interface DemoBoard {
  readonly key: string;
  readonly networkKey: string;
  readonly kind: DemoBoardKind;
  readonly titles: DemoText;
}

export interface DemoPost {
  readonly key: string;
  readonly authorKey: string;
  readonly markdown: string;
  readonly language: string;
  /** RFC 3339, UTC. */
  readonly createdAt: string;
}

/** A topic; its first post opens it and has the same author and instant. */
export interface DemoTopic {
  readonly key: string;
  readonly boardKey: string;
  readonly title: string;
  readonly language: string;
  readonly authorKey: string;
  readonly createdAt: string;
  readonly posts: readonly DemoPost[];
}

/** What a network invites to; when, is told from the day on which the demonstration is made. */
export interface DemoEvent {
  readonly networkKey: string;
  readonly kind: 'ASSEMBLY' | 'COURSE' | 'EXPERIENCED_MEETS_NEW' | 'MEETING' | 'SOCIAL' | 'WEBINAR';
  readonly inDays: number;
  /** By the clock of the zone, such as `18:30`; `00:00` and 24 hours are a whole day. */
  readonly from: string;
  readonly hours: number;
  /** In how many weeks, one after the other, it takes place; without it, once. */
  readonly weeks?: number;
  /** IANA name. */
  readonly zone: string;
  readonly audience: 'NETWORK' | 'LINKED' | 'HUB' | 'PUBLIC';
  readonly titles: DemoText;
  readonly descriptions: DemoText;
  readonly place: string | null;
  readonly onlineUrl: string | null;
  readonly languages: readonly string[];
  readonly capacity: number | null;
  readonly costNote: DemoText;
  /** How many of its members come, and how many wait. */
  readonly answers: number;
  readonly waiting: number;
  /** How many of them were there the first time, where it is over; one less each time. */
  readonly came?: number;
}

/** Everything the demonstration hub is filled with. */
export interface DemoWorld {
  readonly networks: readonly DemoNetwork[];
  readonly people: readonly DemoPerson[];
  readonly boards: readonly DemoBoard[];
  readonly topics: readonly DemoTopic[];
  /** Person keys: whom the printed sign-in links belong to, and whom the first search finds. */
  readonly marked: {
    readonly demoOrganiser: string;
    readonly demoGuardian: string;
    readonly greekColleague: string;
  };
}
