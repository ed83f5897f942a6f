/** A declared caseload: how many, and where it is said at most how many. */
export interface Caseload {
  readonly count: number;
  readonly ceiling?: number;
}

const MOST = 500;
/** "2", "2 of 3", "2 su 3", "2/3", "2 (max. 3)", in the hub's languages. */
const WRITTEN =
  /^(\d{1,3})(?:\s*(?:\/|of|out of|su|di|von|aus|sur|van(?: de)?|op|de|από|z|od|от|zo|من|از|\(?\s*max\.?:?)\s*(\d{1,3})\s*\)?)?$/iu;

/** A caseload from the words of lists; undefined for all that is more than numbers, as that may be about children. */
export function readCaseload(text: string): Caseload | undefined {
  const found = WRITTEN.exec(latinDigits(text.trim()));
  if (!found) return undefined;
  const count = Number(found[1]);
  const ceiling = found[2] === undefined ? undefined : Number(found[2]);
  if (count > MOST || (ceiling !== undefined && (ceiling < 1 || ceiling > MOST))) return undefined;
  return ceiling === undefined ? { count } : { count, ceiling };
}

/** The most a guardian takes on: a number from 1. */
export function readCeiling(text: string): number | undefined {
  const number = /^(?:max\.?\s*)?(\d{1,3})$/i.exec(latinDigits(text.trim()))?.[1];
  return number === undefined || Number(number) < 1 || Number(number) > MOST ? undefined : Number(number);
}

function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
