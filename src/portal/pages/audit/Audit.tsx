import { AuditLogDocument, request, type AuditKind } from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { Button } from '../../design/Button';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import './audit.css';

const PAGE = 40;
/** In the order they are offered in. An object, so that none can be forgotten. */
const KINDS: Record<AuditKind, true> = {
  SIGNED_IN: true,
  SIGNED_OUT: true,
  SESSIONS_ENDED: true,
  CREDENTIAL_ADDED: true,
  CREDENTIAL_REMOVED: true,
  ADDRESS_CHANGED: true,
  MEMBERSHIP_BEGUN: true,
  MEMBERSHIP_ENDED: true,
  JOIN_REQUEST_DECIDED: true,
  INVITATION_CHANGED: true,
  NETWORK_CHANGED: true,
  LINK_CHANGED: true,
  SHARING_CHANGED: true,
  PARTNER_CHANGED: true,
  IMPORTED: true,
  IMPORT_UNDONE: true,
  EXPORTED: true,
  CONTACT_READ: true,
  CONTACT_CHANGED: true,
  MESSAGE_SENT: true,
  MODERATED: true,
};

/** What was done that concerns the reader's rights and data; for operators, all of it. */
export function Audit() {
  const t = useText();
  const format = useFormat();
  const [kind, setKind] = useState<AuditKind | ''>('');
  const query = useInfiniteQuery({
    queryKey: ['audit', kind],
    queryFn: ({ pageParam: after, signal }) =>
      request(hub, AuditLogDocument, { kinds: kind ? [kind] : null, first: PAGE, after }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ auditLog: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    staleTime: 0,
  });
  const entries = query.data?.pages.flatMap((page) => page.auditLog.nodes);
  return (
    <div className="page">
      <PageTitle title={t('portal.audit.title')} />
      <p className="lead">{t('portal.audit.lead')}</p>
      <div className="field">
        <label className="field-label" htmlFor="audit-kind">
          {t('portal.audit.kind')}
        </label>
        <select
          id="audit-kind"
          className="input"
          value={kind}
          onChange={(event) => setKind(event.target.value as AuditKind | '')}
        >
          <option value="">{t('portal.audit.all')}</option>
          {(Object.keys(KINDS) as AuditKind[]).map((each) => (
            <option key={each} value={each}>
              {t(`portal.auditKind.${each}`)}
            </option>
          ))}
        </select>
      </div>
      {query.isError && !entries && <Failed error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton lines={6} />}
      {entries?.length === 0 && <Empty>{t('portal.audit.none')}</Empty>}
      {entries && entries.length > 0 && (
        <ol className="card rows audit">
          {entries.map((entry) => (
            <li key={entry.id} className="audit-entry">
              <p className="row-title">{t(`portal.auditKind.${entry.kind}`)}</p>
              <p className="meta">
                <time dateTime={entry.at}>{format.full(entry.at)}</time>
              </p>
              <p>
                {t('portal.audit.by')}{' '}
                {entry.actorName ? (
                  <UserText>{entry.actorName}</UserText>
                ) : (
                  t(`portal.auditActor.${entry.actorKind}`)
                )}
                {entry.subjectName && entry.subjectName !== entry.actorName && (
                  <>
                    {' · '}
                    {t('portal.audit.to')} <UserText>{entry.subjectName}</UserText>
                  </>
                )}
                {entry.network && (
                  <>
                    {' · '}
                    <UserText lang={entry.network.name.language}>{entry.network.name.text}</UserText>
                  </>
                )}
              </p>
              {entry.details.length > 0 && (
                <p className="meta" dir="ltr">
                  {entry.details.map(({ name, value }) => `${name}: ${value}`).join(' · ')}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {query.hasNextPage && (
        <div className="more">
          <Button onPress={() => void query.fetchNextPage()} isPending={query.isFetchingNextPage}>
            {t('portal.audit.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
