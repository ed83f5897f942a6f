import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type source from '../../locales/en.json';

/** The key of a text of the portal, or of one that it shares with the server. */
export type TextKey = Extract<keyof typeof source, `portal.${string}` | `import.problem.${string}`>;

/** Gives a text in the reader's language. */
export type Text = (key: TextKey, values?: Record<string, unknown>) => string;

/** The texts, for components. */
export function useText(): Text {
  return textOf(useLingui().i18n);
}

/** The texts, outside components. */
export function textOf(i18n: I18n): Text {
  return (key, values) => i18n._(key, values);
}
