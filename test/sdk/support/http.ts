import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a stub server was asked. */
export interface Asked {
  headers: IncomingMessage['headers'];
  method?: string;
  body: { query: string; variables?: Record<string, unknown> };
}

/** How it answers one request. */
export type Answer = (asked: Asked, response: ServerResponse) => void;

/** A server that gives the answers in turn, the last one for ever, and keeps what it was asked. */
export async function stubServer(...answers: Answer[]) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      asked.push({ headers: request.headers, method: request.method, body: JSON.parse(text) });
      answers[Math.min(asked.length, answers.length) - 1]!(asked.at(-1)!, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return (_asked, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(value));
  };
}

/** Answers with text, as a proxy would. */
export function text(value: string, status: number, headers: Record<string, string> = {}): Answer {
  return (_asked, response) => {
    response.writeHead(status, headers);
    response.end(value);
  };
}

/** Cuts the connection without an answer. */
export const hangUp: Answer = (_asked, response) => void response.socket?.destroy();

/** Never answers. */
export const silence: Answer = () => undefined;
