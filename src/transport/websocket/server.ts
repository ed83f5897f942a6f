import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode, handleProtocols, makeServer, type Context } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Subscription } from '../../graphql/live/live-hub';
import type { StateReceiver } from '../../graphql/live/state-room';
import { maskError } from '../../graphql/mask';
import { untrusted, type Trusted } from '../../graphql/trusted';
import type { Actor } from '../../shared/actor';
import { addressGroup } from '../../shared/address-group';
import type { CostPoints } from '../../shared/cost-points';
import {
  actorOf,
  BadCredential,
  byBearer,
  cookieName,
  preferredLanguages,
  type Authenticator,
} from '../credentials';
import { adopt, type Extra } from './adapter';
import { isOwnOrigin } from '../origin';
import { Documents } from './documents';
import { SocketReceiver } from './frames';
import { readOperation, type Payload } from './operation';
import { Sockets, type Rights } from './sockets';
import { Wire } from './wire';

/** The largest message a client may send, in bytes. */
const MAX_MESSAGE = 64 * 1024;
const MAX_SUBSCRIPTIONS = 20;
const INIT_MS = 5_000;
const GOODBYE_MS = 2_000;

export interface WebsocketOptions {
  readonly schema: GraphQLSchema;
  readonly live: { subscribe(subscription: Subscription, receiver: StateReceiver): Promise<() => void> };
  readonly authenticator: Authenticator;
  readonly rights: Rights;
  readonly publicUrl: () => string;
  readonly points: CostPoints;
  readonly introspection: boolean;
  readonly trusted: Trusted;
  /** Where a request comes from. */
  readonly addressOf: (request: IncomingMessage) => string;
  /** How many sockets of people who are not signed in an internet address may hold. */
  readonly anonymousPerAddress: number;
  readonly log: Logger;
}

type Params = Record<string, unknown> | undefined;
type Session = Extra & {
  actor?: Actor;
  /** Whether it showed a token, as programs do, and not browsers. */
  byToken?: boolean;
  /** Operations of the socket that are begun or being begun. */
  operations?: Set<string>;
};
type Connection = Context<Params, Session>;

/** The subscription behind an execution, from `onSubscribe` to `subscribe`. */
const begun = new WeakMap<object, AsyncIterableIterator<never>>();

/** `graphql-transport-ws` on `/graphql`. What HTTP checks is checked here too, by the same functions. */
export function websocketServer(
  http: Server,
  options: WebsocketOptions,
): { sockets: Sockets; close(): Promise<void> } {
  const { log } = options;
  const documents = new Documents(options.schema, options.introspection);
  const sockets = new Sockets(
    options.rights,
    (err) => log.error({ err }, 'rights cannot be checked'),
    options.anonymousPerAddress,
  );
  const wss = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE,
    perMessageDeflate: false,
    // Pings are answered where the socket is adopted: not to those who do not read the answers.
    autoPong: false,
    handleProtocols,
  });
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!mayUpgrade(request, options.publicUrl())) return refuse(socket, '403 Forbidden');
    const group = addressGroup(options.addressOf(request));
    // Before anything is asked of the database; who shows whose the socket is is counted by that from then on.
    if (!sockets.hasRoomFor(group)) return refuse(socket, '429 Too Many Requests');
    wss.handleUpgrade(request, socket, head, (ws) => {
      // Each subscription listens for the end of its socket.
      ws.setMaxListeners(MAX_SUBSCRIPTIONS + 10);
      sockets.arrived(ws, group);
      adopt(server, new Wire(ws, socket), request, (err) =>
        log.error({ err }, 'unexpected error on a socket'),
      );
    });
  };
  const server = makeServer<Params, Session>({
    schema: options.schema,
    connectionInitWaitTimeout: INIT_MS,
    onConnect: (connection) => connect(connection, options, sockets),
    onSubscribe: (connection, id, payload) => begin(connection, id, payload as Payload, options, documents),
    subscribe: (args) => begun.get(args)!,
    onError: (_connection, _id, _payload, errors) =>
      errors.map((e) => maskError(e.toJSON(), e, log) as GraphQLError),
  });
  http.on('upgrade', onUpgrade);
  return {
    sockets,
    async close() {
      http.off('upgrade', onUpgrade);
      sockets.closeAll();
      for (const client of wss.clients) client.close(1001, 'Going away');
      // Who does not answer the goodbye is not waited for.
      const impatient = setTimeout(() => wss.clients.forEach((client) => client.terminate()), GOODBYE_MS);
      await new Promise((resolve) => wss.close(resolve));
      clearTimeout(impatient);
    },
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Only our own pages may open a socket from a browser; programs send no Origin. */
function mayUpgrade(request: IncomingMessage, publicUrl: string): boolean {
  const { origin } = request.headers;
  const path = request.url?.split('?', 1)[0];
  return path === '/graphql' && (origin === undefined || isOwnOrigin(origin, publicUrl));
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
        ? (await actorOf(request.headers, cookieName(publicUrl()), authenticator)).actor
        : await byBearer(bearer, preferredLanguages(request.headers['accept-language']), authenticator);
    connection.extra.actor = actor;
    connection.extra.byToken = bearer !== undefined;
    sockets.add(socket, actor, bearer === undefined ? null : bearer.replace(/^Bearer /i, ''));
  } catch (error) {
    if (!(error instanceof BadCredential)) throw error;
    socket.close(CloseCode.Forbidden, 'Forbidden');
  }
}

async function begin(
  connection: Connection,
  id: string,
  payload: Payload,
  options: WebsocketOptions,
  documents: Documents,
) {
  const { actor, socket } = connection.extra;
  // Counted here: graphql-ws forgets an operation that is completed while it is being begun.
  const operations = (connection.extra.operations ??= new Set());
  if (operations.has(id)) return [badRequest('This id is in use.')];
  if (operations.size >= MAX_SUBSCRIPTIONS) {
    return [badRequest(`A socket carries at most ${MAX_SUBSCRIPTIONS} subscriptions.`)];
  }
  const { trusted } = options;
  if (trusted && !connection.extra.byToken && !trusted.has(payload.query)) return [untrusted()];
  const operation = readOperation(options.schema, documents, payload);
  if (!('execution' in operation)) return operation;
  const { document, operationName = null } = operation.execution;
  operations.add(id);
  try {
    await options.points.take(actor!, operation.cost);
    const receiver = new SocketReceiver(connection.extra.wire, id);
    const leave = await options.live.subscribe(
      { ...operation, document, operationName, actor: actor! },
      receiver,
    );
    const left = () => {
      operations.delete(id);
      leave();
    };
    begun.set(operation.execution, untilLeft(socket, receiver.completed, left));
    return operation.execution;
  } catch (error) {
    operations.delete(id);
    return [new GraphQLError('', { originalError: error as Error })];
  }
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

/**
 * What graphql-ws gets of a subscription: an iterable that yields nothing and ends with it. Answers go to
 * the socket past it, serialised once for all.
 */
function untilLeft(
  socket: WebSocket,
  completed: Promise<void>,
  leave: () => void,
): AsyncIterableIterator<never> {
  const done = { done: true, value: undefined } as const;
  let finish: (result: typeof done) => void = () => undefined;
  const finished = new Promise<typeof done>((resolve) => (finish = resolve));
  const end = async () => {
    socket.off('close', end);
    leave();
    finish(done);
    return done;
  };
  socket.once('close', end);
  void completed.then(end);
  const iterator: AsyncIterableIterator<never> = {
    next: () => finished,
    return: end,
    throw: end,
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
