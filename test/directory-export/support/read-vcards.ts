/** A property of a card, as a reader finds it. */
export interface Property {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  /** As it stands in the file, unfolded. */
  readonly raw: string;
}

/** Reads cards as RFC 6350 §3 and RFC 2426 §4 have them, and takes nothing else. */
export function readVcards(bytes: Buffer): Property[][] {
  const lines: string[] = [];
  const text = bytes.toString('latin1');
  if (text !== '' && !text.endsWith('\r\n')) throw new Error('the last line has no end');
  for (const line of text.split('\r\n').slice(0, -1)) {
    if (/[\r\n]/.test(line)) throw new Error('a line ends in the middle');
    if (line.length > 75) throw new Error(`a line of ${line.length} octets`);
    // Each line by itself is whole characters.
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'));
    if (/^[ \t]/.test(line)) lines[lines.length - 1] += line.slice(1);
    else lines.push(line);
  }
  const cards: Property[][] = [];
  let open: Property[] | undefined;
  for (const line of lines) {
    const one = property(Buffer.from(line, 'latin1').toString('utf8'));
    if (one.name === 'BEGIN') open = [];
    open!.push(one);
    if (one.name === 'END') cards.push(open!);
  }
  return cards;
}

function property(line: string): Property {
  const match = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*)(?:,[^";:,\p{Cc}]*)*)*):(.*)$/su.exec(
    line,
  );
  if (!match) throw new Error(`no property: ${line}`);
  const params = [...match[2]!.matchAll(/;([A-Z-]+)=("[^"]*"|[^;:]*)/g)].map(([, key, value]) => [
    key!,
    value!.replace(/^"|"$/g, ''),
  ]);
  if (/(?!\t)\p{Cc}/u.test(match[3]!)) throw new Error('a control character');
  return { name: match[1]!, params: Object.fromEntries(params), raw: match[3]! };
}

/** The parts of a value, at each separator that is not escaped, as they were written. */
export function parts(raw: string, separator: string): string[] {
  const found: string[] = [];
  let part = '';
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === '\\') part += /[nN]/.test(raw[++i]!) ? '\n' : raw[i];
    else if (raw[i] === separator) {
      found.push(part);
      part = '';
    } else part += raw[i];
  }
  return [...found, part];
}

/** The text of a value that is no list. */
export const valueOf = (raw: string) => parts(raw, '')[0]!;
