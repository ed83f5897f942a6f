import {
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { ENTITIES } from './subgraph.types';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])\n\n';
const MACHINERY = new Set(['_Any', '_Entity', '_Service']);

/** The public schema: what the hub offers, without the machinery of federation. Sorted, so that it is stable. */
export function publicSdl(schema: GraphQLSchema): string {
  return `${print(publicDocument(schema))}\n`;
}

/** The schema as a federation v2 subgraph: entities with their keys. */
export function subgraphSdl(schema: GraphQLSchema): string {
  const keyed = visit(publicDocument(schema), {
    ObjectTypeDefinition: (node) => (node.name.value in ENTITIES ? withKey(node) : undefined),
  });
  return `${LINK}${print(keyed)}\n`;
}

function publicDocument(schema: GraphQLSchema) {
  const document = parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true });
  return visit(document, {
    ObjectTypeDefinition: (node) => (MACHINERY.has(node.name.value) ? null : undefined),
    UnionTypeDefinition: (node) => (MACHINERY.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (MACHINERY.has(node.name.value) ? null : undefined),
    FieldDefinition: (node) => (node.name.value.startsWith('_') ? null : undefined),
  });
}

function withKey(node: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const fields = { kind: Kind.STRING, value: 'id' } as const;
  return {
    ...node,
    directives: [
      {
        kind: Kind.DIRECTIVE,
        name: { kind: Kind.NAME, value: 'key' },
        arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'fields' }, value: fields }],
      },
    ],
  };
}
