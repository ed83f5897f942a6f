import { useState } from 'react';
import { Button } from '../../design/Button';
import { Check } from '../../design/Check';
import { Dialog } from '../../design/Dialog';
import { useText } from '../../i18n/text';
import type { NamelessProps } from './NamelessChoice';
import { WhoSees } from './WhoSees';
import './nameless.css';

/** Whether to write without one's name, in one line; what that means is said as it is chosen, and again when asked. */
export function NamelessLine(props: NamelessProps) {
  const t = useText();
  const [asked, setAsked] = useState(false);
  const { how, onChange } = props;
  const choose = (nameless: boolean): void => {
    onChange({ nameless, awayFromNetworkIds: [] });
    setAsked(nameless);
  };
  return (
    <div className="nameless-line">
      <Check checked={how.nameless} onChange={choose}>
        {t('portal.nameless.choose')}
      </Check>
      {how.nameless && (
        <Button look="plain" onPress={() => setAsked(true)}>
          {t('portal.nameless.who')}
        </Button>
      )}
      {asked && (
        <Dialog title={t('portal.nameless.choose')} onCancel={() => setAsked(false)}>
          <div className="nameless">
            <WhoSees {...props} />
          </div>
          <div className="actions">
            <Button look="primary" onPress={() => setAsked(false)}>
              {t('portal.shell.close')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
