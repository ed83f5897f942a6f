import type { OccurrenceScope } from '@guardian-network-hub/client-sdk';
import { Choice } from '../../design/Choice';
import { useText } from '../../i18n/text';

const SCOPES = ['THIS', 'THIS_AND_LATER', 'ALL'] as const;

/** For how much of a series something is meant. */
export function ScopeChoice({
  label,
  value,
  onChange,
}: {
  label: string;
  value: OccurrenceScope;
  onChange: (scope: OccurrenceScope) => void;
}) {
  const t = useText();
  const options = SCOPES.map((scope) => [scope, t(`portal.scope.${scope}`)] as const);
  return <Choice label={label} value={value} options={options} onChange={onChange} />;
}
