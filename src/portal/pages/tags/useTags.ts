import { NetworkTagsDocument, request, type NetworkTagsQuery } from '@guardian-network-hub/client-sdk';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { hub } from '../../app/hub';

export type NetworkTag = NonNullable<NetworkTagsQuery['network']>['tags'][number];

export const tagsQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['network-tags', networkId],
    queryFn: ({ signal }) => request(hub, NetworkTagsDocument, { id: networkId }, { signal }),
  });

/** The tags of a network, by what they are called; none until they are there. */
export function useTags(networkId: string): readonly NetworkTag[] {
  const { data } = useQuery(tagsQuery(networkId));
  return inOrder(data?.network?.tags ?? []);
}

export function inOrder(tags: readonly NetworkTag[]): readonly NetworkTag[] {
  return tags.toSorted((a, b) => a.name.text.localeCompare(b.name.text));
}
