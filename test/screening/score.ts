import { FINDING_KINDS, type Finding, type FindingKind, screen } from '../../src/shared/screening';
import { type Half, type Sentences, sentencesOf } from './sentences';

/** The year the sentences are from: what is a child's birth date depends on when it is read. */
const YEAR = 2026;

/** How the rules do on the sentences of a language. Numbers alone, so that the kept half can be reported. */
export interface Score {
  readonly risky: number;
  readonly found: number;
  readonly innocent: number;
  readonly falseAlarms: number;
  /** Innocent ones with a finding of high risk: it would hold them back. */
  readonly heldBack: number;
  /** How many of each kind were not found, and how many that look like it were taken for it. */
  readonly missed: Readonly<Record<FindingKind, number>>;
  readonly alarmed: Readonly<Record<FindingKind, number>>;
}

export const screened = (text: string, language: string | null) => screen(text, language, YEAR);

/** A risky sentence is found when a finding touches a part that finds the child. */
export function isFound({ text, finds }: Sentences['risky'][number], findings: readonly Finding[]): boolean {
  return finds.some((part) => {
    for (let from = text.indexOf(part); from >= 0; from = text.indexOf(part, from + 1))
      if (findings.some(({ start, end }) => start < from + part.length && end > from)) return true;
    return false;
  });
}

/** @param told whether the rules are told the language */
export function scoreOf(language: string, half: Half, told = true): Score {
  const { risky, innocent } = sentencesOf(language, half);
  const hint = told ? language : null;
  const counted = (kinds: readonly FindingKind[]) =>
    Object.fromEntries(
      FINDING_KINDS.map((kind) => [kind, kinds.filter((each) => each === kind).length]),
    ) as Record<FindingKind, number>;
  const missed = risky.filter((each) => !isFound(each, screened(each.text, hint))).map(({ kind }) => kind);
  const alarms = innocent.map(({ text, looksLike }) => ({ looksLike, findings: screened(text, hint) }));
  const alarmed = alarms.filter(({ findings }) => findings.length > 0).map(({ looksLike }) => looksLike);
  return {
    risky: risky.length,
    found: risky.length - missed.length,
    innocent: innocent.length,
    falseAlarms: alarmed.length,
    heldBack: alarms.filter(({ findings }) => findings.some(({ risk }) => risk === 'HIGH')).length,
    missed: counted(missed),
    alarmed: counted(alarmed),
  };
}

/** Of several halves or languages together. */
export function sumOf(scores: readonly Score[]) {
  const sum = (what: 'risky' | 'found' | 'innocent' | 'falseAlarms' | 'heldBack') =>
    scores.reduce((total, score) => total + score[what], 0);
  return {
    risky: sum('risky'),
    found: sum('found'),
    innocent: sum('innocent'),
    falseAlarms: sum('falseAlarms'),
    heldBack: sum('heldBack'),
  };
}
