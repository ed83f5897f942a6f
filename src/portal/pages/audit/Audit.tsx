import {
  AuditLogDocument,
  request,
  type AuditKind,
  type AuditLogQuery,
} from '@guardian-network-hub/client-sdk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hub } from '../../app/hub';
import { More } from '../../design/More';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { Table } from '../../design/Table';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import './audit.css';
import { useSaid, type Said } from './details';

type Entry = AuditLogQuery['auditLog']['nodes'][number];

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
  AUTHOR_REVEALED: true,
  CONTACT_READ: true,
  CONTACT_CHANGED: true,
  MESSAGE_SENT: true,
  MODERATED: true,
  ERASED: true,
};

/** What was done that concerns the reader's rights and data; for operators, all of it. */
export function Audit() {
  const t = useText();
  const format = useFormat();
  const [kind, setKind] = useState<AuditKind | ''>('');
  const said = useSaid();
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
        <Table
          caption={t('portal.audit.title')}
          rows={entries}
          keyOf={({ id }) => id}
          columns={[
            {
              title: t('portal.audit.what'),
              names: true,
              cell: ({ kind: of }) => t(`portal.auditKind.${of}`),
            },
            { title: t('portal.audit.when'), cell: ({ at }) => <time dateTime={at}>{format.full(at)}</time> },
            { title: t('portal.audit.by'), cell: (entry) => <Actor entry={entry} /> },
            {
              title: t('portal.audit.whom'),
              cell: ({ subjectName, actorName }) =>
                subjectName && subjectName !== actorName && <UserText>{subjectName}</UserText>,
            },
            {
              title: t('portal.audit.network'),
              cell: ({ network }) =>
                network && <UserText lang={network.name.language}>{network.name.text}</UserText>,
            },
            {
              title: t('portal.audit.details'),
              cell: ({ details }) => details.length > 0 && <Details said={said(details)} />,
            },
          ]}
        />
      )}
      <More query={query}>{t('portal.audit.more')}</More>
    </div>
  );
}

function Actor({ entry: { actorName, actorKind } }: { entry: Entry }) {
  const t = useText();
  return actorName ? <UserText>{actorName}</UserText> : t(`portal.auditActor.${actorKind}`);
}

function Details({ said }: { said: readonly Said[] }) {
  return (
    <ul className="audit-details">
      {said.map(({ label, value, raw }) => (
        <li key={`${label} ${value}`}>
          {label && <span className="meta">{label}: </span>}
          {raw ? <bdi dir="ltr">{value}</bdi> : value}
        </li>
      ))}
    </ul>
  );
}
