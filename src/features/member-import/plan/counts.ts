import type { MemberRole, ParsedRow } from '../member-import.types';
import type { ImportCounts } from '../outcome';
import type { ProblemCode, Severity } from '../problems';
import { rolesToGive } from './changes';
import type { ImportPlan } from './plan';

/** How many rows a plan ends how. */
export function countsOf(plan: ImportPlan): ImportCounts {
  const newRoles = [
    ...[...plan.creates, ...plan.invites].flatMap(({ member }) => rolesToGive(member.roles, [])),
    ...plan.updates.flatMap(({ changes }) => changes.newRoles),
  ];
  return {
    created: plan.creates.length + plan.invites.length,
    updated: plan.updates.length,
    unchanged: plan.unchanged.length,
    merged: plan.merged.size,
    leftOut: plan.leftOut.length,
    reasons: codes(plan.leftOut, 'error'),
    remarks: codes(plan.remarked, 'warning'),
    roles: tally<MemberRole>(newRoles),
  };
}

function codes(rows: readonly ParsedRow[], severity: Severity): Partial<Record<ProblemCode, number>> {
  const found = rows.flatMap(({ problems }) => problems.filter((one) => one.severity === severity));
  return tally(found.map(({ code }) => code));
}

function tally<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
