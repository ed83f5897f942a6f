import type { DemoBoardKind } from '../demo.types';

/**
 * A conversation as written down: who speaks is a letter, and the cast says who may stand behind it. `any` is a
 * member of the network whose language fits, `any:fr` one who writes French, `any@key`
 * one from that other network, `=key` one certain person; letters
 * without an entry are `any`. `{b}` in a text is the given name of the person behind b.
 *
 * Texts speak of guardians' own practice only: no child's name, age, origin or story.
 */
export interface Script {
  readonly network: string;
  readonly board: DemoBoardKind;
  readonly title: string;
  readonly language: string;
  /** Days before the demonstration's now at which the topic opens. */
  readonly daysAgo: number;
  readonly cast?: Readonly<Record<string, CastRole>>;
  readonly posts: readonly Line[];
}

export type CastRole = Part | `${Part}@${string}` | `=${string}`;
type Part = 'any' | `any:${string}` | 'organiser' | 'moderator' | 'mentor' | 'contact';

/** Who, what, and the language where it is not the topic's. */
export type Line = readonly [who: string, text: string, language?: string];
