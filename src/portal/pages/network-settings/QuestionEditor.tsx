import type { QuestionKind } from '@guardian-network-hub/client-sdk';
import { Button } from '../../design/Button';
import { Check } from '../../design/Check';
import { Choice } from '../../design/Choice';
import { LocalizedField } from '../../design/LocalizedField';
import { useText } from '../../i18n/text';
import { Options } from './Options';
import type { Faults, QuestionDraft } from './questions';

const KINDS: readonly QuestionKind[] = ['TEXT', 'CHOICE', 'YES_NO'];

/** One question: its words, how it is answered, and its place among the others. */
export function QuestionEditor({
  number,
  question,
  faults,
  onChange,
  onRemove,
  onUp,
  onDown,
}: {
  number: number;
  question: QuestionDraft;
  faults: Faults | undefined;
  onChange: (question: QuestionDraft) => void;
  onRemove: () => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
}) {
  const t = useText();
  const fault = faults?.get(question.key);
  return (
    <div className="question">
      <LocalizedField
        label={t('portal.questions.number', { number })}
        texts={question.label}
        onChange={(label) => onChange({ ...question, label })}
        maxLength={500}
        problem={fault && t(fault)}
      />
      <Choice
        label={t('portal.questions.kind')}
        value={question.kind}
        options={KINDS.map((kind) => [kind, t(`portal.questionKind.${kind}`)])}
        onChange={(kind) => onChange({ ...question, kind })}
      />
      {question.kind === 'CHOICE' && (
        <Options
          options={question.options}
          faults={faults}
          onChange={(options) => onChange({ ...question, options })}
        />
      )}
      <Check checked={question.required} onChange={(required) => onChange({ ...question, required })}>
        {t('portal.questions.required')}
      </Check>
      <div className="actions">
        <Button onPress={onUp} isDisabled={!onUp} aria-label={t('portal.questions.upOne', { number })}>
          {t('portal.questions.up')}
        </Button>
        <Button onPress={onDown} isDisabled={!onDown} aria-label={t('portal.questions.downOne', { number })}>
          {t('portal.questions.down')}
        </Button>
        <Button
          onPress={onRemove}
          aria-label={t('portal.shell.removeOne', { name: t('portal.questions.number', { number }) })}
        >
          {t('portal.shell.remove')}
        </Button>
      </div>
    </div>
  );
}
