import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { NotFoundError, NotSignedInError, RateLimitedError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Viewer } from '../person';
import { TopicLockedError } from '../topic';

/** So many are named. */
export const MOST_NAMED = 20;
/** So many are counted. */
export const MOST_COUNTED = 100;

@ObjectType({
  description: 'Somebody who is at a topic now, under the name of her posts.',
  simpleResolvers: true,
})
export class PresentPerson {
  @Field(() => ID, { description: 'The id of the participant that her posts come from.' })
  @ShownTo('PUBLIC')
  participantId!: string;

  @Field(() => String, { description: 'The name she takes part under.' })
  @ShownTo('PUBLIC')
  name!: string;
}

@ObjectType({
  description:
    'Who is at a topic now, the reader herself among them; without those who do not want to be shown.',
  simpleResolvers: true,
})
export class TopicPresence {
  @Field(() => [PresentPerson], {
    description: `Those who have it open, ${MOST_NAMED} at most; their order tells nothing.`,
  })
  @ShownTo('PUBLIC')
  readers!: PresentPerson[];

  @Field(() => Int, { description: `How many have it open, ${MOST_COUNTED} standing for that and more.` })
  @ShownTo('PUBLIC')
  readerCount!: number;

  @Field(() => [PresentPerson], {
    description: `Those who write an answer: who gave a sign of it within the last five seconds, ${MOST_NAMED} at most.`,
  })
  @ShownTo('PUBLIC')
  typing!: PresentPerson[];
}

@ObjectType({ description: 'Who writes an answer on a topic now.', simpleResolvers: true })
export class TopicTyping {
  @Field(() => [PresentPerson], { description: 'Those who write, as `TopicPresence` has them.' })
  @ShownTo('PUBLIC')
  typing!: PresentPerson[];
}

@InputType({ description: 'That the reader writes an answer.' })
export class SignalTypingInput {
  @Field(() => ID, { description: 'The topic on which she writes.' })
  topicId!: string;
}

@ObjectType({ description: 'It is passed on, or was just now.', simpleResolvers: true })
export class SignalTypingSuccess {
  @Field(() => ID, { description: 'The id of the topic.' })
  @ShownTo('PUBLIC')
  topicId!: string;
}

export const SignalTypingResult = createUnionType({
  name: 'SignalTypingResult',
  description: 'What comes of a sign that one writes.',
  types: () =>
    [SignalTypingSuccess, NotFoundError, NotSignedInError, RateLimitedError, TopicLockedError] as const,
});

@InputType({ description: 'Whether others are shown that one is at a topic.' })
export class SetPresenceInput {
  @Field(() => Boolean, { description: 'Whether they are.' })
  shown!: boolean;
}

@ObjectType({ description: 'It is kept.', simpleResolvers: true })
export class SetPresenceSuccess {
  @Field(() => Viewer, { nullable: true, description: 'The person.' })
  @ShownTo('PUBLIC')
  viewer!: Viewer | null;
}

export const SetPresenceResult = createUnionType({
  name: 'SetPresenceResult',
  description: 'What comes of showing oneself at topics, or of not doing so.',
  types: () => [SetPresenceSuccess, NotSignedInError] as const,
});
