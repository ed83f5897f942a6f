import { folded } from '../../shared/folded';
import { type Language, LANGUAGES, languageByTag } from './reference.data';

/** Languages of the hub, in whose words people name languages. Italian leads: its lists are the most. */
const NAMING_LOCALES = ['it', 'en', 'de', 'fr', 'nl', 'es', 'el', 'pl', 'bg', 'sk', 'ar', 'fa-AF'];

/** What people write beside the names of CLDR. */
// prettier-ignore
const ALIASES: Readonly<Record<string, string>> = {
  farsi: 'fa', parsi: 'fa', 'persiano afghano': 'prs', 'afghan persian': 'prs', curdo: 'ku', sorani: 'ckb',
  kurmanji: 'kmr', kurmanci: 'kmr', 'kurdish kurmanji': 'kmr', 'kurdish sorani': 'ckb', mandingo: 'mnk',
  mandingue: 'mnk', mandinga: 'mnk', peul: 'ff', peulh: 'ff', fulani: 'ff', fulbe: 'ff', pular: 'fuf',
  'pidgin english': 'pcm', 'pidgin nigeriano': 'pcm', 'inglese pidgin': 'pcm', 'broken english': 'pcm', pidgin: 'pcm',
  bini: 'bin', romanes: 'rom', rom: 'rom', romani: 'rom', cinese: 'zh', mandarino: 'zh',
  mandarin: 'zh', cantonese: 'yue', filippino: 'fil', moldavo: 'ro', fiammingo: 'nl', flamand: 'nl', vlaams: 'nl',
  flemish: 'nl', castigliano: 'es', castellano: 'es', singalese: 'si', cingalese: 'si', bangla: 'bn',
  bengalese: 'bn', bengali: 'bn', punjabi: 'pa', panjabi: 'pa', berbero: 'zgh', berber: 'zgh', tamazight: 'zgh',
  darija: 'ary', arabo: 'ar', 'arabo classico': 'ar', 'arabo standard': 'ar', 'arabo marocchino': 'ary',
  'arabo egiziano': 'arz', 'arabo tunisino': 'aeb', 'arabo sudanese': 'apd', diula: 'dyu', dioula: 'dyu', jula: 'dyu',
  bambara: 'bm', moore: 'mos', ashanti: 'tw', djerma: 'dje', susu: 'sus', soussou: 'sus', wollof: 'wo', volof: 'wo',
  somalo: 'so', tigrigna: 'ti', tigrino: 'ti', tigrinia: 'ti', amarico: 'am', oromiffa: 'om', afar: 'aa', bilin: 'byn',
  lis: 'ise', 'lingua dei segni': 'ise', 'langue des signes': 'fsl', gebarentaal: 'dse', pashtun: 'ps', pashtu: 'ps',
  pusto: 'ps', hazara: 'haz', urdu: 'ur', serbo: 'sr', 'serbo-croato': 'sr', lingala: 'ln',
};

let index: ReadonlyMap<string, Language> | undefined;

/**
 * The language that a word means, written as tag, in its own name, or in one of the hub's twelve languages;
 * case and accents do not matter, and a word like "lingua" before it is passed over.
 */
export function findLanguage(text: string): Language | undefined {
  index ??= buildIndex();
  const word = folded(text);
  return index.get(word) ?? index.get(word.replace(/^(?:lingua|language|langue|idioma|jezyk|taal)\s+/, ''));
}

/** Names of one language never take those of another that came before: tags, aliases, own names, then the rest. */
function buildIndex(): ReadonlyMap<string, Language> {
  const found = new Map<string, Language>();
  const add = (name: string | undefined, language: Language | undefined): void => {
    const key = name === undefined ? '' : folded(name);
    if (key !== '' && language && !found.has(key)) found.set(key, language);
  };
  for (const language of LANGUAGES) add(language.tag, language);
  add('fa-AF', languageByTag('prs'));
  for (const [alias, tag] of Object.entries(ALIASES)) add(alias, languageByTag(tag));
  for (const language of LANGUAGES) add(language.nativeName, language);
  for (const language of LANGUAGES) add(language.englishName, language);
  for (const locale of NAMING_LOCALES) {
    const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    for (const language of LANGUAGES) add(names.of(language.tag), language);
  }
  return found;
}
