import type { PartnerScope } from '@guardian-network-hub/client-sdk';
import { Check } from '../../design/Check';
import { useText } from '../../i18n/text';

const SCOPES: readonly PartnerScope[] = ['DIRECTORY_READ', 'BOARDS_READ', 'EVENTS_READ'];

/** What a partner may read, to choose. */
export function Scopes({
  scopes,
  onChange,
}: {
  scopes: readonly PartnerScope[];
  onChange: (scopes: readonly PartnerScope[]) => void;
}) {
  const t = useText();
  return (
    <fieldset className="scopes">
      <legend className="field-label">{t('portal.partners.scopes')}</legend>
      <p className="field-hint">{t('portal.partners.scopesHint')}</p>
      {SCOPES.map((scope) => (
        <Check
          key={scope}
          checked={scopes.includes(scope)}
          onChange={(on) => onChange(SCOPES.filter((s) => (s === scope ? on : scopes.includes(s))))}
        >
          {t(`portal.partnerScope.${scope}`)}
        </Check>
      ))}
    </fieldset>
  );
}
