import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { POINTS_SECONDS, type CostPoints, type PointsLeft } from '../shared/cost-points';
import { RateLimited } from '../shared/errors';
import type { HubContext } from './context';
import { costs } from './limits';

/** Takes the cost of each operation over HTTP, and says in headers what is left. */
export function points(points: CostPoints): ApolloServerPlugin<HubContext> {
  return {
    async requestDidStart({ contextValue }) {
      const { actor } = contextValue;
      if (actor.partnerId === undefined) return;
      return {
        async didResolveOperation({ response, schema, document, operationName, request }) {
          const cost = costs(schema, document, operationName, request.variables ?? {});
          try {
            const left = await points.take(actor, cost);
            for (const [name, value] of left ? headersOf(left) : []) response.http.headers.set(name, value);
          } catch (error) {
            throw error instanceof RateLimited ? tooMany(error) : error;
          }
        },
      };
    },
  };
}

/** As it leaves over HTTP: 429 (RFC 6585 §4) with the time to wait. */
function tooMany(error: RateLimited): GraphQLError {
  const headers = new HeaderMap([['retry-after', String(error.retryAfterSeconds)]]);
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status: 429, headers } },
  });
}

/** The fields of draft-ietf-httpapi-ratelimit-headers-10. */
function headersOf({ quota, remaining, resetSeconds }: PointsLeft): [string, string][] {
  return [
    ['ratelimit-policy', `"points";q=${quota};w=${POINTS_SECONDS}`],
    ['ratelimit', `"points";r=${remaining};t=${resetSeconds}`],
  ];
}
