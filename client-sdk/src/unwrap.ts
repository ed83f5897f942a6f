import { HubUserError, type UserProblem } from './errors.js';

/**
 * The wanted member of a result union; any other is thrown as a `HubUserError` that holds it.
 *
 *     const { post } = unwrap(data.post, 'PostSuccess');
 */
export function unwrap<Result extends { readonly __typename: string }, Name extends Result['__typename']>(
  result: Result,
  name: Name,
): Extract<Result, { readonly __typename: Name }> {
  if (result.__typename !== name) throw new HubUserError(result as UserProblem);
  return result as Extract<Result, { readonly __typename: Name }>;
}
