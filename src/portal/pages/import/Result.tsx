import { useEffect, useState } from 'react';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { Progress } from '../../design/Progress';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { ErrorFile } from './ErrorFile';
import { Numbers } from './Numbers';
import { Rows } from './Rows';
import { Step } from './Step';
import { Undo } from './Undo';
import { forgetPeople, type ListImport } from './useImport';

/** An import that is on its way, and what came of it. */
export function Result({
  found,
  moved,
  onMove,
  restart,
}: {
  found: ListImport;
  moved: boolean;
  onMove: () => void;
  restart: () => void;
}) {
  const t = useText();
  const format = useFormat();
  const { state, numbers, done, total, rowsKept } = found;
  const [first] = useState(state);
  useEffect(() => {
    if (first === 'APPLYING' && state === 'APPLIED') void forgetPeople();
  }, [first, state]);
  if (state === 'APPLYING') {
    return (
      <Step key="applying" title={t('portal.import.applying')} now={moved}>
        <Progress
          label={t('portal.import.allOrNothing')}
          done={done > 0 ? done / total : undefined}
          says={t('portal.import.progress', { done: format.number(done), total: format.number(total) })}
        />
        <p>{t('portal.import.mayLeave')}</p>
      </Step>
    );
  }
  return (
    <>
      <Step key={state} title={t('portal.import.result')} now={moved || state !== first}>
        <Notice kind={state === 'UNDONE' ? 'info' : 'good'}>
          {t(state === 'UNDONE' ? 'portal.import.undone' : 'portal.import.done')}
        </Notice>
        {state === 'APPLIED' && <Numbers numbers={numbers} />}
        <p className="meta">{format.full(found.appliedAt ?? found.createdAt)}</p>
        {rowsKept && numbers.error + numbers.asked > 0 && <ErrorFile found={found} />}
        <div className="actions">
          <Button look={state === 'UNDONE' ? 'primary' : 'secondary'} onPress={restart}>
            {t('portal.import.another')}
          </Button>
          {found.viewerMayUndo && <Undo importId={found.id} onUndone={onMove} />}
        </div>
        {state === 'APPLIED' && !found.viewerMayUndo && (
          <p className="field-hint">{t('portal.import.noUndo')}</p>
        )}
      </Step>
      {rowsKept && state === 'APPLIED' && (
        <Step title={t('portal.import.rows')}>
          <Rows found={found} answers={{}} />
        </Step>
      )}
      {!rowsKept && <p className="meta">{t('portal.import.rowsGone')}</p>}
    </>
  );
}
