import {
  OpenTopicDocument,
  PostDocument,
  request,
  unwrap,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';

/** Sends a text; where its author is asked about words in it, she keeps them: what is tested is another thing. */
export async function keeping<Answer extends { readonly __typename: string }>(
  send: (confirmations: string[]) => Promise<Answer>,
): Promise<Answer> {
  const confirmations: string[] = [];
  for (;;) {
    const answer = await send(confirmations);
    const { confirmation } = answer as { readonly confirmation?: string | null };
    if (confirmation == null || confirmations.includes(confirmation)) return answer;
    confirmations.push(confirmation);
  }
}

/** Opens a topic through the API. @returns its id as the API shows it */
export async function openTopic(
  by: HubClient,
  input: {
    readonly boardId: string;
    readonly title: string;
    readonly body?: string;
    readonly tagIds?: string[];
  },
): Promise<string> {
  const asked = { body: `About ${input.title}.`, ...input, idempotencyKey: randomUUID() };
  const opened = await keeping(
    async (confirmations) =>
      (await request(by, OpenTopicDocument, { input: { ...asked, confirmations } })).openTopic,
  );
  return unwrap(opened, 'OpenTopicSuccess').topic.id;
}

/** Writes on a topic through the API. @returns the id of the post */
export async function answer(by: HubClient, topicId: string, body = 'So it is.'): Promise<string> {
  const input = { topicId, body, idempotencyKey: randomUUID() };
  const post = await keeping(
    async (confirmations) => (await request(by, PostDocument, { input: { ...input, confirmations } })).post,
  );
  return unwrap(post, 'PostSuccess').post.id;
}
