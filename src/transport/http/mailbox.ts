import type { FastifyInstance } from 'fastify';
import type { DevelopmentMailbox } from '../../gateways/mailer';

/** `/dev/mailbox`: the mails of a hub in development, newest first, as a page or as JSON. */
export function mailboxRoute(server: FastifyInstance, mailbox: DevelopmentMailbox): void {
  server.get('/dev/mailbox', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (request.headers.accept?.includes('application/json')) {
      return reply.send(
        mailbox.newest.map(({ to, subject, text, messageId, at }) => ({ to, subject, text, messageId, at })),
      );
    }
    const mails = mailbox.newest.map(
      (m) =>
        `<article><h2>${escape(m.subject)}</h2><p>To ${escape(m.to)}, ${m.at.toISOString()}</p><pre>${escape(m.text)}</pre></article>`,
    );
    const body = mails.join('\n') || '<p>No mail yet. It appears here instead of being sent.</p>';
    return reply
      .type('text/html; charset=utf-8')
      .send(
        `<!doctype html><html lang="en"><title>Development mailbox</title><h1>Development mailbox</h1>${body}</html>`,
      );
  });
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
