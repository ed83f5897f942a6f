import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime, LanguageTag } from '../../graphql/scalars';
import {
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  RulesNotAcceptedError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { CONFIRMATIONS, LikelyIdentifierError } from '../free-text';
import { TooManyMentionsError } from '../mention';
import { Post } from '../post';
import { TopicLockedError } from '../topic';
import { EditedMeanwhile, EditTimeOver } from './post-edit.errors';

@ObjectType({ description: 'What a post said before it was edited.', simpleResolvers: true })
export class PostRevision {
  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => String, { description: 'The text as sanitised HTML.' })
  @ShownTo('PUBLIC')
  html!: string;

  @Field(() => String, { description: 'The text as written (CommonMark).' })
  @ShownTo('PUBLIC')
  markdown!: string;

  @Field(() => DateTime, { description: 'When it was written.' })
  @ShownTo('PUBLIC')
  writtenAt!: string;
}

@Shows(EditTimeOver)
@ObjectType({
  implements: UserError,
  description: 'The hours in which the post could be edited are over.',
  simpleResolvers: true,
})
export class EditTimeOverError extends UserError {}

@Shows(EditedMeanwhile)
@ObjectType({
  implements: UserError,
  description: 'The post was edited since it was read, perhaps in another window.',
  simpleResolvers: true,
})
export class EditedMeanwhileError extends UserError {}

@InputType({ description: 'Another text for a post.' })
export class EditPostInput {
  @Field(() => ID, { description: 'One of her own posts.' })
  postId!: string;

  @Field(() => String, {
    description: 'The text (CommonMark), at most 10,000 characters, with mentions as in `PostInput`.',
  })
  body!: string;

  @Field(() => Int, { description: 'The `revision` of the post that the text was made from.' })
  revision!: number;

  @Field(() => LanguageTag, {
    nullable: true,
    description: 'The language of the text, null for none; as before where it is left out.',
  })
  language?: string | null;

  @Field(() => [String], CONFIRMATIONS)
  confirmations!: string[];
}

@ObjectType({ description: 'The post says so.', simpleResolvers: true })
export class EditPostSuccess {
  @Field(() => Post, { description: 'The post.' })
  @ShownTo('PUBLIC')
  post!: Post;
}

export const EditPostResult = createUnionType({
  name: 'EditPostResult',
  description: 'What comes of editing a post.',
  types: () =>
    [
      EditPostSuccess,
      LikelyIdentifierError,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      RulesNotAcceptedError,
      TooManyMentionsError,
      TopicLockedError,
      EditTimeOverError,
      EditedMeanwhileError,
    ] as const,
});

@InputType({ description: 'A post to take away.' })
export class DeletePostInput {
  @Field(() => ID, { description: 'One of her own posts.' })
  postId!: string;
}

@ObjectType({ description: 'The text is gone, now or by an earlier try.', simpleResolvers: true })
export class DeletePostSuccess {
  @Field(() => ID, { description: 'The id of the post.' })
  @ShownTo('PUBLIC')
  postId!: string;

  @Field(() => Post, {
    nullable: true,
    description: 'What is left of it; null where she does not see its board any more.',
  })
  @ShownTo('PUBLIC')
  post!: Post | null;
}

export const DeletePostResult = createUnionType({
  name: 'DeletePostResult',
  description: 'What comes of deleting a post.',
  types: () => [DeletePostSuccess, NotFoundError, NotSignedInError] as const,
});
