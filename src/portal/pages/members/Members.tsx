import { MembersDocument, request, type MembersQuery } from '@guardian-network-hub/client-sdk';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { hub } from '../../app/hub';
import { More } from '../../design/More';
import { Choice } from '../../design/Choice';
import { Field } from '../../design/Field';
import { Empty, Failed, Skeleton } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { Invite } from './Invite';
import { MemberRow } from './MemberRow';
import { Requests } from './Requests';
import { Suspended } from './Suspended';
import { ROLES, type Role } from './roles';
import './members.css';

const PAGE = 30;

export type MemberNode = NonNullable<MembersQuery['network']>['members']['nodes'][number];

/** Who is in a network; for its organisers also who wants to be, and what everyone is. */
export function Members() {
  const t = useText();
  const { id } = useParams({ from: '/inside/networks/$id/members' });
  const [typed, setTyped] = useState('');
  const [role, setRole] = useState<Role | ''>('');
  const search = useDeferredValue(typed.trim());
  const query = useInfiniteQuery({
    queryKey: ['members', id, search, role],
    queryFn: ({ pageParam: after, signal }) => {
      const filter = { search: search || null, roles: role ? [role] : null };
      return request(hub, MembersDocument, { id, first: PAGE, after, ...filter }, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ network }) =>
      network?.members.pageInfo.hasNextPage ? network.members.pageInfo.endCursor : undefined,
    placeholderData: keepPreviousData,
  });
  if (query.isError && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={8} />;
  const network = query.data.pages[0]?.network;
  if (!network) return <NotFound />;
  const members = query.data.pages.flatMap((page) => page.network?.members.nodes ?? []);
  return (
    <div className="page">
      <NetworkTrail id={id} self />
      <PageTitle title={t('portal.members.title')} />
      <Link to="/networks/$id/rules" params={{ id }}>
        {t('portal.rules.title')}
      </Link>
      {network.viewerMayOrganise && (
        <>
          <Requests networkId={id} />
          <Invite networkId={id} />
          <Link to="/networks/$id/import" params={{ id }}>
            {t('portal.import.title')}
          </Link>
        </>
      )}
      <section className="page" aria-labelledby="people">
        <h2 id="people" className="section-title">
          {t('portal.members.people')}
        </h2>
        <search className="member-filter">
          <Field label={t('portal.members.search')} type="search" value={typed} onChange={setTyped} />
          <Choice
            label={t('portal.members.role')}
            value={role}
            options={[
              ['', t('portal.members.allRoles')],
              ...ROLES.map((each) => [each, t(`portal.role.${each}`)] as const),
            ]}
            onChange={setRole}
          />
        </search>
        {!network.viewerMayOrganise && <p className="meta">{t('portal.members.some')}</p>}
        {members.length === 0 && !query.isFetching && <Empty>{t('portal.members.none')}</Empty>}
        <ul className="card rows" aria-busy={query.isFetching}>
          {members.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              networkId={id}
              mayChange={network.viewerMayOrganise && member.personId !== null}
            />
          ))}
        </ul>
        <More query={query}>{t('portal.members.more')}</More>
      </section>
      {network.viewerMayOrganise && <Suspended networkId={id} />}
    </div>
  );
}
