import type { ParsedRow } from '../member-import.types';
import type { RowOutcome, RowOutcomeName } from '../outcome';
import type { ProblemCode } from '../problems';
import type { ImportPlan } from './plan';

/** What a person has to decide; everything else that keeps a row out is to be mended in the list. */
const ASKED: ReadonlySet<ProblemCode> = new Set([
  'NAME_DIFFERS',
  'EMAIL_OF_ANOTHER',
  'EXTERNAL_ID_DIFFERS',
  'EMAIL_REPEATED',
  'EXTERNAL_ID_REPEATED',
  'PERSON_REPEATED',
]);

/** What becomes of each row, in the order of the file. */
export function rowsOf(file: readonly ParsedRow[], plan: ImportPlan): RowOutcome[] {
  const outcomes = new Map<number, RowOutcomeName>();
  for (const { line } of [...plan.creates, ...plan.invites]) outcomes.set(line, 'CREATE');
  for (const { line } of plan.updates) outcomes.set(line, 'UPDATE');
  for (const line of plan.unchanged) outcomes.set(line, 'SKIP');
  for (const line of plan.merged) outcomes.set(line, 'MERGE');
  const told = new Map([...plan.remarked, ...plan.leftOut].map((row) => [row.line, row.problems]));
  for (const { line, problems } of plan.leftOut) outcomes.set(line, isAsked(problems) ? 'ASKED' : 'ERROR');
  return file.map(({ line, raw }) => ({
    line,
    raw,
    outcome: outcomes.get(line) ?? 'SKIP',
    problems: told.get(line) ?? [],
  }));
}

function isAsked(problems: ParsedRow['problems']): boolean {
  return problems.filter(({ severity }) => severity === 'error').every(({ code }) => ASKED.has(code));
}
