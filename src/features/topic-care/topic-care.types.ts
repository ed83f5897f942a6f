import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { LanguageTag } from '../../graphql/scalars';
import { InvalidInputError, NotFoundError, NotSignedInError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Topic, TopicLockedError } from '../topic';

@InputType({ description: 'What to change of a topic; what is left out stays as it is.' })
export class UpdateTopicInput {
  @Field(() => ID, { description: 'The topic.' })
  topicId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its title: one line of plain text, at most 200 characters. For its author, too.',
  })
  title?: string | null;

  @Field(() => LanguageTag, {
    nullable: true,
    description: 'The language it is held in; null for none. For its author, too.',
  })
  language?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'All that it is about: at most five of the tags of its network, retired ones only where it carries them. For its author, too.',
  })
  tagIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it stands above the others.' })
  pinned?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it takes no more posts.' })
  locked?: boolean | null;
}

@ObjectType({ description: 'The topic is as it was asked for.', simpleResolvers: true })
export class UpdateTopicSuccess {
  @Field(() => Topic, { description: 'The topic.' })
  @ShownTo('PUBLIC')
  topic!: Topic;
}

export const UpdateTopicResult = createUnionType({
  name: 'UpdateTopicResult',
  description: 'What comes of changing a topic.',
  types: () =>
    [UpdateTopicSuccess, InvalidInputError, NotFoundError, NotSignedInError, TopicLockedError] as const,
});
