import { Check } from '../../design/Check';
import { Choice as Select } from '../../design/Choice';
import { useText } from '../../i18n/text';
import { STEPS, type Choice } from './draft';

/** For whom something is: a step of the ladder, and whether partner portals may show it. */
export function AudienceField({
  what,
  hint,
  choice,
  warning,
  onChange,
}: {
  /** What it is about. */
  what: string;
  hint?: string;
  choice: Choice;
  warning?: string;
  onChange: (choice: Choice) => void;
}) {
  const t = useText();
  const reached = STEPS.indexOf(choice.audience);
  return (
    <div className="audience" role="group" aria-label={t('portal.card.forWhomOf', { what })}>
      <Select
        label={t('portal.card.forWhom')}
        hint={hint}
        value={choice.audience}
        options={STEPS.map((step) => [step, t(`portal.card.step.${step}`)])}
        onChange={(audience) => onChange({ ...choice, audience })}
      />
      <span className="ladder" aria-hidden="true">
        {STEPS.map((step, i) => (
          <span key={step} data-reached={i <= reached || undefined} />
        ))}
      </span>
      <Check
        checked={choice.partners}
        onChange={(partners) => onChange({ audience: choice.audience, partners })}
      >
        {t('portal.card.partners')}
      </Check>
      {warning && <p className="audience-warning">{warning}</p>}
    </div>
  );
}
