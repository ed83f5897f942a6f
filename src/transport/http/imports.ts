import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ImportUploadService } from '../../features/staged-import';
import { MAX_UPLOAD } from '../../features/staged-import';
import type { Actor } from '../../shared/actor';
import { ExpectedError, RateLimited } from '../../shared/errors';
import { actorOf, BadCredential, cookieName, type Authenticator } from '../credentials';
import { isOwnOrigin } from '../origin';
import { cookieJar } from './cookies';

/** No page elsewhere can send it without asking first (it is none of the CORS-safelisted types), and none may. */
const BYTES = 'application/octet-stream';

const STATUS: Readonly<Record<string, number>> = {
  NOT_SIGNED_IN: 401,
  STEP_UP_REQUIRED: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

export interface ImportRouteOptions {
  readonly uploads: ImportUploadService;
  readonly authenticator: Authenticator;
  readonly publicUrl: () => string;
}

class TooLarge extends Error {}

/** `POST /imports`: a member list as it is, kept for a day; `GET /imports/:id/errors.csv`: what of it stays out. */
export async function importRoutes(server: FastifyInstance, options: ImportRouteOptions): Promise<void> {
  const { uploads } = options;
  await server.register(async (scope) => {
    // Nothing is read before it is known who sends it.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(BYTES, (_request, payload, done) => done(null, payload));
    scope.post('/imports', { bodyLimit: MAX_UPLOAD }, async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const { origin } = request.headers;
      if (origin !== undefined && !isOwnOrigin(origin, options.publicUrl())) {
        return refuse(reply, 403, 'FOREIGN_ORIGIN', 'Lists are sent from the hub’s own pages.');
      }
      return answering(reply, async () => {
        const actor = await whoAsks(request, reply, options);
        await uploads.admit(actor);
        const bytes = await collect(request.body as AsyncIterable<Buffer>, request.headers['content-length']);
        return reply.code(201).send({ id: await uploads.add(actor, bytes) });
      });
    });
    scope.get('/imports/:id/errors.csv', async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      return answering(reply, async () => {
        const actor = await whoAsks(request, reply, options);
        const file = await uploads.errorFile(actor, (request.params as { id: string }).id);
        const headers = { 'content-disposition': 'attachment; filename="errors.csv"' };
        return reply.headers(headers).type('text/csv; charset=utf-8').send(file);
      });
    });
  });
}

async function whoAsks(
  request: FastifyRequest,
  reply: FastifyReply,
  { publicUrl, authenticator }: ImportRouteOptions,
): Promise<Actor> {
  const held = await actorOf(request.headers, cookieName(publicUrl()), authenticator);
  if (held.renewed)
    cookieJar(request, reply, publicUrl()).setSession(held.renewed.token, held.renewed.expiresAt);
  return held.actor;
}

/** The bytes of a request, which ends where there are too many: what it says of its length is not believed. */
async function collect(stream: AsyncIterable<Buffer>, said: string | undefined): Promise<Buffer> {
  if (Number(said) > MAX_UPLOAD) throw new TooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if ((size += chunk.length) > MAX_UPLOAD) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function answering(reply: FastifyReply, work: () => Promise<FastifyReply>): Promise<FastifyReply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BadCredential) return refuse(reply, 401, 'UNAUTHENTICATED', error.message);
    if (error instanceof TooLarge) {
      void reply.header('connection', 'close');
      return refuse(reply, 413, 'FILE_TOO_LARGE', `A list has at most ${MAX_UPLOAD} bytes.`);
    }
    if (!(error instanceof ExpectedError)) throw error;
    if (error instanceof RateLimited) void reply.header('retry-after', error.retryAfterSeconds);
    return refuse(reply, STATUS[error.code] ?? 400, error.code, error.message);
  }
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
