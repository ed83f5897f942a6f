import type { ParticipantItemFragment } from '@guardian-network-hub/client-sdk';
import { useText } from '../i18n/text';

type Named = Pick<ParticipantItemFragment, 'kind' | 'name'>;

/** How participants are called: who writes without a name, by a number. */
export function useNames(): (participant: Named) => string {
  const t = useText();
  return ({ kind, name }) =>
    kind === 'ALIAS'
      ? t('portal.participant.alias', { name })
      : kind === 'FORMER'
        ? t('portal.participant.former')
        : name;
}
