import 'reflect-metadata';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { unclassifiedFields } from './classified';

/** Assembles the schema of resolvers made by hand. @throws where a field is not classified */
export function buildHubSchema(resolvers: readonly object[]): GraphQLSchema {
  const byClass = new Map(resolvers.map((r) => [r.constructor, r]));
  const schema = buildSchemaSync({
    resolvers: [...byClass.keys()] as unknown as NonEmptyArray<Function>,
    container: { get: (cls) => byClass.get(cls as Function) },
    validate: false,
    // Apollo validates it when it starts; type-graphql would execute a whole introspection besides.
    skipCheck: true,
    // Subscriptions run through the live hub; type-graphql only wants to know that there is something.
    pubSub: { publish: notUsed, subscribe: notUsed },
  });
  describe(schema.getQueryType(), 'What can be read.');
  describe(schema.getMutationType(), 'What can be done. Each answers its success, or what stood against it.');
  describe(schema.getSubscriptionType(), 'What can be watched, over WebSocket (graphql-transport-ws).');
  const missing = unclassifiedFields(schema);
  if (missing.length > 0) throw new Error(`not classified: ${missing.join(', ')}`);
  return schema;
}

/** Gives a root type the description for which type-graphql has no place. */
function describe(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type) type.description = description;
}

function notUsed(): never {
  throw new Error('subscriptions run through the live hub');
}
