import { join, resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((v) => v === 'true');
const tries = z.coerce.number().int().min(1).max(1_000_000_000);
const port = z.coerce.number().int().min(0).max(65535);

function url(...protocols: string[]) {
  return z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be a URL that starts with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  });
}

/** Two weeks: who asked does not wait for longer. */
const LONGEST_WAIT = 336;

const SECONDS = { m: 60, h: 3_600, d: 86_400 } as const;

/** `3d/30d`: how long a session lasts unused, and at all. */
function sessionLimit(text: string, context: z.RefinementCtx) {
  const parts = /^([1-9]\d{0,3})([mhd])\/([1-9]\d{0,3})([mhd])$/.exec(text);
  const seconds = (count?: string, unit?: string) => Number(count) * SECONDS[unit as keyof typeof SECONDS];
  const limit = { idle: seconds(parts?.[1], parts?.[2]), longest: seconds(parts?.[3], parts?.[4]) };
  if (parts && limit.idle <= limit.longest && limit.longest <= 400 * SECONDS.d) return limit;
  context.addIssue('must be two times such as 3d/30d (m, h or d; the first not longer, at most 400 days)');
  return z.NEVER;
}

/** `48/24`: hours before a question is offered, and before it is offered to experts, too. */
function unansweredHours(text: string, context: z.RefinementCtx) {
  const parts = /^(\d{1,3})\/(\d{1,3})$/.exec(text);
  const hours = { peers: Number(parts?.[1]), experts: Number(parts?.[2]) };
  if (parts && hours.peers + hours.experts <= LONGEST_WAIT) return hours;
  context.addIssue(`must be two numbers of hours such as 48/24 (together at most ${LONGEST_WAIT})`);
  return z.NEVER;
}

/** Every setting the hub reads from its environment; the text is what `hub config` prints. */
export const SETTINGS = {
  NODE_ENV: z
    .enum(['development', 'production', 'test'])
    .default('development')
    .describe('production never seeds, prints no links and refuses defaults'),
  HUB_NAME: z
    .string()
    .min(1)
    .max(100)
    .default('Guardian Network Hub')
    .describe('the name in the portal and in mail'),
  HUB_DATA_DIR: z
    .string()
    .min(1)
    .default('./data')
    .describe('where the embedded database and the development secret lie'),
  HUB_ERASURE_LEDGER: z
    .string()
    .min(1)
    .optional()
    .describe(
      'the file that says who had herself erased, for the restore of older backups (default: erasures.jsonl in HUB_DATA_DIR)',
    ),
  HUB_PUBLIC_URL: url('http:', 'https:')
    .optional()
    .describe('the address people use; https for any host but loopback'),
  HUB_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .optional()
    .describe('what cursors and codes are derived from; required in production'),
  TRUSTED_DOCUMENTS: z
    .string()
    .optional()
    .describe(
      'manifests of the only documents that browsers may send, by commas; sdk is that of this version; without it they may send any',
    ),
  HOST: z.string().min(1).default('127.0.0.1').describe('the address to listen on'),
  PORT: port
    .optional()
    .describe('the port to listen on; without it 4000, or the next free one in development'),
  DATABASE_URL: url('postgres:', 'postgresql:')
    .optional()
    .describe('PostgreSQL 15 to 18; without it the hub starts its own'),
  DATABASE_POOL_SIZE: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(16)
    .describe('connections to the database'),
  REDIS_URL: url('redis:', 'rediss:')
    .optional()
    .describe(
      'wakes subscribers on other processes, and tells them who is at a topic; needed when there is more than one',
    ),
  SMTP_URL: url('smtp:', 'smtps:')
    .optional()
    .describe('where mail goes; required in production, else mail goes to /dev/mailbox'),
  MAIL_FROM: z
    .string()
    .regex(/^[^\s@<>]+@[^\s@<>]+$/, 'must be an e-mail address')
    .default('hub@localhost.localdomain')
    .describe('the sender of mail; required in production'),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[0-9a-fA-F.:/, ]+$/, 'must be addresses or CIDR ranges, by comma')
    .optional()
    .describe('addresses or ranges whose X-Forwarded headers are believed, by comma'),
  METRICS_TOKEN: z
    .string()
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe('bearer token of /metrics; required unless listening on loopback'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('how much is logged'),
  SESSION_MEMBER: z
    .string()
    .default('30d/90d')
    .transform(sessionLimit)
    .describe('how long a session lasts unused, and at all: 30d/90d'),
  SESSION_ORGANISER: z
    .string()
    .default('3d/30d')
    .transform(sessionLimit)
    .describe('the same for who organises a network: 3d/30d'),
  SESSION_OPERATOR: z
    .string()
    .default('1h/12h')
    .transform(sessionLimit)
    .describe('the same for operators of the hub: 1h/12h'),
  PARTNER_POINTS_PER_MINUTE: tries
    .default(20_000)
    .describe('what a partner may spend in a minute on operations, by their cost, unless it has its own'),
  POSTS_PER_MINUTE: tries.default(30).describe('how many posts a person may write in a minute'),
  POSTS_PER_HOUR: tries.default(300).describe('how many posts a person may write in an hour'),
  UNANSWERED_HOURS: z
    .string()
    .default('48/24')
    .transform(unansweredHours)
    .describe(
      'after how many hours a question without answer is offered to who follows its tags, and after how many more to experts: 48/24',
    ),
  ANONYMOUS_SOCKETS_PER_ADDRESS: tries
    .default(50)
    .describe(
      'how many sockets of people who are not signed in an internet address may hold at each process',
    ),
  GRAPHQL_INTROSPECTION: flag
    .optional()
    .describe('whether the schema may be asked for; true in development, false in production'),
  SEED_DEMO: flag
    .default(true)
    .describe('whether an empty database gets the demonstration networks (never in production)'),
} as const;

const environment = z.object(SETTINGS);

/** The hub's settings, validated. */
export interface Config extends Readonly<z.infer<typeof environment>> {
  readonly production: boolean;
  readonly loopback: boolean;
  readonly introspection: boolean;
  readonly trustedProxies: readonly string[];
  readonly dataDir: string;
  /** The absolute path of the ledger of erasures. */
  readonly erasureLedger: string;
}

/** All that is wrong with the settings, one line each. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((f) => `  ${f}`).join('\n')}`,
    );
  }
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Reads and checks the settings.
 * @throws ConfigError naming every fault at once
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([name, v]) => name in SETTINGS && v !== ''));
  const parsed = environment.safeParse(given);
  const faults = parsed.error?.issues.map((i) => `${i.path.join('.')}: ${i.message}`) ?? [];
  if (!parsed.data) throw new ConfigError(faults);
  const settings = parsed.data;
  const production = settings.NODE_ENV === 'production';
  const loopback = LOOPBACK.has(settings.HOST);
  faults.push(...(production ? productionFaults(given) : []), ...exposureFaults(settings, loopback));
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    ...settings,
    production,
    loopback,
    introspection: settings.GRAPHQL_INTROSPECTION ?? !production,
    trustedProxies: settings.TRUSTED_PROXIES?.split(',').map((p) => p.trim()) ?? [],
    dataDir: resolve(settings.HUB_DATA_DIR),
    erasureLedger: resolve(settings.HUB_ERASURE_LEDGER ?? join(settings.HUB_DATA_DIR, 'erasures.jsonl')),
  };
}

function productionFaults(given: Record<string, string | undefined>): string[] {
  return ['HUB_SECRET', 'HUB_PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM']
    .filter((name) => given[name] === undefined)
    .map((name) => `${name}: is required in production`);
}

function exposureFaults(settings: z.infer<typeof environment>, loopback: boolean): string[] {
  const faults: string[] = [];
  const publicUrl = settings.HUB_PUBLIC_URL ? new URL(settings.HUB_PUBLIC_URL) : null;
  const publicHost = publicUrl?.hostname.replace(/^\[|\]$/g, '');
  if (!loopback && publicUrl?.protocol !== 'https:') {
    faults.push('HUB_PUBLIC_URL: must be an https address when HOST is not loopback');
  } else if (publicUrl?.protocol === 'http:' && !LOOPBACK.has(publicHost ?? '')) {
    faults.push('HUB_PUBLIC_URL: must be https unless its host is loopback');
  }
  if (!loopback && !settings.METRICS_TOKEN)
    faults.push('METRICS_TOKEN: is required when HOST is not loopback');
  return faults;
}
