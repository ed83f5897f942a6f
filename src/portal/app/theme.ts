import { readSetting, writeSetting } from './settings';

/** Light, dark, or as the device has it. */
export type Theme = 'auto' | 'light' | 'dark';

/** The theme chosen here. */
export function currentTheme(): Theme {
  const theme = readSetting('theme');
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

/** Shows the page in the theme and remembers it. */
export function chooseTheme(theme: Theme): void {
  writeSetting('theme', theme === 'auto' ? undefined : theme);
  applyTheme();
}

/** Shows the page in the remembered theme. */
export function applyTheme(): void {
  const theme = currentTheme();
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
