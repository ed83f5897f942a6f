import { randomUUID } from 'node:crypto';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { securityHeaders } from './headers';

/** The largest body of a request, in bytes: a post of 10,000 characters in any script, and its operation. */
const BODY_LIMIT = 128 * 1024;

/** The HTTP server without routes. Its log lines hold a request's id, route, status and time: nothing of a person. */
export function createHttpServer(
  log: Logger,
  trustedProxies: readonly string[],
  https: () => boolean,
): FastifyInstance {
  const server = fastify({
    loggerInstance: log as never,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    // Sealed addresses are longer than the 100 characters that it takes by itself.
    routerOptions: { maxParamLength: 300 },
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  }) as unknown as FastifyInstance;
  server.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const ms = Math.round(reply.elapsedTime);
    log.info(
      { requestId: request.id, method: request.method, route, status: reply.statusCode, ms },
      'request',
    );
  });
  server.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) log.error({ requestId: request.id, err: error }, 'unexpected error');
    const message = status === 500 ? 'Something went wrong.' : 'The request cannot be read.';
    return reply.code(status).send({ errors: [{ message, extensions: { requestId: request.id } }] });
  });
  securityHeaders(server, https);
  return server;
}
