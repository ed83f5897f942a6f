import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { classificationOf, type Classification } from '../shared/classification';

/** A field of the schema with who may read it. */
export interface ClassifiedField {
  readonly type: string;
  readonly field: string;
  readonly classification: Classification | undefined;
}

type ApiClass = abstract new (...args: never[]) => object;

/**
 * Every field of every object the schema can answer, with its classification. The fields of the root types
 * are ways to objects, not data: what they lead to is classified, and each goes through the read path.
 */
export function classifiedFields(schema: GraphQLSchema): ClassifiedField[] {
  const { objectTypes, interfaceTypes } = getMetadataStorage();
  const classes = new Map([...objectTypes, ...interfaceTypes].map((m) => [m.name, m.target as ApiClass]));
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter((type) => !type.name.startsWith('__') && !(isObjectType(type) && roots.has(type)))
    .flatMap((type) => {
      const target = classes.get(type.name);
      return Object.keys(type.getFields()).map((field) => ({
        type: type.name,
        field,
        classification: target && classificationOf(target, field),
      }));
    });
}

/** `Type.field` of all that has no classification. */
export function unclassifiedFields(schema: GraphQLSchema): string[] {
  return classifiedFields(schema)
    .filter((f) => f.classification === undefined)
    .map((f) => `${f.type}.${f.field}`);
}
