import type { FastifyInstance } from 'fastify';
import type { CertificateFileService } from '../../features/certificate';
import { answering, whoAsks, type FileRouteOptions } from './file-answers';

export interface CertificateRouteOptions extends FileRouteOptions {
  readonly certificates: CertificateFileService;
}

/** What goes with each answer, be there a file or none. */
const HEADERS = {
  'cache-control': 'private, no-store',
  vary: 'cookie, authorization',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-robots-tag': 'noindex',
};

/** `GET /certificates/:id.pdf`: a certificate to print, for its holder. */
export function certificateRoutes(server: FastifyInstance, options: CertificateRouteOptions): void {
  server.get('/certificates/:file(^[^/]+\\.pdf$)', { exposeHeadRoute: false }, async (request, reply) => {
    void reply.headers(HEADERS);
    return answering(reply, async () => {
      const actor = await whoAsks(request, reply, options);
      const { file } = request.params as { file: string };
      const bytes = await options.certificates.file(actor, file.replace(/\.pdf$/, ''));
      return reply
        .header('content-disposition', 'attachment; filename="certificate.pdf"')
        .type('application/pdf')
        .send(bytes);
    });
  });
}
