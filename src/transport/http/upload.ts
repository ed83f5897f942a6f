import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../shared/actor';
import { ExpectedError, RateLimited } from '../../shared/errors';
import { actorOf, BadCredential, cookieName, type Authenticator } from '../credentials';
import { isOwnOrigin } from '../origin';
import { cookieJar } from './cookies';

/** Who may send files, and from which pages. */
export interface UploadOptions {
  readonly authenticator: Authenticator;
  readonly publicUrl: () => string;
}

/** A file that is sent as it is. */
export interface Upload extends UploadOptions {
  readonly path: string;
  /** None of the CORS-safelisted ones, so that no page elsewhere can send it without asking first; and none may. */
  readonly mediaTypes: readonly string[];
  readonly mostBytes: number;
  /** Asked before anything of the file is read. */
  admit(actor: Actor): Promise<void>;
  /** @returns what is answered */
  take(actor: Actor, bytes: Buffer): Promise<object>;
}

const STATUS: Readonly<Record<string, number>> = {
  NOT_SIGNED_IN: 401,
  STEP_UP_REQUIRED: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

class TooLarge extends Error {}

/** A route that takes a file: from the hub's own pages, and nothing is read before it is known who sends it. */
export async function uploadRoute(server: FastifyInstance, upload: Upload): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser([...upload.mediaTypes], (_request, payload, done) => done(null, payload));
    scope.post(upload.path, { bodyLimit: upload.mostBytes }, async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const { origin } = request.headers;
      if (origin !== undefined && !isOwnOrigin(origin, upload.publicUrl())) {
        return refuse(reply, 403, 'FOREIGN_ORIGIN', 'Files are sent from the hub’s own pages.');
      }
      return answering(reply, async () => {
        const actor = await whoAsks(request, reply, upload);
        await upload.admit(actor);
        const stream = request.body as AsyncIterable<Buffer>;
        const bytes = await collect(stream, request.headers['content-length'], upload.mostBytes);
        return reply.code(201).send(await upload.take(actor, bytes));
      });
    });
  });
}

/** Who asks, whose session is renewed where it is time. @throws BadCredential */
export async function whoAsks(
  request: FastifyRequest,
  reply: FastifyReply,
  { publicUrl, authenticator }: UploadOptions,
): Promise<Actor> {
  const held = await actorOf(request.headers, cookieName(publicUrl()), authenticator);
  if (held.renewed)
    cookieJar(request, reply, publicUrl()).setSession(held.renewed.token, held.renewed.expiresAt);
  return held.actor;
}

/** The bytes of a request, which ends where there are too many: what it says of its length is not believed. */
async function collect(
  stream: AsyncIterable<Buffer>,
  said: string | undefined,
  most: number,
): Promise<Buffer> {
  const message = `A file has at most ${most} bytes.`;
  if (Number(said) > most) throw new TooLarge(message);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if ((size += chunk.length) > most) throw new TooLarge(message);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Answers expected failures with their code. */
export async function answering(
  reply: FastifyReply,
  work: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BadCredential) return refuse(reply, 401, 'UNAUTHENTICATED', error.message);
    if (error instanceof TooLarge) {
      void reply.header('connection', 'close');
      return refuse(reply, 413, 'FILE_TOO_LARGE', error.message);
    }
    if (!(error instanceof ExpectedError)) throw error;
    if (error instanceof RateLimited) void reply.header('retry-after', error.retryAfterSeconds);
    return refuse(reply, STATUS[error.code] ?? 400, error.code, error.message);
  }
}

export function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
