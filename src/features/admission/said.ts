import type { PoolClient } from 'pg';
import { InvalidInput } from '../../shared/errors';
import { passFreeText } from '../free-text';
import { MAX_QUESTIONS, type Question } from './admission';
import type { DietName } from './admission.entity';
import { ReplyMissing } from './admission.errors';
import { ASKED, DROP_REPLIES, KEEP_DIET, KEEP_REPLIES, NOT_REPLIED, TAKE_BACK } from './said.sql';

/** What somebody says as she answers an invitation; what is left out stays as it is. */
export interface Said {
  readonly replies?: readonly Reply[] | null;
  /** Empty: she takes it back. */
  readonly diet?: readonly DietName[] | null;
}

export interface Reply {
  readonly questionId: string;
  /** null: she takes it back. */
  readonly text?: string | null;
}

/** Who says something, and of which event. */
export interface Saying {
  readonly eventId: string;
  readonly participantId: string;
}

const MAX_LENGTH = 1_000;

/** What she says, through the gate. @throws InvalidInput */
export function passSaid({ replies, diet }: Said): Said {
  if (replies && replies.length > MAX_QUESTIONS)
    throw new InvalidInput(`Give at most ${MAX_QUESTIONS} replies.`, 'replies');
  if (replies && new Set(replies.map(({ questionId }) => questionId)).size < replies.length)
    throw new InvalidInput('Reply to each question once.', 'replies');
  return {
    ...(replies && { replies: replies.map(({ questionId, text }) => ({ questionId, text: passed(text) })) }),
    ...(diet && { diet: [...new Set(diet)] }),
  };
}

function passed(text: string | null | undefined): string | null {
  if (text == null || text.trim() === '') return null;
  return passFreeText(text, { field: 'replies', maxLength: MAX_LENGTH }).text;
}

/** Makes sure that what is said replies to all questions that need it. @throws ReplyMissing */
export function requireAll(questions: readonly Pick<Question, 'id' | 'required'>[], { replies }: Said): void {
  const given = new Set((replies ?? []).filter(({ text }) => text != null).map((reply) => reply.questionId));
  const missing = questions.filter(({ id, required }) => required && !given.has(id)).map(({ id }) => id);
  if (missing.length > 0) throw new ReplyMissing(missing);
}

/**
 * Keeps what somebody says of an event one of whose dates is held.
 * @throws InvalidInput where it was not asked
 */
export async function keepSaid(tx: PoolClient, who: Saying, { replies, diet }: Said): Promise<void> {
  if (!replies && !diet) return;
  const { eventId, participantId } = who;
  const found = await tx.query<{ questions: readonly Question[]; asksDiet: boolean }>(ASKED, [eventId]);
  const { questions, asksDiet } = found.rows[0]!;
  if (replies) {
    const known = new Set(questions.map(({ id }) => id));
    if (!replies.every(({ questionId }) => known.has(questionId)))
      throw new InvalidInput('There is no such question.', 'replies');
    const said = replies.filter(({ text }) => text != null);
    const dropped = replies.filter(({ text }) => text == null).map(({ questionId }) => questionId);
    await tx.query(DROP_REPLIES, [eventId, participantId, dropped]);
    const [ids, texts] = [said.map(({ questionId }) => questionId), said.map(({ text }) => text)];
    await tx.query(KEEP_REPLIES, [eventId, participantId, ids, texts]);
  }
  if (diet) {
    if (!asksDiet && diet.length > 0) throw new InvalidInput('It is not asked what people eat.', 'diet');
    await tx.query(KEEP_DIET, [eventId, participantId, diet]);
  }
}

/** Makes sure that somebody has replied to all questions of an event that need it. @throws ReplyMissing */
export async function requireReplies(tx: PoolClient, { eventId, participantId }: Saying): Promise<void> {
  const { rows } = await tx.query<{ id: string }>(NOT_REPLIED, [eventId, participantId]);
  if (rows.length > 0) throw new ReplyMissing(rows.map(({ id }) => id));
}

/** Takes back all that somebody said of an event. */
export async function takeBack(tx: PoolClient, { eventId, participantId }: Saying): Promise<void> {
  await tx.query(TAKE_BACK, [eventId, participantId]);
}
