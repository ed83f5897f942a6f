import type { PoolClient } from 'pg';
import { InvalidInput } from '../../shared/errors';
import { randomId } from '../../shared/ids';
import type { Texts } from '../../shared/text-in';
import { passLocalized, type LocalizedEntry } from '../free-text';

/** A question to those who want to come. */
export interface Question {
  readonly id: string;
  readonly text: Texts;
  readonly required: boolean;
}

/** How people come to an event: what they are asked, and who decides. */
export interface Admission {
  /** Whether organisers decide who comes. */
  readonly approval: boolean;
  readonly questions: readonly Question[];
  /** Whether people are asked what they eat. */
  readonly asksDiet: boolean;
}

/** A question as an organiser gives it. */
export interface GivenQuestion {
  /** Of a question that there is; without it, it is new. */
  readonly id?: string | null;
  readonly text: readonly LocalizedEntry[];
  readonly required: boolean;
}

/** It as an organiser gives it: what is left out stays as it is. */
export interface AdmissionEntry {
  readonly approval?: boolean | null;
  readonly questions?: readonly GivenQuestion[] | null;
  readonly asksDiet?: boolean | null;
}

export const MAX_QUESTIONS = 5;
const MAX_LENGTH = 300;

/** Of an event to which one comes without being asked anything. */
const NOTHING_ASKED: Admission = { approval: false, questions: [], asksDiet: false };

/** How people are to come. @throws InvalidInput */
export function storedAdmission(
  entry: AdmissionEntry | null | undefined,
  before: Admission = NOTHING_ASKED,
): Admission {
  return {
    approval: entry?.approval ?? before.approval,
    questions: entry?.questions ? questionsOf(entry.questions, before.questions) : before.questions,
    asksDiet: entry?.asksDiet ?? before.asksDiet,
  };
}

/** The questions as they are kept; one whose words change stays the same, with what was said to it. */
function questionsOf(given: readonly GivenQuestion[], before: readonly Question[]): Question[] {
  if (given.length > MAX_QUESTIONS)
    throw new InvalidInput(`Ask at most ${MAX_QUESTIONS} questions.`, 'questions');
  const known = new Set(before.map(({ id }) => id));
  return given.map(({ id, text, required }) => {
    if (id != null && !known.delete(id)) throw new InvalidInput('There is no such question.', 'questions');
    const words = passLocalized(text, { field: 'questions', maxLength: MAX_LENGTH, oneLine: true });
    return { id: id ?? randomId(), text: words, required };
  });
}

/** SQL of how people come to event `e`. */
export const admissionOf = (e: string) =>
  `jsonb_build_object('approval', ${e}.approval, 'questions', ${e}.questions, 'asksDiet', ${e}.asks_diet)`;

/** Writes how people come to an event ($1); what was said to questions that there are no more goes with them. */
const WRITE = `
  WITH replies AS (
    DELETE FROM event_reply WHERE event_id = $1::uuid
      AND question_id NOT IN (SELECT (q ->> 'id')::uuid FROM jsonb_array_elements($3::jsonb) q)
  ), diets AS (
    DELETE FROM event_diet WHERE event_id = $1::uuid AND NOT $4::boolean
  )
  UPDATE event SET approval = $2, questions = $3::jsonb, asks_diet = $4 WHERE id = $1::uuid`;

/** Writes how people come to an event whose dates are held. */
export async function writeAdmission(
  tx: PoolClient,
  eventId: string,
  { approval, questions, asksDiet }: Admission,
): Promise<void> {
  await tx.query(WRITE, [eventId, approval, JSON.stringify(questions), asksDiet]);
}
