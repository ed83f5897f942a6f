import { Field, Int, ObjectType } from 'type-graphql';
import { ShownTo } from '../../shared/classification';
import { Attendance } from '../attendance';
import type { Occurrence } from '../event';
import { Participant } from '../person';

@ObjectType({
  description: 'That somebody was marked as being there, or is not any more: how it stands now.',
  simpleResolvers: true,
})
export class AttendanceChange {
  @Field(() => String, { description: 'Go on behind it with `after`.' })
  @ShownTo('PUBLIC')
  cursor!: string;

  @Field(() => Participant, { description: 'Whom it is about.' })
  @ShownTo('PUBLIC')
  participant!: Participant;

  @Field(() => Attendance, {
    nullable: true,
    description: 'That she was there; null where that was taken back.',
  })
  @ShownTo('PUBLIC')
  attendance!: Attendance | null;

  @Field(() => Int, { description: 'How many are there by now.' })
  @ShownTo('PUBLIC')
  attendedCount!: number;
}

/** A date as it is read for a change: with whom the change is about. */
export type ChangedDate = Occurrence & {
  readonly attendedCount: number | null;
  readonly changedParticipant: Participant | null;
  readonly changedAttendance: Attendance | null;
};
