import { useState } from 'react';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Notice } from '../../design/Notice';
import { useText } from '../../i18n/text';
import type { Answers } from './draft';
import { Numbers } from './Numbers';
import { numbersWith } from './numbers';
import { useApply, type ListImport } from './useImport';

/** The step that writes: what it means is said, and asked about once more. */
export function BringIn({
  found,
  answers,
  onBegun,
}: {
  found: ListImport;
  answers: Answers;
  onBegun: () => void;
}) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const apply = useApply(found.id, answers, onBegun);
  const numbers = numbersWith(found.numbers, answers);
  const { asked: open, create, update, merge } = numbers;
  const count = create + update + merge;
  if (count === 0) return <Notice kind="info">{t('portal.import.nothing')}</Notice>;
  return (
    <>
      {open > 0 && <p>{t('portal.import.unanswered', { count: open })}</p>}
      <p>{t('portal.import.hidden')}</p>
      <div className="actions">
        <Button look="primary" onPress={() => setAsked(true)}>
          {t('portal.import.applyCount', { count })}
        </Button>
      </div>
      {asked && (
        <Confirm
          title={t('portal.import.applyAsk')}
          confirm={t('portal.import.apply')}
          work={apply}
          onCancel={() => {
            apply.reset();
            setAsked(false);
          }}
        >
          <Numbers numbers={numbers} />
          <p>{t('portal.import.hidden')}</p>
          <p>{t('portal.import.allOrNothing')}</p>
        </Confirm>
      )}
    </>
  );
}
