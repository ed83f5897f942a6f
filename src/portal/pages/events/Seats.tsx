import type { OccurrenceItemFragment } from '@guardian-network-hub/client-sdk';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { keptTexts } from '../seating/kept';

/** How many come, how many seats are left, and how many wait for one; to organisers also how many ask to come. */
export function Seats({ occurrence }: { occurrence: OccurrenceItemFragment }) {
  const t = useText();
  const format = useFormat();
  const { seatsLeft, goingCount, waitingCount, requestedCount } = occurrence;
  const say = [
    goingCount > 0 && t('portal.events.going', { count: goingCount }),
    seatsLeft !== null &&
      (seatsLeft > 0 ? t('portal.events.seatsLeft', { count: seatsLeft }) : t('portal.events.full')),
    ...keptTexts(occurrence, t, format),
    waitingCount > 0 && t('portal.events.waiting', { count: waitingCount }),
    requestedCount ? t('portal.events.requested', { count: requestedCount }) : false,
  ].filter(Boolean);
  return say.length > 0 && <p className="meta">{say.join(' · ')}</p>;
}
