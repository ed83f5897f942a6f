import {
  getNamedType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Every field of `Subscription`: one that is added is probed, too. */
export function subscriptionFields(schema: GraphQLSchema): readonly Field[] {
  return Object.values(schema.getSubscriptionType()!.getFields());
}

/**
 * A subscription to a field, with its arguments as variables.
 * @param inner what is asked of it
 * @param more declarations of further variables
 */
export function subscriptionTo(field: Field, inner = leafOf(field), more = ''): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const [declaration, call] = field.args.length > 0 ? [`(${declared}${more})`, `(${given})`] : ['', ''];
  return `subscription${declaration} { ${field.name}${call} { ${inner} } }`;
}

/** The least that can be asked of it. */
export function leafOf({ type }: Field): string {
  const fields = Object.values((getNamedType(type) as GraphQLObjectType).getFields());
  const leaf = fields.find((field) => isLeafType(getNamedType(field.type)));
  return leaf ? leaf.name : `${fields[0]!.name} { ${leafOf(fields[0]!)} }`;
}

/** `inner` asked of the next object of a type below a field; null where none is below it. */
export function wayTo(field: Field, target: string, inner: string): string | null {
  const seen = new Set<GraphQLNamedType>();
  let reached = [{ type: getNamedType(field.type), open: '', close: '' }];
  while (reached.length > 0) {
    const found = reached.find(({ type }) => type.name === target);
    if (found) return `${found.open}${inner}${found.close}`;
    reached = reached.flatMap(({ type, open, close }) => {
      if (seen.has(type) || !isObjectType(type)) return [];
      seen.add(type);
      return Object.values(type.getFields())
        .filter(({ args }) => !args.some((arg) => isNonNullType(arg.type)))
        .map((each) => ({ each, below: getNamedType(each.type) }))
        .filter(({ below }) => isCompositeType(below))
        .map(({ each, below }) => ({ type: below, open: `${open}${each.name} { `, close: ` }${close}` }));
    });
  }
  return null;
}

/** Networks in networks, so many levels of them. */
export const nested = (levels: number): string => `${'parent { '.repeat(levels)}id${' }'.repeat(levels)}`;

/** Topics and posts by pages, of a size that a variable may give. */
export const pages = (size: string): string =>
  `topics(first: ${size}) { nodes { posts(first: ${size}) { nodes { author { id } } } } }`;
