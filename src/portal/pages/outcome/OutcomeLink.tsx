import type { OccurrenceQuery } from '@guardian-network-hub/client-sdk';
import { Link } from '@tanstack/react-router';
import { Notice } from '../../design/Notice';
import { useText } from '../../i18n/text';

/** The way to the questions what came of a date, for who was there and has not answered. */
export function OutcomeLink({
  occurrence: { id, viewerMayAnswer },
}: {
  occurrence: NonNullable<OccurrenceQuery['occurrence']>;
}) {
  const t = useText();
  if (!viewerMayAnswer) return null;
  return (
    <Notice kind="info">
      <p>{t('portal.outcome.lead')}</p>
      <div className="actions">
        <Link to="/events/$id/outcome" params={{ id }} className="button button-secondary">
          {t('portal.outcome.title')}
        </Link>
      </div>
    </Notice>
  );
}
