import { HomeDocument, request, type MembershipRole } from '@guardian-network-hub/client-sdk';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { hub } from './hub';

/** The reader's networks, with her roles and the boards in each. */
export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => request(hub, HomeDocument, {}, { signal }),
});

/** The reader's roles in a network; undefined while they are not known. */
export function useRoles(networkId: string): readonly MembershipRole[] | undefined {
  const { data } = useQuery(homeQuery);
  return (
    data &&
    (data.me?.memberships ?? []).flatMap(({ network, role }) =>
      network?.id === networkId && role ? [role] : [],
    )
  );
}
