import { OwnTrainingHoursDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Choice } from '../../design/Choice';
import { Facts } from '../../design/Facts';
import { Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { CertificateList } from './CertificateList';
import { HoursByEvent } from './HoursByEvent';
import { OwnModules } from './OwnModules';
import { periodOf } from './period';

/** As long as it is kept who was there. */
const YEARS = 5;

/** How long the reader was at events, year by year, and her certificates. */
export function Training() {
  const t = useText();
  return (
    <div className="page page-narrow">
      <PageTitle title={t('portal.training.title')} />
      <Hours />
      <OwnModules />
      <CertificateList />
    </div>
  );
}

function Hours() {
  const t = useText();
  const format = useFormat();
  const now = new Date().getFullYear();
  const [year, setYear] = useState(String(now));
  const query = useQuery({
    queryKey: ['training-hours', year],
    queryFn: ({ signal }) => request(hub, OwnTrainingHoursDocument, periodOf(year), { signal }),
    staleTime: 0,
  });
  return (
    <section aria-labelledby="hours">
      <h2 id="hours" className="section-title">
        {t('portal.training.hours')}
      </h2>
      <div className="certificate-form">
        <Choice
          label={t('portal.training.year')}
          value={year}
          options={Array.from(
            { length: YEARS + 1 },
            (_, i) => [String(now - i), format.year(now - i)] as const,
          )}
          onChange={setYear}
        />
      </div>
      <Load query={query} lines={3}>
        {({ me }) => {
          const { minutes = 0, byKind = [] } = me?.trainingHours ?? {};
          if (minutes === 0) return <p className="meta">{t('portal.training.none')}</p>;
          return (
            <div className="certificate-form">
              <Facts
                facts={[
                  ...byKind.map(
                    (each) => [t(`portal.eventKind.${each.kind}`), format.length(each.minutes)] as const,
                  ),
                  [t('portal.training.all'), <strong key="all">{format.length(minutes)}</strong>],
                ]}
              />
              <HoursByEvent key={year} year={year} />
            </div>
          );
        }}
      </Load>
    </section>
  );
}
