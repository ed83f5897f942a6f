import { plainCode } from '../../src/features/certificate/certificate.code';
import { startHub, type TestHub } from '../support/hub';
import { checked, makeScene, member, type CertificateScene } from './scene';

let hub: TestHub;
let scene: CertificateScene;
let anna: Awaited<ReturnType<typeof member>>;
let anyone: Awaited<ReturnType<TestHub['client']>>;

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  anna = await member(hub, scene.network, 'Anna Verdi');
  anyone = await hub.client();
});
afterEach(() => hub.app.pool.query('DELETE FROM rate_limit'));
afterAll(() => hub.stop());

const issuedOn = new Date().toISOString().slice(0, 10);

async function certified(person = anna, evenings = 8) {
  const made = await scene.attended(person, evenings);
  return { ...made, certificate: await scene.get(person.client, made.id) };
}

describe('the code', () => {
  it('shows that it is vouched for, and nothing else unless its holder chose it', async () => {
    const { certificate } = await certified();
    expect(await checked(anyone, certificate.code!)).toEqual({ valid: true, issuedOn });
    const seen = async (...shown: Parameters<typeof scene.show>[2]) => {
      await scene.show(anna.client, certificate.id, shown);
      const { valid, issuedOn: day, ...facts } = (await checked(anyone, certificate.code!))!;
      expect([valid, day]).toEqual([true, issuedOn]);
      return facts;
    };
    expect(await seen('NAME')).toEqual({ name: 'Anna Verdi' });
    expect(await seen('COURSE')).toEqual({ title: 'Dinner in Padua' });
    expect(await seen('NETWORK')).toEqual({ networkName: 'Veneto' });
    expect(await seen('DATES')).toEqual({ firstOn: '2027-03-03', lastOn: '2027-03-10' });
    expect(await seen('HOURS')).toEqual({ attendedMinutes: 960, heldMinutes: 960 });
    expect(Object.keys(await seen('HOURS', 'NAME', 'NAME', 'COURSE', 'DATES', 'NETWORK'))).toHaveLength(7);
    expect(await seen()).toEqual({});
  });

  it('of which nothing is shown tells nobody whose it is: two of different people answer alike', async () => {
    const bea = await member(hub, await hub.make.network({ name: 'Other' }), 'Βέα Παπαδοπούλου');
    const other = await makeScene(hub, 0.5);
    await hub.make.membership(bea.personId, other.network);
    const theirs = await other.attended(bea, 3, 5, {
      kind: 'MEETING',
      title: [{ language: 'el', text: 'Άλλο' }],
    });
    const codes = [(await certified()).certificate.code!, (await other.get(bea.client, theirs.id)).code!];
    const text = `query($code: String!) { certificateByCode(code: $code) { __typename valid issuedOn name title networkName
      firstOn lastOn attendedMinutes heldMinutes } }`;
    const [one, two] = await Promise.all(codes.map((code) => hub.raw(text, { code })));
    expect(one!.body.data).toMatchObject({ certificateByCode: { valid: true } });
    expect(one!.body).toEqual(two!.body);
    const told = (headers: Headers) =>
      [...headers].filter(([name]) => !['x-request-id', 'date', 'content-length'].includes(name));
    expect(told(one!.headers)).toEqual(told(two!.headers));
  });

  it('is taken however it is typed, and no other one', async () => {
    expect(plainCode('o0O-iIlL1 abc')).toBe('00011111ABC');
    const { certificate } = await certified();
    const code = certificate.code!;
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    for (const same of [typed, code.replaceAll('-', ''), ` ${code.replaceAll('1', 'I')}`])
      expect(await checked(anyone, same)).toMatchObject({ valid: true });
    const last = code.at(-1) === '7' ? '8' : '7';
    for (const other of [
      '',
      '-',
      code.slice(0, -1),
      `${code}0`,
      code.slice(0, -1) + last,
      certificate.id,
      '\u0000',
    ])
      expect(await checked(anyone, other)).toBeNull();
  });

  it('is hundred bits, of which the database has a hash alone', async () => {
    const { certificate } = await certified();
    const { rows } = await hub.app.pool.query<{ row: string }>(
      `SELECT to_jsonb(c)::text || encode(code_hash, 'escape') AS row FROM certificate c WHERE id = $1`,
      [hub.app.ids.decode(certificate.id)],
    );
    expect(rows[0]!.row).not.toContain(plainCode(certificate.code!).slice(0, 5));
    expect(plainCode(certificate.code!)).toHaveLength(20);
  });

  it('stands behind the # of its address, which no server is told; its page is in no search engine', async () => {
    const { certificate } = await certified();
    expect(certificate.checkUrl).toBe(`${hub.url}/certificate#${certificate.code}`);
    const page = await fetch(`${hub.url}/certificate`, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('x-robots-tag'), page.headers.get('referrer-policy')]).toEqual([
      200,
      'noindex',
      'no-referrer',
    ]);
  });

  it('is not tried without end from one address', async () => {
    const counted = `UPDATE rate_limit SET points = 120 WHERE key LIKE 'certificate:checks%'`;
    const { certificate } = await certified();
    expect(await checked(anyone, 'none')).toBeNull();
    await hub.app.pool.query(counted);
    await expect(checked(anyone, certificate.code!)).rejects.toThrow('Too many requests');
  });
});

describe('what is not vouched for any more', () => {
  it('says so, whatever its holder chose to show', async () => {
    const { ids, certificate } = await certified(anna, 6);
    await scene.show(anna.client, certificate.id, ['NAME', 'HOURS']);
    await scene.mark(ids[0]!, [anna], { minutes: 119 });
    expect(await checked(anyone, certificate.code!)).toEqual({ valid: false, issuedOn });
    await scene.mark(ids[0]!, [anna], { minutes: 120 });
    expect(await checked(anyone, certificate.code!)).toMatchObject({ valid: true, name: 'Anna Verdi' });
  });

  it('is none whose event was cancelled after all, or became a dinner', async () => {
    const { id, certificate } = await certified();
    const change = (set: string) =>
      hub.app.pool.query(`UPDATE event SET ${set} WHERE id = $1`, [hub.app.ids.decode(id)]);
    await change('cancelled_at = now()');
    expect(await checked(anyone, certificate.code!)).toMatchObject({ valid: false });
    await change(`cancelled_at = NULL, kind = 'SOCIAL'`);
    expect(await checked(anyone, certificate.code!)).toMatchObject({ valid: false });
  });

  it('is not what more was asked for since: a date that was added, or a higher share', async () => {
    const { id, certificate } = await certified(anna, 6);
    await scene.asks(1);
    await hub.app.pool.query(
      `INSERT INTO occurrence (id, event_id, recurrence_id, local_start, local_end, starts_at, ends_at)
       SELECT gen_random_uuid(), id, '2027-05-05T18:00', '2027-05-05T18:00', '2027-05-05T20:00', now() - interval '3 hours',
         now() - interval '1 hour' FROM event WHERE id = $1`,
      [hub.app.ids.decode(id)],
    );
    expect(await checked(anyone, certificate.code!)).toMatchObject({ valid: true });
    await scene.asks(0.75);
  });

  it('goes with its person', async () => {
    const bea = await member(hub, scene.network, 'Bea Neri');
    const { certificate } = await certified(bea);
    await hub.app.pool.query('DELETE FROM person WHERE id = $1', [bea.personId]);
    expect(await checked(anyone, certificate.code!)).toBeNull();
  });
});
