import type { ImportAnswer, ImportField } from '@guardian-network-hub/client-sdk';
import type { TextKey } from '../../i18n/text';
import type { Becomes } from './draft';
import type { RowNode } from './Rows';
import type { ListImport } from './useImport';

/** An answer that a row can have, how it is called there, and what the row then becomes. */
export interface Possible {
  readonly answer: ImportAnswer;
  readonly text: TextKey;
  readonly becomes: Becomes;
}

const LEAVE_OUT: Possible = { answer: 'LEAVE_OUT', text: 'portal.importAnswer.LEAVE_OUT', becomes: 'skip' };

/**
 * What can be answered to a row. Somebody else comes in without what names the person who is known; where the row
 * has nothing else that names her, there is no such answer.
 */
export function answersTo({ cells, problems }: RowNode, { columns }: ListImport): readonly Possible[] {
  const codes = new Set(problems.filter(({ keepsOut }) => keepsOut).map(({ code }) => code));
  if (codes.has('EMAIL_OF_ANOTHER')) {
    return [
      { answer: 'SAME_PERSON', text: 'portal.importAnswer.BY_ID', becomes: 'merge' },
      { answer: 'OTHER_PERSON', text: 'portal.importAnswer.BY_ADDRESS', becomes: 'update' },
      LEAVE_OUT,
    ];
  }
  const has = (field: ImportField): boolean =>
    columns.some((column, i) => column.field === field && Boolean(cells[i]?.trim()));
  const email = has('EMAIL') && !codes.has('EMAIL_REPEATED') && !codes.has('EXTERNAL_ID_DIFFERS');
  const identifier = has('EXTERNAL_ID') && !codes.has('EXTERNAL_ID_REPEATED');
  const own = codes.has('NAME_DIFFERS') ? email && identifier : email || identifier;
  return [
    { answer: 'SAME_PERSON', text: 'portal.importAnswer.SAME_PERSON', becomes: 'merge' },
    ...(own && !codes.has('PERSON_REPEATED')
      ? [{ answer: 'OTHER_PERSON', text: 'portal.importAnswer.OTHER_PERSON', becomes: 'create' } as const]
      : []),
    LEAVE_OUT,
  ];
}
