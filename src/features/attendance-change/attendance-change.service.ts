import type { LiveField, LiveStart } from '../../graphql/live/live-field';
import type { Change } from '../../persistence/changes/change-feed';
import type { StreamCursors } from '../../persistence/changes/stream-cursors';
import { extendRead } from '../../persistence/read/model';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import { below, fields, nested, type Selection } from '../../shared/selection';
import { attendanceRead } from '../attendance';
import { occurrenceRead, type Occurrence } from '../event';
import { participantRead } from '../person';
import { AttendanceChange, type ChangedDate } from './attendance-change.types';

// Read along with the date, under the guard of its own list: whoever may not read the list is told nothing.
extendRead(occurrenceRead, 'changedParticipant', 'ORGANISER', {
  model: () => participantRead,
  on: (_, b, p) => `${b}.id = ${p.arg('participantId', 'uuid')}`,
});
extendRead(occurrenceRead, 'changedAttendance', 'ORGANISER', {
  model: () => attendanceRead,
  on: (a, b, p) => `${b}.occurrence_id = ${a}.id AND ${b}.participant_id = ${p.arg('participantId', 'uuid')}`,
});

const WATCHED = nested({ attendedCount: null, event: fields('id') });
const asked = new WeakMap<Selection, Selection>();

/** What is read of a date for a change; the same object for the same selection, so that its statement is planned once. */
function askedOf(selection: Selection): Selection {
  let known = asked.get(selection);
  if (!known) {
    known = nested({
      attendedCount: null,
      changedParticipant: below(selection, 'participant'),
      changedAttendance: below(selection, 'attendance'),
    });
    asked.set(selection, known);
  }
  return known;
}

/** Who is there, as it becomes known: for those who run the event's network. */
export class AttendanceChangeService {
  constructor(
    private readonly reads: Reads,
    private readonly cursors: StreamCursors,
  ) {}

  /** The subscription field that shows it, of the log of the event. */
  readonly liveFields: ReadonlyMap<string, LiveField> = new Map([
    [
      'attendanceChanges',
      {
        open: (actor, args) => this.open(actor, args),
        accepts: ({ kind, parentId }, args) =>
          kind === 'ATTENDANCE_CHANGED' && parentId === this.reads.ids.decode(args['occurrenceId'] as string),
        show: (viewers, change, selection) => this.show(viewers, change, selection),
      },
    ],
  ] satisfies [string, LiveField][]);

  private async open(actor: Actor, args: Readonly<Record<string, unknown>>): Promise<LiveStart> {
    personOf(actor);
    const id = this.reads.ids.decode(args['occurrenceId'] as string);
    const date = id && (await this.reads.one(actor, occurrenceRead, WATCHED, id));
    if (!date || (date as ChangedDate).attendedCount === null)
      throw new NotFound('There is no such date, or you do not run its network.', 'occurrenceId');
    const streamId = (date as Occurrence).event.uuid;
    const after = args['after'] as string | null | undefined;
    return { streamId, after: after == null ? null : this.cursors.open(streamId, after) };
  }

  private async show(
    viewers: readonly Actor[],
    { streamId, seq, subjectId: participantId, parentId }: Change,
    selection: Selection,
  ): Promise<(AttendanceChange | null)[]> {
    const args = { participantId };
    const seen = await this.reads.oneForEach(viewers, occurrenceRead, askedOf(selection), parentId!, args);
    const cursor = this.cursors.seal(streamId, seq);
    return (seen as (ChangedDate | null)[]).map((date) => {
      if (!date || date.attendedCount === null || date.changedParticipant === null) return null;
      const { attendedCount, changedParticipant: participant, changedAttendance: attendance } = date;
      return Object.assign(new AttendanceChange(), { cursor, participant, attendance, attendedCount });
    });
  }
}
