import type { Diet, EventAdmissionInput, EventAskingFragment } from '@guardian-network-hub/client-sdk';
import { written, type Texts } from '../../design/LocalizedField';

/** A question as it is typed; the key stays with it wherever it goes. */
export interface QuestionDraft {
  readonly key: string;
  /** Of one that the hub knows. */
  readonly id?: string;
  readonly text: Texts;
  readonly required: boolean;
}

/** How people come to an event, as it is typed. */
export interface AdmissionDraft {
  readonly approval: boolean;
  readonly asksDiet: boolean;
  readonly questions: readonly QuestionDraft[];
}

export const NOTHING_ASKED: AdmissionDraft = { approval: false, asksDiet: false, questions: [] };

export function emptyQuestion(language: string): QuestionDraft {
  return { key: crypto.randomUUID(), text: [{ language, text: '' }], required: false };
}

/** It as it stands. */
export function admissionOf({ approval, asksDiet, questions }: EventAskingFragment): AdmissionDraft {
  return {
    approval,
    asksDiet,
    questions: questions.map(({ id, text, required }) => ({
      key: id,
      id,
      text: text.translations,
      required,
    })),
  };
}

export function admissionInput({ approval, asksDiet, questions }: AdmissionDraft): EventAdmissionInput {
  return {
    approval,
    asksDiet,
    questions: questions.map(({ id, text, required }) => ({
      ...(id !== undefined && { id }),
      text: written(text),
      required,
    })),
  };
}

/** What somebody says as she answers, as it is typed. */
export interface SaidDraft {
  readonly replies: Readonly<Record<string, string>>;
  readonly diet: readonly Diet[];
}

export const NOTHING_SAID: SaidDraft = { replies: {}, diet: [] };

/** What an event asks of those who come. */
export type Asks = Pick<EventAskingFragment, 'questions' | 'asksDiet'>;

/** What the hub takes: a reply to each question, or that there is none. */
export function saidInput({ questions, asksDiet }: Asks, { replies, diet }: SaidDraft) {
  return {
    replies: questions.map(({ id }) => ({ questionId: id, text: replies[id]?.trim() || null })),
    ...(asksDiet && { diet: [...diet] }),
  };
}

/** Whether all is said that one does not come without. */
export function isComplete({ questions }: Asks, { replies }: SaidDraft): boolean {
  return questions.every(({ id, required }) => !required || replies[id]?.trim());
}
