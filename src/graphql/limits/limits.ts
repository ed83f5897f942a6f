import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../shared/page';

/** What one operation may ask at most. */
export const LIMITS = {
  /** Tokens of the document, counted while it is parsed. */
  tokens: 2_000,
  depth: 12,
  /** Fields and fragments, counted wherever they are spread: fragments that spread others twice double each time. */
  selections: 2_000,
  /** Fields under another name than their own. */
  aliases: 30,
  directives: 50,
  /** Objects read, roughly: a page costs its size times what hangs on each entry, and figures what is counted for them. */
  cost: 5_000,
  /** Fields at the root of a mutation. */
  mutations: 5,
} as const;

/** What a list without a page size is taken to hold. */
const LIST_SIZE = 10;
/** What a page costs besides its entries: it is a statement of its own. */
const PAGE_COST = 10;
const INTROSPECTION_DEPTH = 20;

/** The operation asks too much; the message says of what. */
export class LimitExceeded extends GraphQLError {
  constructor(what: string, limit: number) {
    super(`The operation is too large: at most ${limit} ${what}.`, {
      extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } },
    });
  }
}

/**
 * Measures an operation with its variables, before anything is executed. HTTP and sockets both call it: a
 * limit in a validation rule would be passed by a variable and by the cache of documents.
 * @returns what it costs
 * @throws LimitExceeded
 */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): number {
  const operation = getOperationAST(document, operationName);
  if (!operation) return 0;
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const measure = new Measure(schema, document, variables);
  const cost = measure.selection(operation.selectionSet, root, 1);
  if (cost > LIMITS.cost) throw new LimitExceeded('objects', LIMITS.cost);
  if (operation.operation === 'mutation') checkMutations(measure.rootFields);
  return cost;
}

/**
 * Measures an operation with its variables as they were sent; one whose variables are wrong costs nothing, as
 * it is refused when it is executed.
 * @throws LimitExceeded
 */
export function costs(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): number {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  // With their defaults.
  const { coerced } = getVariableValues(schema, definitions, variables);
  return coerced ? checkLimits(schema, document, operationName, coerced) : 0;
}

class Measure {
  private selections = 0;
  private aliases = 0;
  private directives = 0;
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  readonly rootFields: GraphQLField<unknown, unknown>[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    for (const d of document.definitions)
      if (d.kind === 'FragmentDefinition') this.fragments.set(d.name.value, d);
  }

  /** The cost of a selection on one object. */
  selection(set: SelectionSetNode, type: GraphQLNamedType, depth: number, introspecting = false): number {
    if (depth > (introspecting ? INTROSPECTION_DEPTH : LIMITS.depth))
      throw new LimitExceeded('levels', LIMITS.depth);
    let cost = 0;
    for (const node of set.selections) {
      if (++this.selections > LIMITS.selections) throw new LimitExceeded('selections', LIMITS.selections);
      this.directives += node.directives?.length ?? 0;
      if (this.directives > LIMITS.directives) throw new LimitExceeded('directives', LIMITS.directives);
      if (node.kind === 'Field') {
        cost += this.field(node, type, depth, introspecting);
      } else {
        const fragment = node.kind === 'FragmentSpread' ? this.fragments.get(node.name.value) : node;
        const on = fragment?.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
        if (fragment) cost += this.selection(fragment.selectionSet, on ?? type, depth, introspecting);
      }
      if (cost > LIMITS.cost) throw new LimitExceeded('objects', LIMITS.cost);
    }
    return cost;
  }

  private field(node: FieldNode, parent: GraphQLNamedType, depth: number, introspecting: boolean): number {
    if (node.alias && node.alias.value !== node.name.value && ++this.aliases > LIMITS.aliases) {
      throw new LimitExceeded('aliases', LIMITS.aliases);
    }
    if (introspecting || node.name.value.startsWith('__')) {
      if (node.selectionSet) this.selection(node.selectionSet, parent, depth + 1, true);
      return 0;
    }
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return 0;
    if (depth === 1) this.rootFields.push(field);
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return depth === 1 ? 1 : 0;
    const below = this.selection(node.selectionSet, type, depth + 1);
    return ownCost(field) + this.size(node, field, type) * below + (isPage(type) ? PAGE_COST : 0);
  }

  /** How many objects the field may bring. The entries of a page are counted at the page. */
  private size(node: FieldNode, field: GraphQLField<unknown, unknown>, type: GraphQLNamedType): number {
    if (isPage(type)) {
      const args = getArgumentValues(field, node, this.variables) as { first?: unknown; last?: unknown };
      const asked = Number(args.first ?? args.last ?? DEFAULT_PAGE_SIZE);
      return Math.min(Math.max(asked, 1), MAX_PAGE_SIZE);
    }
    if (!isListType(getNullableType(field.type))) return 1;
    if (field.name === 'nodes' || field.name === 'edges') return 1;
    const given = field.args.find((a) => a.name === 'representations');
    if (!given) return LIST_SIZE;
    const args = getArgumentValues(field, node, this.variables) as { representations?: unknown[] };
    return args.representations?.length ?? LIST_SIZE;
  }
}

/** What a field costs by itself: one object, or as many as it says it goes through. */
function ownCost({ extensions }: GraphQLField<unknown, unknown>): number {
  return typeof extensions['counts'] === 'number' ? extensions['counts'] : 1;
}

function isPage(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection');
}

function checkMutations(fields: readonly GraphQLField<unknown, unknown>[]): void {
  if (fields.length > LIMITS.mutations) throw new LimitExceeded('mutations', LIMITS.mutations);
  if (fields.filter((f) => f.extensions['oncePerOperation']).length > 1) {
    throw new LimitExceeded('mutation of this kind', 1);
  }
}
