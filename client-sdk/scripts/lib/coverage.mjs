/** Holds the operations to the whole of the public schema. */
import { TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** Throws, by name, when a root field of the schema appears in no operation. `_service` and its like are exempt. */
export function checkCoverage(schema, operations) {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    Boolean,
  );
  const missing = new Set(
    roots.flatMap((root) =>
      Object.keys(root.getFields())
        .filter((field) => !field.startsWith('_'))
        .map((field) => `${root.name}.${field}`),
    ),
  );
  const typeInfo = new TypeInfo(schema);
  for (const { document } of operations) {
    visit(
      document,
      visitWithTypeInfo(typeInfo, {
        Field: (node) => void missing.delete(`${typeInfo.getParentType()?.name}.${node.name.value}`),
      }),
    );
  }
  if (missing.size > 0) throw new Error(`no operation covers ${[...missing].join(', ')}`);
}
