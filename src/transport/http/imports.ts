import type { FastifyInstance } from 'fastify';
import type { ImportUploadService } from '../../features/staged-import';
import { MAX_UPLOAD } from '../../features/staged-import';
import { ExpectedError } from '../../shared/errors';
import { isOwnOrigin } from '../origin';
import { answering, refuse, whoAsks, type FileRouteOptions } from './file-answers';

/** No page elsewhere can send it without asking first (it is none of the CORS-safelisted types), and none may. */
const BYTES = 'application/octet-stream';

export interface ImportRouteOptions extends FileRouteOptions {
  readonly uploads: ImportUploadService;
}

class TooLarge extends ExpectedError {
  readonly code = 'FILE_TOO_LARGE';

  constructor() {
    super(`A list has at most ${MAX_UPLOAD} bytes.`);
  }
}

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
