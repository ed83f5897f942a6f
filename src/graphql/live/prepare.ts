import {
  getArgumentValues,
  getOperationAST,
  GraphQLError,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** The one field of a subscription operation, its arguments, and its variables without the cursor. */
export interface PreparedSubscription {
  readonly fieldName: string;
  /** Its nodes: a field may be written more than once. */
  readonly fieldNodes: readonly FieldNode[];
  readonly args: Readonly<Record<string, unknown>>;
  /** The variables that decide the answer: the one that is only the cursor is empty. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Reads a validated subscription operation.
 * @throws GraphQLError where its field may be left out: each change would be answered, with nothing
 */
export function prepareSubscription(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): PreparedSubscription {
  const operation = getOperationAST(document, operationName)!;
  const fieldNodes = rootFields(document, operation);
  const node = fieldNodes[0]!;
  const definition = schema.getSubscriptionType()!.getFields()[node.name.value]!;
  const cursor = cursorVariable(document, operation, node);
  return {
    fieldName: definition.name,
    fieldNodes,
    args: getArgumentValues(definition, node, variables),
    // Not left out: it may be declared as required.
    variables: cursor === null ? variables : { ...variables, [cursor]: '' },
  };
}

// Validation has made sure that they are one field, if none is left out.
function rootFields(document: DocumentNode, operation: OperationDefinitionNode): FieldNode[] {
  const fragments = new Map(
    document.definitions.filter((d) => d.kind === 'FragmentDefinition').map((d) => [d.name.value, d]),
  );
  const fieldsOf = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.directives?.length)
        throw new GraphQLError('The field of a subscription has no condition.');
      if (selection.kind === 'Field') return selection;
      const behind = selection.kind === 'InlineFragment' ? selection : fragments.get(selection.name.value);
      return fieldsOf(behind!.selectionSet);
    });
  return fieldsOf(operation.selectionSet);
}

/** The variable given to `after`, where it stands nowhere else. */
function cursorVariable(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  field: FieldNode,
): string | null {
  const value = field.arguments?.find((a) => a.name.value === 'after')?.value;
  if (value?.kind !== 'Variable') return null;
  const name = value.name.value;
  let uses = 0;
  visit(document, { Variable: (node) => void (node.name.value === name && uses++) });
  // Once where it is declared, once where it is used.
  return operation.variableDefinitions?.some((d) => d.variable.name.value === name) && uses === 2
    ? name
    : null;
}
