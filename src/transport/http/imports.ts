import type { FastifyInstance } from 'fastify';
import type { ImportUploadService } from '../../features/staged-import';
import { MAX_UPLOAD } from '../../features/staged-import';
import { answering, whoAsks, type FileRouteOptions } from './file-answers';
import { uploadRoute } from './upload';

export interface ImportRouteOptions extends FileRouteOptions {
  readonly uploads: ImportUploadService;
}

/**
 * `POST /imports`: a member list as it is, kept for a day; `GET /imports/:id/errors.csv`: what of it stays out, with
 * the reasons in `?language=`, else in that of the account.
 */
export async function importRoutes(server: FastifyInstance, options: ImportRouteOptions): Promise<void> {
  const { uploads, authenticator, publicUrl } = options;
  await uploadRoute(server, {
    authenticator,
    publicUrl,
    path: '/imports',
    mediaTypes: ['application/octet-stream'],
    mostBytes: MAX_UPLOAD,
    admit: (actor) => uploads.admit(actor),
    take: async (actor, bytes) => ({ id: await uploads.add(actor, bytes) }),
  });
  server.get('/imports/:id/errors.csv', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    return answering(reply, async () => {
      const actor = await whoAsks(request, reply, options);
      const { id } = request.params as { id: string };
      const { language } = request.query as { language?: unknown };
      const file = await uploads.errorFile(actor, id, typeof language === 'string' ? language : undefined);
      const headers = { 'content-disposition': 'attachment; filename="errors.csv"' };
      return reply.headers(headers).type('text/csv; charset=utf-8').send(file);
    });
  });
}
