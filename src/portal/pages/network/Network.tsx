import {
  NetworkDocument,
  NetworkTreeDocument,
  request,
  type NetworkQuery,
} from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { hub } from '../../app/hub';
import { useRoles } from '../../app/roles';
import { Facts } from '../../design/Facts';
import { Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { FiguresLink } from '../event-report/FiguresLink';
import { NotFound } from '../NotFound';
import { Belonging } from './Belonging';
import { NetworkBoards } from './NetworkBoards';
import { NetworkPages } from './NetworkPages';
import { NetworkTrail } from './NetworkTrail';
import './network.css';

type About = NonNullable<NetworkQuery['network']>;

/** A network: what it tells of itself, and where it stands among the others. */
export function Network() {
  const { id } = useParams({ from: '/inside/networks/$id' });
  const query = useQuery({
    queryKey: ['network', id],
    queryFn: ({ signal }) => request(hub, NetworkDocument, { id }, { signal }),
  });
  return <Load query={query}>{({ network }) => (network ? <Shown network={network} /> : <NotFound />)}</Load>;
}

function Shown({ network }: { network: About }) {
  const roles = useRoles(network.id);
  const { description } = network;
  return (
    <div className="page page-narrow" key={network.id}>
      <NetworkTrail id={network.id} />
      <PageTitle title={network.name.text} user />
      {description && (
        <p className="network-about">
          <UserText lang={description.language}>{description.text}</UserText>
        </p>
      )}
      <NetworkFacts network={network} />
      {(roles?.length || network.viewerMayOrganise) && (
        <NetworkPages network={network} keepsOrder={roles?.some(keepsOrder) === true} />
      )}
      {network.promoter && !network.viewerMayOrganise && <FiguresLink id={network.id} />}
      <NetworkBoards boards={network.boards} />
      <Below id={network.id} />
      {roles && <Belonging networkId={network.id} roles={roles} />}
    </div>
  );
}

/** Whether a role is one of those who keep order. */
function keepsOrder(role: string): boolean {
  return role === 'MODERATOR' || role === 'ORGANISER';
}

function NetworkFacts({ network }: { network: About }) {
  const t = useText();
  const format = useFormat();
  const { kind, territory, languages, courts, promoter, memberCount, caseloadCeiling, minimumAttendance } =
    network;
  const facts: [string, ReactNode][] = [
    [t('portal.network.kind'), t(`portal.networkKind.${kind}`)],
    [t('portal.network.territory'), territory && <UserText>{territory.name}</UserText>],
    [t('portal.network.languages'), languages.map((language) => format.language(language)).join(', ')],
    [t('portal.network.promoter'), promoter && <Promoter promoter={promoter} />],
    [
      t('portal.network.courts'),
      courts.length > 0 && (
        <ul className="plain">
          {courts.map(({ code, name }) => (
            <li key={code} lang="it">
              {name}
            </li>
          ))}
        </ul>
      ),
    ],
    [t('portal.network.members'), memberCount !== null && String(memberCount)],
    [t('portal.network.caseload'), caseloadCeiling !== null && String(caseloadCeiling)],
    [
      t('portal.network.attendance'),
      minimumAttendance !== null && `${Math.round(minimumAttendance * 100)} %`,
    ],
  ];
  return <Facts facts={facts} />;
}

function Promoter({ promoter }: { promoter: NonNullable<About['promoter']> }) {
  const name = <UserText lang={promoter.name.language}>{promoter.name.text}</UserText>;
  if (!promoter.homepage) return name;
  return (
    <a href={promoter.homepage} rel="noreferrer nofollow">
      {name}
    </a>
  );
}

/** The networks right below. */
function Below({ id }: { id: string }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['network-tree', id],
    queryFn: ({ signal }) => request(hub, NetworkTreeDocument, { id, first: 100 }, { signal }),
  });
  const below = query.data?.network?.children.nodes ?? [];
  if (below.length === 0) return null;
  return (
    <section aria-labelledby="below">
      <h2 id="below" className="section-title">
        {t('portal.network.below')}
      </h2>
      <ul className="card rows">
        {below.map(({ id: child, name, childCount }) => (
          <li key={child}>
            <Link to="/networks/$id" params={{ id: child }} className="row">
              <UserText lang={name.language} className="row-title">
                {name.text}
              </UserText>
              {childCount > 0 && (
                <span className="tag">{t('portal.network.children', { count: childCount })}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
