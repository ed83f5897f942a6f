import { findCourt } from '../../reference';

/** Courts on whose lists a guardian may stand; a card has room for no more. */
const MOST = 5;

export interface CourtList {
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
}

/** The courts a cell names, parted by commas, semicolons or lines. */
export function readCourts(text: string): CourtList {
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const part of text.split(/[,;|\n]/)) {
    if (part.trim() === '') continue;
    const court = findCourt(part.trim());
    if (court) codes.add(court.code);
    else unknown.push(part.trim());
  }
  return { codes: [...codes].slice(0, MOST), unknown };
}
