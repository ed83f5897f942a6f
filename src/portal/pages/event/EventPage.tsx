import { OccurrenceDocument, request, type OccurrenceQuery } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { hub } from '../../app/hub';
import { Facts } from '../../design/Facts';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { CertificateLine } from '../certificate/CertificateLine';
import { EventCertificates } from '../certificate/EventCertificates';
import { CheckInLink } from '../check-in/CheckInLink';
import { Requests } from '../admission/Requests';
import { Answer } from '../events/Answer';
import { Seats } from '../events/Seats';
import { isOver, timeOf, timeThere } from '../events/when';
import { Where } from '../events/Where';
import { HostsCare } from '../event-hosts/HostsCare';
import { HostedWith } from '../event-hosts/HostedWith';
import { EventReminders } from '../event-reminders/EventReminders';
import { DateModules } from '../modules/DateModules';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { AddDate } from './AddDate';
import { OutcomeLink } from '../outcome/OutcomeLink';
import { ToCalendar } from '../subscribe/ToCalendar';
import { Answers } from './Answers';
import { CancelEvent } from './CancelEvent';
import { Dates } from './Dates';
import { useEventChanges } from './useEventChanges';
import '../events/events.css';

export type Shown = NonNullable<OccurrenceQuery['occurrence']>;

/** All that is said of something that takes place, and who comes. */
export function EventPage() {
  const { id } = useParams({ from: '/inside/events/$id' });
  const query = useQuery({
    queryKey: ['occurrence', id],
    queryFn: ({ signal }) => request(hub, OccurrenceDocument, { id }, { signal }),
    staleTime: 0,
  });
  return (
    <Load query={query}>
      {({ occurrence }) => (occurrence ? <Page key={id} occurrence={occurrence} /> : <NotFound />)}
    </Load>
  );
}

function Page({ occurrence }: { occurrence: Shown }) {
  const t = useText();
  const { event, title, description, cancelled, onlineUrl } = occurrence;
  const isSeries = event.recurrence !== null;
  useEventChanges(occurrence);
  return (
    <div className="page page-narrow">
      <NetworkTrail id={event.network.id} self />
      <PageTitle title={title.text} user />
      {cancelled && (
        <Notice kind="info">
          {t(event.cancelled ? 'portal.event.isCancelled' : 'portal.dates.isCancelled')}
        </Notice>
      )}
      <EventFacts occurrence={occurrence} />
      {!cancelled && <ToCalendar id={occurrence.id} />}
      <CheckInLink occurrence={occurrence} />
      <CertificateLine occurrence={occurrence} />
      <OutcomeLink occurrence={occurrence} />
      {description && (
        <p className="event-description">
          <UserText lang={description.language}>{description.text}</UserText>
        </p>
      )}
      {!cancelled && (
        <section className="card event-card" aria-labelledby="answer">
          <h2 id="answer" className="section-title">
            {t('portal.rsvp.label')}
          </h2>
          <Seats occurrence={occurrence} />
          <Answer occurrence={occurrence} title={title.text} event={event} isSeries={isSeries} />
          {onlineUrl && (
            <p>
              <a href={onlineUrl} rel="noreferrer nofollow" className="button button-secondary">
                {t('portal.event.room')}
              </a>
            </p>
          )}
        </section>
      )}
      {isSeries && <Dates occurrence={occurrence} />}
      {!cancelled && !isOver(occurrence) && <EventReminders occurrence={occurrence} />}
      {event.viewerMayOrganise && (
        <>
          <Requests occurrence={occurrence} />
          <Answers occurrence={occurrence} />
          <DateModules occurrence={occurrence} />
          <EventCertificates occurrence={occurrence} />
          <HostsCare occurrence={occurrence} />
          <div className="actions">
            <Link to="/event-reports/$id" params={{ id: event.id }} className="button button-secondary">
              {t('portal.report.title')}
            </Link>
          </div>
          {!cancelled && !isOver(occurrence) && (
            <div className="actions">
              <Link to="/events/$id/edit" params={{ id: occurrence.id }} className="button button-secondary">
                {t('portal.eventForm.edit')}
              </Link>
              <AddDate occurrence={occurrence} />
              <CancelEvent occurrence={occurrence} />
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** When and where it is, and what else is to be known of it. */
export function EventFacts({ occurrence }: { occurrence: Shown }) {
  const t = useText();
  const format = useFormat();
  const { event, registration, module } = occurrence;
  const { costNote, opensAt, closesAt, organisers } = event;
  const others = event.hosts.filter(({ id }) => id !== event.network.id);
  const there = timeThere(occurrence, format, t);
  const facts: [string, ReactNode][] = [
    [t('portal.event.when'), timeOf(occurrence, format, t, true) + (there ? ` (${there})` : '')],
    [t('portal.event.where'), <Where occurrence={occurrence} />],
    [t('portal.hosts.with'), others.length > 0 && <HostedWith networks={others} />],
    [t('portal.hosts.organisers'), organisers.map(({ name }) => name).join(', ')],
    [t('portal.events.kind'), t(`portal.eventKind.${event.kind}`)],
    [t('portal.modules.one'), module && <UserText lang={module.name.language}>{module.name.text}</UserText>],
    [t('portal.network.languages'), event.languages.map((language) => format.language(language)).join(', ')],
    [t('portal.event.cost'), costNote && <UserText lang={costNote.language}>{costNote.text}</UserText>],
    [t('portal.event.opens'), registration === 'NOT_YET' && opensAt && format.full(opensAt)],
    [t('portal.event.closes'), registration !== 'CLOSED' && closesAt && format.full(closesAt)],
  ];
  return <Facts facts={facts} />;
}
