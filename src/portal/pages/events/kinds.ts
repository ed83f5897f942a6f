import type { EventKind } from '@guardian-network-hub/client-sdk';

/** What an event can be. */
export const EVENT_KINDS: readonly EventKind[] = [
  'MEETING',
  'EXPERIENCED_MEETS_NEW',
  'MONITORING',
  'SUPERVISION',
  'COURSE',
  'WEBINAR',
  'PUBLIC_EVENING',
  'SOCIAL',
  'ASSEMBLY',
];
