import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { NoticeService, Unsubscribing } from '../../features/notice';
import { directionOf, formatTag } from '../../locales/direction';
import { message } from '../../locales/messages';

const PATH = '/notices/unsubscribe';
const MAX_BODY = 4 * 1024;

/**
 * The links by which notices end: GET shows what would end (mail scanners follow links), POST ends it, from the
 * page's button and from mail programs in one click (RFC 8058) alike. The token is all that counts.
 */
export async function unsubscribeRoute(server: FastifyInstance, notices: NoticeService): Promise<void> {
  server.get(`${PATH}/style.css`, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=86400').send(STYLE),
  );
  server.get(PATH, async (request, reply) => {
    const token = tokenOf(request);
    return page(reply, await notices.look(token), 'ask', token);
  });
  await server.register(async (scope) => {
    // Forms of either encoding; what they hold does not matter.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: MAX_BODY }, (_request, _body, done) =>
      done(null),
    );
    scope.post(PATH, async (request, reply) => {
      const token = tokenOf(request);
      return page(reply, await notices.unsubscribe(token), 'done', token);
    });
  });
}

function tokenOf(request: FastifyRequest): string {
  const { token } = request.query as { token?: unknown };
  return typeof token === 'string' ? token.slice(0, 200) : '';
}

function page(
  reply: FastifyReply,
  found: Unsubscribing | null,
  state: 'ask' | 'done',
  token: string,
): FastifyReply {
  const locale = found?.locale ?? 'en';
  const say = (key: string) => escape(message(locale, `mail.unsubscribe.${key}`));
  const kind = found && escape(message(locale, `mail.notice.${found.kind}`));
  const button = `<form method="post" action="${PATH}?token=${escape(encodeURIComponent(token))}"><button>${say('button')}</button></form>`;
  const body = found
    ? `<h1>${say(state === 'ask' ? 'title' : 'done')}</h1><p>${kind}</p>${state === 'ask' ? button : ''}<p><a href="/account">${say('preferences')}</a></p>`
    : `<h1>${say('title')}</h1><p>${say('wrong')}</p>`;
  return reply
    .code(found ? 200 : 404)
    .headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="${escape(formatTag(locale))}" dir="${directionOf(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${say('title')}</title><link rel="stylesheet" href="${PATH}/style.css"></head><body><main>${body}</main></body></html>`,
    );
}

const STYLE = `:root { color-scheme: light dark; }
body { margin: 0; padding: 2rem 1rem; font: 1.1rem/1.5 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; }
h1 { font-size: 1.5rem; }
button { font: inherit; font-weight: 600; padding: 0.75rem 1.25rem; min-height: 3rem; }
`;

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
