import {
  NetworkSettingsDocument,
  request,
  type NetworkSettingsQuery,
} from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { hub } from '../../app/hub';
import { Load } from '../../design/Load';
import { PageTitle } from '../../design/PageTitle';
import { useText } from '../../i18n/text';
import { NetworkTrail } from '../network/NetworkTrail';
import { NotFound } from '../NotFound';
import { AboutForm } from './AboutForm';
import { JoinForm } from './JoinForm';
import { PlaceForm } from './PlaceForm';
import { PromoterForm } from './PromoterForm';

export type NetworkToEdit = NonNullable<NetworkSettingsQuery['network']>;

/** All that can be changed of a network, for those who run it. */
export function NetworkSettings() {
  const t = useText();
  const { id } = useParams({ from: '/inside/networks/$id/settings' });
  const query = useQuery({
    queryKey: ['network-settings', id],
    queryFn: ({ signal }) => request(hub, NetworkSettingsDocument, { id }, { signal }),
    // The forms begin with what stands now, not with what was read a while ago, and keep what is typed.
    gcTime: 0,
  });
  return (
    <Load query={query} lines={8}>
      {({ network }) =>
        network?.viewerMayOrganise ? (
          <div className="page page-narrow" key={id}>
            <NetworkTrail id={id} self />
            <PageTitle title={t('portal.network.settings')} />
            <AboutForm network={network} />
            <JoinForm network={network} />
            <PromoterForm network={network} />
            <PlaceForm network={network} />
          </div>
        ) : (
          <NotFound />
        )
      }
    </Load>
  );
}
