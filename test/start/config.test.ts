import { ConfigError, readConfig } from '../../src/config';

const production = {
  NODE_ENV: 'production',
  HUB_SECRET: 'x'.repeat(32),
  HUB_PUBLIC_URL: 'https://hub.example.org',
  SMTP_URL: 'smtp://mail.example.org',
  MAIL_FROM: 'hub@example.org',
};

function faults(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs nothing in development, and listens on loopback', () => {
    expect(readConfig({})).toMatchObject({ HOST: '127.0.0.1', production: false, introspection: true });
  });

  it('names every fault at once', () => {
    const found = faults({
      PORT: 'eighty',
      DATABASE_URL: 'mysql://localhost',
      HUB_PUBLIC_URL: 'hub.example.org',
      REDIS_URL: 'http://localhost',
      METRICS_TOKEN: 'short',
      TRUSTED_PROXIES: 'my proxy',
      SEED_DEMO: 'perhaps',
    });
    for (const name of [
      'PORT',
      'DATABASE_URL',
      'HUB_PUBLIC_URL',
      'REDIS_URL',
      'METRICS_TOKEN',
      'TRUSTED_PROXIES',
      'SEED_DEMO',
    ]) {
      expect(found.filter((f) => f.startsWith(`${name}:`))).toHaveLength(1);
    }
  });

  it('refuses production without what only its operator knows', () => {
    expect(faults({ NODE_ENV: 'production' }).map((f) => f.split(':')[0])).toEqual([
      'HUB_SECRET',
      'HUB_PUBLIC_URL',
      'SMTP_URL',
      'MAIL_FROM',
    ]);
    expect(readConfig(production)).toMatchObject({ production: true, introspection: false });
  });

  it('refuses a short secret', () => {
    expect(faults({ ...production, HUB_SECRET: 'secret' })).toEqual([
      'HUB_SECRET: must have at least 32 characters',
    ]);
  });

  it.each([
    [{ HOST: '0.0.0.0' }, ['HUB_PUBLIC_URL', 'METRICS_TOKEN']],
    [
      { HOST: '0.0.0.0', HUB_PUBLIC_URL: 'http://hub.example.org', METRICS_TOKEN: 'x'.repeat(16) },
      ['HUB_PUBLIC_URL'],
    ],
    [{ HUB_PUBLIC_URL: 'http://hub.example.org' }, ['HUB_PUBLIC_URL']],
    [{ HOST: '0.0.0.0', HUB_PUBLIC_URL: 'https://hub.example.org', METRICS_TOKEN: 'x'.repeat(16) }, []],
    [{ HUB_PUBLIC_URL: 'http://localhost:4000' }, []],
  ])('lets %j listen beyond loopback only behind https, with a token for metrics', (env, expected) => {
    expect(faults(env as Record<string, string>).map((f) => f.split(':')[0])).toEqual(expected);
  });
});
