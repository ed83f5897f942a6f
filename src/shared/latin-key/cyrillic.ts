type Table = Readonly<Record<string, string>>;

/** Letters on which the languages agree, and the letters that only one language has. */
// prettier-ignore
const SHARED: Table = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh',
  щ: 'sht', ъ: 'a', ь: '', ю: 'yu', я: 'ya', ы: 'y', э: 'e', ё: 'yo', є: 'ie', і: 'i', ї: 'i', ґ: 'g',
  ў: 'u', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'dj', џ: 'dz', ѓ: 'gj', ќ: 'kj', ѕ: 'dz', ѝ: 'i',
};

/** What Ukrainian (resolution 55/2010) and Russian (ICAO Doc 9303, BGN vowels) write otherwise. */
const UKRAINIAN: Table = { г: 'h', и: 'y', й: 'i', х: 'kh', щ: 'shch', ю: 'iu', я: 'ia' };
const UKRAINIAN_INITIAL: Table = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };
const RUSSIAN: Table = { х: 'kh', щ: 'shch', ъ: '' };
const SERBIAN: Table = { ц: 'c' };

export type CyrillicLanguage = 'bg' | 'ru' | 'sr' | 'uk';
const OTHERWISE: Readonly<Record<CyrillicLanguage, Table>> = {
  bg: {},
  ru: RUSSIAN,
  sr: SERBIAN,
  uk: UKRAINIAN,
};

/** The language of a name in Cyrillic by the letters only it has; Bulgarian where nothing gives it away. */
export function cyrillicLanguage(name: string): CyrillicLanguage {
  if (/[іїєґ]|(?<=\p{Script=Cyrillic})'(?=\p{Script=Cyrillic})/iu.test(name)) return 'uk';
  if (/[ыэё]/i.test(name)) return 'ru';
  return /[јљњћђџ]/i.test(name) ? 'sr' : 'bg';
}

/**
 * A run of Cyrillic letters in Latin ones; Bulgarian by the streamlined system of 2009: щ sht, ъ a, ьо yo,
 * ю yu, я ya, and -ия at the end -ia.
 */
export function cyrillicToLatin(run: string, language: CyrillicLanguage): string {
  const text = run.normalize('NFC').replace(/\p{M}/gu, '');
  const lower = text.toLowerCase();
  const ukrainian = language === 'uk';
  const letters: Table = { ...SHARED, ...OTHERWISE[language] };
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const letter = lower[i]!;
    let latin = letters[letter] ?? '';
    if (ukrainian && i === 0) latin = UKRAINIAN_INITIAL[letter] ?? latin;
    if (ukrainian && letter === 'г' && lower[i - 1] === 'з') latin = 'gh';
    if (letter === 'ь' && lower[i + 1] === 'о') latin = ukrainian ? '' : 'y';
    if (letter === 'я' && lower[i - 1] === 'и' && i === text.length - 1) latin = 'a';
    out += withCase(latin, text, i);
  }
  return out;
}

/** Щ is Sht in Щерев and SHT in ЩЕРЕВ. */
function withCase(latin: string, text: string, i: number): string {
  if (!isUpper(text[i])) return latin;
  if (isUpper(text[i + 1] ?? text[i - 1])) return latin.toUpperCase();
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}

function isUpper(c: string | undefined): boolean {
  return c !== undefined && c !== c.toLowerCase();
}
