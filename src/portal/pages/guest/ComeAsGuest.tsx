import { OccurrenceDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { useViewer } from '../../app/session';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { EventFacts, type Shown } from '../event/EventPage';
import { Seats } from '../events/Seats';
import { isOver } from '../events/when';
import { RegisterForm } from './RegisterForm';
import '../events/events.css';

/** What takes place, for whoever passes by; who is not meant to see it is asked to sign in. */
export function ComeAsGuest() {
  const { id } = useParams({ from: '/come/$id' });
  const viewer = useViewer();
  const query = useQuery({
    queryKey: ['occurrence', id],
    queryFn: ({ signal }) => request(hub, OccurrenceDocument, { id }, { signal }),
    staleTime: 0,
  });
  if (viewer) return <Navigate to="/events/$id" params={{ id }} replace />;
  return (
    <Load query={query}>
      {({ occurrence }) =>
        occurrence ? (
          <Page key={id} occurrence={occurrence} />
        ) : (
          <Navigate to="/sign-in" search={{ next: `/events/${id}` }} replace />
        )
      }
    </Load>
  );
}

function Page({ occurrence }: { occurrence: Shown }) {
  const t = useText();
  const { id, event, title, description, cancelled, registration } = occurrence;
  const over = isOver(occurrence);
  return (
    <div className="page page-narrow">
      <PageTitle title={title.text} user />
      <p className="meta">
        <UserText lang={event.network.name.language}>{event.network.name.text}</UserText>
      </p>
      {cancelled && (
        <Notice kind="info">
          {t(event.cancelled ? 'portal.event.isCancelled' : 'portal.dates.isCancelled')}
        </Notice>
      )}
      <EventFacts occurrence={occurrence} />
      {description && (
        <p className="event-description">
          <UserText lang={description.language}>{description.text}</UserText>
        </p>
      )}
      {over && <p className="meta">{t('portal.events.over')}</p>}
      {!cancelled && !over && (
        <section className="card event-card" aria-labelledby="come">
          <h2 id="come" className="section-title">
            {t('portal.guest.title')}
          </h2>
          <Seats occurrence={occurrence} />
          {!event.guestsWelcome && <p>{t('portal.error.GUESTS_NOT_WELCOME')}</p>}
          {event.guestsWelcome && registration !== 'OPEN' && (
            <p>{t(`portal.rsvp.registration.${registration}`)}</p>
          )}
          {event.guestsWelcome && registration === 'OPEN' && <RegisterForm occurrence={occurrence} />}
          <p>
            <Link to="/sign-in" search={{ next: `/events/${id}` }}>
              {t('portal.join.haveAccount')}
            </Link>
          </p>
        </section>
      )}
    </div>
  );
}
