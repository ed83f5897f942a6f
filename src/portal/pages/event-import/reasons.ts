import { i18n } from '@lingui/core';
import { useText, type TextKey } from '../../i18n/text';

/** Says in the reader's words why something of a file stays out; in the hub's, where it is a reason that is new. */
export function useReason(): (code: string, message: string | null) => string {
  const t = useText();
  return (code, message) => {
    const keys = [`portal.calendarImport.problem.${code}`, `portal.error.${code}`];
    const key = keys.find((each) => each in i18n.messages);
    return key ? t(key as TextKey) : (message ?? code);
  };
}

/** What was left out by intent. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['LEFT_OUT', 'OUTSIDE_CALENDAR', 'REPEATED_PROPERTY', 'UNREADABLE_VALUE', 'UNREADABLE_LINE'],
]);
/** What a file does not say. */
const FILLED_IN: ReadonlySet<string> = new Set(['UID_MADE', 'NO_LENGTH', 'NO_STAMP', 'ZONE_BY_OFFSETS']);

/** Says in the reader's words what is to be known of a file. */
export function useRemark(): (code: string, component: string) => string {
  const t = useText();
  return (code, component) =>
    LEFT_OUT.has(code)
      ? t('portal.calendarImport.leftOut', { component })
      : FILLED_IN.has(code)
        ? t('portal.calendarImport.filledIn', { component })
        : t('portal.calendarImport.mended', { component });
}
