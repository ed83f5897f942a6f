import { useLingui } from '@lingui/react';
import { useId, useRef } from 'react';
import { Button } from '../../design/Button';
import { Check } from '../../design/Check';
import { LocalizedField, written } from '../../design/LocalizedField';
import { useText } from '../../i18n/text';
import { emptyQuestion, type AdmissionDraft, type QuestionDraft } from './draft';
import './admission.css';

const MAX_QUESTIONS = 5;

/** How people come to an event: who decides, and what they are asked. */
export function AdmissionFields({
  draft,
  put,
  problem,
}: {
  draft: AdmissionDraft;
  put: (draft: AdmissionDraft) => void;
  /** What is wrong with the questions. */
  problem: string | undefined;
}) {
  const t = useText();
  return (
    <>
      <Check checked={draft.approval} onChange={(approval) => put({ ...draft, approval })}>
        {t('portal.eventForm.approval')}
      </Check>
      <Check checked={draft.asksDiet} onChange={(asksDiet) => put({ ...draft, asksDiet })}>
        {t('portal.eventForm.asksDiet')}
      </Check>
      <QuestionFields
        questions={draft.questions}
        onChange={(questions) => put({ ...draft, questions })}
        problem={problem}
      />
    </>
  );
}

function QuestionFields({
  questions,
  onChange,
  problem,
}: {
  questions: readonly QuestionDraft[];
  onChange: (questions: readonly QuestionDraft[]) => void;
  problem: string | undefined;
}) {
  const t = useText();
  const id = useId();
  const { i18n } = useLingui();
  const whole = useRef<HTMLFieldSetElement>(null);
  const remove = (key: string): void => {
    onChange(questions.filter((each) => each.key !== key));
    // The button that had the focus is gone.
    whole.current?.focus();
  };
  const change = (key: string, more: Partial<QuestionDraft>): void =>
    onChange(questions.map((each) => (each.key === key ? { ...each, ...more } : each)));
  return (
    <fieldset className="several" ref={whole} tabIndex={-1} aria-describedby={id}>
      <legend className="field-label">{t('portal.eventForm.questions')}</legend>
      <p id={id} className="field-hint">
        {t('portal.eventForm.questionsHint')}
      </p>
      {questions.map(({ key, text, required }, i) => {
        const label = t('portal.questions.number', { number: i + 1 });
        const empty = written(text).length === 0;
        return (
          <div key={key} className="event-question">
            <LocalizedField
              label={label}
              texts={text}
              onChange={(changed) => change(key, { text: changed })}
              maxLength={300}
              problem={problem && empty ? t('portal.questions.missing') : undefined}
            />
            <Check checked={required} onChange={(changed) => change(key, { required: changed })}>
              {t('portal.questions.required')}
            </Check>
            <div className="actions">
              <Button onPress={() => remove(key)} aria-label={t('portal.shell.removeOne', { name: label })}>
                {t('portal.shell.remove')}
              </Button>
            </div>
          </div>
        );
      })}
      {questions.length < MAX_QUESTIONS && (
        <div>
          <Button look="plain" onPress={() => onChange([...questions, emptyQuestion(i18n.locale)])}>
            {t('portal.questions.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
