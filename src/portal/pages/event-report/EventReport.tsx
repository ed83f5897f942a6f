import { EventReportDocument, EventReportFileDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { ReportShown } from './ReportShown';
import { SaveReport } from './SaveReport';

/** What came of an event, in numbers, for those who run it. */
export function EventReport() {
  const t = useText();
  const { id } = useParams({ from: '/inside/event-reports/$id' });
  const query = useQuery({
    queryKey: ['event-report', id],
    queryFn: ({ signal }) => request(hub, EventReportDocument, { id }, { signal }),
    staleTime: 0,
  });
  return (
    <Load query={query}>
      {({ event }) =>
        event?.report ? (
          <div className="page">
            <NetworkTrail id={event.network.id} self />
            <PageTitle title={`${t('portal.report.title')}: ${event.title.text}`}>
              {t('portal.report.title')}: <UserText lang={event.title.language}>{event.title.text}</UserText>
            </PageTitle>
            <ReportShown report={event.report} few={false} />
            <SaveReport
              name={t('portal.report.title')}
              read={async () => (await request(hub, EventReportFileDocument, { id })).event?.report?.csv}
            />
          </div>
        ) : (
          <NotFound />
        )
      }
    </Load>
  );
}
