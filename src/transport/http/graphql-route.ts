import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HubContext, CookieJar } from '../../graphql/context';
import { untrusted, type Trusted } from '../../graphql/trusted';
import type { Actor } from '../../shared/actor';
import { actorOf, BadCredential, cookieName, type Authenticator, type Held } from '../credentials';
import { cookieJar } from './cookies';

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<HubContext>;
  readonly authenticator: Authenticator;
  readonly publicUrl: () => string;
  readonly trusted: Trusted;
  readonly contextOf: (
    actor: Actor,
    requestId: string,
    address: string,
    cookies: CookieJar,
    userAgent: string | undefined,
  ) => HubContext;
}

/** `POST /graphql` (GraphQL over HTTP). Other methods are refused: a GET could be made by any page. */
export function graphqlRoute(server: FastifyInstance, options: GraphqlRouteOptions): void {
  server.post('/graphql', (request, reply) => answer(request, reply, options));
  server.route({
    method: ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'],
    url: '/graphql',
    handler: (_request, reply) =>
      reply
        .code(405)
        .header('allow', 'POST')
        .send({ errors: [{ message: 'Send operations by POST.' }] }),
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  options: GraphqlRouteOptions,
): Promise<FastifyReply> {
  const { apollo, authenticator, contextOf } = options;
  const publicUrl = options.publicUrl();
  let held: Held;
  try {
    held = await actorOf(request.headers, cookieName(publicUrl), authenticator);
  } catch (error) {
    if (!(error instanceof BadCredential)) throw error;
    const body = { errors: [{ message: error.message, extensions: { code: 'UNAUTHENTICATED' } }] };
    return reply.code(401).headers({ 'www-authenticate': 'Bearer', 'cache-control': 'no-store' }).send(body);
  }
  if (options.trusted && request.headers.authorization === undefined) {
    const { query } = Object(request.body) as { query?: unknown };
    if (typeof query !== 'string' || !options.trusted.has(query))
      return reply
        .code(400)
        .header('cache-control', 'no-store')
        .send({ errors: [untrusted()] });
  }
  const cookies = cookieJar(request, reply, publicUrl);
  if (held.renewed) cookies.setSession(held.renewed.token, held.renewed.expiresAt);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body },
    context: async () =>
      contextOf(held.actor, request.id, request.ip, cookies, request.headers['user-agent']),
  });
  for (const [name, value] of response.headers) void reply.header(name, value);
  void reply.header('cache-control', 'no-store').code(response.status ?? 200);
  if (response.body.kind !== 'complete') throw new Error('the hub answers in one piece');
  return reply.send(response.body.string);
}
