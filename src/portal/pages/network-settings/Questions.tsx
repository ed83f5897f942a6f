import { useLingui } from '@lingui/react';
import { useRef } from 'react';
import { Button } from '../../design/Button';
import { useText } from '../../i18n/text';
import { QuestionEditor } from './QuestionEditor';
import { emptyQuestion, moved, type Faults, type QuestionDraft } from './questions';
import './questions.css';

const MAX_QUESTIONS = 20;

/** The questions to those who ask to join, in their order. */
export function Questions({
  questions,
  faults,
  onChange,
}: {
  questions: readonly QuestionDraft[];
  faults: Faults | undefined;
  onChange: (questions: readonly QuestionDraft[]) => void;
}) {
  const t = useText();
  const { i18n } = useLingui();
  const list = useRef<HTMLOListElement>(null);
  // The button that had the focus is gone, or stands elsewhere.
  const change = (next: readonly QuestionDraft[]): void => {
    onChange(next);
    list.current?.focus();
  };
  return (
    <section aria-labelledby="questions">
      <h3 id="questions" className="field-label">
        {t('portal.questions.title')}
      </h3>
      <ol className="questions" ref={list} tabIndex={-1}>
        {questions.map((question, i) => (
          <li key={question.key}>
            <QuestionEditor
              number={i + 1}
              question={question}
              faults={faults}
              onChange={(changed) => onChange(questions.map((each) => (each === question ? changed : each)))}
              onRemove={() => change(questions.filter((each) => each !== question))}
              onUp={i === 0 ? undefined : () => change(moved(questions, i, i - 1))}
              onDown={i === questions.length - 1 ? undefined : () => change(moved(questions, i, i + 1))}
            />
          </li>
        ))}
      </ol>
      {questions.length < MAX_QUESTIONS && (
        <Button onPress={() => onChange([...questions, emptyQuestion(i18n.locale)])}>
          {t('portal.questions.add')}
        </Button>
      )}
    </section>
  );
}
