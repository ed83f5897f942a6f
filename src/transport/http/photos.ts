import type { FastifyInstance } from 'fastify';
import { MAX_PHOTO, type PhotoService } from '../../features/photo';
import { answering, refuse, whoAsks, type FileRouteOptions } from './file-answers';
import { uploadRoute } from './upload';

export interface PhotoRouteOptions extends FileRouteOptions {
  readonly photos: PhotoService;
}

/** What goes with each answer about a photo, be there one or none. */
const HEADERS = {
  // Kept by the browser alone, which asks each time: who may see it changes.
  'cache-control': 'private, no-cache',
  vary: 'cookie, authorization',
  'content-security-policy': "default-src 'none'; sandbox",
};

/** `POST /photo`: a picture for one's own card; `GET /photos/:sealed`: a photo, to those who may see it now. */
export async function photoRoutes(server: FastifyInstance, options: PhotoRouteOptions): Promise<void> {
  const { photos, authenticator, publicUrl } = options;
  await uploadRoute(server, {
    authenticator,
    publicUrl,
    path: '/photo',
    mediaTypes: ['image/jpeg', 'image/png', 'image/webp'],
    mostBytes: MAX_PHOTO,
    admit: (actor) => photos.admit(actor),
    take: async (actor, bytes) => ({ photo: await photos.set(actor, bytes) }),
  });
  server.get('/photos/:sealed', async (request, reply) => {
    void reply.headers(HEADERS);
    return answering(reply, async () => {
      const actor = await whoAsks(request, reply, options);
      const { sealed } = request.params as { sealed: string };
      const found = await photos.find(actor, sealed);
      const etag = `"${sealed}"`;
      // What an address means never changes; whether it may be seen is decided by now.
      if (found && request.headers['if-none-match'] === etag)
        return reply.code(304).header('etag', etag).send();
      const file = await found?.read();
      if (!file) return refuse(reply, 404, 'NOT_FOUND', 'There is no such photo, or it is not for you.');
      return reply.headers({ etag, 'content-disposition': 'inline' }).type('image/webp').send(file);
    });
  });
}
