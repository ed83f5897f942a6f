import {
  createClient,
  ImportEventsDocument,
  request,
  unwrap,
  type Audience,
  type EventKind,
  type ImportEventsInput,
  type ImportEventsMutation,
} from '@guardian-network-hub/client-sdk';
import { hub, queryClient } from '../../app/hub';

/** What becomes of a file. */
export type BroughtIn = Extract<
  ImportEventsMutation['importEvents'],
  { readonly __typename: 'ImportEventsSuccess' }
>;

/** What a file does not say of its events. */
export interface Defaults {
  readonly kind: EventKind;
  readonly audience: Extract<Audience, (typeof STEPS)[number]>;
  readonly language: string;
}

export const TYPES: readonly string[] = ['.ics', 'text/calendar'];
export const STEPS = ['NETWORK', 'LINKED', 'HUB', 'PUBLIC'] as const;
/** A calendar of years takes longer than other things, and is worth waiting for. */
const patient = createClient({ ...hub, timeoutMs: 120_000 });

/** Has a file brought in, or told what would become of it. Times without a clock are by that of the reader. */
export async function bringIn(wish: Omit<ImportEventsInput, 'zone'>): Promise<BroughtIn> {
  const input = { ...wish, zone: new Intl.DateTimeFormat().resolvedOptions().timeZone };
  const { importEvents } = await request(patient, ImportEventsDocument, { input });
  const found = unwrap(importEvents, 'ImportEventsSuccess');
  if (!found.dryRun) await queryClient.invalidateQueries();
  return found;
}
