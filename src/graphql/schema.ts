import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { LocalizedTextResolver } from './localized-text';
import { unclassifiedFields } from './classified';

/** Assembles the schema of resolvers made by hand. @throws where a field is not classified */
export function buildHubSchema(resolvers: readonly object[]): GraphQLSchema {
  const all = [...resolvers, new LocalizedTextResolver()];
  const byClass = new Map(all.map((r) => [r.constructor, r]));
  const schema = buildSchemaSync({
    resolvers: [...byClass.keys()] as unknown as NonEmptyArray<Function>,
    container: { get: (cls) => byClass.get(cls as Function) },
    validate: false,
    // Subscriptions run through the live hub; type-graphql only wants to know that there is something.
    pubSub: { publish: notUsed, subscribe: notUsed },
  });
  const missing = unclassifiedFields(schema);
  if (missing.length > 0) throw new Error(`not classified: ${missing.join(', ')}`);
  return schema;
}

function notUsed(): never {
  throw new Error('subscriptions run through the live hub');
}
