import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { ShownTo } from '../../shared/classification';
import { Event } from '../event';
import { Guardian } from '../guardian';
import { Network } from '../network';

/** A reference to an entity: its `__typename` and its key. */
export interface Representation {
  readonly __typename: string;
  readonly id: string;
}

export const Any = new GraphQLScalarType<Representation>({
  name: '_Any',
  description: 'A reference to an entity (Apollo Federation v2): `__typename` and key fields.',
  parseValue: asRepresentation,
  parseLiteral: (node, variables) => asRepresentation(valueFromASTUntyped(node, variables)),
});

function asRepresentation(value: unknown): Representation {
  const { __typename, id } = (value ?? {}) as Record<string, unknown>;
  if (typeof __typename !== 'string' || typeof id !== 'string') {
    throw new TypeError('_Any needs a __typename and an id.');
  }
  return { __typename, id };
}

/** The types that other subgraphs may refer to by id. */
export const ENTITIES = { Event, Guardian, Network } as const;

export const Entity = createUnionType({
  name: '_Entity',
  description: 'What other subgraphs may refer to (Apollo Federation v2).',
  types: () => Object.values(ENTITIES),
});

@ObjectType('_Service', {
  description: 'The hub as a subgraph (Apollo Federation v2).',
  simpleResolvers: true,
})
export class Service {
  @Field(() => String, { nullable: true, description: 'The schema in the subgraph definition language.' })
  @ShownTo('PUBLIC')
  sdl!: string;
}
