import type { GraphiQLProps } from 'graphiql';
import type { ExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws/client';

type Fetcher = GraphiQLProps['fetcher'];

interface Params {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown>;
}

/** Sends what GraphiQL asks to this hub: subscriptions over a socket, the rest by POST. */
export const fetcher: Fetcher = (params, { headers = {} } = {}) =>
  isSubscription(params) ? follow(params, headers) : ask(params, headers);

/** GraphiQL sends the whole editor with the name of the operation that counts. */
function isSubscription({ query, operationName }: Params): boolean {
  const operations = [...query.matchAll(/^\s*(query|mutation|subscription)\b\s*(\w*)/gm)];
  const chosen = operations.find(([, , name]) => !operationName || name === operationName);
  return chosen?.[1] === 'subscription';
}

async function ask(params: Params, headers: Record<string, unknown>) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      ...(headers as Record<string, string>),
      'content-type': 'application/json',
    },
    body: JSON.stringify(params),
  });
  return response.json();
}

function follow(params: Params, { authorization }: Record<string, unknown>): AsyncIterable<ExecutionResult> {
  const url = new URL('/graphql', location.href.replace(/^http/, 'ws')).href;
  const client = createClient({ url, connectionParams: authorization ? { authorization } : undefined });
  return client.iterate(params) as unknown as AsyncIterable<ExecutionResult>;
}
