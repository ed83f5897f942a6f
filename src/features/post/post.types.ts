import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { enumOf } from '../../graphql/enum-of';
import { DateTime, LanguageTag } from '../../graphql/scalars';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  RulesNotAcceptedError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { NamelessNotAllowedError } from '../alias';
import { AttachmentsNotConfirmedError, AttachmentsOffError } from '../attachment';
import { CONFIRMATIONS, LikelyIdentifierError } from '../free-text';
import { TooManyMentionsError } from '../mention';
import { Participant } from '../person';
import { Topic, TopicLockedError } from '../topic';
import { PostHeld } from './post.errors';
import { POST_STATES, type PostStateName } from './post.entity';

export const PostState = enumOf(POST_STATES);
registerEnumType(PostState, {
  name: 'PostState',
  description: 'Whether the text of a post is there. A post keeps its place.',
  valuesConfig: {
    PUBLISHED: { description: 'It is.' },
    DELETED: { description: 'Its author took it away.' },
    REDACTED: { description: 'Those who keep order took it away.' },
  },
});

@ObjectType({ description: 'What someone wrote on a topic.', simpleResolvers: true })
export class Post {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => Topic, { description: 'The topic it stands on.' })
  @ShownTo('PUBLIC')
  topic!: Topic;

  @Field(() => Participant, { description: 'Whom it comes from.' })
  @ShownTo('PUBLIC')
  author!: Participant;

  @Field(() => String, {
    description:
      'The text as sanitised HTML; empty where it was taken away. A mention is `<span class="mention">`, of a person with `data-participant`.',
  })
  @ShownTo('PUBLIC')
  html!: string;

  @Field(() => String, {
    description: 'The text as written (CommonMark, with mentions); empty where it was taken away.',
  })
  @ShownTo('PUBLIC')
  markdown!: string;

  @Field(() => LanguageTag, { nullable: true, description: 'The language it is written in.' })
  @ShownTo('PUBLIC')
  language!: string | null;

  @Field(() => DateTime, { description: 'When it was written.' })
  @ShownTo('PUBLIC')
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was last edited.' })
  @ShownTo('PUBLIC')
  editedAt!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when its author may edit it; null where nobody may.',
  })
  @ShownTo('PUBLIC')
  editableUntil!: string | null;

  @Field(() => Int, { description: 'How often it was edited.' })
  @ShownTo('PUBLIC')
  revision!: number;

  @Field(() => PostState, { description: 'Whether its text is there.' })
  @ShownTo('PUBLIC')
  state!: PostStateName;

  @Field(() => [Participant], { description: 'The people whom it mentions.' })
  @ShownTo('PUBLIC')
  mentions!: Participant[];

  @Field(() => Post, { nullable: true, description: 'The post it answers, where it answers one.' })
  @ShownTo('PUBLIC')
  replyTo!: Post | null;

  @Field(() => Boolean, {
    description:
      'Whether the reader blocks its author; never of what was written without a name. Live changes are read for many at ' +
      'once and know no reader: false in subscriptions.',
  })
  @ShownTo('PUBLIC')
  viewerBlocksAuthor!: boolean;
}

export const PostConnection = connectionOf(() => Post, 'Post');

@InputType({ description: 'A post to write.' })
export class PostInput {
  @Field(() => ID, { description: 'The topic to write on.' })
  topicId!: string;

  @Field(() => String, {
    description:
      'The text (CommonMark), at most 10,000 characters. It mentions people of `Board.mentionable` as ' +
      '`@[name](person:id)`, at most ten, and one role of the network as `@[name](role:ORGANISER)` or `role:MODERATOR`: ' +
      'they are told, and shown under their own names.',
  })
  body!: string;

  @Field(() => ID, { nullable: true, description: 'A post of the same topic that this one answers.' })
  replyToId?: string | null;

  @Field(() => LanguageTag, {
    nullable: true,
    description: "The language of the text; the topic's where none is given.",
  })
  language?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether to write it without one’s name, where the board lets people (`Board.nameless`). Its author is an alias ' +
      'then, the same on all of a topic and another on each. Those who keep order can learn who stands behind it by ' +
      '`revealAuthor` alone, of which she is told.',
  })
  nameless!: boolean;

  @Field(() => [ID], {
    defaultValue: [],
    description:
      'Networks of one’s own that are not to see what is written without a name, ten at most; not the board’s own. Their ' +
      'members see it nowhere and are told nothing of it, but for those who keep order on the board.',
  })
  awayFromNetworkIds!: string[];

  @Field(() => [ID], {
    defaultValue: [],
    description:
      'What it carries besides the text, in this order: at most four of her own, sent to `POST /attachments?board=…` for the board and not used yet.',
  })
  attachmentIds!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'That none of them shows a child, and none is a document of or about one: asked of the author each time she attaches something.',
  })
  noChildInAttachments!: boolean;

  @Field(() => [String], CONFIRMATIONS)
  confirmations!: string[];

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input writes once.',
  })
  idempotencyKey!: string;
}

@ObjectType({
  description: 'The post was written, now or by an earlier try with the same key.',
  simpleResolvers: true,
})
export class PostSuccess {
  @Field(() => Post, { description: 'The post.' })
  @ShownTo('PUBLIC')
  post!: Post;
}

@Shows(PostHeld)
@ObjectType({
  implements: UserError,
  description:
    'The post was written and is held back, as something in it could find a child: nobody reads it before those who keep order have ' +
    'decided. Its author is told what becomes of it (`Viewer.statements`); the same key again writes no second one.',
  simpleResolvers: true,
})
export class PostHeldError extends UserError {}

export const PostResult = createUnionType({
  name: 'PostResult',
  description: 'What comes of writing a post.',
  types: () =>
    [
      PostSuccess,
      LikelyIdentifierError,
      PostHeldError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      IdempotencyKeyReusedError,
      RateLimitedError,
      RulesNotAcceptedError,
      TooManyMentionsError,
      TopicLockedError,
      NamelessNotAllowedError,
      AttachmentsOffError,
      AttachmentsNotConfirmedError,
    ] as const,
});
