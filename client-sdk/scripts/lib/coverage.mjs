/** Holds the operations to the whole of the public schema. */
import { isInterfaceType, isObjectType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** What tells nothing of its own: `nodes` and `pageInfo` have all that `edges` have, and `first` and `after` walk all of a list. */
const EXEMPT = [/^_/, /\._/, /Connection\.edges$/, /Edge\.(?:node|cursor)$/, /\((?:last|before)\)$/];

/** Throws, by name, when a field of the schema, or an argument of one, appears in no operation. */
export function checkCoverage(schema, operations) {
  const missing = new Set();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const { name, args } of Object.values(type.getFields()))
      for (const part of ['', ...args.map((arg) => `(${arg.name})`)])
        missing.add(`${type.name}.${name}${part}`);
  }
  const typeInfo = new TypeInfo(schema);
  for (const { document } of operations) {
    visit(
      document,
      visitWithTypeInfo(typeInfo, {
        Field(node) {
          const parent = typeInfo.getParentType();
          const types = isInterfaceType(parent) ? schema.getPossibleTypes(parent) : [parent];
          for (const { name } of types)
            for (const part of ['', ...(node.arguments ?? []).map((argument) => `(${argument.name.value})`)])
              missing.delete(`${name}.${node.name.value}${part}`);
        },
      }),
    );
  }
  const left = [...missing].filter((name) => !EXEMPT.some((form) => form.test(name)));
  if (left.length > 0) throw new Error(`no operation covers ${left.join(', ')}`);
}
