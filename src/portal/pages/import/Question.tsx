import type { ImportAnswer } from '@guardian-network-hub/client-sdk';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useText } from '../../i18n/text';
import type { Answers } from './draft';
import { answersTo } from './question';
import type { RowNode } from './Rows';
import type { ListImport } from './useImport';

/** Who is meant by a row that may mean one person or another. */
export function Question({
  row,
  found,
  answers,
  onAnswers,
}: {
  row: RowNode;
  found: ListImport;
  answers: Answers;
  onAnswers: (answers: Answers) => void;
}) {
  const t = useText();
  const { line } = row;
  const possible = answersTo(row, found);
  const choose = (value: string): void => {
    const { becomes } = possible.find(({ answer }) => answer === value)!;
    onAnswers({ ...answers, [line]: { answer: value as ImportAnswer, becomes } });
  };
  return (
    <RadioGroup className="field" value={answers[line]?.answer ?? null} onChange={choose}>
      <Label className="field-label">{t('portal.import.who', { line })}</Label>
      <div className="options">
        {possible.map(({ answer, text }) => (
          <Radio key={answer} value={answer} className="option">
            {t(text)}
          </Radio>
        ))}
      </div>
      {possible.length < 3 && <span className="field-hint">{t('portal.import.otherNeedsOwn')}</span>}
    </RadioGroup>
  );
}
