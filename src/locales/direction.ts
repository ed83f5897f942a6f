const RIGHT_TO_LEFT = new Set(['ar', 'prs', 'fa']);
/** What programs know for a language whose tag they may not know. */
const FORMATS: Readonly<Record<string, string>> = { prs: 'fa-AF' };

/** How a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(locale.split('-', 1)[0]!) ? 'rtl' : 'ltr';
}

/** The tag for `lang` and for `Intl`. */
export function formatTag(locale: string): string {
  return FORMATS[locale] ?? locale;
}
