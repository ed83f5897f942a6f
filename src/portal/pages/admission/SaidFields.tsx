import type { Diet } from '@guardian-network-hub/client-sdk';
import { useId } from 'react';
import { Check } from '../../design/Check';
import { Field } from '../../design/Field';
import { useText } from '../../i18n/text';
import type { Asks, SaidDraft } from './draft';
import './admission.css';

const DIETS: readonly Diet[] = [
  'VEGETARIAN',
  'VEGAN',
  'HALAL',
  'KOSHER',
  'NO_PORK',
  'NO_FISH',
  'NO_EGGS',
  'NO_LACTOSE',
  'NO_GLUTEN',
  'NO_NUTS',
];

/** What an event asks of those who come: its questions, and what they eat. */
export function SaidFields({
  asks: { questions, asksDiet },
  draft,
  put,
}: {
  asks: Asks;
  draft: SaidDraft;
  put: (draft: SaidDraft) => void;
}) {
  const t = useText();
  return (
    <div className="said">
      {questions.map(({ id, text, required }) => (
        <Field
          key={id}
          label={required ? text.text : t('portal.asked.optional', { question: text.text })}
          hint={t('portal.asked.hint')}
          value={draft.replies[id] ?? ''}
          onChange={(reply) => put({ ...draft, replies: { ...draft.replies, [id]: reply } })}
          isRequired={required}
          rows={2}
          input={{ maxLength: 1_000 }}
        />
      ))}
      {asksDiet && <DietFields diet={draft.diet} onChange={(diet) => put({ ...draft, diet })} />}
    </div>
  );
}

function DietFields({ diet, onChange }: { diet: readonly Diet[]; onChange: (diet: Diet[]) => void }) {
  const t = useText();
  const id = useId();
  const chosen = new Set(diet);
  return (
    <fieldset className="diet" aria-describedby={id}>
      <legend className="field-label">{t('portal.diet.title')}</legend>
      <p id={id} className="field-hint">
        {t('portal.diet.consent')}
      </p>
      <div className="diet-choices">
        {DIETS.map((one) => (
          <Check
            key={one}
            checked={chosen.has(one)}
            onChange={(eats) => onChange(DIETS.filter((each) => (each === one ? eats : chosen.has(each))))}
          >
            {t(`portal.diet.${one}`)}
          </Check>
        ))}
      </div>
    </fieldset>
  );
}
