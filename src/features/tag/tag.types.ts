import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { LocalizedText, LocalizedTextInput } from '../../graphql/localized-text';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { TooManyTags } from './tag.errors';

@ObjectType({ description: 'A word of a network for what its topics are about.', simpleResolvers: true })
export class Tag {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => LocalizedText, { description: 'The word.' })
  @ShownTo('PUBLIC')
  name!: LocalizedText;

  @Field(() => Boolean, { description: 'Whether topics are given it no more; those that have it keep it.' })
  @ShownTo('PUBLIC')
  retired!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the reader is told of questions with it that wait for an answer. Live changes know no reader: false in subscriptions.',
  })
  @ShownTo('PUBLIC')
  viewerFollows!: boolean;
}

@Shows(TooManyTags)
@ObjectType({
  implements: UserError,
  description: 'The network has as many tags as one can have.',
  simpleResolvers: true,
})
export class TooManyTagsError extends UserError {}

@InputType({ description: 'A tag to make.' })
export class CreateTagInput {
  @Field(() => ID, { description: 'The network; it has at most 100, retired ones among them.' })
  networkId!: string;

  @Field(() => [LocalizedTextInput], { description: 'The word, at most 40 characters in each language.' })
  name!: LocalizedTextInput[];

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input makes one tag.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'What to change of a tag; what is left out stays as it is.' })
export class UpdateTagInput {
  @Field(() => ID, { description: 'The tag.' })
  tagId!: string;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'The word in all its languages, at most 40 characters in each.',
  })
  name?: LocalizedTextInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether topics are given it no more; those that have it keep it.',
  })
  retired?: boolean | null;
}

@ObjectType({ description: 'The tag is as it was asked for.', simpleResolvers: true })
export class TagSuccess {
  @Field(() => Tag, { description: 'The tag.' })
  @ShownTo('PUBLIC')
  tag!: Tag;
}

export const TagResult = createUnionType({
  name: 'TagResult',
  description: 'What comes of making or changing a tag.',
  types: () =>
    [
      TagSuccess,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      IdempotencyKeyReusedError,
      TooManyTagsError,
    ] as const,
});

@InputType({ description: 'A tag to follow, or to follow no more.' })
export class FollowTagInput {
  @Field(() => ID, { description: 'The tag.' })
  tagId!: string;

  @Field(() => Boolean, {
    description:
      'Whether the reader wants to be told of questions with it that wait for an answer; of other topics she is not.',
  })
  following!: boolean;
}

@ObjectType({ description: 'It is kept.', simpleResolvers: true })
export class FollowTagSuccess {
  @Field(() => Tag, { description: 'The tag.' })
  @ShownTo('PUBLIC')
  tag!: Tag;
}

export const FollowTagResult = createUnionType({
  name: 'FollowTagResult',
  description: 'What comes of following a tag.',
  types: () => [FollowTagSuccess, NotFoundError, NotSignedInError] as const,
});
