import type { DemoGuardianKind } from './demo.types';
import { GREEK } from './names/greek';
import { LAZIO, PIEMONTE, PUGLIA, SICILIA, VENETO } from './names/italian';
import { DUTCH, FLEMISH, WALLOON } from './names/low-countries';
import type { NameList } from './names/name-list';
import * as newcomers from './names/newcomers';

/** People who come into a network together: who they are, how many, and what else they belong to. */
export interface DemoGroup {
  /** Their own network, where they may hold a role. */
  readonly home: string;
  /** Networks above it of which every one of them is a member. */
  readonly alsoIn: readonly string[];
  /** The network above that their organiser runs too. */
  readonly leads?: string;
  readonly count: number;
  readonly names: readonly NameList[];
  readonly newcomers: readonly NameList[];
  /** ISO 3166-2 codes, the most populous first. */
  readonly territories: readonly string[];
  readonly timeZone: string;
  /** Language of the country that newcomers speak besides their own. */
  readonly language: string;
  /** Second languages with the share of people who bring them. */
  readonly alsoSpoken: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Partial<Record<DemoGuardianKind, number>>>;
  /** First year in which there were guardians of this kind. */
  readonly from: number;
  /** Share still in training; none in Veneto, whose number counts listed guardians. */
  readonly aspiring: number;
}

const { MOROCCAN, SYRIAN, AFGHAN, ERITREAN, UKRAINIAN, ALBANIAN, ROMANIAN, TURKISH } = newcomers;

const ITALIAN = {
  newcomers: [ALBANIAN, ROMANIAN, MOROCCAN, UKRAINIAN, ERITREAN],
  timeZone: 'Europe/Rome',
  language: 'it',
  alsoSpoken: { en: 0.46, fr: 0.22, es: 0.15, de: 0.09, pt: 0.02, ar: 0.015 },
  kinds: { VOLUNTEER: 0.97, SELF_EMPLOYED: 0.03 },
  from: 2018,
} as const;

/** Veneto's 639 guardians of 2023 over its provinces, roughly by their population. */
const VENETO_PROVINCES: Readonly<Record<string, number>> = {
  PD: 128, BL: 22, RO: 29, TV: 112, VE: 118, VR: 124, VI: 106,
}; // prettier-ignore

function veneto(sigla: string, count: number): DemoGroup {
  const home = `it-veneto-${sigla.toLowerCase()}`;
  const territories = [`IT-${sigla}`];
  return { ...ITALIAN, home, alsoIn: ['it-veneto'], count, names: [VENETO], territories, aspiring: 0 };
}

function region(home: string, count: number, list: NameList, territories: readonly string[]): DemoGroup {
  return { ...ITALIAN, home, alsoIn: [], count, names: [list], territories, aspiring: 0.08 };
}

const DUTCH_GROUP = {
  alsoIn: ['nl'],
  names: [DUTCH],
  newcomers: [SYRIAN, ERITREAN, AFGHAN, TURKISH, MOROCCAN],
  timeZone: 'Europe/Amsterdam',
  language: 'nl',
  alsoSpoken: { en: 0.9, de: 0.35, fr: 0.2, es: 0.1 },
  kinds: { EMPLOYED: 1 },
  from: 2004,
  aspiring: 0.04,
} as const;

export const DEMO_GROUPS: readonly DemoGroup[] = [
  ...Object.entries(VENETO_PROVINCES).map(([sigla, count]) => veneto(sigla, count)),
  region('it-piemonte', 72, PIEMONTE, ['IT-TO', 'IT-CN', 'IT-AL', 'IT-NO', 'IT-AT', 'IT-BI']),
  region('it-lazio', 78, LAZIO, ['IT-RM', 'IT-LT', 'IT-FR', 'IT-VT', 'IT-RI']),
  region('it-sicilia', 80, SICILIA, ['IT-PA', 'IT-CT', 'IT-ME', 'IT-AG', 'IT-TP', 'IT-SR', 'IT-RG']),
  region('it-puglia', 46, PUGLIA, ['IT-BA', 'IT-LE', 'IT-TA', 'IT-FG', 'IT-BR']),
  {
    ...DUTCH_GROUP,
    home: 'nl-noordwest',
    leads: 'nl',
    count: 46,
    territories: ['NL-NH', 'NL-UT', 'NL-FL', 'NL-FR'],
  },
  { ...DUTCH_GROUP, home: 'nl-zuid', count: 39, territories: ['NL-NB', 'NL-GE', 'NL-LI', 'NL-ZH'] },
  {
    home: 'be',
    alsoIn: [],
    count: 68,
    names: [FLEMISH, WALLOON],
    newcomers: [MOROCCAN, SYRIAN, TURKISH],
    territories: ['BE-BRU', 'BE-VAN', 'BE-WLG', 'BE-VOV', 'BE-WHT', 'BE-VBR', 'BE-WNA'],
    timeZone: 'Europe/Brussels',
    language: 'fr',
    alsoSpoken: { en: 0.7, fr: 0.4, nl: 0.3, de: 0.12 },
    kinds: { SELF_EMPLOYED: 0.6, EMPLOYED: 0.25, VOLUNTEER: 0.15 },
    from: 2005,
    aspiring: 0.05,
  },
  {
    home: 'gr',
    alsoIn: [],
    count: 58,
    names: [GREEK],
    newcomers: [ALBANIAN, SYRIAN, UKRAINIAN],
    territories: ['GR-I', 'GR-B', 'GR-G', 'GR-K', 'GR-M', 'GR-D'],
    timeZone: 'Europe/Athens',
    language: 'el',
    alsoSpoken: { en: 0.75, fr: 0.14, de: 0.12, it: 0.05 },
    kinds: { EMPLOYED: 1 },
    from: 2016,
    aspiring: 0.05,
  },
];
