import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../../shared/actor';
import { ExpectedError } from '../../shared/errors';
import { isOwnOrigin } from '../origin';
import { answering, refuse, whoAsks, type FileRouteOptions } from './file-answers';

/** A file that is sent as it is. */
export interface Upload extends FileRouteOptions {
  readonly path: string;
  /** None of the CORS-safelisted ones, so that no page elsewhere can send it without asking first; and none may. */
  readonly mediaTypes: readonly string[];
  readonly mostBytes: number;
  /** Asked before anything of the file is read. */
  admit(actor: Actor, request: FastifyRequest): Promise<void>;
  /** @returns what is answered */
  take(actor: Actor, bytes: Buffer, request: FastifyRequest): Promise<object>;
}

class TooLarge extends ExpectedError {
  readonly code = 'FILE_TOO_LARGE';

  constructor(most: number) {
    super(`A file has at most ${most} bytes.`);
  }
}

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
        await upload.admit(actor, request);
        const stream = request.body as AsyncIterable<Buffer>;
        const bytes = await collect(stream, request.headers['content-length'], upload.mostBytes);
        return reply.code(201).send(await upload.take(actor, bytes, request));
      });
    });
  });
}

/** The bytes of a request, which ends where there are too many: what it says of its length is not believed. */
async function collect(
  stream: AsyncIterable<Buffer>,
  said: string | undefined,
  most: number,
): Promise<Buffer> {
  if (Number(said) > most) throw new TooLarge(most);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if ((size += chunk.length) > most) throw new TooLarge(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
