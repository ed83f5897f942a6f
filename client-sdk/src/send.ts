import { currentToken, type HubClient } from './client.js';
import {
  HubGraphQLError,
  HubNetworkError,
  HubRateLimitedError,
  HubTimeoutError,
  type GraphQLProblem,
} from './errors.js';

interface Answer {
  data?: unknown;
  errors?: readonly GraphQLProblem[];
}

/** Makes one attempt. */
export async function send<Result>(
  client: HubClient,
  query: string,
  variables: unknown,
  rejected: boolean,
  signal?: AbortSignal,
): Promise<Result> {
  const { timeoutMs = 20_000, url, credentials = 'same-origin' } = client;
  const token = await currentToken(client, rejected);
  const control = new AbortController();
  const cancel = (): void => control.abort(signal?.reason);
  const timer = setTimeout(() => control.abort(new HubTimeoutError(timeoutMs)), timeoutMs);
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel);
  try {
    const response = await (client.fetch ?? fetch)(url, {
      method: 'POST',
      credentials,
      headers: {
        ...client.headers,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
      signal: control.signal,
    });
    const after = retryAfter(response.headers.get('retry-after'));
    if (response.status === 429) throw new HubRateLimitedError(after);
    const answer = (await response.json().catch((error: unknown) => {
      control.signal.throwIfAborted();
      throw new HubNetworkError('Not a GraphQL answer', response.status, after, { cause: error });
    })) as Answer | null;
    const errors = answer?.errors;
    if (errors?.[0]?.extensions?.code === 'RATE_LIMITED') {
      throw new HubRateLimitedError(errors[0].extensions.retryAfter ?? after);
    }
    if (response.status === 401 || response.status === 503 || !answer || !(errors || answer.data)) {
      throw new HubNetworkError(`HTTP ${response.status}`, response.status, after);
    }
    if (errors) throw new HubGraphQLError(errors, answer.data);
    return answer.data as Result;
  } catch (error) {
    if (control.signal.aborted) throw control.signal.reason;
    if (error instanceof TypeError)
      throw new HubNetworkError('No connection', undefined, undefined, { cause: error });
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

/** `Retry-After` in seconds, from seconds or a date. */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  return Number.isNaN(seconds) ? Math.max(0, (Date.parse(header) - Date.now()) / 1000) || 0 : seconds;
}
