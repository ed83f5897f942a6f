import { NetworkModulesDocument, request, type NetworkModulesQuery } from '@guardian-network-hub/client-sdk';
import { queryOptions } from '@tanstack/react-query';
import { hub } from '../../app/hub';

export type NetworkModule = NonNullable<NetworkModulesQuery['network']>['trainingModules'][number];

export const modulesQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['network-modules', networkId],
    queryFn: ({ signal }) => request(hub, NetworkModulesDocument, { id: networkId }, { signal }),
  });
