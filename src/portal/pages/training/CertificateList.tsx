import {
  OwnCertificatesDocument,
  request,
  type OwnCertificateFragment,
} from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { More } from '../../design/More';
import { Failed, Skeleton } from '../../design/Load';
import { UserText } from '../../design/UserText';
import { useText } from '../../i18n/text';
import { useFormat } from '../../i18n/format';
import '../certificate/certificate.css';

const PAGE = 20;

/** The reader's certificates, newest first. */
export function CertificateList() {
  const t = useText();
  const query = useInfiniteQuery({
    queryKey: ['own-certificates'],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, OwnCertificatesDocument, { first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ me }) =>
      me?.certificates?.pageInfo.hasNextPage ? me.certificates.pageInfo.endCursor : undefined,
    staleTime: 0,
  });
  const certificates = query.data?.pages.flatMap(({ me }) => me?.certificates?.nodes ?? []) ?? [];
  return (
    <section aria-labelledby="certificates">
      <h2 id="certificates" className="section-title">
        {t('portal.certificate.list')}
      </h2>
      {query.isError && !query.data && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={3} />}
      {query.data && certificates.length === 0 && <p className="meta">{t('portal.certificate.none')}</p>}
      {certificates.length > 0 && (
        <ul className="card rows">
          {certificates.map((certificate) => (
            <Row key={certificate.id} certificate={certificate} />
          ))}
        </ul>
      )}
      <More query={query}>{t('portal.events.more')}</More>
    </section>
  );
}

/** One of them; where she does not see its event any more, the file alone is left to her. */
function Row({ certificate }: { certificate: OwnCertificateFragment }) {
  const t = useText();
  const format = useFormat();
  const { title, networkName, firstOn, lastOn, valid, event, file } = certificate;
  const name = <UserText>{title}</UserText>;
  return (
    <li className="row certificate-row">
      <span>
        {event ? (
          <Link to="/training/$id" params={{ id: event.id }} className="row-title">
            {name}
          </Link>
        ) : (
          <a href={file!} className="row-title" download>
            {name}
          </a>
        )}
        <span className="meta">
          <UserText>{networkName}</UserText> · {format.dates(firstOn, lastOn)}
        </span>
      </span>
      {!valid && <span className="tag">{t('portal.certificate.isWithdrawn')}</span>}
    </li>
  );
}
