import type { OccurrenceItemFragment } from '@guardian-network-hub/client-sdk';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';

/** Where one takes part: in a place, online, or both. */
export function Where({
  occurrence: { place, format },
}: {
  occurrence: Pick<OccurrenceItemFragment, 'place' | 'format'>;
}) {
  const t = useText();
  return (
    <>
      {place && <UserText>{place}</UserText>}
      {place && format === 'HYBRID' && ' · '}
      {format !== 'IN_PLACE' && t('portal.events.online')}
      {format === 'IN_PLACE' && !place && t('portal.events.placeOpen')}
    </>
  );
}
