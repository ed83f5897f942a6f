import { MyAccessDocument, request } from '@guardian-network-hub/client-sdk';
import { queryOptions } from '@tanstack/react-query';
import { hub } from './hub';

/** Where the reader is signed in, and what she can prove herself by. */
export const accessQuery = queryOptions({
  queryKey: ['access'],
  queryFn: ({ signal }) => request(hub, MyAccessDocument, {}, { signal }),
  staleTime: 0,
});
