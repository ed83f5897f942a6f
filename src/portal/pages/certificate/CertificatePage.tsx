import { useParams } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import { nameOf, useViewer } from '../../app/session';
import { Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { Trail } from '../../design/Trail';
import { useText } from '../../i18n/text';
import { NotFound } from '../NotFound';
import { AskForCertificate } from './AskForCertificate';
import { OwnCertificate } from './OwnCertificate';
import { useCertificate } from './useCertificate';
import './certificate.css';

/** The reader's certificate of an event: asking for it, choosing what others see, and taking it along. */
export function CertificatePage() {
  const t = useText();
  const viewer = useViewer();
  const { id } = useParams({ from: '/inside/training/$id' });
  const query = useCertificate(id);
  return (
    <Load query={query}>
      {({ event }) => {
        const { viewerCertificate: certificate, viewerProgress: progress } = event ?? {};
        if (!viewer || (!certificate && !progress)) return <NotFound />;
        return (
          <div className="page page-narrow">
            <Trail steps={[<Link to="/training">{t('portal.training.title')}</Link>]} />
            <PageTitle title={t('portal.certificate.title')} />
            <p>{t('portal.certificate.lead')}</p>
            {certificate ? (
              <OwnCertificate
                key={certificate.id}
                certificate={certificate}
                eventId={id}
                attendedMinutes={progress?.attendedMinutes}
              />
            ) : (
              <AskForCertificate eventId={id} name={nameOf(viewer)} />
            )}
          </div>
        );
      }}
    </Load>
  );
}
