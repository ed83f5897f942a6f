import { GraphQLError } from 'graphql';

/** The exact texts of the only documents that are taken of who shows no token; null for any. */
export type Trusted = ReadonlySet<string> | null;

/** What is answered to a document that is not among those trusted. */
export function untrusted(): GraphQLError {
  const extensions = { code: 'UNTRUSTED_DOCUMENT' };
  return new GraphQLError('This hub takes known documents alone from browsers.', { extensions });
}
