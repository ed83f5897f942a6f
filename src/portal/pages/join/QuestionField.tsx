import type { JoinAnswerInput, JoinQuestionPartsFragment } from '@guardian-network-hub/client-sdk';
import { Label, Radio, RadioGroup, TextArea, TextField } from 'react-aria-components';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';

/** A question of a network, with the field that its kind is answered in. */
export function QuestionField({
  number,
  question,
  answer,
  onAnswer,
}: {
  number: number;
  question: JoinQuestionPartsFragment;
  answer: JoinAnswerInput | undefined;
  onAnswer: (answer: JoinAnswerInput) => void;
}) {
  const t = useText();
  const label = (
    <Label className="field-label">
      <UserText lang={question.label.language}>{question.label.text}</UserText>
      {!question.required && <span className="meta"> {t('portal.join.optional')}</span>}
    </Label>
  );
  if (question.kind === 'TEXT') {
    return (
      <TextField
        className="field"
        isRequired={question.required}
        value={answer?.text ?? ''}
        onChange={(text) => onAnswer({ question: number, text })}
      >
        {label}
        <TextArea className="input" rows={3} dir="auto" />
      </TextField>
    );
  }
  const yesNo = question.kind === 'YES_NO';
  const options = yesNo
    ? [t('portal.join.yes'), t('portal.join.no')]
    : question.options.map((option) => option.text);
  const chosen = yesNo ? (answer?.yes == null ? null : answer.yes ? 0 : 1) : (answer?.option ?? null);
  return (
    <RadioGroup
      className="field"
      isRequired={question.required}
      value={chosen === null ? null : String(chosen)}
      onChange={(value) =>
        onAnswer(
          yesNo ? { question: number, yes: value === '0' } : { question: number, option: Number(value) },
        )
      }
    >
      {label}
      <div className="options">
        {options.map((text, i) => (
          <Radio key={i} value={String(i)} className="option">
            <UserText>{text}</UserText>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
