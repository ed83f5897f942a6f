/** Octets of a line, without its end (RFC 6350 §3.2, RFC 2426 §2.6). */
const LONGEST = 75;

/** A text as a value: no line of the file ends in it, no component and no list (RFC 6350 §3.4). */
export function escaped(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // No value holds other control characters than tabs.
      .replace(/[^\P{Cc}\t\n]/gu, '')
      .replace(/[\\,;]/g, '\\$&')
      .replace(/\n/g, '\\n')
  );
}

/** A line as it stands in a file: folded where it is too long, never within a character. */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST) {
      folded += '\r\n ';
      // The blank counts.
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
