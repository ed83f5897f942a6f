import {
  DirectoryNetworksDocument,
  request,
  type DirectoryNetworksQuery,
  type NetworkItemFragment,
} from '@guardian-network-hub/client-sdk';
import { useQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';

/** The networks to narrow the directory to: first the reader's own, then those that show her their cards. */
export function useNetworks(): readonly NetworkItemFragment[] {
  return networksOf(useMemberships());
}

/** The networks to which the reader belongs. */
export function useOwnNetworks(): readonly NetworkItemFragment[] {
  const own = useMemberships().flatMap(({ network }) => network ?? []);
  return [...new Map(own.map((network) => [network.id, network])).values()];
}

/** The networks the reader runs. */
export function useOrganised(): readonly NetworkItemFragment[] {
  const run = useMemberships().flatMap(({ network }) => (network?.viewerMayOrganise ? [network] : []));
  return [...new Map(run.map((network) => [network.id, network])).values()];
}

function useMemberships(): readonly Membership[] {
  const { data } = useQuery({
    queryKey: ['directory-networks'],
    queryFn: ({ signal }) => request(hub, DirectoryNetworksDocument, {}, { signal }),
    staleTime: 5 * 60_000,
  });
  return data?.me?.memberships ?? [];
}

type Membership = NonNullable<DirectoryNetworksQuery['me']>['memberships'][number];

function networksOf(memberships: readonly Membership[]): NetworkItemFragment[] {
  const own = memberships.flatMap(({ network }) => network ?? []);
  const linked = own
    .flatMap(({ links }) => links)
    .filter(({ state, kinds }) => state === 'IN_FORCE' && kinds.includes('CARDS'))
    .flatMap(({ from, to }) => [from, to].filter((network) => network !== null));
  const byName = (a: NetworkItemFragment, b: NetworkItemFragment) => a.name.text.localeCompare(b.name.text);
  return [...new Map([...own.sort(byName), ...linked.sort(byName)].map((each) => [each.id, each])).values()];
}
