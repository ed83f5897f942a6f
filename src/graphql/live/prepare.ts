import {
  getArgumentValues,
  getOperationAST,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** The one field of a subscription operation, its arguments, and its variables without the cursor. */
export interface PreparedSubscription {
  readonly fieldName: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** The variables that decide the answer: all but the one that is only the cursor. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Reads a validated subscription operation. */
export function prepareSubscription(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): PreparedSubscription {
  const operation = getOperationAST(document, operationName)!;
  const node = rootField(document, operation);
  const definition = schema.getSubscriptionType()!.getFields()[node.name.value]!;
  const cursor = cursorVariable(document, operation, node);
  return {
    fieldName: definition.name,
    args: getArgumentValues(definition, node, variables),
    variables: cursor === null ? variables : without(variables, cursor),
  };
}

// Validation has made sure that there is exactly one.
function rootField(document: DocumentNode, operation: OperationDefinitionNode): FieldNode {
  const fragments = new Map(
    document.definitions.filter((d) => d.kind === 'FragmentDefinition').map((d) => [d.name.value, d]),
  );
  let [selection] = operation.selectionSet.selections;
  while (selection && selection.kind !== 'Field') {
    const behind = selection.kind === 'InlineFragment' ? selection : fragments.get(selection.name.value);
    selection = behind?.selectionSet.selections[0];
  }
  return selection!;
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

function without(variables: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).filter(([key]) => key !== name));
}
