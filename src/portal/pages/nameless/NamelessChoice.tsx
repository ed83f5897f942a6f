import { useId } from 'react';
import { Check } from '../../design/Check';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { useOwnNetworks } from '../directory/useNetworks';
import type { Nameless } from './useNameless';
import './nameless.css';

/** Whether to write without one's name, and of which of one's networks nobody is to see it. */
export function NamelessChoice({
  how,
  networkId,
  onChange,
}: {
  how: Nameless;
  /** The network of the board: from that nothing is kept that is written on it. */
  networkId: string;
  onChange: (how: Nameless) => void;
}) {
  const t = useText();
  const what = useId();
  return (
    <div className="nameless">
      <Check
        checked={how.nameless}
        onChange={(nameless) => onChange({ nameless, awayFromNetworkIds: [] })}
        describedBy={how.nameless ? what : undefined}
      >
        {t('portal.nameless.choose')}
      </Check>
      {how.nameless && (
        <>
          <p id={what} className="meta">
            {t('portal.nameless.what')}
          </p>
          <Away how={how} networkId={networkId} onChange={onChange} />
        </>
      )}
    </div>
  );
}

function Away({ how, networkId, onChange }: Parameters<typeof NamelessChoice>[0]) {
  const t = useText();
  const networks = useOwnNetworks().filter(({ id }) => id !== networkId);
  if (networks.length === 0) return null;
  const { awayFromNetworkIds: chosen } = how;
  return (
    <fieldset className="nameless-away">
      <legend className="field-label">{t('portal.nameless.away')}</legend>
      {networks.map(({ id, name }) => (
        <Check
          key={id}
          checked={chosen.includes(id)}
          onChange={(away) =>
            onChange({
              ...how,
              awayFromNetworkIds: away ? [...chosen, id] : chosen.filter((each) => each !== id),
            })
          }
        >
          <UserText lang={name.language}>{name.text}</UserText>
        </Check>
      ))}
      {chosen.length > 0 && <p className="meta">{t('portal.nameless.awayWhat')}</p>}
    </fieldset>
  );
}
