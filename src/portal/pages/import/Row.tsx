import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import type { Answers } from './draft';
import { Question } from './Question';
import { reasonOf } from './reason';
import type { RowNode } from './Rows';
import type { ListImport } from './useImport';

/** A row as it stands in the file, and why it stays out or what of it does. */
export function Row({
  row,
  found,
  answers,
  onAnswers,
}: {
  row: RowNode;
  found: ListImport;
  answers: Answers;
  onAnswers?: (answers: Answers) => void;
}) {
  const t = useText();
  const { line, cells, problems, outcome } = row;
  const written = cells.filter((cell) => cell.trim() !== '');
  return (
    <li className="import-row">
      <p className="meta">{t('portal.import.line', { line })}</p>
      <p className="import-cells">
        {written.map((cell, i) => (
          <span key={i}>
            {i > 0 && <span className="meta"> · </span>}
            <UserText>{cell}</UserText>
          </span>
        ))}
      </p>
      {problems.length > 0 && (
        <ul className="import-reasons">
          {problems.map((problem, i) => (
            <li key={i} className={problem.keepsOut ? 'field-problem' : 'meta'} data-code={problem.code}>
              {problem.field && `${t(`portal.importField.${problem.field}`)}: `}
              <UserText>{reasonOf(problem, t)}</UserText>
            </li>
          ))}
        </ul>
      )}
      {outcome === 'ASKED' && onAnswers && (
        <Question row={row} found={found} answers={answers} onAnswers={onAnswers} />
      )}
    </li>
  );
}
