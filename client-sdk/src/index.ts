export { createClient, type ClientOptions, type HubClient, type TokenSource } from './client.js';
export type { ResultOf, TypedDocument, VariablesOf } from './document.js';
export {
  HubError,
  HubGraphQLError,
  HubNetworkError,
  HubRateLimitedError,
  HubTimeoutError,
  HubUserError,
  type GraphQLProblem,
  type UserProblem,
} from './errors.js';
export { paginate, type Page } from './paginate.js';
export { request, type RequestOptions } from './request.js';
export { unwrap } from './unwrap.js';
export * from './generated/documents.js';
export type * from './generated/types.js';
