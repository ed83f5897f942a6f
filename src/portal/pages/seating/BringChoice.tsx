import type { OccurrenceItemFragment } from '@guardian-network-hub/client-sdk';
import { Choice } from '../../design/Choice';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import './seating.css';

/** How many people the reader brings. */
export function BringChoice({
  occurrence: { viewerRsvp },
  allowed,
  value,
  onChange,
}: {
  occurrence: OccurrenceItemFragment;
  /** How many one may bring. */
  allowed: number;
  value: number;
  onChange: (count: number) => void;
}) {
  const t = useText();
  const format = useFormat();
  // Who brings more already may go on doing so.
  const most = Math.max(allowed, viewerRsvp?.plusOnes ?? 0);
  if (most === 0) return null;
  return (
    <div className="bring">
      <Choice
        label={t('portal.seating.bring')}
        value={String(value)}
        options={Array.from(
          { length: most + 1 },
          (_, count) => [String(count), format.number(count)] as const,
        )}
        onChange={(count) => onChange(Number(count))}
      />
    </div>
  );
}
