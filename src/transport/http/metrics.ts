import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface MetricsOptions {
  /** Bearer token that readers must show; without it, only requests from this machine are answered. */
  readonly token: string | undefined;
  /** Gauges read when somebody looks. */
  readonly gauges: Readonly<Record<string, { readonly help: string; read(): number | Promise<number> }>>;
}

/** `/metrics` in the Prometheus text format. No label tells a person, an address or an operation's content. */
export function metricsRoute(server: FastifyInstance, options: MetricsOptions): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'hub_http_request_duration_seconds',
    help: 'Duration of HTTP requests by route and status.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  for (const [name, { help, read }] of Object.entries(options.gauges)) {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.set(await read());
      },
    });
  }
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    duration.observe({ route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  server.get('/metrics', async (request, reply) => {
    if (!allowed(request, options.token)) {
      return reply.code(401).header('www-authenticate', 'Bearer').send({ status: 'unauthorised' });
    }
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

function allowed({ headers, socket }: FastifyRequest, token: string | undefined): boolean {
  if (token === undefined)
    return LOOPBACK.has(socket.remoteAddress ?? '') && !FORWARDED.some((h) => h in headers);
  const shown = Buffer.from(headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${token}`);
  return shown.length === expected.length && timingSafeEqual(shown, expected);
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
/** What proxies add: behind one on the same machine, every request seems to come from it. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'via'];
