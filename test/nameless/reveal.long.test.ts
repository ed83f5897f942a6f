import {
  AuditLogDocument,
  request,
  RevealAuthorDocument,
  type PostItemFragment,
} from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { makeWorld, type Who, type World } from './world';

let hub: TestHub;
let smtp: TestSmtp;
let w: World;
let post: PostItemFragment;

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
});
beforeEach(async () => {
  w = await makeWorld(hub);
  post = await w.unnamed('anna', 'Somebody should know.');
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

const REASON = 'It speaks of a danger to a child.';
const reveal = async (who: Who, postId = post.id, reason = REASON) =>
  (await request(w.clients[who], RevealAuthorDocument, { input: { postId, reason } })).revealAuthor as {
    readonly __typename: string;
    readonly code?: string;
    readonly field?: string | null;
    readonly author?: { readonly id: string; readonly name: string };
  };
const noted = async (who: Who) => {
  const { auditLog } = await request(w.clients[who], AuditLogDocument, {
    kinds: ['AUTHOR_REVEALED'],
    first: 10,
  });
  return auditLog!.nodes.map(({ actorName, subjectName, details }) => ({ actorName, subjectName, details }));
};
const mailed = async (who: Who) =>
  (
    await w.query(`SELECT 1 FROM delivery WHERE recipient = $1 AND class = 'AUTHOR_REVEALED'`, [
      w.people[who].email,
    ])
  ).rowCount;

it.each(['mira', 'olga'] as const)(
  'tells %s, who keeps order, who wrote a post without a name',
  async (who) => {
    const { author } = await reveal(who);
    expect(author).toMatchObject({ id: hub.make.id(w.people.anna.participantId), name: 'Anna Rossi' });
  },
);

it.each(['anna', 'bruno', 'carla', 'stranger'] as const)('tells %s nothing', async (who) => {
  const [refused, none] = [await reveal(who), await reveal(who, hub.make.id(w.topicId))];
  expect(refused).toMatchObject({ code: 'NOT_FOUND', field: 'postId' });
  expect(refused).toEqual(none);
  expect(await mailed('anna')).toBe(0);
});

it('is written down with its reason, for who asked and for whom it was about', async () => {
  await reveal('mira');
  const details = [
    { name: 'post', value: post.id },
    { name: 'reason', value: REASON },
  ];
  const entry = {
    actorName: 'Mira Mori',
    subjectName: 'Anna Rossi',
    details: expect.arrayContaining(details),
  };
  expect(await noted('mira')).toEqual([entry]);
  expect(await noted('anna')).toEqual([entry]);
  expect(await noted('olga')).toEqual([]);
});

it('is told to whoever wrote the post, with the reason, each time', async () => {
  await reveal('mira');
  const { source } = await smtp.mailTo(w.people.anna.email);
  for (const said of ['Schools', 'Region', REASON, `/topics/${hub.make.id(w.topicId)}`])
    expect(source.replace(/=\r\n/g, '').replace(/=3D/g, '=')).toContain(said);
  // Who asked is none of it: the reason is the network's.
  expect(source).not.toContain('Mira');
  await reveal('olga');
  expect(await mailed('anna')).toBe(2);
});

it('is told nowhere if it cannot be written down', async () => {
  await w.query(`CREATE FUNCTION no_log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'full'; END $$`);
  await w.query('CREATE TRIGGER no_log BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION no_log()');
  try {
    await expect(reveal('mira')).rejects.toThrow();
    expect(await mailed('anna')).toBe(0);
  } finally {
    await w.query('DROP FUNCTION no_log CASCADE');
  }
});

it('wants a reason of some words', async () => {
  for (const reason of ['', 'why not', 'x'.repeat(501)])
    expect(await reveal('mira', post.id, reason)).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
  expect(await noted('mira')).toEqual([]);
});

it('wants a fresh proof', async () => {
  await w.query(`UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE person_id = $1`, [
    w.people.mira.personId,
  ]);
  expect((await reveal('mira')).code).toBe('STEP_UP_REQUIRED');
  // Who may not ask at all is told nothing of the proof.
  expect((await reveal('stranger')).code).toBe('NOT_FOUND');
});

it('is for ten posts a day', async () => {
  const codes = [];
  for (let n = 0; n < 11; n++) codes.push((await reveal('mira')).code);
  expect(codes).toEqual([...Array.from({ length: 10 }, () => undefined), 'RATE_LIMITED']);
});

it('has nothing to tell of a post with a name, or of whoever is gone', async () => {
  const named = await w.post('carla', 'I sign.');
  expect((await reveal('mira', named.id)).code).toBe('NOT_NAMELESS');
  await w.query('DELETE FROM alias WHERE person_id = $1', [w.people.anna.personId]);
  expect((await reveal('mira')).code).toBe('NOT_NAMELESS');
});

it('tells no one else: to others the post is by nobody, as it was', async () => {
  await reveal('mira');
  for (const who of ['bruno', 'mira'] as const) expect(await w.authors(who)).toEqual(['#1']);
});
