import { escapeParameter } from '../text';

/** The longest a line may be, without its end (RFC 5545 §3.1). */
const OCTETS = 75;
const LINE_END = '\r\n';
// All but the tabulator; those beyond ASCII are ends of lines to some programs.
const CONTROL = /[\0-\x08\n-\x1f\x7f-\x9f\u2028\u2029]/g;
// Half a character, which UTF-8 has no octets for.
const HALF = /\p{Surrogate}/gu;
// Each character is one octet, and may stand as it is: most lines are of these alone.
const PLAIN = /^[ -~]*$/;

/**
 * A property as it stands in a file (RFC 5545 §3.1), folded, with its end. The value is one already: texts must have
 * gone through `escapeText`. Whatever control characters are in it are dropped, so that it is one line.
 */
export function property(
  name: string,
  value: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  let line = name;
  for (const key in parameters) line += `;${key}=${escapeParameter(parameters[key]!)}`;
  line = `${line}:${value}`;
  return PLAIN.test(line) ? foldedPlain(line) : folded(line.replace(CONTROL, '').replace(HALF, '\ufffd'));
}

/** Lines that go on begin with a blank; characters are left whole, as many programs read line by line. */
function folded(line: string): string {
  if (line.length * 3 <= OCTETS) return line + LINE_END;
  let lines = '';
  let from = 0;
  let octets = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    // The first half of a pair counts for both.
    const size =
      code < 0x80
        ? 1
        : code < 0x800
          ? 2
          : (code & 0xfc00) === 0xdc00
            ? 0
            : (code & 0xfc00) === 0xd800
              ? 4
              : 3;
    octets += size;
    if (octets <= OCTETS) continue;
    lines += `${line.slice(from, i)}${LINE_END} `;
    from = i;
    octets = 1 + size;
  }
  return lines + line.slice(from) + LINE_END;
}

function foldedPlain(line: string): string {
  if (line.length <= OCTETS) return line + LINE_END;
  let lines = line.slice(0, OCTETS) + LINE_END;
  for (let i = OCTETS; i < line.length; i += OCTETS - 1)
    lines += ` ${line.slice(i, i + OCTETS - 1)}${LINE_END}`;
  return lines;
}
