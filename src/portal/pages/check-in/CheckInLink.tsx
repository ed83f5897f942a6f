import { Link } from '@tanstack/react-router';
import { useText } from '../../i18n/text';
import type { Shown } from '../event/EventPage';

/** How much earlier than the start organisers begin, and others; and how long after the end these check in. */
const LIST_EARLY_MS = 2 * 60 * 60 * 1000;
const CODE_MS = 30 * 60 * 1000;

/** The way to the list of those who are there, and to saying that one is there, while it is open. */
export function CheckInLink({
  occurrence: { id, event, cancelled, startsAt, endsAt },
}: {
  occurrence: Shown;
}) {
  const t = useText();
  if (cancelled || event.kind === 'SOCIAL') return null;
  const now = Date.now();
  const here = now >= Date.parse(startsAt) - CODE_MS && now <= Date.parse(endsAt) + CODE_MS;
  const list = event.viewerMayOrganise && now >= Date.parse(startsAt) - LIST_EARLY_MS;
  if (!here && !list) return null;
  return (
    <div className="actions">
      {list && (
        <Link to="/events/$id/check-in" params={{ id }} className="button button-primary">
          {t('portal.checkIn.title')}
        </Link>
      )}
      {here && (
        <Link to="/check-in/$id" params={{ id }} className="button button-secondary">
          {t('portal.checkIn.here')}
        </Link>
      )}
    </div>
  );
}
