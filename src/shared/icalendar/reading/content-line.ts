import { unescapeParameter } from '../text';

/** A property, as it stands in a file (RFC 5545 §3.1). */
export interface ContentLine {
  /** In capitals. */
  name: string;
  /** By name in capitals; several values with commas between. */
  parameters: ReadonlyMap<string, string>;
  /** As it is written: what its type escapes is escaped. */
  value: string;
}

// Each begins where the one before ended, and nothing is looked at twice.
const NAME = /[A-Za-z0-9-]+/y;
const PARAMETER = /;([A-Za-z0-9-]+)=/y;
const QUOTED = /"([^"]*)"/y;
const PLAIN = /[^;:,]*/y;

/** @returns undefined for what is no content line */
export function parseContentLine(text: string): ContentLine | undefined {
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const name = next(NAME)?.[0].toUpperCase();
  if (!name) return undefined;
  const parameters = new Map<string, string>();
  for (let match = next(PARAMETER); match; match = next(PARAMETER)) {
    const values: string[] = [];
    do {
      if (values.length > 0) at++;
      const value = text[at] === '"' ? next(QUOTED)?.[1] : next(PLAIN)![0];
      if (value === undefined) return undefined;
      values.push(unescapeParameter(value));
    } while (text[at] === ',');
    const key = match[1]!.toUpperCase();
    if (!parameters.has(key)) parameters.set(key, values.join());
  }
  return text[at] === ':' ? { name, parameters, value: text.slice(at + 1) } : undefined;
}
