import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MAX_FILE, type AttachmentService } from '../../features/attachment';
import type { DownloadService } from '../../features/post-attachment';
import { answering, refuse, whoAsks, type FileRouteOptions } from './file-answers';
import { uploadRoute } from './upload';

export interface AttachmentRouteOptions extends FileRouteOptions {
  readonly attachments: AttachmentService;
  readonly downloads: DownloadService;
}

/** What goes with each answer about a file, be there one or none. */
const HEADERS = {
  // Kept by nobody: who may see it changes, and what was taken away is to be gone.
  'cache-control': 'private, no-store',
  vary: 'cookie, authorization',
  'content-security-policy': "default-src 'none'; sandbox",
};

/**
 * `POST /attachments?board=…`: a picture or PDF file for a post on a board, its name in `X-File-Name`;
 * `GET /attachments/:sealed`: the file, to those who may see it now.
 */
export async function attachmentRoutes(
  server: FastifyInstance,
  options: AttachmentRouteOptions,
): Promise<void> {
  const { attachments, downloads, authenticator, publicUrl } = options;
  await uploadRoute(server, {
    authenticator,
    publicUrl,
    path: '/attachments',
    mediaTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'application/octet-stream'],
    mostBytes: MAX_FILE,
    admit: (actor, request) => attachments.admit(actor, boardOf(request)),
    take: async (actor, bytes, request) => ({
      attachment: await attachments.add(actor, boardOf(request), nameOf(request), bytes),
    }),
  });
  server.get('/attachments/:sealed', { exposeHeadRoute: false }, async (request, reply) => {
    void reply.headers(HEADERS);
    return answering(reply, async () => {
      const actor = await whoAsks(request, reply, options);
      const found = await downloads.find(actor, (request.params as { sealed: string }).sealed);
      const file = await found?.read();
      if (!found || !file)
        return refuse(reply, 404, 'NOT_FOUND', 'There is no such picture or file, or it is not for you.');
      const disposition = `${found.inline ? 'inline' : 'attachment'}; filename*=UTF-8''${quoted(found.name)}`;
      return reply.header('content-disposition', disposition).type(found.mediaType).send(file);
    });
  });
}

function boardOf(request: FastifyRequest): string {
  const { board } = request.query as { board?: unknown };
  return typeof board === 'string' ? board : '';
}

/** Not in the address, which machines on the way may write down. */
function nameOf({ headers }: FastifyRequest): string {
  try {
    return decodeURIComponent(String(headers['x-file-name'] ?? ''));
  } catch {
    return '';
  }
}

/** As RFC 8187 writes what is not ASCII. */
function quoted(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
