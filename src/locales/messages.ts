import { setupI18n, type I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import en from './en.json';
import it from './it.json';

const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, it };
const compiled = new Map<string, I18n>();

/** A message of the catalogue (ICU MessageFormat) in a language, or in English where the language is not spoken. */
export function message(locale: string, key: string, values: Readonly<Record<string, unknown>> = {}): string {
  return translator(locale)._(key, values as Record<string, unknown>);
}

/** Whether the catalogue has a message. */
export function hasMessage(key: string): boolean {
  return key in catalogues['en']!;
}

function translator(locale: string): I18n {
  const base = locale.split('-', 1)[0]!;
  const chosen = locale in catalogues ? locale : base in catalogues ? base : 'en';
  let i18n = compiled.get(chosen);
  if (!i18n) {
    const texts = { ...catalogues['en'], ...catalogues[chosen] };
    // Only the server's own messages: the portal compiles its own.
    const own = Object.entries(texts).filter(([key]) => !key.startsWith('portal.'));
    const messages = Object.fromEntries(own.map(([key, text]) => [key, compileMessage(text)]));
    i18n = setupI18n({ locale: chosen, messages: { [chosen]: messages } });
    compiled.set(chosen, i18n);
  }
  return i18n;
}
