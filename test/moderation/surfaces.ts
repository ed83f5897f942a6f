import {
  BoardChangesDocument,
  DiscussionSearchDocument,
  PostAddedDocument,
  request,
  TopicChangesDocument,
  TopicSearchDocument,
} from '@guardian-network-hub/client-sdk';
import { randomBytes } from 'node:crypto';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { withCookie } from '../support/take';
import type { Who, World } from './world';

/** A word that is to be nowhere, and never was. */
export function canary(): string {
  return `Quitten${[...randomBytes(8)].map((n) => String.fromCharCode(97 + (n % 26))).join('')}`;
}
const LIVE = [
  ['boardChanges', BoardChangesDocument],
  ['topicChanges', TopicChangesDocument],
  ['postAdded', PostAddedDocument],
] as const;

/** A post with a word in it: read from where on, and with which file. */
export interface Planted {
  readonly postId: string;
  readonly cursor: string;
  readonly fileUrl: string;
  readonly word: string;
}

/** What of the hub shows a post, or what it says: each as somebody gets it, as text. */
export async function surfacesOf(w: World, who: Who, { postId, cursor, fileUrl, word }: Planted) {
  const { hub } = w;
  const client = w.clients[who];
  const { cookie } = await hub.sessionOf(w.people[who].personId);
  const ask = async (query: string, variables: object) =>
    JSON.stringify((await hub.raw(query, variables, { cookie })).body);
  const [topicId, boardId] = [hub.make.id(w.topicId), hub.make.id(w.boardId)];
  const surfaces: Record<string, string> = {
    'topic page': JSON.stringify(await w.posts(who)),
    board: JSON.stringify(await w.list(who)),
    'post by id': await ask('query($id: ID!) { post(id: $id) { html markdown state } }', { id: postId }),
    revisions: await ask('query($id: ID!) { post(id: $id) { revisions { html markdown } } }', { id: postId }),
    'accepted answer': await ask(
      'query($id: ID!) { topic(id: $id) { acceptedAnswer { html } posts(first: 50) { nodes { replyTo { html } } } } }',
      { id: topicId },
    ),
    search: JSON.stringify(
      (await request(client, DiscussionSearchDocument, { search: word, first: 10 })).discussionSearch,
    ),
    'title search': JSON.stringify(
      (await request(client, TopicSearchDocument, { search: word, first: 10 })).topicSearch,
    ),
    notifications: await ask('{ me { notifications(first: 50) { nodes { post { html } } } } }', {}),
    entities: await ask(
      `query($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Network { id name { text } } } }`,
      { r: [{ __typename: 'Network', id: hub.make.id(w.region) }] },
    ),
    attachment: await fetch(`${hub.url}${fileUrl}`, { headers: { cookie } }).then((r) =>
      r.status === 200 ? `${word} ${r.status}` : String(r.status),
    ),
  };
  for (const [name, document] of LIVE) {
    const live = subscribe(
      await hub.client(),
      document as typeof BoardChangesDocument,
      {
        boardId,
        topicId,
        after: cursor,
      } as never,
      { cursor: () => cursor, webSocketImpl: withCookie(cookie) },
    );
    surfaces[name] = JSON.stringify(await soon(live));
  }
  return surfaces;
}

/** What comes of a subscription until nothing has come for a moment. */
async function soon(live: AsyncIterable<unknown>): Promise<unknown[]> {
  const came: unknown[] = [];
  const iterator = live[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([
      iterator.next(),
      new Promise<null>((resolve) => setTimeout(() => resolve(null), 400)),
    ]);
    if (next === null || next.done) break;
    came.push(next.value);
  }
  void iterator.return?.();
  return came;
}
