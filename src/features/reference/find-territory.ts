import { folded } from '../../shared/folded';
import {
  JUVENILE_COURTS,
  type JuvenileCourt,
  type Territory,
  TERRITORIES,
  territoryByCode,
  territoryCoded,
} from './reference.data';

/** Names from abroad for places whose own name differs. */
// prettier-ignore
const EXONYMS: Readonly<Record<string, string>> = {
  ao: 'IT-23', aosta: 'IT-23', fo: 'IT-FC', ps: 'IT-PU', 'reggio di calabria': 'IT-RC', "reggio nell'emilia": 'IT-RE',
  padua: 'IT-PD', venice: 'IT-VE', florence: 'IT-FI', rome: 'IT-RM', milan: 'IT-MI', naples: 'IT-NA', turin: 'IT-TO',
  genoa: 'IT-GE', mantua: 'IT-MN', leghorn: 'IT-LI', syracuse: 'IT-SR', sicily: 'IT-82', sardinia: 'IT-88',
  piedmont: 'IT-21', lombardy: 'IT-25', tuscany: 'IT-52', apulia: 'IT-75', 'south tyrol': 'IT-BZ', sudtirol: 'IT-BZ',
  'alto adige': 'IT-BZ', trentino: 'IT-TN', 'monza brianza': 'IT-MB', monza: 'IT-MB', pesaro: 'IT-PU', forli: 'IT-FC',
  massa: 'IT-MS', verbania: 'IT-VB', brussels: 'BE-BRU', bruxelles: 'BE-BRU', brussel: 'BE-BRU', antwerp: 'BE-VAN',
  anvers: 'BE-VAN', luik: 'BE-WLG', namen: 'BE-WNA', henegouwen: 'BE-WHT', friesland: 'NL-FR', attica: 'GR-I',
  'αττικη': 'GR-I', 'κρητη': 'GR-M', crete: 'GR-M', 'θεσσαλια': 'GR-E', 'ηπειροσ': 'GR-D', 'κεντρικη μακεδονια': 'GR-B',
};

const AROUND =
  /^(?:provincia|prov|citta metropolitana|regione|province|provincie|region|regio)\.?\s+(?:di |del |della |dell'|de |du |of |d')?/;

const COURT_WORDS =
  /^(?:tribunale|trib|tm|t m)\b\s*(?:per )?(?:i )?(?:minorenni\b|minori\b|min\b)?\s*(?:di |dell'|de |della )?/;

let index: ReadonlyMap<string, readonly Territory[]> | undefined;

/**
 * The territory that an office means: a code of ISO 3166 or NUTS (`IT-PD`, `ITH36`), the province letters of the
 * country at hand (`PD`, `(PD)`), or a name, alone or as "Provincia di Padova (PD)" or "Padova (IT-PD)". Names in the
 * country at hand come first, then names that only one country has; a part comes before what contains it.
 */
export function findTerritory(text: string, country = 'IT'): Territory | undefined {
  const inBrackets = /\(([A-Za-z]{2,3}|[A-Z]{2}-[A-Z\d]{1,3})\)\s*$/.exec(text)?.[1];
  const byBrackets = inBrackets && byLetters(inBrackets.toUpperCase(), country);
  if (byBrackets) return byBrackets;
  const plain = text.replace(/\([^)]*\)\s*$/, '').trim();
  const letters = plain
    .replace(/^\(|\)$/g, '')
    .replace(/\./g, '')
    .toUpperCase();
  return (
    byLetters(letters, country) ??
    byName(folded(plain), country) ??
    byName(folded(plain).replace(AROUND, ''), country) ??
    territoryCoded(letters)
  );
}

/** The Italian juvenile court that a text names by code, by seat or in full. */
export function findCourt(text: string): JuvenileCourt | undefined {
  const city = folded(text.replace(/\./g, ' ')).replace(COURT_WORDS, '').trim();
  const bare = city.replace(/^l'/, '');
  return JUVENILE_COURTS.find(
    (court) => folded(court.code) === folded(text) || folded(court.city).replace(/^l'/, '') === bare,
  );
}

/** A code as a whole, or what stands behind the country's in it. */
function byLetters(letters: string, country: string): Territory | undefined {
  return territoryByCode(letters.includes('-') ? letters : `${country}-${letters}`);
}

function byName(name: string, country: string): Territory | undefined {
  index ??= buildIndex();
  const exonym = Object.hasOwn(EXONYMS, name) ? territoryByCode(EXONYMS[name]!) : undefined;
  const all = index.get(name) ?? [];
  const here = all.filter((territory) => territory.country === country);
  const parts = here.filter((territory) => territory.parent !== country);
  return parts[0] ?? here[0] ?? exonym ?? (all.length === 1 ? all[0] : undefined);
}

/** Every name, and each half of one in two languages ("Bolzano / Bozen"). */
function buildIndex(): ReadonlyMap<string, readonly Territory[]> {
  const found = new Map<string, Territory[]>();
  for (const territory of TERRITORIES) {
    const names = new Set(
      [territory.name, ...territory.name.split(' / '), ...countryNames(territory)].map(folded),
    );
    for (const name of names) found.set(name, [...(found.get(name) ?? []), territory]);
  }
  return found;
}

const COUNTRY_NAMES = ['it', 'de', 'fr', 'nl', 'es', 'el', 'pl', 'bg', 'sk', 'ar', 'fa-AF'].map(
  (locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
);

function countryNames({ code, country }: Territory): string[] {
  return code === country ? COUNTRY_NAMES.flatMap((names) => names.of(code) ?? []) : [];
}
