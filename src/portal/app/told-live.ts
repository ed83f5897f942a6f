import {
  NotificationAddedDocument,
  type NotificationAddedSubscription,
} from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { hub } from './hub';

export type Told = NotificationAddedSubscription['notificationAdded'];

/** Follows what the reader is told behind a cursor, until it is called off; over whatever the network does. */
export async function follow(
  after: string,
  signal: AbortSignal,
  onTold: (told: Told) => void,
): Promise<void> {
  const options = {
    signal,
    cursor: (data: NotificationAddedSubscription) => data.notificationAdded.cursor,
    maxWaitMs: 30_000,
  };
  try {
    for await (const { notificationAdded } of subscribe(hub, NotificationAddedDocument, { after }, options))
      onTold(notificationAdded);
  } catch {
    // More tabs than the hub follows, or the session has ended: the count is asked for as one comes back to the page.
  }
}
