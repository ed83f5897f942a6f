import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { catalogues } from './catalogues';
import { formatTag } from './direction';

/** Other tags of a language that has a catalogue: Dari is Persian as it is spoken in Afghanistan. */
const ALIASES: Readonly<Record<string, string>> = { 'fa-AF': 'prs', fa: 'prs' };
const compiled = new Map<string, I18n>();

/** A message of the catalogue (ICU MessageFormat) in a language, or in English where the language is not spoken. */
export function message(locale: string, key: string, values: Readonly<Record<string, unknown>> = {}): string {
  return translator(locale)._(key, values as Record<string, unknown>);
}

/** Whether the catalogue has a message. */
export function hasMessage(key: string): boolean {
  return key in catalogues['en']!;
}

/** A text of the portal with nothing to fill in, such as what a theme is called, for files that people read. */
export function word(locale: string, key: string): string {
  return catalogues[catalogueOf(locale)]![key] ?? catalogues['en']![key]!;
}

/** The catalogue for a language: its own, else English. */
function catalogueOf(locale: string): string {
  const [base = ''] = (Object.hasOwn(ALIASES, locale) ? ALIASES[locale]! : locale).split('-', 1);
  return [locale, base].find((tag) => Object.hasOwn(catalogues, tag)) ?? 'en';
}

function translator(locale: string): I18n {
  const chosen = catalogueOf(locale);
  let i18n = compiled.get(chosen);
  if (!i18n) {
    const texts = { ...catalogues['en'], ...catalogues[chosen] };
    // Only the server's own messages: the portal compiles its own.
    const own = Object.entries(texts).filter(([key]) => !key.startsWith('portal.'));
    const messages = Object.fromEntries(own.map(([key, text]) => [key, compileMessage(text)]));
    i18n = setupI18n({ locale: chosen, locales: formatTag(chosen), messages: { [chosen]: messages } });
    compiled.set(chosen, i18n);
  }
  return i18n;
}
