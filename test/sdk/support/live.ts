import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';

const SCHEMA = readFileSync(join(__dirname, '../../../schema/hub.graphql'), 'utf8');

/** A board over graphql-ws: a numbered log, replayed behind the cursor, then live. */
export async function liveBoard() {
  const schema = buildSchema(SCHEMA, { assumeValidSDL: true });
  const log: string[] = [];
  const wakers = new Set<() => void>();
  /** What each connection said at its start, and where each subscription began. */
  const seen = { authorizations: [] as (string | undefined)[], starts: [] as (string | null | undefined)[] };
  const state = { authorize: (_authorization?: string): number | undefined => undefined };

  async function* postAdded({ after }: { after?: string | null }) {
    seen.starts.push(after);
    for (let next = after ? Number(after) : log.length; ;) {
      while (next < log.length) {
        const body = log[next++]!;
        yield { postAdded: { cursor: String(next), post: post(body) } };
      }
      await new Promise<void>((resolve) => wakers.add(resolve));
    }
  }

  const http = createServer();
  const sockets = new WebSocketServer({ server: http, path: '/graphql' });
  useServer(
    {
      schema,
      roots: { subscription: { postAdded } },
      onConnect: (context) => {
        const authorization = context.connectionParams?.authorization as string | undefined;
        seen.authorizations.push(authorization);
        const code = state.authorize(authorization);
        if (code) (context.extra as { socket: WebSocket }).socket.close(code, 'no');
        return !code;
      },
    },
    sockets,
  );
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const wake = (): void => {
    for (const waker of wakers) waker();
    wakers.clear();
  };

  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`,
    seen,
    state,
    sockets: () => [...sockets.clients],
    add(...bodies: string[]) {
      log.push(...bodies);
      wake();
    },
    /** Ends every connection: with a close code, or by cutting it. */
    drop(code?: number) {
      for (const socket of sockets.clients) {
        if (code) socket.close(code);
        else socket.terminate();
      }
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

function post(body: string) {
  return {
    id: body,
    topic: { id: 't' },
    author: { id: 'a', kind: 'PERSON', name: 'Ada' },
    html: body,
    markdown: body,
    createdAt: '2026-01-01T00:00:00Z',
    state: 'PUBLISHED',
    revision: 0,
    reactions: [],
    attachments: [],
    mentions: [],
  };
}
