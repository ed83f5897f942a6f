import { isDeepStrictEqual } from 'node:util';
import { madeBefore } from '../../persistence/idempotency';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { AUDIENCES, STEP, storedAudience, type Audience } from '../../shared/audience';
import { InvalidInput, NotFound } from '../../shared/errors';
import { timeOrderedId } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import { requireStepUp } from '../../shared/step-up';
import type { AuditService } from '../audit';
import type { BoardKindName } from '../board';
import { passLocalized, type LocalizedEntry } from '../free-text';
import { LOCK_NETWORK, mayOrganise, requireOrganiser } from '../network';
import { TooManyBoards } from './board-care.errors';
import { INSERT_BOARD, LOCK_BOARD, UPDATE_BOARD } from './board-care.sql';

const TITLE = { field: 'title', maxLength: 200, oneLine: true };
/** Thirty days. */
const MAX_EDIT_HOURS = 720;
const MAX_HOLD_DAYS = 365;
/** Of one network, archived ones among them: what a list can hold. */
const MAX_BOARDS = 50;

export interface NewBoard {
  readonly networkId: string;
  readonly kind: BoardKindName;
  readonly title: readonly LocalizedEntry[];
  readonly audience: Audience;
  readonly partners: boolean;
  readonly editHours: number;
  readonly reactions: boolean;
  readonly nameless: boolean;
  readonly attachments: boolean;
  readonly attachmentHoldDays: number;
  readonly idempotencyKey: string;
}

/** What is left out stays as it is. */
export interface BoardUpdate {
  readonly boardId: string;
  readonly title?: readonly LocalizedEntry[] | null;
  readonly audience?: Audience | null;
  readonly partners?: boolean | null;
  readonly editHours?: number | null;
  readonly reactions?: boolean | null;
  readonly nameless?: boolean | null;
  readonly attachments?: boolean | null;
  readonly attachmentHoldDays?: number | null;
  readonly archived?: boolean | null;
}

/** What of a board can be changed. */
interface Changeable {
  readonly title: Readonly<Record<string, string>>;
  readonly audience: Audience;
  readonly partners: boolean;
  readonly editHours: number;
  readonly reactions: boolean;
  readonly nameless: boolean;
  readonly attachments: boolean;
  readonly attachmentHoldDays: number;
  readonly archived: boolean;
}

/** The boards of a network: by those who run it. */
export class BoardCareService {
  constructor(
    private readonly reads: Reads,
    private readonly audit: AuditService,
  ) {}

  /**
   * Makes a board; the same key with the same input makes one and answers the same.
   * @returns the id of the board
   * @throws NotSignedIn, NotFound, InvalidInput, IdempotencyKeyReused, TooManyBoards
   */
  async create(actor: Actor, input: NewBoard): Promise<string> {
    const actorId = personOf(actor);
    const networkId = requireOrganiser(actor, this.reads.ids.decode(input.networkId));
    const title = passLocalized(input.title, TITLE);
    checkReach(input.audience);
    checkHours(input.editHours);
    checkDays(input.attachmentHoldDays);
    const { kind, audience, editHours, reactions, nameless, attachments, attachmentHoldDays } = input;
    const stored = storedAudience(audience, input.partners);
    const id = timeOrderedId();
    return inTransaction(this.reads.pool, async (tx) => {
      const settings = [reactions, nameless, attachments, attachmentHoldDays];
      const asked = ['board', networkId, kind, title, stored, editHours, ...settings];
      const attempt = { actorId, key: input.idempotencyKey, input: asked, subjectId: id };
      const before = await madeBefore(tx, attempt);
      if (before !== null) return before;
      await tx.query(LOCK_NETWORK, [networkId]);
      const values = [id, networkId, kind, title, stored, editHours, MAX_BOARDS, ...settings];
      if ((await tx.query(INSERT_BOARD, values)).rowCount === 0) throw new TooManyBoards();
      const details = { did: 'board created', board: this.reads.ids.encode(id), ...toldReach(input) };
      await this.audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId, details });
      return id;
    });
  }

  /**
   * Changes a board. Who sees less by it sees less at once; opening to more people what was written for fewer asks
   * for a fresh proof, as sharing does.
   * @returns the id of the board
   * @throws NotSignedIn, NotFound, InvalidInput, StepUpRequired
   */
  async update(actor: Actor, input: BoardUpdate): Promise<string> {
    personOf(actor);
    const { audience, editHours, attachmentHoldDays } = input;
    const title = input.title == null ? null : passLocalized(input.title, TITLE);
    if (audience != null) checkReach(audience);
    if (editHours != null) checkHours(editHours);
    if (attachmentHoldDays != null) checkDays(attachmentHoldDays);
    const id = this.reads.ids.decode(input.boardId);
    if (id === null) throw notYours();
    await inTransaction(this.reads.pool, async (tx) => {
      const found = await tx.query<Omit<Changeable, 'audience'> & { networkId: string; step: number }>(
        LOCK_BOARD,
        [id],
      );
      const [row] = found.rows;
      if (!row || !mayOrganise(actor, row.networkId)) throw notYours();
      const { networkId, step, ...rest } = row;
      const now: Changeable = { ...rest, audience: AUDIENCES[step]! };
      const next: Changeable = {
        title: title ?? now.title,
        audience: audience ?? now.audience,
        partners: input.partners ?? now.partners,
        editHours: editHours ?? now.editHours,
        reactions: input.reactions ?? now.reactions,
        nameless: input.nameless ?? now.nameless,
        attachments: input.attachments ?? now.attachments,
        attachmentHoldDays: attachmentHoldDays ?? now.attachmentHoldDays,
        archived: input.archived ?? now.archived,
      };
      const fields = (Object.keys(next) as (keyof Changeable)[]).filter(
        (key) => !isDeepStrictEqual(next[key], now[key]),
      );
      if (fields.length === 0) return;
      if (isWider(next, now)) requireStepUp(actor);
      const stored = storedAudience(next.audience, next.partners);
      const { editHours: hours, archived, attachmentHoldDays: days } = next;
      const settings = [next.reactions, next.nameless, next.attachments, days];
      await tx.query(UPDATE_BOARD, [id, next.title, stored, hours, archived, ...settings]);
      const details = {
        did: 'board changed',
        board: this.reads.ids.encode(id),
        fields: fields.join(' '),
        ...toldReach(next),
      };
      await this.audit.record(tx, actor, { kind: 'NETWORK_CHANGED', networkId, details });
    });
    return id;
  }
}

type Reach = Pick<Changeable, 'audience' | 'partners'>;

function isWider(next: Reach, now: Reach): boolean {
  return STEP[next.audience] > STEP[now.audience] || (next.partners && !now.partners);
}

/** For whom a board is, as the log tells it. */
function toldReach({ audience, partners }: Reach): Record<string, string> {
  return { audience, partners: partners ? 'yes' : 'no' };
}

/** A board is no one person's. */
function checkReach(audience: Audience): void {
  if (audience === 'ME') throw new InvalidInput('A board reaches the network itself at least.', 'audience');
}

function checkHours(hours: number): void {
  if (hours < 0 || hours > MAX_EDIT_HOURS)
    throw new InvalidInput(`The hours lie between 0 and ${MAX_EDIT_HOURS}.`, 'editHours');
}

function checkDays(days: number): void {
  if (days < 0 || days > MAX_HOLD_DAYS)
    throw new InvalidInput(`The days lie between 0 and ${MAX_HOLD_DAYS}.`, 'attachmentHoldDays');
}

function notYours(): NotFound {
  return new NotFound('There is no such board, or you do not run its network.', 'boardId');
}
