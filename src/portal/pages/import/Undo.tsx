import { useState } from 'react';
import { Button } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { useText } from '../../i18n/text';
import { useUndo } from './useImport';

/** The way back, as long as nobody has built on what came in. */
export function Undo({ importId, onUndone }: { importId: string; onUndone: () => void }) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const undo = useUndo(importId, onUndone);
  return (
    <>
      <Button onPress={() => setAsked(true)}>{t('portal.import.undo')}</Button>
      {asked && (
        <Confirm
          title={t('portal.import.undoAsk')}
          confirm={t('portal.import.undo')}
          work={undo}
          onCancel={() => {
            undo.reset();
            setAsked(false);
          }}
        >
          <p>{t('portal.import.undoLead')}</p>
        </Confirm>
      )}
    </>
  );
}
