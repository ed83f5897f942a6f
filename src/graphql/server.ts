import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { CostPoints } from '../shared/cost-points';
import type { HubContext } from './context';
import { costs, LIMITS } from './limits';
import { maskError } from './mask';
import { points } from './points';

/** Measures every operation once its variables are known. */
function limits(): ApolloServerPlugin<HubContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operationName, request }) {
          costs(schema, document, operationName, request.variables ?? {});
        },
      };
    },
  };
}

/**
 * Answers 200 to clients that do not accept `application/graphql-response+json`: to them a status says
 * something of the transport only (GraphQL over HTTP, §6.4.1).
 */
function legacyStatus(): ApolloServerPlugin<HubContext> {
  return {
    async requestDidStart({ request }) {
      const accept = request.http?.headers.get('accept') ?? '';
      if (accept.includes('application/graphql-response+json')) return;
      return {
        async willSendResponse({ response, errors }) {
          const refused = errors?.some((e) => e.extensions['code'] === 'OPERATION_TOO_LARGE');
          if (response.http.status === 400 && !refused) response.http.status = 200;
        },
      };
    },
  };
}

/** Apollo Server as the hub runs it: parsing, validation and execution over HTTP. */
export function createApolloServer(
  schema: GraphQLSchema,
  introspection: boolean,
  log: Logger,
  cost: CostPoints,
): ApolloServer<HubContext> {
  return new ApolloServer<HubContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    persistedQueries: false,
    logger: log,
    formatError: (formatted, error) => maskError(formatted, error, log),
    plugins: [
      limits(),
      points(cost),
      legacyStatus(),
      // Each of these would cost every field, or call out.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
