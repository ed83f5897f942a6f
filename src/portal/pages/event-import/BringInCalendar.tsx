import { NetworkDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { CalendarSteps } from './CalendarSteps';
import '../import/import.css';

/** Bringing the events of a calendar file into a network: sent, looked at, and brought in. */
export function BringInCalendar() {
  const t = useText();
  const { id } = useParams({ from: '/inside/networks/$id/calendar-import' });
  const query = useQuery({
    queryKey: ['network', id],
    queryFn: ({ signal }) => request(hub, NetworkDocument, { id }, { signal }),
  });
  return (
    <Load query={query} lines={6}>
      {({ network }) =>
        network ? (
          <div className="page page-narrow" key={id}>
            <NetworkTrail id={id} self />
            <PageTitle title={t('portal.calendarImport.title')} />
            {network.viewerMayOrganise ? (
              <CalendarSteps networkId={id} />
            ) : (
              <Notice kind="info">{t('portal.import.onlyOrganisers')}</Notice>
            )}
          </div>
        ) : (
          <NotFound />
        )
      }
    </Load>
  );
}
