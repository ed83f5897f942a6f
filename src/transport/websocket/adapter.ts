import type { IncomingMessage } from 'node:http';
import { CloseCode, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Wire } from './wire';

/** How often a silent connection is asked whether it is still there. */
const KEEP_ALIVE_MS = 25_000;

/** What graphql-ws carries with a connection. */
export interface Extra {
  readonly wire: Wire;
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
}

/**
 * Joins a socket to graphql-ws. The package's own adapter writes errors to the console and tells their
 * messages to clients; here they go to the log alone.
 */
export function adopt<E extends Extra>(
  server: Server<E>,
  wire: Wire,
  request: IncomingMessage,
  onError: (error: unknown) => void,
): void {
  const { socket } = wire;
  const fail = (error: unknown) => {
    onError(error);
    socket.close(CloseCode.InternalServerError, 'Internal server error');
  };
  // Broken frames close the socket by themselves, with their own code (RFC 6455 §7.4.1).
  socket.on('error', () => undefined);
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (data) =>
        new Promise((resolve, reject) => {
          if (!wire.open || !wire.reads()) return resolve();
          socket.send(data, (error) => (error ? reject(error) : resolve()));
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (receive) => socket.on('message', (data) => void receive(String(data)).catch(fail)),
    },
    { wire, socket, request } as E,
  );
  socket.on('ping', (data) => {
    if (wire.open && wire.reads()) socket.pong(data);
  });
  const stopAsking = keepAlive(socket);
  socket.once('close', (code, reason) => {
    stopAsking();
    void closed(code, String(reason)).catch(onError);
  });
}

function keepAlive(socket: WebSocket): () => void {
  let answered = true;
  socket.on('pong', () => (answered = true));
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, KEEP_ALIVE_MS);
  return () => clearInterval(timer);
}
