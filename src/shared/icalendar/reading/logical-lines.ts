import { within } from './limits';

/** A line after unfolding (RFC 5545 §3.1), of octets: a fold may stand in the middle of a character. */
export interface LogicalLine {
  /** Of its first line in the file, from 1. */
  number: number;
  octets: string;
  /** The first line that was taken for its continuation without beginning with a blank. */
  joinedAt?: number;
}

// What readers of this module look at. Other names are known by being in capitals.
const KNOWN = new Set(
  'BEGIN END VERSION PRODID METHOD NAME TZID UID DTSTAMP SEQUENCE DTSTART DTEND DURATION RRULE EXRULE RDATE EXDATE RECURRENCE-ID SUMMARY DESCRIPTION LOCATION COMMENT URL CATEGORIES STATUS ORGANIZER ATTENDEE CREATED LAST-MODIFIED TZOFFSETFROM TZOFFSETTO'.split(
    ' ',
  ),
);
const TEXTS = /^(SUMMARY|DESCRIPTION|LOCATION|COMMENT|NAME|X-WR-CALNAME|X-WR-CALDESC)[;:]/i;
const HEAD = /^([A-Za-z][A-Za-z0-9-]{0,63})[;:]/;
/** Lines are folded at 75 octets, or about. */
const FOLDED = { from: 72, to: 78 };

interface OpenLine {
  number: number;
  pieces: string[];
  size: number;
  isText: boolean;
  joinedAt?: number;
}

/**
 * The lines of a file, whatever ends them: CRLF, LF or CR. A line that begins no property goes on with the one before:
 * with nothing between where that is as long as folded lines are, with a line break where it is a text.
 * @param octets the file, a character for each octet
 * @throws CalendarTooLarge
 */
export function logicalLines(octets: string): LogicalLine[] {
  const lines: OpenLine[] = [];
  let lengthBefore = 0;
  let number = 0;
  for (let from = 0; from < octets.length;) {
    const to = endOfLine(octets, from);
    const text = octets.slice(from, to);
    from = to + (octets.startsWith('\r\n', to) ? 2 : 1);
    within('LINES', ++number);
    if (text === '') continue;
    const open = lines.at(-1);
    const glue = open && glueBetween(open, lengthBefore, text);
    const line =
      open && glue !== undefined ? open : { number, pieces: [], size: 0, isText: TEXTS.test(text) };
    if (line !== open) lines.push(line);
    else if (!isFolded(text)) line.joinedAt ??= number;
    const piece = (glue ?? '') + (line === open && isFolded(text) ? text.slice(1) : text);
    line.pieces.push(piece);
    line.size += piece.length;
    within('LINE_BYTES', line.size);
    lengthBefore = text.length;
  }
  return lines.map(({ number, pieces, joinedAt }) => ({ number, octets: pieces.join(''), joinedAt }));
}

function endOfLine(octets: string, from: number): number {
  for (let i = from; i < octets.length; i++) {
    const code = octets.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return octets.length;
}

function isFolded(text: string): boolean {
  return text[0] === ' ' || text[0] === '\t';
}

/** What stands between a line and the one that goes on with it; undefined where that is one of its own. */
function glueBetween({ isText }: OpenLine, lengthBefore: number, text: string): string | undefined {
  if (isFolded(text)) return '';
  const name = HEAD.exec(text)?.[1];
  // "Bring: your badge" and "https://…" are no properties.
  if (name && (name === name.toUpperCase() || /^x-/i.test(name) || KNOWN.has(name.toUpperCase())))
    return undefined;
  if (lengthBefore >= FOLDED.from && lengthBefore <= FOLDED.to) return '';
  return isText ? '\\n' : undefined;
}
