import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { GRAPHIQL_POLICY } from './headers';

export interface PortalOptions {
  /** Where the built portal lies. */
  readonly directory: string;
  readonly graphiql: boolean;
}

/** The portal's files: hashed assets for ever, pages always fresh, every unknown address the portal itself. */
export async function portalRoutes(
  server: FastifyInstance,
  { directory, graphiql }: PortalOptions,
): Promise<void> {
  await server.register(fastifyStatic, {
    root: directory,
    serve: true,
    index: false,
    cacheControl: false,
    wildcard: true,
    setHeaders: (reply, path) => {
      const immutable = path.startsWith(join(directory, 'assets'));
      reply.setHeader('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  if (graphiql) {
    server.get('/graphiql', (_request, reply) =>
      page(reply.header('content-security-policy', GRAPHIQL_POLICY), 'graphiql.html'),
    );
  }
  server.get('/', (_request, reply) => page(reply, 'index.html'));
  // What a certificate shows is for who has its code, and for no search engine.
  server.get('/certificate', (_request, reply) =>
    page(reply.headers({ 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' }), 'index.html'),
  );
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    if (wantsPage && !request.url.startsWith('/assets/')) return page(reply, 'index.html');
    return reply.code(404).send({ status: 'not found' });
  });
}

function page(reply: FastifyReply, name: string): FastifyReply {
  return reply.header('cache-control', 'no-cache').sendFile(name);
}
