import { execFile } from 'node:child_process';
import { join } from 'node:path';

const HUB = join(__dirname, '../../dist/src/cli/hub.js');

function hub(command: string, env: Record<string, string> = {}): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [HUB, command], { env: { ...process.env, ...env } }, (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), said: `${out}${err}` });
    });
  });
}

describe('the hub command', () => {
  it('names all its commands', async () => {
    const { code, said } = await hub('--help');
    expect(code).toBe(0);
    const names = ['serve', 'migrate', 'config', 'schema', 'import', 'operator', 'jobs', 'backup', 'restore'];
    for (const name of names) expect(said).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it.each(['nothing', 'constructor'])('says that it knows no command “%s”', async (name) => {
    expect(await hub(name)).toEqual({ code: 1, said: `error: unknown command '${name}'\n` });
  });

  it('prints every setting as one would write it, and no secret', async () => {
    const secret = 'a secret of the tests, long enough';
    const { said } = await hub('config', { HUB_SECRET: secret, POSTS_PER_HOUR: '7' });
    expect(said).toMatch(/^UNANSWERED_HOURS=48\/24\n {4}after how many hours/m);
    expect(said).toMatch(/^SESSION_OPERATOR=1h\/12h$/m);
    expect(said).toMatch(/^POSTS_PER_HOUR=7$/m);
    expect(said).toMatch(/^REDIS_URL=\(not set\)$/m);
    expect(said).toMatch(/^HUB_SECRET=\(set\)$/m);
    expect(said).not.toMatch(/\[object|long enough/);
  });
});
