import { NetworkSharingDocument, request } from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { useRoles } from '../../app/roles';
import { Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { Links } from './Links';
import { Rules } from './Rules';
import './sharing.css';

/** What a network lets others see. Members read it; who runs the network changes it. */
export function Sharing() {
  const t = useText();
  const { id } = useParams({ from: '/inside/networks/$id/sharing' });
  const mayChange = useRoles(id)?.includes('ORGANISER') ?? false;
  const query = useQuery({
    queryKey: ['sharing', id],
    queryFn: ({ signal }) => request(hub, NetworkSharingDocument, { id }, { signal }),
  });
  return (
    <div className="page page-narrow">
      <NetworkTrail id={id} self />
      <PageTitle title={t('portal.sharing.title')} />
      <p className="lead">{t('portal.sharing.lead')}</p>
      <Load query={query}>
        {({ network }) =>
          network?.sharingRules && network.cardsUpTo ? (
            <>
              <Rules
                key={JSON.stringify([network.sharingRules, network.cardsUpTo])}
                networkId={id}
                rules={network.sharingRules}
                cardsUpTo={network.cardsUpTo}
                mayChange={mayChange}
              />
              <Links networkId={id} links={network.links} mayChange={mayChange} />
            </>
          ) : (
            <NotFound />
          )
        }
      </Load>
    </div>
  );
}
