import {
  BlockPersonDocument,
  DeletePostDocument,
  FollowBoardDocument,
  FollowTopicDocument,
  MarkBoardReadDocument,
  MarkTopicReadDocument,
  MoveTopicDocument,
  OpenTopicDocument,
  request,
  SetNoticePreferenceDocument,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import type { ReadMail } from '../notice/mail-source';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { answer, openTopic } from '../support/writing';
import { digestIsDue, lookForDigests, mailbox, settled, topicsOf } from './digesting';

let hub: TestHub;
let smtp: TestSmtp;
let network: string;
let boardId: string;
let anna: MadePerson;
let bruno: MadePerson;
let asAnna: HubClient;
let asBruno: HubClient;
let mails: () => ReadMail[];

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
});
beforeEach(async () => {
  network = await hub.make.network({ name: 'Veneto' });
  boardId = await hub.make.board(network);
  anna = await hub.make.person({ name: 'Anna Rossi', in: [network], locale: 'it' });
  bruno = await hub.make.person({ name: 'Bruno Verdi', in: [network], role: 'ORGANISER' });
  asAnna = await hub.client(anna);
  asBruno = await hub.client(bruno);
  mails = mailbox(smtp, anna.email);
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

const open = (title: string, by = asBruno, board = boardId) =>
  openTopic(by, { boardId: hub.make.id(board), title });

/** What Anna's next digest names; null where none comes. */
async function digest(): Promise<string[] | null> {
  await digestIsDue(hub, anna.personId);
  const came = mails();
  expect(came.length).toBeLessThanOrEqual(1);
  return came[0] ? topicsOf(came[0]) : null;
}

describe('a digest', () => {
  it('says in the language of its reader which topics have news, of whom, and where; not what they say', async () => {
    const schools = await open('Schools');
    const carla = await hub.make.person({ name: 'Carla Neri', in: [network] });
    await answer(await hub.client(carla), schools, 'A word that stays in the hub');
    await open('Summer <b>camps</b>');
    await digestIsDue(hub, anna.personId);
    const [mail] = mails();
    expect(mail!.header('Subject')).toBe('3 messaggi nuovi nelle tue reti');
    expect(mail!.header('Auto-Submitted')).toBe('auto-generated');
    expect(mail!.header('List-Unsubscribe')).toContain('/notices/unsubscribe?token=');
    expect(mail!.text).toContain('Ciao Anna,');
    expect(mail!.text).toMatch(/^Veneto · Board \d+$/m);
    expect(mail!.text).toContain(
      `* Schools\n  2 messaggi nuovi: Carla Neri e Bruno Verdi\n  ${hub.url}/topics/${schools}`,
    );
    expect(topicsOf(mail!)).toEqual(['Summer <b>camps</b>', 'Schools']);
    expect(mail!.html).toContain('<html lang="it" dir="ltr">');
    expect(mail!.html).toContain(`<a href="${hub.url}/topics/${schools}"><bdi>Schools</bdi></a>`);
    expect(mail!.html).toContain('Summer &#60;b&#62;camps');
    expect(`${mail!.text}${mail!.html}`).not.toContain('stays in the hub');
  });

  it('tells of what was written without a name by a number, not to whoever wrote it, and not where it is kept from', async () => {
    await hub.app.pool.query('UPDATE board SET nameless = true WHERE id = $1', [boardId]);
    const team = await hub.make.network();
    for (const { personId } of [anna, bruno]) await hub.make.membership(personId, team);
    const write = (by: HubClient, title: string, more: object = {}) => {
      const input = { boardId: hub.make.id(boardId), title, body: '…', nameless: true, ...more };
      return request(by, OpenTopicDocument, { input: { ...input, idempotencyKey: randomUUID() } });
    };
    await write(asAnna, 'My own');
    await write(asBruno, 'His own');
    await write(await hub.client(bruno), 'Away', { awayFromNetworkIds: [hub.make.id(team)] });
    await digestIsDue(hub, anna.personId);
    const [mail] = mails();
    expect(topicsOf(mail!)).toEqual(['His own']);
    expect(mail!.text).toContain('1 messaggio nuovo: Qualcuno #1');
    expect(mail!.text).not.toContain('Bruno');
  });

  it('says how much posts carry, and nothing else of it; what waits for those who keep order does not count', async () => {
    const schools = await open('Schools');
    const postId = hub.app.ids.decode(await answer(asBruno, schools))!;
    for (const held of [false, false, true]) await hub.make.attachment(bruno.personId, boardId, postId, held);
    await open('Summer');
    await digestIsDue(hub, anna.personId);
    const [mail] = mails();
    expect(mail!.text).toContain('* Schools\n  2 messaggi nuovi: Bruno Verdi · 2 allegati\n');
    expect(mail!.text).toContain('* Summer\n  1 messaggio nuovo: Bruno Verdi\n');
    expect(`${mail!.text}${mail!.html}`).not.toContain('hall');
  });

  it('tells of each post once', async () => {
    const schools = await open('Schools');
    expect(await digest()).toEqual(['Schools']);
    expect(await digest()).toBeNull();
    await answer(asBruno, schools);
    await open('Summer');
    expect(await digest()).toEqual(['Summer', 'Schools']);
    expect(await digest()).toBeNull();
  });

  it('is never empty, and never of what one has written, read, or made mute', async () => {
    await open('By herself', asAnna);
    expect(await digest()).toBeNull();
    const read = await open('Read');
    const postId = await answer(asBruno, read);
    await request(asAnna, MarkTopicReadDocument, { input: { postId } });
    const mute = await open('Mute');
    await request(asAnna, FollowTopicDocument, { input: { topicId: mute, level: 'NONE' } });
    const quiet = await hub.make.board(network);
    await request(asAnna, FollowBoardDocument, { input: { boardId: hub.make.id(quiet), level: 'NONE' } });
    await open('On a mute board', asBruno, quiet);
    expect(await digest()).toBeNull();
    await answer(asBruno, read);
    expect(await digest()).toEqual(['Read']);
    await open('Read with its board');
    await request(asAnna, MarkBoardReadDocument, { input: { boardId: hub.make.id(boardId) } });
    expect(await digest()).toBeNull();
  });

  it('greets nobody with what was written before she came', async () => {
    await open('Before');
    const nora = await hub.make.person({ name: 'Nora', in: [network] });
    await hub.client(nora);
    const other = await hub.make.network();
    const elsewhere = await hub.make.board(other);
    const asOther = await hub.client(await hub.make.person({ in: [other] }));
    await open('Before she joined', asOther, elsewhere);
    await hub.make.membership(nora.personId, other);
    const came = mailbox(smtp, nora.email);
    await digestIsDue(hub, nora.personId);
    expect(came()).toEqual([]);
    await open('Since', asOther, elsewhere);
    await digestIsDue(hub, nora.personId);
    expect(came().map(topicsOf)).toEqual([['Since']]);
  });

  it('tells of what goes to another board once, wherever it was when', async () => {
    const other = await hub.make.board(network);
    const move = (topicId: string, to: string) =>
      request(asBruno, MoveTopicDocument, { input: { topicId, boardId: hub.make.id(to) } });
    const told = await open('Told before it goes');
    expect(await digest()).toEqual(['Told before it goes']);
    await move(told, other);
    expect(await digest()).toBeNull();
    const moved = await open('Goes before it is told');
    await move(moved, other);
    await move(moved, boardId);
    await move(moved, other);
    expect(await digest()).toEqual(['Goes before it is told']);
    expect(await digest()).toBeNull();
  });

  it('tells of what is followed elsewhere, as long as one may read it', async () => {
    const other = await hub.make.network();
    const [followed, seen] = [
      await hub.make.board(other, { audience: 'HUB' }),
      await hub.make.board(other, { audience: 'HUB' }),
    ];
    const asOther = await hub.client(await hub.make.person({ in: [other] }));
    await request(asAnna, FollowBoardDocument, { input: { boardId: hub.make.id(followed), level: 'ALL' } });
    await open('Followed', asOther, followed);
    await open('Not followed', asOther, seen);
    expect(await digest()).toEqual(['Followed']);
    await open('Not hers any more', asOther, followed);
    await hub.app.pool.query('UPDATE board SET audience = 1 WHERE id = $1', [followed]);
    expect(await digest()).toBeNull();
  });

  it('tells of a topic that is followed elsewhere, and of none beside it', async () => {
    const other = await hub.make.network();
    const elsewhere = await hub.make.board(other, { audience: 'HUB' });
    const asOther = await hub.client(await hub.make.person({ in: [other] }));
    const followed = await open('Followed', asOther, elsewhere);
    await request(asAnna, FollowTopicDocument, { input: { topicId: followed, level: 'ALL' } });
    await open('Beside it', asOther, elsewhere);
    expect(await digest()).toEqual(['Followed']);
  });

  it('tells of 500 posts at most, the newest', async () => {
    const topic = hub.app.ids.decode(await open('Long'))!;
    await hub.app.pool.query(
      `WITH written AS (
         INSERT INTO post (id, topic_id, author_id, markdown, html, message_id, seq)
         SELECT gen_random_uuid(), $1, $2, 'x', 'x', gen_random_uuid()::text, 10 + n FROM generate_series(1, 600) n
         RETURNING id, seq
       ), logged AS (
         INSERT INTO change (stream_id, seq, kind, subject_id, parent_id)
         SELECT $3, seq, 'POST_PUBLISHED', id, $1 FROM written
       )
       UPDATE change_stream SET last_seq = 1000 WHERE id = $3`,
      [topic, bruno.participantId, boardId],
    );
    await digestIsDue(hub, anna.personId);
    expect(mails()[0]!.header('Subject')).toBe('500 messaggi nuovi nelle tue reti');
    expect(await digest()).toBeNull();
  });

  it('names 30 topics and says how many more there are', async () => {
    for (let n = 0; n < 33; n++) await open(`Topic no ${n}`);
    await digestIsDue(hub, anna.personId);
    const [mail] = mails();
    expect(topicsOf(mail!)).toHaveLength(30);
    expect(mail!.text).toContain('Ci sono messaggi nuovi in altri 3 argomenti.');
  });
});

describe('between making and sending', () => {
  const failingOnce = async (change: () => Promise<unknown>) => {
    smtp.refusing = true;
    await hub.app.pool.query('UPDATE digest_schedule SET next_at = now() WHERE person_id = $1', [
      anna.personId,
    ]);
    await hub.app.pool.query(`UPDATE job SET run_at = now() WHERE kind = 'digest.due'`);
    hub.app.jobs.poke();
    await eventually(
      async () =>
        (await hub.app.pool.query(`SELECT 1 FROM job WHERE kind = 'mail.send' AND last_error IS NOT NULL`))
          .rowCount,
    );
    await change();
    smtp.refusing = false;
    await hub.app.pool.query(`UPDATE job SET run_at = now() WHERE kind = 'mail.send'`);
    hub.app.jobs.poke();
    await settled(hub);
  };
  const hers = async () =>
    (await hub.app.pool.query('SELECT state, content FROM delivery WHERE recipient = $1', [anna.email])).rows;

  it('what was taken away is told of no more', async () => {
    const schools = await open('Schools');
    const gone = await answer(asBruno, schools);
    await open('Summer');
    await failingOnce(() => request(asBruno, DeletePostDocument, { input: { postId: gone } }));
    const [mail] = mails();
    expect(mail!.text).toContain('* Schools\n  1 messaggio nuovo: Bruno Verdi\n');
    expect(await hers()).toEqual([{ state: 'SENT', content: null }]);
  });

  it('who may read none of it any more gets no mail, and none is kept', async () => {
    await open('Schools');
    await failingOnce(() =>
      hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [anna.personId]),
    );
    expect(mails()).toEqual([]);
    expect(await hers()).toEqual([]);
  });

  it('what those wrote whom she blocks by then is told of no more', async () => {
    const carla = await hub.make.person({ name: 'Carla Neri', in: [network] });
    await open('By Bruno');
    await open('By Carla', await hub.client(carla));
    const input = { participantId: hub.make.id(bruno.participantId) };
    await failingOnce(() => request(asAnna, BlockPersonDocument, { input }));
    expect(mails().map(topicsOf)).toEqual([['By Carla']]);
  });

  it('the mail holds no word of what was written', async () => {
    await open('Schools');
    let kept: unknown;
    await failingOnce(async () => (kept = await hers()));
    expect(JSON.stringify(kept)).not.toContain('Schools');
  });
});

describe('who gets a digest', () => {
  it('is everyone who has signed in once, weekly', async () => {
    const nora = await hub.make.person({ in: [network] });
    const schedule = async () =>
      (
        await hub.app.pool.query(
          'SELECT frequency, weekday, hour FROM digest_schedule WHERE person_id = $1',
          [nora.personId],
        )
      ).rows;
    expect(await schedule()).toEqual([]);
    await hub.client(nora);
    expect(await schedule()).toEqual([{ frequency: 'WEEKLY', weekday: 1, hour: 18 }]);
  });

  it('is not who wants none; and taken up again it does not tell of what came meanwhile', async () => {
    const want = (enabled: boolean) =>
      request(asAnna, SetNoticePreferenceDocument, { input: { kind: 'DIGESTS', enabled } });
    await want(false);
    await open('Unwanted');
    expect(await digest()).toBeNull();
    await want(true);
    await open('Wanted again');
    expect(await digest()).toEqual(['Wanted again']);
  });

  it('is not who is suspended; afterwards she misses nothing', async () => {
    const set = (state: string) =>
      hub.app.pool.query('UPDATE account SET state = $2 WHERE person_id = $1', [anna.personId, state]);
    await set('SUSPENDED');
    await open('Meanwhile');
    expect(await digest()).toBeNull();
    await set('ACTIVE');
    expect(await digest()).toEqual(['Meanwhile']);
  });

  it('is not who has shown no address to be hers', async () => {
    const set = (state: string) =>
      hub.app.pool.query('UPDATE email_address SET state = $2 WHERE person_id = $1', [anna.personId, state]);
    await set('BOUNCING');
    await open('Meanwhile');
    expect(await digest()).toBeNull();
    await set('VERIFIED');
    expect(await digest()).toEqual(['Meanwhile']);
  });

  it('is one for a person and period, however many look at once and however often it is tried', async () => {
    await open('Schools');
    await hub.app.pool.query('UPDATE digest_schedule SET next_at = now() WHERE person_id = $1', [
      anna.personId,
    ]);
    const second = await startHub({
      databaseUrl: hub.databaseUrl,
      env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' },
    });
    const { jobs } = hub.app.features;
    await Promise.all(
      [hub, second].flatMap(({ app }) => [1, 2].map(() => app.features.jobs.get('digest.due')!(job({})))),
    );
    await settled(hub);
    expect(mails()).toHaveLength(1);
    const { rows } = await hub.app.pool.query<{ dueAt: string }>(
      'SELECT done_at::text AS "dueAt" FROM digest_schedule WHERE person_id = $1',
      [anna.personId],
    );
    await open('Since then');
    // As after a process that ended just before it could cross the job out.
    await jobs.get('digest')!(job({ personId: anna.personId, dueAt: rows[0]!.dueAt }));
    await settled(hub);
    expect(mails()).toEqual([]);
    await second.stop();
    expect(await digest()).toEqual(['Since then']);
  });

  it('is not who has had one today, whatever she sets', async () => {
    await open('Schools');
    await hub.app.pool.query(
      `UPDATE digest_schedule SET next_at = now(), frequency = 'DAILY' WHERE person_id = $1`,
      [anna.personId],
    );
    await lookForDigests(hub);
    expect(mails()).toHaveLength(1);
    const { rows } = await hub.app.pool.query<{ later: boolean }>(
      `SELECT (next_at AT TIME ZONE 'Europe/Rome')::date > (now() AT TIME ZONE 'Europe/Rome')::date AS later
       FROM digest_schedule WHERE person_id = $1`,
      [anna.personId],
    );
    expect(rows).toEqual([{ later: true }]);
  });
});

const job = (payload: Record<string, string>) => ({ id: randomUUID(), kind: 'digest', attempts: 0, payload });
