import type { ImportRowOutcome } from '@guardian-network-hub/client-sdk';
import type { Answers } from './draft';
import type { ListImport } from './useImport';

/** How rows end, in the order in which they are looked at. */
export const OUTCOMES = [
  ['ASKED', 'asked'],
  ['ERROR', 'error'],
  ['CREATE', 'create'],
  ['UPDATE', 'update'],
  ['MERGE', 'merge'],
  ['SKIP', 'skip'],
] as const satisfies readonly (readonly [ImportRowOutcome, keyof ListImport['numbers']])[];

export type Numbers = ListImport['numbers'];

/** How many rows would end how, by the answers that are given so far. */
export function numbersWith(numbers: Numbers, answers: Answers): Numbers {
  const projected: Record<keyof Numbers, number> = { ...numbers };
  for (const { becomes } of Object.values(answers)) {
    projected.asked--;
    projected[becomes]++;
  }
  return projected;
}
