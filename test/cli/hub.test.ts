import { execFile } from 'node:child_process';
import { join } from 'node:path';

const HUB = join(__dirname, '../../dist/src/cli/hub.js');

function hub(...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [HUB, ...args], (error, out, err) => {
      resolve({ code: Number(error?.code ?? 0), said: `${out}${err}` });
    });
  });
}

describe('the hub command', () => {
  it('names all its commands', async () => {
    const { code, said } = await hub('--help');
    expect(code).toBe(0);
    for (const name of ['serve', 'migrate', 'config', 'schema', 'import', 'operator', 'jobs'])
      expect(said).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it.each(['nothing', 'constructor'])('says that it knows no command “%s”', async (name) => {
    expect(await hub(name)).toEqual({ code: 1, said: `error: unknown command '${name}'\n` });
  });
});
