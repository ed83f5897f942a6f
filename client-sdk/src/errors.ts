/** One error of a GraphQL response, as the hub sends it. */
export interface GraphQLProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly errorId?: string; readonly retryAfter?: number };
}

/** What every error of this SDK extends. `code` is stable and meant for programs. */
export class HubError extends Error {
  override name = 'HubError';
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The hub could not be reached, or what answered was not GraphQL. */
export class HubNetworkError extends HubError {
  override name = 'HubNetworkError';
  constructor(
    /** The HTTP status; 0 when there was no answer. */
    readonly status: number,
    /** Seconds the hub asks to wait, where it said so. */
    readonly retryAfter?: number,
    cause?: unknown,
  ) {
    super('NETWORK_ERROR', status ? `HTTP ${status}` : 'No connection', { cause });
  }
}

/** No answer within `timeoutMs`. */
export class HubTimeoutError extends HubError {
  override name = 'HubTimeoutError';
  constructor(ms: number) {
    super('TIMEOUT', `No answer within ${ms} ms`);
  }
}

/** The hub is being asked too often. */
export class HubRateLimitedError extends HubError {
  override name = 'HubRateLimitedError';
  readonly status = 429;
  constructor(
    /** Seconds until it may be asked again, where the hub said so. */
    readonly retryAfter?: number,
  ) {
    super('RATE_LIMITED', 'Too many requests');
  }
}

/** The hub answered with GraphQL errors. `code`, `errorId` and `path` are those of the first. */
export class HubGraphQLError extends HubError {
  override name = 'HubGraphQLError';
  /** The number under which the hub's operator finds the failure. */
  readonly errorId?: string;
  readonly path?: readonly (string | number)[];
  constructor(
    readonly errors: readonly GraphQLProblem[],
    /** What could be answered all the same. */
    readonly data?: unknown,
  ) {
    const [first] = errors;
    super(first?.extensions?.code ?? 'GRAPHQL_ERROR', first?.message ?? 'GraphQL error');
    this.errorId = first?.extensions?.errorId;
    this.path = first?.path;
  }
}

/** A member of a result union other than the one asked for. */
export interface UserProblem {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly field?: string | null;
}

/** An expected failure: the hub understood, and says why it did not do it. */
export class HubUserError<Problem extends UserProblem = UserProblem> extends HubError {
  override name = 'HubUserError';
  /** The input field at fault, where there is one. */
  readonly field?: string | null;
  constructor(readonly problem: Problem) {
    super(problem.code ?? problem.__typename, problem.message ?? problem.__typename);
    this.field = problem.field;
  }
}
