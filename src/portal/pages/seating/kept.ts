import { HubUserError, type OccurrenceItemFragment } from '@guardian-network-hub/client-sdk';
import type { useFormat } from '../../i18n/format';
import type { Text } from '../../i18n/text';

type Format = ReturnType<typeof useFormat>;

/** Which of the free seats are kept for whom, and from when on they are for everyone. */
export function keptTexts(
  { keptSeats, startsAt }: OccurrenceItemFragment,
  t: Text,
  format: Format,
): string[] {
  if (!keptSeats) return [];
  const kept = keptSeats.seats.map(({ band, count }) => t(`portal.seating.kept.${band}`, { count }));
  const { until } = keptSeats;
  return until < startsAt ? [...kept, t('portal.seating.openFrom', { time: format.full(until) })] : kept;
}

/** What to say where the seats that are left are kept for others; null where something else is wrong. */
export function keptForOthers(error: unknown, t: Text, format: Format): string | null {
  if (!(error instanceof HubUserError)) return null;
  const { keptUntil } = error.problem as { keptUntil?: string | null };
  return keptUntil ? t('portal.seating.keptForOthers', { time: format.full(keptUntil) }) : null;
}
