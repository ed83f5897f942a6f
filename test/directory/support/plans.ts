import {
  DirectoryDocument,
  DirectorySearchDocument,
  request,
  type DirectoryFilterInput,
  type DirectoryQueryVariables,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import type { TestHub } from '../../support/hub';
import { caught, explained, type Sent } from '../../support/statements';

/** A kind of question: what is asked, and how. */
export interface QuestionClass {
  readonly name: string;
  readonly search?: string;
  readonly filter?: DirectoryFilterInput;
  readonly deep?: boolean;
  readonly similar?: boolean;
}

/** Every kind there is: of words and of filters, the first page and deep in the list. */
export const CLASSES: readonly QuestionClass[] = [
  { name: 'no search' },
  { name: 'no search, deep', deep: true },
  { name: 'one letter', search: 'm' },
  { name: 'a frequent word', search: 'maria' },
  { name: 'a frequent word, deep', search: 'maria', deep: true },
  { name: 'a frequent last word', search: 'rossi' },
  { name: 'a rare word', search: 'onofrio' },
  { name: 'a word of nobody', search: 'zzqx' },
  { name: 'two words', search: 'maria ros' },
  { name: 'two words, deep', search: 'ma ros', deep: true },
  { name: 'a filter alone', filter: { languages: ['ti'] } },
  { name: 'a filter alone, deep', filter: { languages: ['ti'] }, deep: true },
  {
    name: 'filters of few',
    filter: { languages: ['ti'], themes: ['HEALTH'], mentoring: ['OFFERS'], experience: ['STARTING'] },
  },
  { name: 'a filter of nobody', filter: { languages: ['so'] } },
  { name: 'a word and a filter', search: 'mar', filter: { themes: ['ASYLUM'] } },
  { name: 'a misspelt word', search: 'onoffrio', similar: true },
];

/** How many cards a statement looks at. */
export async function cardsLooked(hub: TestHub, sent: Sent): Promise<number> {
  return (await explained(hub, 'guardian_card', sent)).looked;
}

/** Asks a question: the statement that answered it, the size of its page, and how to ask again. */
export async function ask(hub: TestHub, client: HubClient, question: QuestionClass) {
  const { search = null, filter = null, deep = false, similar = false } = question;
  const size = 20;
  let after: string | null = null;
  for (let page = 0; deep && page < 3; page++) {
    after = await endOf(client, { search, filter, first: 50, after });
  }
  const again = (): Promise<unknown> =>
    similar
      ? request(client, DirectorySearchDocument, { search, filter, first: size })
      : request(client, DirectoryDocument, { search, filter, first: size, after });
  const sent = await caught(
    hub,
    (text) => text.includes('guardian_card') && (similar ? /similarity/ : /LIMIT/).test(text),
    again,
  );
  return { sent, size, again };
}

/** Where a page ends. */
async function endOf(client: HubClient, asked: DirectoryQueryVariables): Promise<string | null> {
  const { directory } = await request(client, DirectoryDocument, asked);
  return directory.pageInfo.endCursor ?? asked.after ?? null;
}

/** How many hits a question has; as many as the statement of its page would count. */
export async function hitsOf(client: HubClient, { search, filter }: QuestionClass): Promise<number> {
  const asked = { search: search ?? null, filter: filter ?? null, first: 1 };
  const { facets } = (await request(client, DirectorySearchDocument, asked)).directory;
  return facets?.hits ?? Infinity;
}
