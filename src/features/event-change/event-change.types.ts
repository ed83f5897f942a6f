import { Field, ObjectType } from 'type-graphql';
import { ShownTo } from '../../shared/classification';
import { type Event, Occurrence } from '../event';

@ObjectType({
  description: 'That an event, or the answers to it, changed: how it stands now.',
  simpleResolvers: true,
})
export class EventChange {
  @Field(() => String, { description: 'Go on behind it with `after`.' })
  @ShownTo('PUBLIC')
  cursor!: string;

  @Field(() => Occurrence, { description: 'The occurrence, with its seats as they are now.' })
  @ShownTo('PUBLIC')
  occurrence!: Occurrence;
}

/** The event that is watched; for the cursor at which to begin. */
export type Watched = Event & { readonly streamId: string; readonly lastSeq: string };
