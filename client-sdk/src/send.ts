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
  let response, text;
  try {
    response = await (client.fetch ?? fetch)(url, {
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
    text = await response.text();
  } catch (error) {
    throw control.signal.aborted ? control.signal.reason : new HubNetworkError(0, undefined, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  }
  const { data, errors } = parse(text);
  const problem = errors?.[0]?.extensions;
  const after = problem?.retryAfter ?? retryAfter(response.headers.get('retry-after'));
  const { status } = response;
  if (status === 429 || problem?.code === 'RATE_LIMITED') throw new HubRateLimitedError(after);
  if (status === 401 || status === 503 || !(errors || data)) throw new HubNetworkError(status, after);
  if (errors) throw new HubGraphQLError(errors, data);
  return data as Result;
}

/** `Retry-After` in seconds, from seconds or a date. */
function retryAfter(header: string | null): number | undefined {
  return header ? Number(header) || Math.max(0, (Date.parse(header) - Date.now()) / 1000) || 0 : undefined;
}

/** The answer; empty when it is not JSON: something between here and the hub has spoken. */
function parse(text: string): Answer {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
