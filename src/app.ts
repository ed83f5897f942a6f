import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Config } from './config';
import { buildFeatures, type Features } from './features';
import { hubKey } from './features/hub';
import { DevelopmentMailbox, smtpMailer, type Mailer } from './gateways/mailer';
import { LocalBus, RedisBus, type Bus } from './gateways/bus';
import { HubContext, noCookies } from './graphql/context';
import { LiveHub } from './graphql/live/live-hub';
import { StateHub } from './graphql/live/state-hub';
import { maskResult } from './graphql/mask';
import { buildHubSchema } from './graphql/schema';
import { createApolloServer } from './graphql/server';
import { ChangeFeed } from './persistence/changes/change-feed';
import { poolOf } from './persistence/data-source';
import { Jobs, type OnShunted } from './persistence/jobs';
import { Keyset } from './persistence/keyset';
import { costPoints } from './persistence/rate-limits';
import { Reads } from './persistence/read/reads';
import type { Actor } from './shared/actor';
import { GlobalIds } from './shared/ids';
import { Seal } from './shared/seal';
import { clientAddress } from './transport/client-address';
import type { Authenticator } from './transport/credentials';
import { attachmentRoutes } from './transport/http/attachments';
import { calendarRoutes } from './transport/http/calendars';
import { certificateRoutes } from './transport/http/certificates';
import { graphqlRoute } from './transport/http/graphql-route';
import { exportRoutes } from './transport/http/exports';
import { databaseChecks, healthRoutes } from './transport/http/health';
import { importRoutes } from './transport/http/imports';
import { mailboxRoute } from './transport/http/mailbox';
import { metricsRoute } from './transport/http/metrics';
import { photoRoutes } from './transport/http/photos';
import { portalRoutes } from './transport/http/portal';
import { createHttpServer } from './transport/http/server';
import { tokenRoute } from './transport/http/token';
import { unsubscribeRoute } from './transport/http/unsubscribe';
import { websocketServer } from './transport/websocket/server';
import { trustedDocuments } from './trusted-documents';
import { SEND_MAIL } from './features/delivery';
import { DIGESTS_EVERY_MINUTE } from './features/digest';
import { LEDGER_DAILY } from './features/erasure';
import { NOTIFIER, TOLD_OF } from './features/notification';
import { ZONES_DAILY } from './features/event-care';
import { OUTCOMES_EVERY_QUARTER } from './features/outcome';
import { REMINDERS_EVERY_MINUTE } from './features/reminder';
import { REQUESTS_EVERY_MINUTE, TOLD_EVERY_MINUTE } from './features/application';
import { RELEASED_EVERY_MINUTE, SEATS_EVERY_MINUTE } from './features/rsvp';
import { APPLY_IMPORT } from './features/staged-import';
import { OFFERS_EVERY_TEN_MINUTES } from './features/unanswered';
import { deviceOf } from './features/session';
import { JobRunner } from './workers/job-runner';
import { LogReader } from './workers/log-reader';
import { MailDelivery } from './workers/mail-delivery';
import { DAILY_PURGE, purge, PURGE } from './workers/purge';

export interface AppOptions {
  readonly config: Config;
  readonly dataSource: DataSource;
  readonly log: Logger;
  /** What cursors and codes are derived from. */
  readonly secret: string;
  readonly version: string;
}

/** A hub that is put together; `listen` makes it answer. */
export interface App {
  readonly http: FastifyInstance;
  readonly schema: GraphQLSchema;
  readonly pool: Pool;
  readonly ids: GlobalIds;
  readonly seal: Seal;
  readonly features: Features;
  readonly jobs: JobRunner;
  /** Open sockets of this process. */
  socketCount(): number;
  /** The address people use. */
  publicUrl(): string;
  listen(host: string, port: number): Promise<void>;
  /** Stops in order: no new requests, those under way finish, sockets are told, jobs given back. */
  drain(): Promise<void>;
}

/** Where the built portal lies: beside the compiled server, or, in tests, in `dist` beside the sources. */
const PORTAL = ['../portal', '../dist/portal'].map((place) => join(__dirname, place));

/** What is done again and again. */
const REPEATED = [
  DAILY_PURGE,
  DIGESTS_EVERY_MINUTE,
  LEDGER_DAILY,
  OFFERS_EVERY_TEN_MINUTES,
  RELEASED_EVERY_MINUTE,
  OUTCOMES_EVERY_QUARTER,
  REMINDERS_EVERY_MINUTE,
  REQUESTS_EVERY_MINUTE,
  TOLD_EVERY_MINUTE,
  SEATS_EVERY_MINUTE,
  ZONES_DAILY,
];

/** Puts the hub together by hand: every part is made here and given what it needs. */
export async function createApp({ config, dataSource, log, secret, version }: AppOptions): Promise<App> {
  const pool = poolOf(dataSource);
  const ids = new GlobalIds(await hubKey(pool));
  const seal = new Seal(secret);
  const reads = new Reads(pool, ids);
  const bus: Bus = config.REDIS_URL ? new RedisBus(config.REDIS_URL, log) : new LocalBus();
  const changes = new ChangeFeed(pool, bus.line('wake'));
  const mailer: Mailer = config.SMTP_URL
    ? smtpMailer(config.SMTP_URL, { name: config.HUB_NAME, address: config.MAIL_FROM })
    : new DevelopmentMailbox();
  let listening = '';
  const publicUrl = () => config.HUB_PUBLIC_URL?.replace(/\/$/, '') ?? listening;
  const handlers = new Map([[PURGE, purge(pool, log)]]);
  const shunted = new Map<string, OnShunted>();
  const jobs = new JobRunner(new Jobs(pool), handlers, log, shunted, REPEATED);
  const onLiveError = (err: unknown) => log.error({ err }, 'live updates');
  const features = buildFeatures({
    pool,
    reads,
    keyset: new Keyset(reads, seal),
    seal,
    changes,
    presenceLine: bus.line('presence'),
    blockLine: bus.line('blocks'),
    onError: onLiveError,
    pokeJobs: jobs.poke,
    mailDomain: `${ids.hubKey}.${config.MAIL_FROM.split('@')[1]}`,
    mailAddress: config.MAIL_FROM,
    publicUrl,
    sessionLimits: {
      member: config.SESSION_MEMBER,
      organiser: config.SESSION_ORGANISER,
      operator: config.SESSION_OPERATOR,
    },
    postWindows: [
      { tries: config.POSTS_PER_MINUTE, seconds: 60 },
      { tries: config.POSTS_PER_HOUR, seconds: 3_600 },
    ],
    unansweredHours: config.UNANSWERED_HOURS,
    hub: { key: ids.hubKey, name: config.HUB_NAME, version },
    erasureLedger: config.erasureLedger,
    introspection: config.introspection,
  });
  const named = { name: config.HUB_NAME, publicUrl };
  const mail = new MailDelivery(pool, mailer, seal, named, features.mails);
  handlers.set(SEND_MAIL, mail.send);
  shunted.set(SEND_MAIL, mail.giveUp);
  for (const [kind, handler] of features.jobs) handlers.set(kind, handler);
  const teller = new LogReader({
    pool,
    changes,
    log,
    name: NOTIFIER,
    kinds: TOLD_OF,
    follow: features.tellOfPost,
  });
  handlers.set(NOTIFIER, teller.again);
  shunted.set(APPLY_IMPORT, features.giveUpImport);
  const schema = buildHubSchema(features.resolvers);

  let draining = false;
  const authenticator: Authenticator = {
    session: (token) => features.sessions.held(token),
    key: (key, languages) => features.partners.actorOf(key, languages),
  };
  const rendering = {
    schema,
    contextOf: (actor: Actor) => new HubContext(reads, actor, 'live', '', noCookies),
    mask: (result: ExecutionResult) => maskResult(result, log),
    onError: onLiveError,
    blocks: features.blocks,
  };
  const logs = new LiveHub({ ...rendering, changes, fields: features.liveFields });
  const states = new StateHub({ ...rendering, states: features.presence.states });
  const points = costPoints(pool, config.PARTNER_POINTS_PER_MINUTE);
  const apollo = createApolloServer(schema, config.introspection, log, points);
  await apollo.start();

  const http = createHttpServer(log, config.trustedProxies, () => publicUrl().startsWith('https:'));
  const pendingMigrations = () => dataSource.showMigrations();
  healthRoutes(http, databaseChecks(pool, pendingMigrations), () => draining);
  const trusted = trustedDocuments(config.TRUSTED_DOCUMENTS);
  graphqlRoute(http, {
    apollo,
    trusted,
    authenticator,
    publicUrl,
    contextOf: (actor, requestId, address, cookies, userAgent) =>
      new HubContext(reads, actor, requestId, address, cookies, deviceOf(userAgent)),
  });
  await tokenRoute(http, { tokens: features.tokens, publicUrl });
  await unsubscribeRoute(http, features.notices);
  await importRoutes(http, { uploads: features.uploads, authenticator, publicUrl });
  exportRoutes(http, { exports: features.exports, authenticator, publicUrl });
  await photoRoutes(http, { photos: features.photos, authenticator, publicUrl });
  await attachmentRoutes(http, {
    attachments: features.attachments,
    downloads: features.downloads,
    authenticator,
    publicUrl,
  });
  await calendarRoutes(http, {
    feeds: features.calendarFeeds,
    calendars: features.eventCalendars,
    authenticator,
    publicUrl,
  });
  certificateRoutes(http, { certificates: features.certificateFiles, authenticator, publicUrl });
  if (mailer instanceof DevelopmentMailbox && !config.production) mailboxRoute(http, mailer);
  const websocket = websocketServer(http.server, {
    schema,
    live: {
      subscribe: (asked, receiver) =>
        (states.has(asked.fieldName) ? states : logs).subscribe(asked, receiver),
    },
    authenticator,
    rights: { sessions: (s) => features.sessions.actorsOf(s), key: authenticator.key },
    publicUrl,
    points,
    trusted,
    introspection: config.introspection,
    addressOf: clientAddress(config.trustedProxies),
    anonymousPerAddress: config.ANONYMOUS_SOCKETS_PER_ADDRESS,
    log,
  });
  metricsRoute(http, {
    token: config.METRICS_TOKEN,
    gauges: {
      hub_sockets: { help: 'Open sockets.', read: () => websocket.sockets.size },
      hub_database_connections: { help: 'Connections to the database.', read: () => pool.totalCount },
      hub_database_waiting: {
        help: 'Requests waiting for a connection to the database.',
        read: () => pool.waitingCount,
      },
    },
  });
  const directory = PORTAL.find((place) => existsSync(join(place, 'index.html')));
  if (directory) await portalRoutes(http, { directory, graphiql: config.introspection });

  return {
    http,
    schema,
    pool,
    ids,
    seal,
    features,
    jobs,
    publicUrl,
    socketCount: () => websocket.sockets.size,
    async listen(host, port) {
      await http.listen({ host, port });
      const address = http.server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      listening = `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
      jobs.start();
      teller.start();
    },
    async drain() {
      draining = true;
      await websocket.close();
      await http.close();
      await apollo.stop();
      await teller.stop();
      await jobs.stop();
      logs.close();
      states.close();
      features.presence.close();
      features.blocks.close();
      await bus.close();
      mailer.close();
    },
  };
}
