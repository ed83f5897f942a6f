import {
  PostDocument,
  PostHistoryDocument,
  ReleaseAttachmentDocument,
  RemoveAttachmentDocument,
  request,
  unwrap,
  type AttachmentItemFragment,
  type HubClient,
  type PostItemFragment,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import type { TestHub } from '../../support/hub';
import type { MadePerson } from '../../support/make';
import { halves } from '../../photo/support/pictures';

/** What is answered to a file that was sent. */
export interface Sent {
  readonly status: number;
  readonly code?: string;
  readonly attachment?: { id: string; name: string; kind: string; bytes: number; pages: number | null };
}

interface Member extends MadePerson {
  readonly client: HubClient;
  readonly headers: Record<string, string>;
}

/** Those of the scene. Anna and Bruno have been members for a year, Nina came today. */
export type Who = 'anna' | 'bruno' | 'nina' | 'moderator' | 'organiser' | 'stranger';

/** A board that takes pictures and files, with people around it. */
export class Scene {
  private constructor(
    readonly hub: TestHub,
    readonly network: string,
    readonly boardId: string,
    readonly topicId: string,
    readonly people: Readonly<Record<Who, Member>>,
  ) {}

  static async on(hub: TestHub): Promise<Scene> {
    const network = await hub.make.network();
    const member = async (name: string, role: 'GUARDIAN' | 'MODERATOR' | 'ORGANISER', of = network) => {
      const made = await hub.make.person({ name, in: [of], role });
      const { cookie } = await hub.sessionOf(made.personId);
      return { ...made, client: await hub.client(made), headers: { cookie } };
    };
    const people = {
      anna: await member('Anna', 'GUARDIAN'),
      bruno: await member('Bruno', 'GUARDIAN'),
      nina: await member('Nina', 'GUARDIAN'),
      moderator: await member('Mod', 'MODERATOR'),
      organiser: await member('Org', 'ORGANISER'),
      stranger: await member('X', 'GUARDIAN', await hub.make.network()),
    };
    const long = [people.anna.personId, people.bruno.personId];
    await hub.app.pool.query(
      `UPDATE membership SET since = now() - interval '1 year' WHERE person_id = ANY($1)`,
      [long],
    );
    const board = await hub.make.board(network);
    await hub.app.pool.query('UPDATE board SET attachments = true WHERE id = $1', [board]);
    const topic = await hub.make.topic(board, people.anna.participantId);
    return new Scene(hub, network, hub.make.id(board), hub.make.id(topic), people);
  }

  /** Sends a file. */
  async send(
    who: Who,
    bytes: Uint8Array = halves().jpegSync(),
    { name = 'hall.jpg', board = this.boardId, headers = {} as Record<string, string> } = {},
  ): Promise<Sent> {
    const response = await fetch(`${this.hub.url}/attachments?board=${encodeURIComponent(board)}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(name),
        ...this.people[who].headers,
        ...headers,
      },
      body: bytes as never,
    });
    const answer = (await response.json()) as {
      attachment?: NonNullable<Sent['attachment']>;
      errors?: { extensions: { code?: string } }[];
    };
    const code = answer.errors?.[0]?.extensions.code;
    return {
      status: response.status,
      ...(code && { code }),
      ...(answer.attachment && { attachment: answer.attachment }),
    };
  }

  /** Sends a file and gives its id. */
  async sent(who: Who, ...rest: [Uint8Array?, { name?: string; board?: string }?]): Promise<string> {
    const { attachment, code } = await this.send(who, ...rest);
    if (!attachment) throw new Error(code);
    return attachment.id;
  }

  /** Writes a post. */
  async tryPost(who: Who, attachmentIds: readonly string[], more: object = {}) {
    const input = {
      topicId: this.topicId,
      body: 'See what is attached.',
      attachmentIds: [...attachmentIds],
      noChildInAttachments: true,
      idempotencyKey: randomUUID(),
      ...more,
    };
    return (await request(this.people[who].client, PostDocument, { input })).post;
  }

  async post(who: Who, attachmentIds: readonly string[], more: object = {}): Promise<PostItemFragment> {
    return unwrap(await this.tryPost(who, attachmentIds, more), 'PostSuccess').post;
  }

  /** A post as somebody reads it. */
  async read(who: Who, id: string) {
    return (await request(this.people[who].client, PostHistoryDocument, { id })).post;
  }

  /** Takes an attachment away. */
  async remove(who: Who, attachmentId: string) {
    return (await request(this.people[who].client, RemoveAttachmentDocument, { input: { attachmentId } }))
      .removeAttachment;
  }

  /** Shows one that waits. */
  async release(who: Who, attachmentId: string) {
    return (await request(this.people[who].client, ReleaseAttachmentDocument, { input: { attachmentId } }))
      .releaseAttachment;
  }

  /** A post with one picture, and the picture. */
  async withPicture(who: Who): Promise<{ post: PostItemFragment; picture: AttachmentItemFragment }> {
    const post = await this.post(who, [await this.sent(who)]);
    return { post, picture: post.attachments[0]! };
  }

  get(who: Who | null, url: string): Promise<Response> {
    return fetch(`${this.hub.url}${url}`, { headers: who ? this.people[who].headers : {} });
  }

  async file(who: Who, url: string): Promise<Buffer> {
    const response = await this.get(who, url);
    if (response.status !== 200) throw new Error(`${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  /** How many files the hub keeps. */
  async stored(): Promise<number> {
    const { rows } = await this.hub.app.pool.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM attachment_file',
    );
    return rows[0]!.count;
  }
}
