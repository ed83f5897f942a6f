import { InvalidInput } from '../../shared/errors';
import courtRows from './data/juvenile-courts.json';
import languageRows from './data/languages.json';
import nutsRows from './data/nuts.json';
import territoryRows from './data/territories.json';

/** A language people speak or write, or sign. */
export interface Language {
  /** ISO 639-1 where there is one, else ISO 639-3: also where CLDR would rename it (Dari is `prs`). */
  readonly tag: string;
  readonly nativeName: string;
  readonly englishName: string;
  readonly rightToLeft: boolean;
}

/** A country (ISO 3166-1) or a part of one (ISO 3166-2). */
export interface Territory {
  readonly code: string;
  /** For parts the local name in Latin letters, for countries the English one. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** `country`, `region`, `province` … in English; `subdivision` where the standard's category is not kept here. */
  readonly kind: string;
  /** Code in NUTS 2024, for countries, for the regions of the hub's countries, and for Italy's provinces. */
  readonly nuts: string | null;
  /** Code of the territory around it: the region of a province, the country of a region. */
  readonly parent: string | null;
}

/** One of the Italian juvenile courts, which keep the lists of volunteer guardians. */
export interface JuvenileCourt {
  readonly code: string;
  readonly name: string;
  readonly city: string;
  /** ISO 3166-2 code of the region of its seat. */
  readonly region: string;
}

/**
 * ISO 639-1 in full and the languages of ISO 639-3 that guardians meet, sign languages of the hub's countries
 * among them. Sources: packages iso-639-1 3.1.6 and iso-639-3 3.0.1 (MIT); native names from Unicode CLDR 48
 * (Unicode License v3) where it has them; those of languages in neither were written by hand.
 */
export const LANGUAGES: readonly Language[] = languageRows;

/**
 * Codes of NUTS 2024 (Commission Regulation (EU) 2023/674), of territories that are also units of ISO 3166-2; the
 * first is the territory's own, the others are units of the same extent, or what NUTS 2021 called it.
 */
const nutsByTerritory = new Map((nutsRows as string[][]).map(([code, ...nuts]) => [code!, nuts]));
/** Countries have the codes of ISO 3166-1 there, but for Greece. */
const IN_NUTS = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/**
 * ISO 3166-1 in full and ISO 3166-2 in full. Source: package iso-3166 4.4.0 (MIT), country names from Unicode
 * CLDR 48; Belgian provinces stand under their regions, as the standard has them. Rows are code, name, parent
 * where it is not the country, kind where it is known.
 */
export const TERRITORIES: readonly Territory[] = (territoryRows as (string | null)[][]).map(readTerritory);

/** The 29 of them, by seat (royal decree-law 1404/1934, with the sections of the courts of appeal). */
export const JUVENILE_COURTS: readonly JuvenileCourt[] = courtRows;

const languagesByTag = new Map(LANGUAGES.map((language) => [language.tag, language]));
const territoriesByNuts = new Map(
  [...nutsByTerritory].flatMap(([code, all]) => all.map((nuts) => [nuts, code])),
);

const territoriesByCode = new Map(TERRITORIES.map((territory) => [territory.code, territory]));
const courtsByCode = new Map(JUVENILE_COURTS.map((court) => [court.code, court]));

export function languageByTag(tag: string): Language | undefined {
  return languagesByTag.get(tag);
}

export function territoryByCode(code: string): Territory | undefined {
  return territoriesByCode.get(code);
}

export function courtByCode(code: string): JuvenileCourt | undefined {
  return courtsByCode.get(code);
}

/** The country itself first, then its parts by code; none for a code that is no country's. */
export function territoriesOf(country: string): Territory[] {
  return TERRITORIES.filter((territory) => territory.country === country);
}

function readTerritory([code, name, parent, kind]: (string | null)[]): Territory {
  const country = code!.slice(0, 2);
  const isCountry = code === country;
  return {
    code: code!,
    name: name!,
    country,
    kind: kind ?? 'subdivision',
    nuts: nutsOf(code!),
    parent: isCountry ? null : (parent ?? country),
  };
}

function nutsOf(code: string): string | null {
  return nutsByTerritory.get(code)?.[0] ?? (IN_NUTS.has(code) ? code : null);
}

/** The territory of a code of ISO 3166 or of NUTS. */
export function territoryCoded(code: string): Territory | undefined {
  return territoriesByCode.get(code) ?? territoriesByCode.get(territoriesByNuts.get(code) ?? '');
}

/** The same, of what somebody has sent. @throws InvalidInput where there is none */
export function knownTerritory(code: string, field: string): Territory {
  const territory = territoryCoded(code);
  if (!territory) throw new InvalidInput('There is no such territory.', field);
  return territory;
}

/** The territory behind a stored code; null where the code is none (any more). */
export function territoryOf(code: unknown): Territory | null {
  return territoriesByCode.get(code as string) ?? null;
}

/** The courts behind stored codes; codes that are none (any more) are left out. */
export function courtsOf(codes: unknown): JuvenileCourt[] {
  return (codes as string[]).map(courtByCode).filter((court) => court !== undefined);
}
