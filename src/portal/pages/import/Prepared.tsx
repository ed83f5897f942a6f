import { useState } from 'react';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { useText, type TextKey } from '../../i18n/text';
import { BringIn } from './BringIn';
import { Columns } from './Columns';
import { useAnswers } from './draft';
import { Rows } from './Rows';
import { Step } from './Step';
import type { ListImport, Prepare } from './useImport';

/** Why an import was not carried out, where there is something to do about it. */
const FAILURES: Readonly<Record<string, TextKey>> = {
  UPLOAD_GONE: 'portal.import.gone',
  NOT_ORGANISER: 'portal.import.onlyOrganisers',
  RATE_LIMITED: 'portal.import.tooMany',
};

/** The steps before anything is written: how the list was read, and what it would do. */
export function Prepared({
  found,
  list,
  prepare,
  moved,
  onMove,
  restart,
}: {
  found: ListImport;
  /** What `POST /imports` answered; without it the list cannot be read again. */
  list: string | undefined;
  prepare: Prepare;
  moved: boolean;
  onMove: () => void;
  restart: () => void;
}) {
  const t = useText();
  const [answers, setAnswers] = useAnswers(found.id);
  const [changed, setChanged] = useState(false);
  const failure = found.failure === null ? undefined : (FAILURES[found.failure] ?? 'portal.import.tryLater');
  return (
    <>
      {found.state === 'FAILED' && (
        <Notice kind="problem">
          <p>{t('portal.import.failed')}</p>
          {failure && <p>{t(failure)}</p>}
        </Notice>
      )}
      <div className="actions">
        <Button onPress={restart}>{t('portal.import.another')}</Button>
      </div>
      {found.rowsKept ? (
        <>
          <Step title={t('portal.import.columns')} now={moved}>
            <Columns found={found} list={list} prepare={prepare} onChanged={setChanged} />
          </Step>
          <Step title={t('portal.import.preview')}>
            <p>{t('portal.import.previewLead')}</p>
            <Rows found={found} answers={answers} onAnswers={setAnswers} />
          </Step>
          <Step title={t('portal.import.apply')}>
            {changed ? (
              <Notice kind="info">{t('portal.import.changed')}</Notice>
            ) : (
              <BringIn found={found} answers={answers} onBegun={onMove} />
            )}
          </Step>
        </>
      ) : (
        <Notice kind="info">{t('portal.import.gone')}</Notice>
      )}
    </>
  );
}
