import {
  DiscussionSearchDocument,
  request,
  TopicSearchDocument,
  type DiscussionFilterInput,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import type { TestHub } from '../../support/hub';
import { caught, explained, type Sent } from '../../support/statements';

/** A kind of question. */
export interface QuestionClass {
  readonly name: string;
  readonly search: string;
  readonly filter?: DiscussionFilterInput;
  /** Pages that are read first. */
  readonly deep?: number;
  readonly titles?: boolean;
}

/** Every kind there is of words, the first page and deep in the list. */
export const CLASSES: readonly QuestionClass[] = [
  { name: 'a word of every third post', search: 'tutore' },
  { name: 'a word of every third post, deep', search: 'tutore', deep: 5 },
  { name: 'a word of every post', search: 'affido' },
  { name: 'a word of old posts', search: 'vecchio' },
  { name: 'a word of old posts, deep', search: 'vecchio', deep: 5 },
  { name: 'a rare word', search: 'onofrio' },
  { name: 'a word of nobody', search: 'zzqx' },
  { name: 'one letter', search: 't' },
  { name: 'one letter of nobody', search: 'ж' },
  { name: 'two frequent words', search: 'tutore affido' },
  { name: 'a frequent word and a rare one', search: 'tutore onofrio' },
  { name: 'a frequent word and one of nobody', search: 'tutore zzqx' },
  { name: 'a rare word and a letter', search: 'onofrio d' },
  { name: 'a word of a title and a rare one', search: 'tutela onofrio' },
  { name: 'a frequent title', search: 'tutela', titles: true },
  { name: 'a frequent title, deep', search: 'tutela', titles: true, deep: 3 },
  { name: 'a title of nobody', search: 'zzqx', titles: true },
  { name: 'a language of nobody', search: 'tutore', filter: { language: 'sk' } },
];

/** How many entries a statement looks at, and how many blocks it touches. */
export const entriesLooked = (hub: TestHub, sent: Sent) => explained(hub, 'discussion_entry', sent);

/** Asks a question: the statement that answered it, the size of its page, and how to ask again. */
export async function ask(hub: TestHub, client: HubClient, question: QuestionClass) {
  const { search, filter = null, deep = 0, titles = false } = question;
  const size = 20;
  let after: string | null = null;
  const page = async (first: number) => {
    const asked = { search, filter, first, after };
    return titles
      ? (await request(client, TopicSearchDocument, asked)).topicSearch
      : (await request(client, DiscussionSearchDocument, asked)).discussionSearch;
  };
  for (let n = 0; n < deep; n++) after = (await page(50)).pageInfo.endCursor ?? after;
  const again = (): Promise<unknown> => page(size);
  return { sent: await caught(hub, (text) => text.includes('discussion_query'), again), size, again };
}

/** How many hits a question has on some boards. */
export async function hitsOf(
  hub: TestHub,
  { search, filter, titles = false }: QuestionClass,
  boards: readonly string[],
): Promise<number> {
  const { rows } = await hub.app.pool.query(
    `SELECT count(*)::int AS hits FROM discussion_entry
     WHERE board_id = ANY($1) AND is_title = $2 AND search @@ '@it'
       AND search @@ (SELECT CASE WHEN $2 THEN titles ELSE posts END::tsquery FROM discussion_query($3, $4))`,
    [boards, titles, search, filter?.language ?? null],
  );
  return filter?.language === 'sk' ? 0 : (rows[0] as { hits: number }).hits;
}
