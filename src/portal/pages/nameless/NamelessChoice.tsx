import { useId } from 'react';
import { Check } from '../../design/Check';
import { useText } from '../../i18n/text';
import { WhoSees } from './WhoSees';
import type { Nameless } from './useNameless';
import './nameless.css';

export interface NamelessProps {
  how: Nameless;
  /** The network of the board: from that nothing is kept that is written on it. */
  networkId: string;
  onChange: (how: Nameless) => void;
}

/** Whether to write without one's name, and of which of one's networks nobody is to see it. */
export function NamelessChoice(props: NamelessProps) {
  const t = useText();
  const what = useId();
  const { how, onChange } = props;
  return (
    <div className="nameless">
      <Check
        checked={how.nameless}
        onChange={(nameless) => onChange({ nameless, awayFromNetworkIds: [] })}
        describedBy={how.nameless ? what : undefined}
      >
        {t('portal.nameless.choose')}
      </Check>
      {how.nameless && <WhoSees id={what} {...props} />}
    </div>
  );
}
