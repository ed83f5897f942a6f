import { Arg, FieldResolver, ID, Resolver, Root, Subscription } from 'type-graphql';
import { shown, type NotRead } from '../../graphql/live/live-field';
import { subscribe } from '../../graphql/live/subscribe';
import { HEAD_OF_LOG, type StreamCursors } from '../../persistence/changes/stream-cursors';
import { extendRead } from '../../persistence/read/model';
import { Event, eventRead } from '../event';
import { EventChange, type Watched } from './event-change.types';

extendRead(eventRead, 'changeCursor', 'PUBLIC', { needs: HEAD_OF_LOG });

@Resolver(() => Event)
export class EventChangeResolver {
  constructor(private readonly cursors: StreamCursors) {}

  @FieldResolver(() => String, {
    description:
      'Where the changes of the event stand as this is read: give it to `eventChanges` as `after`.',
  })
  changeCursor(@Root() { streamId, lastSeq }: Watched): string {
    return this.cursors.seal(streamId, BigInt(lastSeq));
  }

  @Subscription(() => EventChange, {
    subscribe,
    description:
      'That an event changed, or how many come: each time how it stands now. Who comes is not told; `viewerRsvp` is asked for anew.',
  })
  eventChanges(
    @Root() change: EventChange | NotRead,
    @Arg('eventId', () => ID, { description: 'The event to watch.' }) _eventId: string,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor to go on behind: nothing is left out. Without it, what comes next.',
    })
    _after: string | null,
  ): EventChange {
    return shown(change);
  }
}
