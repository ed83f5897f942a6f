import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { InvalidRequest, TokenError, type TokenService } from '../../features/partner';
import { RateLimited } from '../../shared/errors';
import { PARTNER_SCOPES } from '../../shared/partner-scopes';

const ENDPOINT = '/oauth/token';
const FORM = 'application/x-www-form-urlencoded';
/** The largest request, in bytes: an assertion by the longest key, and room beside it. */
const MAX_BODY = 8 * 1024;

export interface TokenRouteOptions {
  readonly tokens: TokenService;
  readonly publicUrl: () => string;
}

/** `POST /oauth/token` for partners (RFC 6749 §4.4, RFC 7523), and its metadata (RFC 8414). */
export async function tokenRoute(
  server: FastifyInstance,
  { tokens, publicUrl }: TokenRouteOptions,
): Promise<void> {
  server.get('/.well-known/oauth-authorization-server', (_request, reply) =>
    reply.send(metadata(publicUrl())),
  );
  // A scope of its own: nothing but forms is read here, and refusals have the form of RFC 6749.
  await server.register(async (oauth) => {
    oauth.removeAllContentTypeParsers();
    oauth.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: MAX_BODY }, (_request, body, done) =>
      done(null, body),
    );
    oauth.setErrorHandler((error, request, reply) => refuse(error, request, reply));
    oauth.post(ENDPOINT, async (request, reply) => {
      if (request.headers.authorization !== undefined) {
        throw new InvalidRequest('Prove who you are in the form, by an assertion alone.');
      }
      const issuer = publicUrl();
      const issued = await tokens.issue(readForm(request.body), [issuer + ENDPOINT, issuer], request.ip);
      return noStore(reply).send(issued);
    });
    oauth.route({
      method: ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'],
      url: ENDPOINT,
      handler: (_request, reply) =>
        noStore(reply)
          .code(405)
          .header('allow', 'POST')
          .send({ error: 'invalid_request', error_description: 'Ask by POST.' }),
    });
  });
}

function metadata(issuer: string): object {
  return {
    issuer,
    token_endpoint: issuer + ENDPOINT,
    grant_types_supported: ['client_credentials'],
    response_types_supported: [],
    scopes_supported: PARTNER_SCOPES,
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ['RS256', 'PS256', 'ES256', 'EdDSA'],
  };
}

/** The parameters of a form; none may stand twice (RFC 6749 §3.2). */
function readForm(body: unknown): Record<string, string> {
  const form: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(typeof body === 'string' ? body : '')) {
    if (name in form) throw new InvalidRequest('A parameter stands twice.');
    // One without a value counts as left out.
    if (value !== '') form[name] = value;
  }
  return form;
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  void noStore(reply);
  if (error instanceof TokenError) {
    return reply.code(error.status).send({ error: error.error, error_description: error.message });
  }
  if (error instanceof RateLimited) {
    void reply.code(429).header('retry-after', error.retryAfterSeconds);
    return reply.send({ error: 'temporarily_unavailable', error_description: error.message });
  }
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (status < 500) {
    const error_description = `Send a form (${FORM}) of at most ${MAX_BODY} bytes.`;
    return reply.code(status).send({ error: 'invalid_request', error_description });
  }
  request.log.error({ requestId: request.id, err: error }, 'unexpected error');
  return reply.code(500).send({ error: 'server_error', error_description: 'Something went wrong.' });
}

function noStore(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store').header('pragma', 'no-cache');
}
