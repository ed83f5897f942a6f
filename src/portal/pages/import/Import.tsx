import { NetworkDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { Load } from '../../design/Load';
import { Notice } from '../../design/Notice';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { Steps } from './Steps';
import './import.css';

/** Bringing a member list into a network: sent, looked at, put right, brought in, and taken back. */
export function Import() {
  const t = useText();
  const { id } = useParams({ from: '/inside/networks/$id/import' });
  const query = useQuery({
    queryKey: ['network', id],
    queryFn: ({ signal }) => request(hub, NetworkDocument, { id }, { signal }),
  });
  return (
    <Load query={query} lines={6}>
      {({ network }) =>
        network ? (
          <div className="page" key={id}>
            <NetworkTrail id={id} self />
            <PageTitle title={t('portal.import.title')} />
            {network.viewerMayOrganise ? (
              <Steps networkId={id} />
            ) : (
              <Notice kind="info">{t('portal.import.onlyOrganisers')}</Notice>
            )}
          </div>
        ) : (
          <NotFound />
        )
      }
    </Load>
  );
}
