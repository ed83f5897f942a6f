import { i18n } from '@lingui/core';
import type { Text, TextKey } from '../../i18n/text';
import type { RowNode } from './Rows';

/** Why a row stays out: as of errors, in the portal's words where it has some for the code, else in the hub's. */
export function reasonOf({ code, value, message }: RowNode['problems'][number], t: Text): string {
  const key = `import.problem.${code}`;
  return key in i18n.messages ? t(key as TextKey, { value, known: value === '' ? 'no' : 'yes' }) : message;
}
