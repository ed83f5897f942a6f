import type { PoolClient } from 'pg';
import { madeBefore } from '../../persistence/idempotency';
import type { Reads } from '../../persistence/read/reads';
import type { ReadModel } from '../../persistence/read/model';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import { fields } from '../../shared/selection';
import { eventRead } from '../event';
import { passFreeText } from '../free-text';
import { guardianRead } from '../guardian';
import { postRead } from '../post';
import { nothingAfterwards, type Afterwards, type Withholding } from '../withholding';
import { callJudges, type CallParts } from './call-judges';
import { openItem, type PostSubject } from './open-item';
import type { ReportedKindName, ReportReasonName } from './report.entity';
import { hoursFor, mailFor, MAX_NOTE_LENGTH } from './report.policy';
import { ADD_REPORT, OWN_OPEN, REPORTED, SUBJECT } from './report.sql';

export interface NewReport {
  readonly kind: ReportedKindName;
  readonly subjectId: string;
  readonly reason: ReportReasonName;
  readonly note?: string | null;
  readonly idempotencyKey: string;
}

/** What whoever reported something is told. */
export interface Reported {
  /** Whether it is hidden until it is decided about. */
  readonly hid: boolean;
  readonly dueAt: Date;
}

/** What is reported: who decides about it, whom it is about, and whether nobody has judged it as it is now. */
interface Subject extends Omit<PostSubject, 'networkId'> {
  readonly networkId: string | null;
  readonly isUnjudged: boolean;
}

export interface ReportParts extends CallParts {
  readonly reads: Reads;
  readonly withholding: Withholding;
  readonly reportsByPerson: RateLimit;
  readonly pokeJobs: () => void;
}

/** By what it is seen whether somebody sees what she reports; a message is known to whom it went alone. */
const SEEN: Readonly<Partial<Record<ReportedKindName, ReadModel>>> = {
  POST: postRead,
  GUARDIAN: guardianRead,
  EVENT: eventRead,
};

/** How people say that something should not be there. */
export class ReportService {
  constructor(private readonly parts: ReportParts) {}

  /**
   * Reports something that the actor sees. What she has reported already and is not decided yet is answered as it was.
   * A post that endangers a child is hidden at once, unless those who keep order have let it stand as it is.
   * @throws NotSignedIn, InvalidInput, NotFound, RateLimited, IdempotencyKeyReused
   */
  async report(actor: Actor, input: NewReport): Promise<Reported> {
    const { reads, reportsByPerson } = this.parts;
    const me = personOf(actor);
    const note = noteOf(input.note);
    await reportsByPerson.take(me);
    const subjectId = reads.ids.decode(input.subjectId);
    if (subjectId === null) throw notThere();
    // Who reported it may not see it any more: it was hidden by that.
    const before = await reads.pool.query<Reported>(OWN_OPEN, [subjectId, me]);
    if (before.rows[0]) return before.rows[0];
    const model = SEEN[input.kind];
    if (model && !(await reads.one(actor, model, fields('id'), subjectId))) throw notThere();
    const [reported, afterwards] = await inTransaction(reads.pool, (tx) =>
      this.add(tx, actor, me, subjectId, { ...input, note }),
    );
    afterwards();
    this.parts.pokeJobs();
    return reported;
  }

  private async add(
    tx: PoolClient,
    actor: Actor,
    me: string,
    subjectId: string,
    { kind, reason, note, idempotencyKey }: NewReport,
  ): Promise<readonly [Reported, Afterwards]> {
    const { withholding } = this.parts;
    const place = kind === 'POST' ? await withholding.placeOf(tx, subjectId) : null;
    const id = timeOrderedId();
    const input = ['report', kind, subjectId, reason, note];
    const made = await madeBefore(tx, { actorId: me, key: idempotencyKey, subjectId: id, input });
    if (made !== null)
      return [(await tx.query<Reported>(REPORTED, [made])).rows[0] ?? gone(), nothingAfterwards];
    const found = await tx.query<Subject>(SUBJECT[kind], [subjectId, actor.reach.networkIds, me]);
    const [subject] = found.rows;
    if (!subject?.networkId) throw notThere();
    if (subject.aboutIds.includes(me)) throw new InvalidInput('This is your own.', 'subjectId');
    const { networkId, authorId, aboutIds, isUnjudged } = subject;
    const subjectNow = { networkId, kind, subjectId, authorId, aboutIds };
    const item = await openItem(tx, { ...subjectNow, origin: 'REPORTED', reason });
    // Somebody else in the same moment, in another window.
    const own = await tx.query<Reported>(OWN_OPEN, [subjectId, me]);
    if (own.rows[0]) return [own.rows[0], nothingAfterwards];
    const hid = reason === 'CHILD_SAFETY' && place !== null && isUnjudged;
    const values = [id, item.id, me, reason, note, hid, hoursFor(reason)];
    const added = await tx.query<{ dueAt: Date }>(ADD_REPORT, values);
    const afterwards = hid ? await withholding.hold(tx, subjectId, place) : nothingAfterwards;
    if (item.isNew || reason === 'CHILD_SAFETY') await callJudges(tx, this.parts, item.id, mailFor(reason));
    return [{ hid, dueAt: added.rows[0]!.dueAt }, afterwards];
  }
}

function noteOf(note: string | null | undefined): string | null {
  if (note == null || note.trim() === '') return null;
  return passFreeText(note, { field: 'note', maxLength: MAX_NOTE_LENGTH }).text;
}

function notThere(): NotFound {
  return new NotFound('There is no such thing, or you do not see it.', 'subjectId');
}

/** What was reported with this key was forgotten by now. */
function gone(): never {
  throw notThere();
}
