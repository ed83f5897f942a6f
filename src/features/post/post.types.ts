import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { DateTime, LanguageTag } from '../../graphql/scalars';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  RulesNotAcceptedError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Participant } from '../person';
import { Topic } from '../topic';

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

  @Field(() => String, { description: 'The text as sanitised HTML; empty where it was redacted.' })
  @ShownTo('PUBLIC')
  html!: string;

  @Field(() => String, { description: 'The text as written (CommonMark); empty where it was redacted.' })
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

  @Field(() => Boolean, { description: 'Whether its text was taken away; the place remains.' })
  @ShownTo('PUBLIC')
  redacted!: boolean;
}

export const PostConnection = connectionOf(() => Post, 'Post');

@InputType({ description: 'A post to write.' })
export class PostInput {
  @Field(() => ID, { description: 'The topic to write on.' })
  topicId!: string;

  @Field(() => String, { description: 'The text (CommonMark), at most 10,000 characters.' })
  body!: string;

  @Field(() => LanguageTag, {
    nullable: true,
    description: "The language of the text; the topic's where none is given.",
  })
  language?: string | null;

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

export const PostResult = createUnionType({
  name: 'PostResult',
  description: 'What comes of writing a post.',
  types: () =>
    [
      PostSuccess,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      IdempotencyKeyReusedError,
      RateLimitedError,
      RulesNotAcceptedError,
    ] as const,
});
