/** Reads the schema and the operations, and brings each operation into the form in which it is sent. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isAbstractType,
  Kind,
  parse,
  specifiedRules,
  NoUnusedFragmentsRule,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The schema, from its printed form. */
export function readSchema(path) {
  return buildSchema(readFileSync(path, 'utf8'), { assumeValidSDL: true });
}

/**
 * Every operation in the folder, sorted by name: `{ name, kind, document }`, where the document holds the
 * operation and the fragments it uses, and `__typename` stands first wherever the type is a union or interface.
 */
export function readOperations(folder, schema) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const definitions = files.flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions);
  const whole = withTypenames({ kind: Kind.DOCUMENT, definitions }, schema);
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
  const problems = validate(schema, whole, rules);
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('\n'));

  const fragments = new Map();
  const operations = [];
  for (const definition of whole.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.name) operations.push(definition);
    else throw new Error(`an operation has no name (${definition.operation})`);
  }
  const unused = new Set(fragments.keys());
  const result = operations
    .map((operation) => {
      const used = usedFragments(operation, fragments);
      for (const fragment of used) unused.delete(fragment.name.value);
      return {
        name: operation.name.value,
        kind: operation.operation,
        document: { kind: Kind.DOCUMENT, definitions: [operation, ...used] },
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (unused.size > 0) throw new Error(`fragments nobody uses: ${[...unused].join(', ')}`);
  return result;
}

/** The fragments a definition needs, directly or through others, in the order they are met. */
function usedFragments(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread(node) {
      const fragment = fragments.get(node.name.value);
      if (fragment && !found.has(fragment)) {
        found.add(fragment);
        usedFragments(fragment, fragments, found);
      }
    },
  });
  return [...found];
}

/** Adds `__typename` to every selection on a union or interface: result unions are told apart by it. */
function withTypenames(document, schema) {
  const typeInfo = new TypeInfo(schema);
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  return visit(
    document,
    visitWithTypeInfo(typeInfo, {
      SelectionSet: {
        leave(node, _key, parent) {
          const ofField = parent?.kind === Kind.FIELD;
          const has = node.selections.some((s) => s.kind === Kind.FIELD && s.name.value === '__typename');
          if (!ofField || has || !isAbstractType(typeInfo.getParentType())) return undefined;
          return { ...node, selections: [typename, ...node.selections] };
        },
      },
    }),
  );
}
