import type { Keyset, KeysetList } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import type { PageArgs } from '../../shared/page';
import { personOf, takingPart } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import type { Seal } from '../../shared/seal';
import { fields, type Selection } from '../../shared/selection';
import { occurrenceRead } from '../event';
import type { AttendanceMarks } from './attendance-marks';
import { CheckInCodeWrong } from './attendance.errors';
import { requireOpen } from './attendance.policy';
import { attendanceRead } from './attendance.read';
import { type Attendance, CheckInCode } from './attendance.types';
import type { CheckInLimits } from './check-in-limits';
import { codeAt, isCode, STEP_SECONDS, stepAt } from './check-in-code';

/** People who are marked at once. */
const MOST_MARKED = 200;

export interface Marked {
  readonly occurrenceId: string;
  readonly participantIds: readonly string[];
  readonly attended: boolean;
  readonly minutes?: number | null;
}

export interface AttendanceParts {
  readonly reads: Reads;
  readonly keyset: Keyset;
  readonly seal: Seal;
  readonly marks: AttendanceMarks;
  readonly marksByPerson: RateLimit;
  readonly checkIns: CheckInLimits;
  readonly publicUrl: () => string;
}

/** In the order in which they were marked. */
const ofDate: KeysetList<Attendance> = {
  name: 'attendance',
  model: attendanceRead,
  keys: [
    { sql: (a) => `${a}.marked_at`, type: 'timestamptz' },
    { sql: (a) => `${a}.id`, type: 'uuid' },
  ],
  where: (a, params) => `${a}.occurrence_id = ${params.arg('occurrenceId', 'uuid')}`,
};

/** Who was there. */
export class AttendanceService {
  constructor(private readonly parts: AttendanceParts) {}

  /**
   * Marks that people were there, or takes it back; many at once, and twice is once. Members may be marked who did not answer.
   * @returns the id of the date
   * @throws NotSignedIn, NotFound, InvalidInput, RateLimited, AttendanceNotTaken, CheckInClosed
   */
  async mark(
    actor: Actor,
    { occurrenceId, participantIds, attended, minutes = null }: Marked,
  ): Promise<string> {
    const { reads, marks, marksByPerson } = this.parts;
    if (participantIds.length === 0 || participantIds.length > MOST_MARKED)
      throw new InvalidInput(`Give 1 to ${MOST_MARKED} people.`, 'participantIds');
    await marksByPerson.take(personOf(actor));
    const ids = [...new Set(participantIds.map((id) => reads.ids.decode(id)))];
    return marks.byOrganiser(actor, occurrenceId, async (tx, date, by) => {
      const known = ids.filter((id) => id !== null);
      if (known.length < ids.length) throw new NotFound('There is no such person.', 'participantIds');
      await marks.requireMarkable(tx, date, known);
      if (!attended) return marks.unmark(tx, date, known);
      const each = known.map((participantId) => ({ participantId, minutes }));
      return marks.mark(tx, date, each, { how: 'LIST', by, overrule: minutes !== null });
    });
  }

  /**
   * Notes that the actor is there, by the code that is shown there. Once or twice is the same.
   * @returns the id of the date
   * @throws NotSignedIn, RateLimited, NotFound, AttendanceNotTaken, CheckInClosed, CheckInCodeWrong
   */
  async checkIn(actor: Actor, occurrenceId: string, code: string): Promise<string> {
    const { reads, marks, checkIns } = this.parts;
    const { personId, participantId } = takingPart(actor);
    await checkIns.byPerson.take(personId);
    const id = reads.ids.decode(occurrenceId);
    if (id === null || !(await reads.one(actor, occurrenceRead, fields('id'), id)))
      throw new NotFound('There is no such event.', 'occurrenceId');
    // Where too many were wrong, none is looked at: organisers have their list.
    await checkIns.wrongByDate.take(id, 0);
    const now = await marks.date(id);
    if (!now) throw new NotFound('There is no such event.', 'occurrenceId');
    requireOpen(now, 'code');
    if (!isCode(this.secretOf(id), code)) {
      await checkIns.wrongByDate.take(id);
      throw new CheckInCodeWrong();
    }
    await marks.atDate(id, (tx, date) => {
      requireOpen(date, 'code');
      const own = [{ participantId, minutes: null }];
      return marks.mark(tx, date, own, { how: 'CODE', by: participantId, overrule: false });
    });
    return id;
  }

  /** Who was there, for those who run the event's network; none for others. */
  ofDate(actor: Actor, occurrenceId: string, page: PageArgs, selection: Selection) {
    return this.parts.keyset.page(actor, ofDate, selection, page, { occurrenceId });
  }

  /** The code of a date as it is now, for those who run its network: whoever calls this has read that the actor does. */
  codeOf(occurrenceId: string, now = Date.now()): CheckInCode {
    const { reads, publicUrl } = this.parts;
    const step = stepAt(now);
    const code = codeAt(this.secretOf(occurrenceId), step);
    return Object.assign(new CheckInCode(), {
      code,
      url: `${publicUrl()}/check-in/${reads.ids.encode(occurrenceId)}?code=${code}`,
      changesAt: new Date((step + 1) * STEP_SECONDS * 1000).toISOString(),
    });
  }

  /** The secret from which the codes of a date come; all processes know it, and none keeps it. */
  private secretOf(occurrenceId: string): Buffer {
    return this.parts.seal.mac('check-in', occurrenceId);
  }
}
