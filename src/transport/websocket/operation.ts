import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { checkLimits } from '../../graphql/limits';
import { prepareSubscription, type PreparedSubscription } from '../../graphql/live/prepare';
import type { Documents } from './documents';

export interface Payload {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
}

export interface SocketOperation extends PreparedSubscription {
  readonly args: Readonly<Record<string, unknown>>;
  readonly execution: ExecutionArgs;
  readonly source: string;
  /** What it costs those whose use is metered. */
  readonly cost: number;
}

/**
 * An operation that came over a socket: parsed, validated, with its variables read, and measured, as over
 * HTTP. Sockets carry subscriptions alone: queries and mutations have HTTP with all its checks.
 * @returns what may be run, or what is wrong with it
 */
export function readOperation(
  schema: GraphQLSchema,
  documents: Documents,
  { query, operationName, variables }: Payload,
): SocketOperation | readonly GraphQLError[] {
  const prepared = documents.prepare(query);
  if ('errors' in prepared) return prepared.errors;
  const { document } = prepared;
  const operation = getOperationAST(document, operationName);
  if (!operation) return [new GraphQLError('There is no such operation in the document.')];
  if (operation.operation !== 'subscription') {
    return [new GraphQLError('Send queries and mutations by POST.', { extensions: { code: 'BAD_REQUEST' } })];
  }
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
    maxErrors: 10,
  });
  if (values.errors) return values.errors;
  try {
    const cost = checkLimits(schema, document, operationName, values.coerced);
    return {
      cost,
      ...prepareSubscription(schema, document, operationName, values.coerced),
      source: query,
      execution: { schema, document, operationName: operationName ?? null, variableValues: variables ?? {} },
    };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
