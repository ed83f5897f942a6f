import type { FastifyInstance } from 'fastify';

const SELF_ONLY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The policy of pages that the hub makes itself: nothing inline, nothing from elsewhere. */
export const PORTAL_POLICY = SELF_ONLY;

/** GraphiQL's editor sets styles inline; it is served where the schema may be asked for, and to developers only. */
export const GRAPHIQL_POLICY = SELF_ONLY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

/** Headers that every answer carries. */
export function securityHeaders(server: FastifyInstance, https: () => boolean): void {
  server.addHook('onRequest', async (_request, reply) => {
    void reply.headers({
      'content-security-policy': PORTAL_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      ...(https() && { 'strict-transport-security': 'max-age=31536000' }),
    });
  });
}
