import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { NotFoundError, NotSignedInError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Event } from '../event';

@InputType({ description: 'An event of which one takes back what one said.' })
export class TakeBackRepliesInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;
}

@ObjectType({ description: 'Nothing of what she said is kept.', simpleResolvers: true })
export class TakeBackRepliesSuccess {
  @Field(() => Event, { nullable: true, description: 'The event; null where she does not see it.' })
  @ShownTo('PUBLIC')
  event!: Event | null;
}

export const TakeBackRepliesResult = createUnionType({
  name: 'TakeBackRepliesResult',
  description: 'What comes of taking back what one said.',
  types: () => [TakeBackRepliesSuccess, NotFoundError, NotSignedInError] as const,
});
