import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import {
  NotFoundError,
  NotSignedInError,
  RateLimitedError,
  RulesNotAcceptedError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Post } from '../post';
import { TopicLockedError } from '../topic';
import { REACTION_KINDS, type ReactionKindName } from './reaction.entity';
import { OwnPost, ReactionsOff } from './reaction.errors';

export const ReactionKind = enumOf(REACTION_KINDS);
registerEnumType(ReactionKind, {
  name: 'ReactionKind',
  description:
    'What one can say to a post without words. Guardians write of hard things: each of these can stand below any of them, none weighs a post or whoever wrote it, and none can hurt.',
  valuesConfig: {
    THANKS: { description: 'Thank you for writing this.' },
    HELPFUL: { description: 'I can use this: what a question or an answer has given.' },
    AGREE: { description: 'I see it in the same way, which spares a post that says only so.' },
    SAME_HERE: { description: 'It happens to me, too: you are not alone with it.' },
    STRENGTH: { description: 'I feel with you, where nothing else can be said: in place of a like.' },
  },
});

@ObjectType({
  description: 'How many reacted to a post in one way; nobody is told who.',
  simpleResolvers: true,
})
export class PostReactions {
  @Field(() => ReactionKind, { description: 'In which way.' })
  @ShownTo('PUBLIC')
  kind!: ReactionKindName;

  @Field(() => Int, { description: 'How many; at least one.' })
  @ShownTo('PUBLIC')
  count!: number;
}

@Shows(ReactionsOff)
@ObjectType({
  implements: UserError,
  description: 'The board wants no reactions.',
  simpleResolvers: true,
})
export class ReactionsOffError extends UserError {}

@Shows(OwnPost)
@ObjectType({
  implements: UserError,
  description: 'It is her own post: reactions are for what others wrote.',
  simpleResolvers: true,
})
export class OwnPostError extends UserError {}

@InputType({ description: 'A reaction, given or taken back.' })
export class ReactToPostInput {
  @Field(() => ID, { description: 'A post of somebody else.' })
  postId!: string;

  @Field(() => ReactionKind, { description: 'In which way; one can react in several.' })
  kind!: ReactionKindName;

  @Field(() => Boolean, { description: 'Whether it is to be there: once or twice is the same.' })
  on!: boolean;
}

@ObjectType({ description: 'It is as she wanted it, now or by an earlier try.', simpleResolvers: true })
export class ReactToPostSuccess {
  @Field(() => ID, { description: 'The id of the post.' })
  @ShownTo('PUBLIC')
  postId!: string;

  @Field(() => Post, {
    nullable: true,
    description: 'The post; null where she does not see its board any more.',
  })
  @ShownTo('PUBLIC')
  post!: Post | null;
}

export const ReactToPostResult = createUnionType({
  name: 'ReactToPostResult',
  description: 'What comes of a reaction.',
  types: () =>
    [
      ReactToPostSuccess,
      NotFoundError,
      NotSignedInError,
      OwnPostError,
      RateLimitedError,
      ReactionsOffError,
      RulesNotAcceptedError,
      TopicLockedError,
    ] as const,
});
