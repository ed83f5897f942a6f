import type { FastifyInstance } from 'fastify';
import type { FeedReadingService } from '../../features/calendar-feed';
import type { EventCalendarService } from '../../features/event-calendar';
import { answering, refuse, whoAsks, type FileRouteOptions } from './file-answers';

export interface CalendarRouteOptions extends FileRouteOptions {
  readonly feeds: FeedReadingService;
  readonly calendars: EventCalendarService;
}

const CALENDAR = 'text/calendar; charset=utf-8';
const SUFFIX = /\.ics$/;
const NO_FEED = 'There is no such calendar.';

/** What goes with each answer, be there a calendar or none. */
const HEADERS = {
  // What may be seen changes: it is asked for each time, by the one whose it is.
  'cache-control': 'private, no-cache',
  'content-security-policy': "default-src 'none'; sandbox",
};

/**
 * `GET /calendar/:secret.ics`: a person's calendar for other programs, by its secret alone;
 * `GET /events/:id.ics`: one date of an event, to those who may see it.
 */
export async function calendarRoutes(server: FastifyInstance, options: CalendarRouteOptions): Promise<void> {
  const { feeds, calendars } = options;
  server.get('/calendar/:file', async (request, reply) => {
    void reply.headers({ ...HEADERS, 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
    return answering(reply, async () => {
      const { file } = request.params as { file: string };
      const found = await feeds.find(file.replace(SUFFIX, ''), request.ip);
      if (!found) return refuse(reply, 404, 'NOT_FOUND', NO_FEED);
      void reply.header('etag', `W/"${found.tag}"`);
      if (isKnown(request.headers['if-none-match'], found.tag)) return reply.code(304).send();
      return reply
        .header('content-disposition', 'inline; filename="calendar.ics"')
        .type(CALENDAR)
        .send(await found.file());
    });
  });
  // Without the suffix the address is a page of the portal.
  server.get('/events/:file(^[^/]+\\.ics$)', async (request, reply) => {
    void reply.headers({ ...HEADERS, vary: 'cookie, authorization' });
    return answering(reply, async () => {
      const actor = await whoAsks(request, reply, options);
      const { file } = request.params as { file: string };
      const text = await calendars.fileOf(actor, file.replace(SUFFIX, ''));
      if (text === null)
        return refuse(reply, 404, 'NOT_FOUND', 'There is no such event, or it is not for you.');
      return reply
        .header('content-disposition', 'attachment; filename="event.ics"')
        .type(CALENDAR)
        .send(text);
    });
  });
}

/** Whether an If-None-Match header names what there is (RFC 9110 §13.1.2). */
function isKnown(header: string | undefined, tag: string): boolean {
  const names = (header ?? '').split(',').map((name) => name.trim().replace(/^W\//, ''));
  return names.includes(`"${tag}"`) || names.includes('*');
}
