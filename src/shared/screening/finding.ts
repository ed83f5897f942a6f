/** By what somebody could find a child. */
export const FINDING_KINDS = [
  'NAME',
  'BIRTH_DATE',
  'CASE_NUMBER',
  'PHONE',
  'ADDRESS',
  'SHELTER',
  'LINK',
  'COMBINATION',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What in a text could find a child. Offsets in UTF-16 units of the text given. */
export interface Finding {
  readonly kind: FindingKind;
  /** The rule that found it. */
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly risk: 'LIKELY' | 'HIGH';
}

/** In the order of the text, none over another: of what overlaps the higher risk wins, and it spans both. */
export function merged(findings: readonly Finding[]): Finding[] {
  const result: Finding[] = [];
  for (const finding of [...findings].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = result.at(-1);
    if (!last || finding.start >= last.end) {
      result.push(finding);
      continue;
    }
    const winner = finding.risk === 'HIGH' && last.risk !== 'HIGH' ? finding : last;
    result[result.length - 1] = { ...winner, start: last.start, end: Math.max(last.end, finding.end) };
  }
  return result;
}
