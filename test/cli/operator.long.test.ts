import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { startHub, type TestHub } from '../support/hub';
import { Visitor } from '../support/visitor';

const ROOT = join(__dirname, '..', '..');

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

/** Runs `hub operator` as somebody at a shell would. */
function operator(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env['PATH'], DATABASE_URL: hub.databaseUrl, DATABASE_POOL_SIZE: '2' };
  const command = [join(ROOT, 'dist', 'src', 'cli', 'hub.js'), 'operator', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

const tokenIn = (out: string) => /sign-in\/link#([\w-]+)/.exec(out)![1]!;
const isOperator = async (email: string) =>
  (
    await hub.app.pool.query<{ operator: boolean }>(
      'SELECT a.operator FROM account a JOIN email_address e USING (person_id) WHERE e.folded = $1',
      [email],
    )
  ).rows[0]?.operator;

describe('hub operator', () => {
  it('makes the first operator of an empty hub, who comes in once by the link that is printed', async () => {
    const { code, out } = await operator('add', 'Anna@Example.org', '--name', 'Anna Rossi', '--locale', 'it');
    expect([code, out]).toEqual([0, expect.stringContaining('Anna Rossi is an operator now.')]);
    expect(await isOperator('anna@example.org')).toBe(true);
    const visitor = new Visitor(hub);
    expect((await visitor.byLink(tokenIn(out))).__typename).toBe('SignInSuccess');
    expect(await visitor.me()).toBe('Anna Rossi');
    expect((await new Visitor(hub).byLink(tokenIn(out))).__typename).toBe('InvalidLinkError');
  });

  it('wants the name of someone whom the hub does not know', async () => {
    const { code, err } = await operator('add', 'nobody@example.org');
    expect([code, err]).toEqual([1, expect.stringContaining('--name')]);
    expect(await isOperator('nobody@example.org')).toBeUndefined();
  });

  it('takes away lost passkeys, and whatever sessions were begun by them', async () => {
    const { personId, email } = await hub.make.person({ name: 'Berta Bianchi' });
    await operator('add', email);
    await hub.app.pool.query(
      `INSERT INTO passkey (id, credential_id, person_id, public_key, counter, device)
       VALUES (gen_random_uuid(), 'lost', $1, '\\x02', 0, 'a lost telephone')`,
      [personId],
    );
    const { cookie } = await hub.sessionOf(personId);
    const { code } = await operator('add', email, '--forget-passkeys');
    expect(code).toBe(0);
    const left = await hub.app.pool.query('SELECT 1 FROM passkey WHERE person_id = $1', [personId]);
    expect(left.rowCount).toBe(0);
    expect((await hub.raw('{ me { name } }', {}, { cookie })).body.data).toEqual({ me: null });
  });

  it('ends it, with her sessions, and writes all of it down', async () => {
    const { personId, email } = await hub.make.person();
    await operator('add', email);
    const { cookie } = await hub.sessionOf(personId);
    expect((await operator('remove', email)).code).toBe(0);
    expect(await isOperator(email)).toBe(false);
    expect((await hub.raw('{ me { name } }', {}, { cookie })).body.data).toEqual({ me: null });
    expect((await operator('remove', email)).code).toBe(1);
    const log = await hub.app.pool.query(
      `SELECT kind FROM audit_entry WHERE subject_id = $1 AND actor_kind = 'JOB' ORDER BY id`,
      [personId],
    );
    expect(log.rows).toEqual([{ kind: 'MEMBERSHIP_BEGUN' }, { kind: 'MEMBERSHIP_ENDED' }]);
  });
});
