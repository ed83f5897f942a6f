import { loaders } from 'virtual:catalogues';

/** Names of languages in themselves; browsers do not know them all. */
const NATIVE_NAMES: Record<string, string> = {
  ar: 'العربية',
  bg: 'Български',
  de: 'Deutsch',
  el: 'Ελληνικά',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  prs: 'دری',
  sk: 'Slovenčina',
};

const RIGHT_TO_LEFT = new Set(['ar', 'prs', 'fa']);

/** What formatting takes for a language whose tag browsers may not know. */
const FORMATS: Record<string, string> = { prs: 'fa-AF' };

/** Other tags of a language: Dari is Persian as it is spoken in Afghanistan. */
const ALIASES: Record<string, string> = { 'fa-AF': 'prs', fa: 'prs' };

/** A language the portal speaks. */
export interface PortalLanguage {
  tag: string;
  nativeName: string;
  direction: 'ltr' | 'rtl';
}

/** The languages that have a catalogue. */
export const languages: readonly PortalLanguage[] = Object.keys(loaders).map((tag) => ({
  tag,
  nativeName: NATIVE_NAMES[tag] ?? tag,
  direction: RIGHT_TO_LEFT.has(tag) ? 'rtl' : 'ltr',
}));

/** The tag to give to `Intl` for a language of the portal. */
export function formatTag(tag: string): string {
  return FORMATS[tag] ?? tag;
}

/** The first of the wishes that the portal speaks; a wish for `de-AT` is met by `de`. */
export function bestLanguage(wishes: readonly (string | null | undefined)[]): string {
  for (const wished of wishes) {
    const wish = wished && (ALIASES[wished] ?? wished);
    const found = wish && languages.find(({ tag }) => tag === wish || tag === wish.split('-')[0]);
    if (found) return found.tag;
  }
  return 'en';
}
