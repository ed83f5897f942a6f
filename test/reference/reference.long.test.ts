import {
  courtByCode,
  findCourt,
  findLanguage,
  findTerritory,
  JUVENILE_COURTS,
  languageByTag,
  LANGUAGES,
  TERRITORIES,
  territoriesOf,
  territoryByCode,
} from '../../src/features/reference';
import { territoryCoded } from '../../src/features/reference/reference.data';

const repeated = (values: readonly string[]): string[] => {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
};

describe('languages', () => {
  it('are the 183 of ISO 639-1 and those guardians meet beyond', () => {
    expect(LANGUAGES.filter(({ tag }) => tag.length === 2)).toHaveLength(183);
    const met =
      'prs ckb kmr mnk snk fuc haz bin rom syl kri pcm zgh ssy byn ti ps so am wo bm fa ur sq uk'.split(' ');
    expect(met.filter((tag) => !languageByTag(tag))).toEqual([]);
  });

  it('have tags that Intl takes, no tag twice, and names in composed letters', () => {
    expect(repeated(LANGUAGES.map(({ tag }) => tag))).toEqual([]);
    for (const { tag, nativeName, englishName } of LANGUAGES) {
      expect(() => new Intl.Locale(tag)).not.toThrow();
      expect(nativeName.normalize('NFC').trim()).toBe(nativeName);
      expect(nativeName).not.toBe('');
      expect(englishName).not.toBe('');
    }
  });

  it.each([
    ['prs', 'دری', true],
    ['ti', 'ትግርኛ', false],
    ['ps', 'پښتو', true],
    ['ar', 'العربية', true],
    ['fa', 'فارسی', true],
    ['ckb', 'کوردیی ناوەندی (سۆرانی)', true],
    ['kmr', 'Kurmancî', false],
    ['he', 'עברית', true],
    ['ur', 'اردو', true],
    ['el', 'Ελληνικά', false],
    ['am', 'አማርኛ', false],
    ['so', 'Soomaali', false],
    ['wo', 'Wolof', false],
    ['zgh', 'ⵜⴰⵎⴰⵣⵉⵖⵜ', false],
  ])('%s is %s', (tag, nativeName, rightToLeft) => {
    expect(languageByTag(tag)).toMatchObject({ nativeName, rightToLeft });
  });

  it.each([
    ['inglese', 'en'], ['Francese ', 'fr'], ['ARABO', 'ar'], ['tigrino', 'ti'], ['Tigrinya', 'ti'], ['dari', 'prs'],
    ['دری', 'prs'], ['fa-AF', 'prs'], ['pashtu', 'ps'], ['curdo', 'ku'], ['sorani', 'ckb'], ['Englisch', 'en'],
    ['anglais', 'en'], ['Engels', 'en'], ['inglés', 'en'], ['Αγγλικά', 'en'], ['angielski', 'en'], ['английски', 'en'],
    ['angličtina', 'en'], ['الإنجليزية', 'en'], ['انگلیسی', 'en'], ['Nederlands', 'nl'], ['ucraino', 'uk'],
    ['albanese', 'sq'], ['lingua araba', undefined], ['bengalese', 'bn'], ['pidgin english', 'pcm'], ['wollof', 'wo'],
    ['LIS', 'ise'], ['en', 'en'], ['klingon', undefined], ['', undefined],
  ])('“%s” means %s', (text, tag) => {
    expect(findLanguage(text)?.tag).toBe(tag);
  }); // prettier-ignore
});

describe('territories', () => {
  it('use every code once, and every parent exists in the same country', () => {
    expect(repeated(TERRITORIES.map(({ code }) => code))).toEqual([]);
    const orphans = TERRITORIES.filter(
      ({ parent, country }) => parent !== null && territoryByCode(parent)?.country !== country,
    );
    expect(orphans).toEqual([]);
  });

  it('hold Italy whole: 20 regions, 106 provinces (Aosta’s is the region), each in its region', () => {
    const italy = territoriesOf('IT');
    expect(italy[0]).toMatchObject({ code: 'IT', kind: 'country', parent: null });
    expect(italy.filter(({ kind }) => kind === 'region')).toHaveLength(20);
    const provinces = italy.filter(({ kind }) => kind === 'province');
    expect(provinces).toHaveLength(106);
    for (const { parent } of provinces) expect(territoryByCode(parent!)?.kind).toBe('region');
    expect(provinces.filter(({ parent }) => parent === 'IT-34').map(({ code }) => code)).toEqual([
      'IT-BL', 'IT-PD', 'IT-RO', 'IT-TV', 'IT-VE', 'IT-VI', 'IT-VR',
    ]); // prettier-ignore
  });

  it('hold the Dutch and Belgian provinces and the Greek regions', () => {
    expect(territoriesOf('NL').filter(({ kind }) => kind === 'province')).toHaveLength(12);
    expect(territoriesOf('BE').filter(({ kind }) => kind === 'province')).toHaveLength(10);
    expect(territoriesOf('BE').filter(({ kind }) => kind === 'region')).toHaveLength(3);
    expect(territoriesOf('GR').filter(({ kind }) => kind === 'region')).toHaveLength(13);
    expect(territoryByCode('BE-WLG')).toMatchObject({ name: 'Liège', parent: 'BE-WAL' });
  });

  it.each([
    ['IT-PD', 'IT-PD'], ['it-pd', 'IT-PD'], ['PD', 'IT-PD'], ['pd', 'IT-PD'], ['(PD)', 'IT-PD'], ['P.D.', 'IT-PD'],
    ['Padova', 'IT-PD'], ['PADOVA', 'IT-PD'], ['Provincia di Padova', 'IT-PD'], ['Padova (PD)', 'IT-PD'],
    ['prov. Treviso', 'IT-TV'], ['Venice', 'IT-VE'], ['Forlì-Cesena', 'IT-FC'], ['L’Aquila', 'IT-AQ'],
    ["Valle d'Aosta", 'IT-23'], ['Bozen', 'IT-BZ'], ['Veneto', 'IT-34'], ['Regione Veneto', 'IT-34'],
    ['Città metropolitana di Venezia', 'IT-VE'], ['Italia', 'IT'], ['Niederlande', 'NL'], ['Liège', 'BE-WLG'],
    ['Atlantide', undefined], ['', undefined], ['IT', 'IT'], ['AO', 'IT-23'],
  ])('“%s” means %s', (text, code) => {
    expect(findTerritory(text)?.code).toBe(code);
  }); // prettier-ignore

  it('have codes of NUTS too: one unit each, its level and country those of the territory', () => {
    const coded = TERRITORIES.filter(({ nuts }) => nuts !== null);
    expect(repeated(coded.map(({ nuts }) => nuts!))).toEqual([]);
    for (const { code, nuts, country } of coded) {
      expect(nuts).toMatch(country === 'GR' ? /^EL[0-9A-Z]{0,3}$/ : new RegExp(`^${country}[0-9A-Z]{0,3}$`));
      expect(territoryCoded(nuts!)?.code).toBe(code);
    }
    // NUTS has no Trentino-Alto Adige: its two provinces are regions there.
    const without = territoriesOf('IT').filter(({ nuts }) => nuts === null);
    expect(without.map(({ code }) => code)).toEqual(['IT-32']);
    // Provinces lie in the unit of their region.
    for (const { nuts, parent } of territoriesOf('IT').filter(({ kind }) => kind === 'province')) {
      const region = territoryByCode(parent!)!;
      if (region.nuts !== null) expect(nuts!.slice(0, 4)).toBe(region.nuts);
    }
  });

  it.each([
    ['ITH36', 'IT-PD'], ['ith3', 'IT-34'], ['ITC20', 'IT-23'], ['ITH2', 'IT-TN'], ['EL', 'GR'], ['EL30', 'GR-I'],
    ['NL33', 'NL-ZH'], ['NL36', 'NL-ZH'], ['BE33', 'BE-WLG'], ['DEA', 'DE-NW'], ['PL9', 'PL-14'], ['ITH99', undefined],
  ])('“%s” of NUTS means %s', (text, code) => {
    expect(findTerritory(text)?.code).toBe(code);
  }); // prettier-ignore

  it('reads letters and names in the country at hand', () => {
    expect(findTerritory('GR')?.code).toBe('IT-GR');
    expect(findTerritory('NH', 'NL')?.code).toBe('NL-NH');
    expect(findTerritory('Limburg', 'NL')?.code).toBe('NL-LI');
    expect(findTerritory('Limburg', 'BE')?.code).toBe('BE-VLI');
  });
});

describe('juvenile courts', () => {
  it('are 29, each in a region of Italy that exists', () => {
    expect(JUVENILE_COURTS).toHaveLength(29);
    expect(repeated(JUVENILE_COURTS.map(({ code }) => code))).toEqual([]);
    for (const { region, code } of JUVENILE_COURTS) {
      expect(territoryByCode(region)).toMatchObject({ country: 'IT', kind: 'region' });
      expect(code).toMatch(/^IT-TM-[A-Z-]+$/);
    }
  });

  it('cover every region but two, which belong to a neighbour’s court', () => {
    const seats = new Set(JUVENILE_COURTS.map(({ region }) => region));
    const without = territoriesOf('IT').filter(({ kind, code }) => kind === 'region' && !seats.has(code));
    expect(without.map(({ code }) => code)).toEqual(['IT-23']);
  });

  it.each([
    ['Venezia', 'IT-TM-VENEZIA'],
    ['TM Venezia', 'IT-TM-VENEZIA'],
    ['T.M. di Venezia', 'IT-TM-VENEZIA'],
    ['Tribunale per i minorenni di Reggio Calabria', 'IT-TM-REGGIO-CALABRIA'],
    ['Tribunale per i Minorenni dell’Aquila', 'IT-TM-L-AQUILA'],
    ['L’Aquila', 'IT-TM-L-AQUILA'],
    ['Trib. minorenni Milano', 'IT-TM-MILANO'],
    ['IT-TM-ROMA', 'IT-TM-ROMA'],
    ['Padova', undefined],
  ])('“%s” means %s', (text, code) => {
    expect(findCourt(text)?.code).toBe(code);
    if (code) expect(courtByCode(code)?.code).toBe(code);
  });
});
