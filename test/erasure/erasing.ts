import {
  EraseMyselfDocument,
  request,
  type EraseMyselfMutation,
  type HubClient,
} from '@guardian-network-hub/client-sdk';

export type Erased = EraseMyselfMutation['eraseMyself'];

/** Has whoever a client is of erased. */
export async function erase(
  client: HubClient,
  posts: 'KEEP' | 'REMOVE' = 'KEEP',
  leavesNetworks = false,
): Promise<Erased> {
  return (await request(client, EraseMyselfDocument, { input: { posts, leavesNetworks } })).eraseMyself;
}
