import { GuardianDocument, request, type GuardianQuery } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { hub } from '../../app/hub';
import { Avatar } from '../../design/Avatar';
import { Facts } from '../../design/Facts';
import { Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { UserText } from '../../design/UserText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { NotFound } from '../NotFound';
import './guardian.css';

/** A guardian's card, in full. */
export function Guardian() {
  const { id } = useParams({ from: '/inside/guardians/$id' });
  const query = useQuery({
    queryKey: ['guardian', id],
    queryFn: ({ signal }) => request(hub, GuardianDocument, { id }, { signal }),
  });
  return (
    <Load query={query}>{({ guardian }) => (guardian ? <Person guardian={guardian} /> : <NotFound />)}</Load>
  );
}

function Person({ guardian }: { guardian: NonNullable<GuardianQuery['guardian']> }) {
  const t = useText();
  const format = useFormat();
  const { name, latinName, kind, territory, languages, experienceSince, networks, about } = guardian;
  const facts: [string, ReactNode][] = [
    [t('portal.guardian.kind'), kind && t(`portal.guardianKind.${kind}`)],
    [t('portal.guardian.territory'), territory && <UserText>{territory.name}</UserText>],
    [t('portal.guardian.languages'), languages?.map((language) => format.language(language)).join(', ')],
    [t('portal.guardian.since'), experienceSince && String(experienceSince)],
    [t('portal.guardian.networks'), networks.length > 0 && <Names networks={networks} />],
  ];
  return (
    <article className="page page-narrow">
      <div className="guardian-head">
        <Avatar name={latinName ?? name} />
        <div>
          <PageTitle title={name} user />
          {latinName && latinName !== name && (
            <p className="person-latin">
              <UserText>{latinName}</UserText>
            </p>
          )}
        </div>
      </div>
      {about && (
        <p className="guardian-about" dir="auto">
          {about}
        </p>
      )}
      <Facts facts={facts} />
    </article>
  );
}

function Names({ networks }: { networks: NonNullable<GuardianQuery['guardian']>['networks'] }) {
  return (
    <ul className="plain">
      {networks.map(({ id, name }) => (
        <li key={id}>
          <Link to="/networks/$id" params={{ id }}>
            <UserText lang={name.language}>{name.text}</UserText>
          </Link>
        </li>
      ))}
    </ul>
  );
}
