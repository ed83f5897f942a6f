import { Check } from '../../design/Check';
import type { ProblemOf } from '../../design/EditForm';
import { Field } from '../../design/Field';
import { LocalizedField, written, type Texts } from '../../design/LocalizedField';
import { useText } from '../../i18n/text';

/** A module as it is filled in. */
export interface ModuleDraft {
  readonly name: Texts;
  /** Hours, as they are typed; empty: one date is enough. */
  readonly hours: string;
  readonly required: boolean;
}

/** What is sent of it. */
export function wishOf({ name, hours, required }: ModuleDraft) {
  const asked = Number(hours.replace(',', '.'));
  return {
    name: written(name),
    // What is no number is for the hub to refuse.
    minutesAsked: hours.trim() === '' ? null : Number.isFinite(asked) ? Math.round(asked * 60) : 0,
    required,
  };
}

/** What a module is called, for how long one is to be there, and whether a certificate needs it. */
export function ModuleFields({
  draft,
  onChange,
  problemOf,
}: {
  draft: ModuleDraft;
  onChange: (draft: ModuleDraft) => void;
  problemOf: ProblemOf;
}) {
  const t = useText();
  return (
    <>
      <LocalizedField
        label={t('portal.tags.name')}
        texts={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        maxLength={200}
        problem={problemOf('name')}
      />
      <Field
        label={t('portal.modules.hours')}
        hint={t('portal.modules.hoursHint')}
        value={draft.hours}
        onChange={(hours) => onChange({ ...draft, hours })}
        problem={problemOf('minutesAsked')}
        input={{ inputMode: 'decimal', maxLength: 6 }}
      />
      <Check checked={draft.required} onChange={(required) => onChange({ ...draft, required })}>
        {t('portal.modules.required')}
      </Check>
    </>
  );
}
