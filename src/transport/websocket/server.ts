import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode, type Context } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { LiveHub } from '../../graphql/live/live-hub';
import { maskError } from '../../graphql/mask';
import type { Actor } from '../../shared/actor';
import {
  actorOf,
  BadCredential,
  byBearer,
  cookieName,
  preferredLanguages,
  type Authenticator,
} from '../credentials';
import { Documents } from './documents';
import { SocketReceiver } from './frames';
import { readOperation, type Payload, type SocketOperation } from './operation';
import { Sockets, type Rights } from './sockets';

/** The largest message a client may send, in bytes. */
const MAX_MESSAGE = 64 * 1024;
const MAX_SUBSCRIPTIONS = 20;
const INIT_MS = 5_000;
const KEEP_ALIVE_MS = 25_000;

export interface WebsocketOptions {
  readonly schema: GraphQLSchema;
  readonly live: LiveHub;
  readonly authenticator: Authenticator;
  readonly rights: Rights;
  readonly publicUrl: () => string;
  readonly introspection: boolean;
  readonly log: Logger;
}

type Params = Record<string, unknown> | undefined;
type Session = { actor?: Actor };
type Connection = Context<Params, Extra & Partial<Session>>;

/** The operation behind an execution, from `onSubscribe` to `subscribe`. */
const operations = new WeakMap<object, { operation: SocketOperation; id: string; connection: Connection }>();

/** `graphql-transport-ws` on `/graphql`. What HTTP checks is checked here too, by the same functions. */
export function websocketServer(
  http: Server,
  options: WebsocketOptions,
): { sockets: Sockets; close(): Promise<void> } {
  const { log } = options;
  const documents = new Documents(options.schema, options.introspection);
  const sockets = new Sockets(options.rights, (err) => log.error({ err }, 'rights cannot be checked'));
  const wss = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE,
    perMessageDeflate: false,
    clientTracking: true,
  });
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!mayUpgrade(request, options.publicUrl())) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    wss.handleUpgrade(request, socket, head, (ws) => wss.emit('connection', ws, request));
  };
  http.on('upgrade', onUpgrade);
  const server = useServer<Params, Session>(
    {
      schema: options.schema,
      connectionInitWaitTimeout: INIT_MS,
      onConnect: (connection) => connect(connection, options, sockets),
      onSubscribe: (connection, id, payload) => begin(connection, id, payload as Payload, options, documents),
      subscribe: (args) => run(args as object, options),
      onError: (_connection, _id, _payload, errors) =>
        errors.map((e) => maskError(e.toJSON(), e, log) as GraphQLError),
    },
    wss,
    KEEP_ALIVE_MS,
  );
  return {
    sockets,
    async close() {
      http.off('upgrade', onUpgrade);
      sockets.closeAll();
      await server.dispose();
    },
  };
}

/** Only our own pages may open a socket from a browser; programs send no Origin. */
function mayUpgrade(request: IncomingMessage, publicUrl: string): boolean {
  const { origin } = request.headers;
  const path = request.url?.split('?', 1)[0];
  return path === '/graphql' && (origin === undefined || origin === new URL(publicUrl).origin);
}

async function connect(
  connection: Connection,
  options: WebsocketOptions,
  sockets: Sockets,
): Promise<boolean | void> {
  const { request, socket } = connection.extra;
  const { authenticator, publicUrl } = options;
  const shown = connection.connectionParams?.['authorization'];
  try {
    const bearer = typeof shown === 'string' ? shown : request.headers.authorization;
    const actor =
      bearer === undefined
        ? await actorOf(request.headers, cookieName(publicUrl()), authenticator)
        : await byBearer(bearer, preferredLanguages(request.headers['accept-language']), authenticator);
    connection.extra.actor = actor;
    sockets.add(socket, actor, bearer === undefined ? null : bearer.replace(/^Bearer /i, ''));
  } catch (error) {
    if (!(error instanceof BadCredential)) throw error;
    socket.close(CloseCode.Forbidden, 'Forbidden');
  }
}

function begin(
  connection: Connection,
  id: string,
  payload: Payload,
  options: WebsocketOptions,
  documents: Documents,
) {
  if (Object.keys(connection.subscriptions).length > MAX_SUBSCRIPTIONS) {
    return [
      new GraphQLError(`A socket carries at most ${MAX_SUBSCRIPTIONS} subscriptions.`, {
        extensions: { code: 'BAD_REQUEST' },
      }),
    ];
  }
  const operation = readOperation(options.schema, documents, payload);
  if (!('execution' in operation)) return operation;
  operations.set(operation.execution, { operation, id, connection });
  return operation.execution;
}

/**
 * Begins a subscription on the live hub. What graphql-ws gets is an iterable that yields nothing and ends
 * with the subscription: answers go to the socket past it, serialised once for all.
 */
async function run(execution: object, { live, log }: WebsocketOptions) {
  const { operation, id, connection } = operations.get(execution)!;
  const { actor, socket } = connection.extra;
  const { document, operationName } = operation.execution;
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  try {
    const leave = await live.subscribe(
      { ...operation, document, operationName: operationName ?? null, actor: actor! },
      new SocketReceiver(socket, id),
    );
    socket.once('close', leave);
    const end = async () => {
      socket.off('close', leave);
      leave();
      finish();
      return { done: true as const, value: undefined };
    };
    const iterator = {
      next: () => finished.then(() => ({ done: true as const, value: undefined })),
      return: end,
      throw: end,
    };
    return { [Symbol.asyncIterator]: () => iterator, ...iterator };
  } catch (error) {
    const wrapped = new GraphQLError('', { originalError: error as Error });
    return { errors: [maskError({ message: '' }, wrapped, log) as GraphQLError] };
  }
}
