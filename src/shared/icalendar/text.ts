/** All that some program takes for the end of a line; a title with one in it must not become a second property. */
const LINE_BREAK = /\r\n|[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/g;

/** A text as value of a property: TEXT of RFC 5545 §3.3.11. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(LINE_BREAK, '\\n');
}

/** The text that a value stands for. Some programs escape colons and quotes, too; any other backslash is one. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,:"nN])/g, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c));
}

/** The texts of a list: parted by commas that are not escaped. */
export function unescapeList(value: string): string[] {
  const texts = [''];
  for (let i = 0; i < value.length; i++) {
    if (value[i] === ',') texts.push('');
    // What is escaped is taken along as it is.
    else texts[texts.length - 1] += value[i] === '\\' ? value.slice(i, ++i + 1) : value[i]!;
  }
  return texts.map((text) => unescapeText(text).trim()).filter((text) => text !== '');
}

/** A text as value of a parameter: quoted where it needs to be, with the escapes of RFC 6868. */
export function escapeParameter(text: string): string {
  const value = text.replaceAll('^', '^^').replaceAll('"', "^'").replace(LINE_BREAK, '^n');
  return /^[\w/+.-]*$/.test(value) ? value : `"${value}"`;
}

export function unescapeParameter(value: string): string {
  return value.replace(/\^([\^'n])/g, (_, c: string) => (c === 'n' ? '\n' : c === "'" ? '"' : c));
}
