import { Choice } from '../../design/Choice';
import { Field } from '../../design/Field';
import { useText } from '../../i18n/text';
import type { EventFieldsProps } from './EventFields';
import { REPEATS, type Repeat } from './repeat';

const number = { inputMode: 'numeric', dir: 'ltr', className: 'input-short' } as const;

/** Whether it takes place again, and how often. */
export function RepeatFields({
  draft,
  put,
  problemOf,
  isSeries,
}: EventFieldsProps & {
  /** Whether it repeats already. */
  isSeries: boolean;
}) {
  const t = useText();
  const options: Repeat[] = isSeries ? ['AS_NOW', ...REPEATS] : [...REPEATS];
  return (
    <>
      <Choice
        label={t('portal.repeat.label')}
        value={draft.repeat}
        options={options.map((repeat) => [repeat, t(`portal.repeat.${repeat}`)])}
        onChange={(repeat) => put({ repeat })}
      />
      {draft.repeat !== 'NEVER' && draft.repeat !== 'AS_NOW' && (
        <Field
          label={t('portal.repeat.times')}
          value={draft.times}
          onChange={(text) => put({ times: text.replace(/\D/g, '').slice(0, 3) })}
          problem={problemOf('recurrence')}
          input={number}
        />
      )}
    </>
  );
}
