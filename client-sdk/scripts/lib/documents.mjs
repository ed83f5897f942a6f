/** Prints each operation as one string constant, and the manifest of these exact strings. */
import { createHash } from 'node:crypto';
import { print, stripIgnoredCharacters } from 'graphql';

const HEADER = `// Generated from the hub's schema and operations; do not edit.
`;

/** What is sent for an operation, byte for byte. */
export function sentText(operation) {
  return stripIgnoredCharacters(print(operation.document));
}

/** One export per operation: a plain string that carries the types of its result and variables. */
export function printDocuments(operations) {
  const types = operations.flatMap(({ name, kind }) => [
    `${name}${suffix(kind)}`,
    `${name}${suffix(kind)}Variables`,
  ]);
  const constants = operations.map((operation) => {
    const type = `${operation.name}${suffix(operation.kind)}`;
    return `/** ${describe(operation)} */
export const ${operation.name}Document =
  '${escape(sentText(operation))}' as TypedDocument<${type}, ${type}Variables>;
`;
  });
  return `${HEADER}
import type { TypedDocument } from '../document.js';
import type {
  ${types.join(',\n  ')},
} from './types.js';

${constants.join('\n')}`;
}

/** SHA-256 of each operation's text, with the text: what a hub may be told to trust. */
export function printManifest(operations) {
  const entries = operations.map((operation) => {
    const text = sentText(operation);
    return [createHash('sha256').update(text).digest('hex'), text];
  });
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** The suffix the type generator gives an operation's types. */
function suffix(kind) {
  return kind[0].toUpperCase() + kind.slice(1);
}

function describe({ kind, document }) {
  const fields = document.definitions[0].selectionSet.selections.map((field) => `\`${field.name.value}\``);
  return `${suffix(kind)}: ${fields.join(', ')}`;
}

function escape(text) {
  return text.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
}
