import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { DirectoryExportService } from '../../features/directory-export';
import { answering, whoAsks, type FileRouteOptions } from './file-answers';

export interface ExportRouteOptions extends FileRouteOptions {
  readonly exports: DirectoryExportService;
}

/** `GET /exports/:id`: the file of an export, for the session in which it was asked for, as it is read. */
export function exportRoutes(server: FastifyInstance, options: ExportRouteOptions): void {
  // Who asks for the headers alone would be noted as a reader of all.
  server.get('/exports/:id', { exposeHeadRoute: false }, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    return answering(reply, async () => {
      const actor = await whoAsks(request, reply, options);
      const file = await options.exports.file(actor, (request.params as { id: string }).id);
      const headers = { 'content-disposition': `attachment; filename="${file.fileName}"` };
      return reply
        .headers(headers)
        .type(file.mediaType)
        .send(Readable.from(file.text, { highWaterMark: 1 }));
    });
  });
}
