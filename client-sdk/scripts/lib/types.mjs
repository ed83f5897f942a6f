/** Prints the TypeScript types of the operations, their inputs and enums. */
import { codegen } from '@graphql-codegen/core';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { Kind, printSchema, parse } from 'graphql';

/** One module of types; deterministic for a given schema and operations. */
export async function printTypes(schema, operations) {
  const definitions = new Map();
  for (const { document } of operations) {
    for (const definition of document.definitions) {
      definitions.set(`${definition.kind}:${definition.name.value}`, definition);
    }
  }
  const output = await codegen({
    filename: 'types.ts',
    schema: parse(printSchema(schema)),
    documents: [
      { location: 'operations', document: { kind: Kind.DOCUMENT, definitions: [...definitions.values()] } },
    ],
    config: {
      immutableTypes: true,
      skipTypename: true,
      useTypeImports: true,
      enumType: 'string-literal',
      scalars: {
        CalendarDate: 'string',
        LocalDateTime: 'string',
        ID: 'string',
        DateTime: 'string',
        LanguageTag: 'string',
        TimeZone: 'string',
      },
      strictScalars: true,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations: operationsPlugin },
  });
  return `// Generated from the hub's schema and operations; do not edit.\n\n${output.trim()}\n`;
}
