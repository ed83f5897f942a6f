import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { NotFoundError, NotSignedInError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { ATTACHMENT_KINDS, type AttachmentKindName } from '../attachment';
import { Post } from '../post';

export const AttachmentKind = enumOf(ATTACHMENT_KINDS);
registerEnumType(AttachmentKind, {
  name: 'AttachmentKind',
  description: 'What an attachment is. Nothing goes over into it but what is seen.',
  valuesConfig: {
    IMAGE: { description: 'A picture: a WebP file of at most 2,048 pixels each way.' },
    PDF: { description: 'A PDF file of at most 50 pages, without forms, notes and links.' },
  },
});

const ATTACHMENT_STATES = ['HELD', 'SHOWN'] as const;
export const AttachmentState = enumOf(ATTACHMENT_STATES);
registerEnumType(AttachmentState, {
  name: 'AttachmentState',
  description: 'Who sees an attachment.',
  valuesConfig: {
    HELD: {
      description:
        'It waits for those who keep order: they see it, and who sent it. So do those of people who are new in the network.',
    },
    SHOWN: { description: 'Everyone who reads its post.' },
  },
});

@ObjectType({ description: 'A picture or a PDF file that a post carries.', simpleResolvers: true })
export class Attachment {
  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => String, { description: 'Its name, which ends with what it is.' })
  @ShownTo('PUBLIC')
  name!: string;

  @Field(() => AttachmentKind, { description: 'What it is.' })
  @ShownTo('PUBLIC')
  kind!: AttachmentKindName;

  @Field(() => Int, { description: 'How large the file is.' })
  @ShownTo('PUBLIC')
  bytes!: number;

  @Field(() => Int, { nullable: true, description: 'Of a picture, in pixels.' })
  @ShownTo('PUBLIC')
  width!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of a picture, in pixels.' })
  @ShownTo('PUBLIC')
  height!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many pages a PDF file has.' })
  @ShownTo('PUBLIC')
  pages!: number | null;

  @Field(() => AttachmentState, { description: 'Who sees it.' })
  @ShownTo('PUBLIC')
  state!: (typeof ATTACHMENT_STATES)[number];

  @Field(() => Boolean, {
    description:
      'Whether the reader may take it away. Live changes are read for many at once and know no reader: false in subscriptions but for those who keep order.',
  })
  @ShownTo('PUBLIC')
  viewerMayRemove!: boolean;
}

@InputType({ description: 'An attachment that waits, to be shown.' })
export class ReleaseAttachmentInput {
  @Field(() => ID, { description: 'The attachment.' })
  attachmentId!: string;
}

@ObjectType({ description: 'It is shown, now or by an earlier try.', simpleResolvers: true })
export class ReleaseAttachmentSuccess {
  @Field(() => Post, { description: 'Its post.' })
  @ShownTo('PUBLIC')
  post!: Post;
}

export const ReleaseAttachmentResult = createUnionType({
  name: 'ReleaseAttachmentResult',
  description: 'What comes of releasing an attachment.',
  types: () => [ReleaseAttachmentSuccess, NotFoundError, NotSignedInError] as const,
});

@InputType({ description: 'An attachment to take away.' })
export class RemoveAttachmentInput {
  @Field(() => ID, { description: 'The attachment; one of her own also where no post has it yet.' })
  attachmentId!: string;
}

@ObjectType({ description: 'It is gone, and its file with it.', simpleResolvers: true })
export class RemoveAttachmentSuccess {
  @Field(() => ID, { description: 'The id of the attachment.' })
  @ShownTo('PUBLIC')
  attachmentId!: string;

  @Field(() => Post, {
    nullable: true,
    description: 'The post that carried it; null where none did, or she does not see its board any more.',
  })
  @ShownTo('PUBLIC')
  post!: Post | null;
}

export const RemoveAttachmentResult = createUnionType({
  name: 'RemoveAttachmentResult',
  description: 'What comes of taking an attachment away.',
  types: () => [RemoveAttachmentSuccess, NotFoundError, NotSignedInError] as const,
});
