import {
  getNamedType,
  type GraphQLObjectType,
  isCompositeType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import { classifiedFields } from '../../src/graphql/classified';
import type { TestHub } from '../support/hub';
import type { ActorName } from './rule';
import type { NarrowName, World } from './world';

/** What arguments are given that cannot be just any text. */
const GIVEN: Readonly<Record<string, string>> = {
  from: '"2020-01-01T00:00:00Z"',
  to: '"2100-01-01T00:00:00Z"',
  firstDay: '"2026-01-01"',
  lastDay: '"2026-12-31"',
  year: String(new Date().getUTCFullYear() - 2),
};

/** Asks as each of the actors, for everything that a type has. */
export class Asking {
  constructor(
    private readonly hub: TestHub,
    private readonly world: World,
  ) {}

  async ask(
    actor: ActorName | NarrowName,
    query: string,
    variables: object = {},
  ): Promise<Record<string, never>> {
    const { body } = await this.hub.raw(query, variables, this.world.headers[actor]);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data as Record<string, never>;
  }

  fieldsOf(type: string) {
    const { schema } = this.hub.app;
    const definition = schema.getType(type) as GraphQLObjectType;
    return classifiedFields(schema)
      .filter((f) => f.type === type)
      .map((f) => {
        const field = definition.getFields()[f.field]!;
        const isPage = getNamedType(field.type).name.endsWith('Connection');
        const needed = field.args
          .filter(isRequiredArgument)
          .map(({ name }) => `${name}: ${GIVEN[name] ?? '"o"'}`);
        const given = needed.length > 0 ? `(${needed.join()})` : '';
        const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
        return {
          ...f,
          classification: f.classification!,
          nullable: !isNonNullType(field.type),
          text: isPage ? '' : f.field + given + below,
        };
      });
  }

  /** All fields of a type but its pages. */
  selection(type: string): string {
    return this.fieldsOf(type)
      .map((f) => f.text)
      .join(' ');
  }
}
