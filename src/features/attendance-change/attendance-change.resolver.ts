import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { shown, type NotRead } from '../../graphql/live/live-field';
import { subscribe } from '../../graphql/live/subscribe';
import { AttendanceChange } from './attendance-change.types';

@Resolver()
export class AttendanceChangeResolver {
  @Subscription(() => AttendanceChange, {
    subscribe,
    description:
      'Who is there, as it becomes known at a date: for those who run the network of the event. What stands there already is not told.',
  })
  attendanceChanges(
    @Root() change: AttendanceChange | NotRead,
    @Arg('occurrenceId', () => ID, { description: 'The date to watch.' }) _occurrenceId: string,
    @Arg('after', () => String, {
      nullable: true,
      description:
        'The cursor to go on behind, or `changeCursor` of the event: nothing is left out. Without it, what comes next.',
    })
    _after: string | null,
  ): AttendanceChange {
    return shown(change);
  }
}
