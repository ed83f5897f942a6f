import { OPEN_CARD } from './audiences';
import type { DemoAudiences, DemoRole } from './demo.types';

/** A person who is written by hand because a walk through the demonstration meets them. */
export interface MarkedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: string;
  readonly languages: readonly string[];
  readonly territoryCode: string;
  readonly experienceSince: number;
  readonly about: string | null;
  readonly homeRole: DemoRole;
  /** Roles beyond the own network, by network key. */
  readonly roles: Readonly<Record<string, DemoRole>>;
  readonly audiences: DemoAudiences;
}

export const ORGANISER_KEY = 'it-veneto-pd-001';
export const GUARDIAN_KEY = 'it-veneto-pd-004';
export const GREEK_COLLEAGUE_KEY = 'gr-004';

const NETWORK_ONLY: DemoAudiences = {
  name: 'NETWORK',
  kind: 'NETWORK',
  languages: 'NETWORK',
  territory: 'NETWORK',
  experienceSince: 'NETWORK',
  about: 'ME',
};

const GREEK = { locale: 'el', homeRole: 'GUARDIAN', roles: {}, about: null } as const;

/** By person key. The three of the name Παπαδόπουλος are the only ones: one open to the hub, two are not. */
export const MARKED: Readonly<Record<string, MarkedPerson>> = {
  [ORGANISER_KEY]: {
    givenName: 'Marta',
    familyName: 'Zanin',
    locale: 'it',
    languages: ['it', 'en', 'fr'],
    territoryCode: 'IT-PD',
    experienceSince: 2018,
    about:
      'Tengo insieme la rete del Veneto: serate di formazione, gruppi provinciali, mentori. ' +
      'Scrivetemi quando un gruppo cerca una sala o un’idea.',
    homeRole: 'ORGANISER',
    roles: { 'it-veneto': 'ORGANISER', it: 'ORGANISER', eu: 'ORGANISER' },
    audiences: OPEN_CARD,
  },
  'it-veneto-vr-001': {
    givenName: 'Enrico',
    familyName: 'Lonardi',
    locale: 'it',
    languages: ['it', 'de'],
    territoryCode: 'IT-VR',
    experienceSince: 2019,
    about: 'Modero le discussioni del Veneto e organizzo il gruppo di Verona.',
    homeRole: 'ORGANISER',
    roles: { 'it-veneto': 'MODERATOR', it: 'MODERATOR' },
    audiences: OPEN_CARD,
  },
  [GUARDIAN_KEY]: {
    givenName: 'Davide',
    familyName: 'Favaro',
    locale: 'it',
    languages: ['it', 'en'],
    territoryCode: 'IT-PD',
    experienceSince: 2023,
    about: 'Lavoro in una tipografia. Tutore dal 2023, vengo volentieri agli incontri del martedì.',
    homeRole: 'GUARDIAN',
    roles: { eu: 'GUARDIAN' },
    audiences: { ...OPEN_CARD, about: 'LINKED' },
  },
  [GREEK_COLLEAGUE_KEY]: {
    ...GREEK,
    givenName: 'Κωνσταντίνος',
    familyName: 'Παπαδόπουλος',
    languages: ['el', 'en', 'it'],
    territoryCode: 'GR-I',
    experienceSince: 2017,
    about: 'Επίτροπος στην Αθήνα. Σπούδασα στην Πάντοβα και χαίρομαι να μιλώ ιταλικά με συναδέλφους.',
    homeRole: 'MENTOR',
    roles: { eu: 'MENTOR' },
    audiences: OPEN_CARD,
  },
  'gr-005': {
    ...GREEK,
    givenName: 'Ελένη',
    familyName: 'Παπαδοπούλου',
    languages: ['el', 'en'],
    territoryCode: 'GR-B',
    experienceSince: 2020,
    audiences: NETWORK_ONLY,
  },
  'gr-006': {
    ...GREEK,
    givenName: 'Γιώργος',
    familyName: 'Παπαδόπουλος',
    languages: ['el'],
    territoryCode: 'GR-K',
    experienceSince: 2022,
    audiences: NETWORK_ONLY,
  },
};
