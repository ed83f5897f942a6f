import { InvalidInput } from '../../shared/errors';
import type { Texts } from '../../shared/text-in';
import { passFreeText, passLocalized, type LocalizedEntry } from '../free-text';

const MAX_QUESTIONS = 20;
const MAX_OPTIONS = 20;
const MAX_ANSWER_LENGTH = 2_000;
const LABEL = { field: 'questions', maxLength: 500, oneLine: true };

/** A question that a network puts to those who want to join. */
export interface Question {
  readonly label: Texts;
  readonly kind: 'TEXT' | 'CHOICE' | 'YES_NO';
  readonly required: boolean;
  /** Of a choice. */
  readonly options: readonly Texts[];
}

/** What stands at the place of a question: a text, the number of an option, yes or no, or nothing. */
export type Answer = string | number | boolean | null;

export interface GivenQuestion {
  readonly label: readonly LocalizedEntry[];
  readonly kind: Question['kind'];
  readonly required: boolean;
  readonly options?: readonly { readonly label: readonly LocalizedEntry[] }[] | null;
}

export interface GivenAnswer {
  readonly question: number;
  readonly text?: string | null;
  readonly option?: number | null;
  readonly yes?: boolean | null;
}

/** The questions as they are kept. @throws InvalidInput */
export function questionnaireOf(given: readonly GivenQuestion[]): Question[] {
  if (given.length > MAX_QUESTIONS) throw fault(`Ask at most ${MAX_QUESTIONS} questions.`);
  return given.map(({ label, kind, required, options }) => {
    const choices = (options ?? []).map((option) => passLocalized(option.label, LABEL));
    if (kind === 'CHOICE' && (choices.length < 2 || choices.length > MAX_OPTIONS)) {
      throw fault(`A choice has 2 to ${MAX_OPTIONS} options.`);
    }
    if (kind !== 'CHOICE' && choices.length > 0) throw fault('Only a choice has options.');
    return { label: passLocalized(label, LABEL), kind, required, options: choices };
  });
}

/** The answers in the order of the questions. @throws InvalidInput */
export function answersTo(questions: readonly Question[], given: readonly GivenAnswer[]): Answer[] {
  const byQuestion = new Map(given.map((answer) => [answer.question, answer]));
  if (byQuestion.size < given.length || given.some(({ question }) => !questions[question])) {
    throw new InvalidInput('Answer each question once.', 'answers');
  }
  return questions.map((question, i) => {
    const answer = answerTo(question, byQuestion.get(i));
    if (question.required && answer === null) {
      throw new InvalidInput('Answer all the questions that need an answer.', 'answers');
    }
    return answer;
  });
}

function answerTo({ kind, options }: Question, given: GivenAnswer | undefined): Answer {
  if (kind === 'YES_NO') return given?.yes ?? null;
  if (kind === 'TEXT') {
    if (!given?.text?.trim()) return null;
    return passFreeText(given.text, { field: 'answers', maxLength: MAX_ANSWER_LENGTH }).text;
  }
  const option = given?.option ?? null;
  if (option !== null && !options[option]) throw new InvalidInput('There is no such option.', 'answers');
  return option;
}

function fault(message: string): InvalidInput {
  return new InvalidInput(message, 'questions');
}
