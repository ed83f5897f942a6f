import {
  OpenTopicDocument,
  PostDocument,
  request,
  unwrap,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';

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
  const { openTopic: opened } = await request(by, OpenTopicDocument, { input: asked });
  return unwrap(opened, 'OpenTopicSuccess').topic.id;
}

/** Writes on a topic through the API. @returns the id of the post */
export async function answer(by: HubClient, topicId: string, body = 'So it is.'): Promise<string> {
  const { post } = await request(by, PostDocument, {
    input: { topicId, body, idempotencyKey: randomUUID() },
  });
  return unwrap(post, 'PostSuccess').post.id;
}
