import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../graphql/scalars';
import { NotFoundError, NotSignedInError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';

@ObjectType({ description: 'A browser in which the person is signed in.', simpleResolvers: true })
export class Session {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque; it gives no access.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  @ShownTo('PUBLIC')
  current!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What kind of browser, such as "Firefox on Android"; null where it did not say.',
  })
  @ShownTo('PUBLIC')
  device!: string | null;

  @Field(() => DateTime, { description: 'When she signed in there.' })
  @ShownTo('PUBLIC')
  signedInAt!: string;

  @Field(() => DateTime, { description: 'When it was last used, to within a few minutes.' })
  @ShownTo('PUBLIC')
  lastSeenAt!: string;
}

@InputType({ description: 'A session to end.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'One of one’s own.' })
  sessionId!: string;
}

@ObjectType({
  description: 'The sessions have ended; their sockets close within seconds.',
  simpleResolvers: true,
})
export class EndSessionsSuccess {
  @Field(() => Int, { description: 'How many there were.' })
  @ShownTo('PUBLIC')
  ended!: number;
}

export const EndSessionsResult = createUnionType({
  name: 'EndSessionsResult',
  description: 'What comes of ending sessions.',
  types: () => [EndSessionsSuccess, NotFoundError, NotSignedInError] as const,
});
