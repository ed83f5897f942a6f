import { Check } from '../../design/Check';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { useOwnNetworks } from '../directory/useNetworks';
import type { NamelessProps } from './NamelessChoice';

/** What becomes of what is written without a name, and from whom it is kept besides. */
export function WhoSees({ id, ...props }: NamelessProps & { id?: string }) {
  const t = useText();
  return (
    <>
      <p id={id} className="meta">
        {t('portal.nameless.what')}
      </p>
      <Away {...props} />
    </>
  );
}

function Away({ how, networkId, onChange }: NamelessProps) {
  const t = useText();
  const networks = useOwnNetworks().filter(({ id }) => id !== networkId);
  if (networks.length === 0) return null;
  const { awayFromNetworkIds: chosen } = how;
  const put = (id: string, away: boolean): void =>
    onChange({ ...how, awayFromNetworkIds: away ? [...chosen, id] : chosen.filter((each) => each !== id) });
  return (
    <fieldset className="nameless-away">
      <legend className="field-label">{t('portal.nameless.away')}</legend>
      {networks.map(({ id, name }) => (
        <Check key={id} checked={chosen.includes(id)} onChange={(away) => put(id, away)}>
          <UserText lang={name.language}>{name.text}</UserText>
        </Check>
      ))}
      {chosen.length > 0 && <p className="meta">{t('portal.nameless.awayWhat')}</p>}
    </fieldset>
  );
}
