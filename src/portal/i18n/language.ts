import { i18n } from '@lingui/core';
import { loaders } from 'virtual:catalogues';
import { readSetting, writeSetting } from '../app/settings';
import { bestLanguage, formatTag, languages } from './languages';

/** Loads the language, and brings the whole page to it. */
export async function activateLanguage(tag: string): Promise<void> {
  const load = loaders[tag];
  if (!load) return;
  const { default: messages } = await load();
  i18n.loadAndActivate({ locale: tag, locales: formatTag(tag), messages });
  document.documentElement.lang = tag;
  document.documentElement.dir = languages.find((language) => language.tag === tag)?.direction ?? 'ltr';
}

/** The language to start in: as chosen here before, else as the browser wishes. */
export function startLanguage(): string {
  return bestLanguage([readSetting('language'), ...navigator.languages]);
}

/** Speaks the chosen language from now on. */
export async function chooseLanguage(tag: string): Promise<void> {
  writeSetting('language', tag);
  await activateLanguage(tag);
}
