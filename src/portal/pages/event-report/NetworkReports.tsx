import {
  NetworkDocument,
  NetworkEventReportDocument,
  NetworkEventReportFileDocument,
  NetworkEventYearDocument,
  NetworkEventYearFileDocument,
  request,
  type EventKind,
} from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { Empty, Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { EVENT_KINDS } from '../events/kinds';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { daysOf, monthsOf, YEAR_PARTS, type YearPart } from './period';
import { ReportShown } from './ReportShown';
import { SaveReport } from './SaveReport';
import './event-report.css';

/** So many years can be looked back on. */
const YEARS = 5;

/** What came of a network's events, in numbers: for those who run it, or no small ones for who sees figures alone. */
export function NetworkReports() {
  const { id } = useParams({ from: '/inside/networks/$id/reports' });
  const query = useQuery({
    queryKey: ['network', id],
    queryFn: ({ signal }) => request(hub, NetworkDocument, { id }, { signal }),
  });
  return (
    <Load query={query}>
      {({ network }) =>
        !network ? <NotFound /> : network.viewerMayOrganise ? <Exact id={id} /> : <Figures id={id} />
      }
    </Load>
  );
}

function Page({ id, children }: { id: string; children: React.ReactNode }) {
  const t = useText();
  return (
    <div className="page">
      <NetworkTrail id={id} self />
      <PageTitle title={t('portal.report.networkTitle')} />
      {children}
    </div>
  );
}

function Exact({ id }: { id: string }) {
  const t = useText();
  const format = useFormat();
  const now = new Date().getFullYear();
  const [year, setYear] = useState(now);
  const [part, setPart] = useState<YearPart>('YEAR');
  const [kind, setKind] = useState<EventKind | ''>('');
  const asked = { id, ...daysOf(year, part), ...(kind && { kinds: [kind] }) };
  const query = useQuery({
    queryKey: ['network-event-report', asked],
    queryFn: ({ signal }) => request(hub, NetworkEventReportDocument, asked, { signal }),
    staleTime: 0,
  });
  const months = (each: YearPart) =>
    each === 'YEAR' ? t('portal.report.wholeYear') : format.months(...monthsOf(each));
  return (
    <Page id={id}>
      <div className="report-period">
        <YearChoice value={year} last={now + 1} onChange={setYear} />
        <Choice
          label={t('portal.report.part')}
          value={part}
          options={YEAR_PARTS.map((each) => [each, months(each)])}
          onChange={setPart}
        />
        <Choice
          label={t('portal.events.kind')}
          value={kind}
          options={[
            ['', t('portal.events.anyKind')],
            ...EVENT_KINDS.map((each) => [each, t(`portal.eventKind.${each}`)] as const),
          ]}
          onChange={setKind}
        />
      </div>
      <Load query={query}>
        {({ network }) =>
          network?.eventReport ? (
            <>
              <ReportShown report={network.eventReport} few={false} />
              <SaveReport
                name={`${asked.firstDay} ${asked.lastDay}`}
                read={async () =>
                  (await request(hub, NetworkEventReportFileDocument, asked)).network?.eventReport?.csv
                }
              />
            </>
          ) : (
            <NotFound />
          )
        }
      </Load>
    </Page>
  );
}

function Figures({ id }: { id: string }) {
  const t = useText();
  const last = new Date().getFullYear() - 1;
  const [year, setYear] = useState(last);
  const asked = { id, year };
  const query = useQuery({
    queryKey: ['network-event-year', asked],
    queryFn: ({ signal }) => request(hub, NetworkEventYearDocument, asked, { signal }),
    staleTime: 0,
  });
  return (
    <Page id={id}>
      <div className="report-period">
        <YearChoice value={year} last={last} onChange={setYear} />
      </div>
      <Load query={query}>
        {({ network }) =>
          network?.eventYear ? (
            <>
              <ReportShown report={network.eventYear} few />
              <SaveReport
                name={String(year)}
                read={async () =>
                  (await request(hub, NetworkEventYearFileDocument, asked)).network?.eventYear?.csv
                }
              />
            </>
          ) : (
            <Empty>{t('portal.report.notYet')}</Empty>
          )
        }
      </Load>
    </Page>
  );
}

function YearChoice({
  value,
  last,
  onChange,
}: {
  value: number;
  last: number;
  onChange: (year: number) => void;
}) {
  const t = useText();
  const format = useFormat();
  const years = Array.from({ length: YEARS }, (_, n) => last - n);
  return (
    <Choice
      label={t('portal.report.year')}
      value={String(value)}
      options={years.map((year) => [String(year), format.year(year)])}
      onChange={(year) => onChange(Number(year))}
    />
  );
}
