import type { Audience, UpdateBoardInput } from '@guardian-network-hub/client-sdk';
import { written, type Texts } from '../../design/LocalizedField';
import type { BoardToEdit } from './Boards';

/** From the nearest to the farthest. A board reaches the network itself at least. */
export const STEPS = [
  'NETWORK',
  'LINKED',
  'HUB',
  'PEER_HUBS',
  'PUBLIC',
] as const satisfies readonly Audience[];
export type Step = (typeof STEPS)[number];

/** What can be said of a board, as it is typed. */
export interface BoardDraft {
  readonly title: Texts;
  readonly audience: Step;
  readonly partners: boolean;
  readonly reactions: boolean;
  readonly nameless: boolean;
  readonly hours: string;
  readonly attachments: boolean;
  readonly holdDays: string;
}

export function newDraft(language: string): BoardDraft {
  return {
    title: [{ language, text: '' }],
    audience: 'NETWORK',
    partners: false,
    reactions: true,
    nameless: false,
    hours: '24',
    attachments: false,
    holdDays: '7',
  };
}

export function draftOf(board: BoardToEdit): BoardDraft {
  const { title, audience, partners, reactions, nameless, editHours, attachments } = board;
  const step = STEPS.find((each) => each === audience) ?? 'NETWORK';
  const hours = String(editHours);
  return {
    title: title.translations,
    audience: step,
    partners: partners ?? false,
    reactions,
    nameless,
    hours,
    attachments,
    holdDays: String(board.attachmentHoldDays),
  };
}

export function inputOf({ title, hours, holdDays, ...rest }: BoardDraft) {
  return {
    ...rest,
    title: written(title),
    editHours: Number(hours),
    attachmentHoldDays: Number(holdDays),
  };
}

/** Only what differs from what was saved, so that what somebody else changed meanwhile stays. */
export function changesOf(saved: BoardDraft, draft: BoardDraft): Omit<UpdateBoardInput, 'boardId'> {
  const before = inputOf(saved);
  const changed = Object.entries(inputOf(draft)).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof typeof before]),
  );
  return Object.fromEntries(changed);
}

/** Whether more people come to read what was written for fewer. */
export function isWider(saved: BoardDraft, draft: BoardDraft): boolean {
  return STEPS.indexOf(draft.audience) > STEPS.indexOf(saved.audience) || (draft.partners && !saved.partners);
}
