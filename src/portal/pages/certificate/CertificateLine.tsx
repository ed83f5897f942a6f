import { Link } from '@tanstack/react-router';
import { useText } from '../../i18n/text';
import type { Shown } from '../event/EventPage';
import { useFormat } from '../../i18n/format';
import { useCertificate } from './useCertificate';

/** For how many minutes one has to be there, without what binary fractions add to them. */
function minutesAsked({ minimumShare, heldMinutes }: { minimumShare: number; heldMinutes: number }): number {
  return Number((minimumShare * heldMinutes).toFixed(3));
}

/** The way to the reader's certificate of an event, or how near she is to it; nothing where there is nothing to say. */
export function CertificateLine({ occurrence: { event, startsAt } }: { occurrence: Shown }) {
  const t = useText();
  const format = useFormat();
  const mayHave = event.kind !== 'SOCIAL' && Date.parse(startsAt) <= Date.now();
  const { data } = useCertificate(event.id, mayHave);
  const { viewerCertificate: certificate, viewerProgress: progress } = data?.event ?? {};
  if (!certificate && !progress) return null;
  const enough = progress && progress.attendedMinutes >= minutesAsked(progress);
  return (
    <section className="card event-card" aria-labelledby="certificate">
      <h2 id="certificate" className="section-title">
        {t('portal.certificate.title')}
      </h2>
      {progress && (
        <p>
          {t('portal.certificate.progress', {
            attended: format.length(progress.attendedMinutes),
            held: format.length(progress.heldMinutes),
            share: progress.minimumShare,
          })}
        </p>
      )}
      {(certificate || (progress?.over && enough)) && (
        <div className="actions">
          <Link to="/training/$id" params={{ id: event.id }} className="button button-secondary">
            {t(certificate ? 'portal.certificate.title' : 'portal.certificate.get')}
          </Link>
        </div>
      )}
    </section>
  );
}
