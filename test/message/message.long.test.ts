import {
  AuditLogDocument,
  SendMessageDocument,
  SetNoticePreferenceDocument,
  request,
  unwrap,
  type HubClient,
  type SendMessageInput,
} from '@guardian-network-hub/client-sdk';
import { readMail } from '../notice/mail-source';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TakenMail, type TestSmtp } from '../support/smtp';
import type { MadePerson } from '../support/make';

interface Someone extends MadePerson {
  readonly client: HubClient;
}
let hub: TestHub;
let smtp: TestSmtp;
let veneto: string;
let anna: Someone;
let bruno: Someone;
let count = 0;

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
  veneto = await hub.make.network({ name: 'Veneto' });
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});
beforeEach(async () => {
  smtp.mails.length = 0;
  [anna, bruno] = [await someone('Anna Rossi'), await someone('Bruno Neri', 'it')];
});

async function someone(name: string, locale = 'en'): Promise<Someone> {
  const email = `secret${++count}@mail.example`;
  const made = await hub.make.person({ name, locale, email, in: [veneto], audience: 'HUB' });
  return { ...made, client: await hub.client(made) };
}

const send = (from: Someone, input: Partial<SendMessageInput>) =>
  request(from.client, SendMessageDocument, {
    input: { text: 'Shall we meet?', idempotencyKey: `message-${++count}`, ...input },
  }).then((data) => data.sendMessage);
const write = (from: Someone, to: Pick<MadePerson, 'cardId'>, more: Partial<SendMessageInput> = {}) =>
  send(from, { guardianId: hub.make.id(to.cardId), ...more });

const mailTo = ({ email }: Someone) => smtp.mailTo(email);
/** The addresses in a mail, wherever they stand; its own name among mails is none. */
const addressesIn = (source: string) =>
  [...new Set(source.match(/[\w.+-]+@[\w-]+\.[\w.-]+/g))].filter(
    (address) => !readMail(source).header('Message-ID')!.includes(address),
  );
const replyTo = (mail: TakenMail) => /\/contacts\/reply\/(\S+)/.exec(readMail(mail.source).text)![1]!;

describe('a message through the hub', () => {
  it('comes from the hub, in the language of whom it is for', async () => {
    expect((await write(anna, bruno)).__typename).toBe('SendMessageSuccess');
    const mail = await mailTo(bruno);
    const { header, text } = readMail(mail.source);
    expect(mail.from).toBe('hub@example.org'); // and there it bounces to
    expect(header('From')).toContain('<hub@example.org>');
    expect(header('Subject')).toBe('Anna Rossi ti scrive');
    expect(text).toContain('> Shall we meet?');
  });

  it('holds no address but the hub’s and the reader’s own, nor does the answer', async () => {
    await write(anna, bruno);
    const mail = await mailTo(bruno);
    await send(bruno, { replyTo: replyTo(mail), text: 'With pleasure.' });
    const answer = await mailTo(anna);
    for (const [{ source }, reader, other] of [
      [mail, bruno, anna],
      [answer, anna, bruno],
    ] as const) {
      const { header, text, html } = readMail(source);
      for (const part of [source, text, html]) expect(part).not.toContain(other.email);
      expect(addressesIn(source).sort()).toEqual(['hub@example.org', reader.email].sort());
      expect(header('Reply-To')).toBeUndefined();
      expect(header('Sender')).toBeUndefined();
    }
    expect(readMail(answer.source).text).toContain('> With pleasure.');
  });

  it('would be found to hold an address that stood in it (negative control)', async () => {
    await write(anna, bruno, { text: `Write to ${anna.email}` });
    expect(addressesIn((await mailTo(bruno)).source)).toContain(anna.email);
  });

  it('can be stopped by a link of its kind, and then nobody can write', async () => {
    await write(anna, bruno);
    const { header } = readMail((await mailTo(bruno)).source);
    const url = /<(.*)>/.exec(header('List-Unsubscribe')!)![1]!;
    expect(url).toContain('.MESSAGES.');
    expect((await fetch(url, { method: 'POST' })).status).toBe(200);
    // Said, not lost.
    expect((await write(anna, bruno)).__typename).toBe('ClosedToMessagesError');
    const input = { kind: 'MESSAGES' as const, enabled: true };
    await request(bruno.client, SetNoticePreferenceDocument, { input });
    expect((await write(anna, bruno)).__typename).toBe('SendMessageSuccess');
  });

  it('is refused where no mail reaches the other', async () => {
    await hub.app.pool.query(`UPDATE email_address SET state = 'SUPPRESSED' WHERE person_id = $1`, [
      bruno.personId,
    ]);
    expect((await write(anna, bruno)).__typename).toBe('ClosedToMessagesError');
  });

  it('goes once, however often a client tries', async () => {
    const idempotencyKey = 'the-same-message';
    const all = await Promise.all([1, 2, 3].map(() => write(anna, bruno, { idempotencyKey })));
    expect(new Set(all.map((one) => unwrap(one, 'SendMessageSuccess').messageId)).size).toBe(1);
    await mailTo(bruno);
    const { rows } = await hub.app.pool.query('SELECT 1 FROM delivery WHERE recipient = $1', [bruno.email]);
    expect(rows).toHaveLength(1);
  });

  it('keeps nothing of what was written once it is sent', async () => {
    await write(anna, bruno, { text: 'A word nobody else writes: xylophone' });
    await mailTo(bruno);
    const left = async () =>
      (
        await hub.app.pool.query(
          `SELECT count(*)::int AS n FROM delivery WHERE content::text LIKE '%xylophone%'
           UNION ALL SELECT count(*)::int FROM audit_entry WHERE details::text LIKE '%xylophone%'`,
        )
      ).rows.map(({ n }: { n: number }) => n);
    await eventually(left, (counts) => counts.every((n) => n === 0));
  });
});

describe('what is hostile', () => {
  it('in a name or a text makes no header and no link of the hub', async () => {
    const eve = await someone('Eve');
    await hub.app.pool.query(
      `UPDATE person SET display_name = E'Eve\\r\\nBcc: all@example.org' WHERE id = $1`,
      [eve.personId],
    );
    await write(eve, bruno, { text: `.\r\nBcc: all@example.org\r\n\r\n${hub.url}/sign-in/link\n\n12345678` });
    const mail = await mailTo(bruno);
    const { header, html } = readMail(mail.source);
    expect(header('Bcc')).toBeUndefined();
    expect(header('Subject')).toBe('Eve Bcc: all@example.org ti scrive');
    expect(html).not.toContain(`href="${hub.url}/sign-in/link"`);
    expect(html).not.toContain('class="code"');
    expect(smtp.mails.filter(({ to }) => to !== bruno.email)).toEqual([]);
  });

  it.each(['', '\u200b', 'x'.repeat(4_001)])('or no text at all is refused: %j', async (text) => {
    expect(await write(anna, bruno, { text })).toMatchObject({
      __typename: 'InvalidInputError',
      field: 'text',
    });
  });
});

describe('to whom one writes', () => {
  it('is a guardian whose card one sees; one that is hidden answers as one that is not there', async () => {
    const hidden = await hub.make.person({ in: [veneto], audience: 'ME' });
    const answers = [await write(anna, hidden), await write(anna, { cardId: crypto.randomUUID() })];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]!.__typename).toBe('NotFoundError');
    expect((await write({ ...anna, client: await hub.client() }, bruno)).__typename).toBe('NotSignedInError');
    expect((await write(anna, anna)).__typename).toBe('InvalidInputError');
    expect((await send(anna, {})).__typename).toBe('InvalidInputError');
    const both = { guardianId: hub.make.id(bruno.cardId), replyTo: hub.make.id(bruno.cardId) };
    expect((await send(anna, both)).__typename).toBe('InvalidInputError');
  });

  it('is whoever wrote: also with a card that is hidden, and for whom it was written to alone', async () => {
    await hub.app.pool.query('UPDATE guardian_card SET audience = 0 WHERE id = $1', [anna.cardId]);
    const { messageId } = unwrap(await write(anna, bruno), 'SendMessageSuccess');
    const carla = await someone('Carla Verdi');
    const stranger = await send(carla, { replyTo: messageId });
    expect(stranger).toEqual(await send(carla, { replyTo: hub.make.id(crypto.randomUUID()) }));
    expect(stranger.__typename).toBe('NotFoundError');
    expect((await send(anna, { replyTo: messageId })).__typename).toBe('NotFoundError');
    expect((await send(bruno, { replyTo: messageId })).__typename).toBe('SendMessageSuccess');
    await hub.app.pool.query(`UPDATE relayed_message SET created_at = now() - interval '91 days'`);
    expect((await send(bruno, { replyTo: messageId })).__typename).toBe('NotFoundError');
  });
});

describe('how much one writes', () => {
  it('is ten a day to one person, and thirty in all', async () => {
    const types: string[] = [];
    for (let i = 0; i < 11; i++) types.push((await write(anna, bruno)).__typename);
    expect(types).toEqual([...Array<string>(10).fill('SendMessageSuccess'), 'RateLimitedError']);
    const carla = await someone('Carla Verdi');
    const dora = await someone('Dora Bruni');
    for (let i = 0; i < 19; i++) types.push((await write(anna, i < 10 ? carla : dora)).__typename);
    expect(types.slice(11)).toEqual(Array(19).fill('SendMessageSuccess'));
    expect((await write(anna, dora)).__typename).toBe('RateLimitedError');
    // Another writes on.
    expect((await write(carla, bruno)).__typename).toBe('SendMessageSuccess');
  });

  it('stands in the log as a number, without to whom', async () => {
    await write(anna, bruno);
    await write(anna, bruno);
    const { auditLog } = await request(anna.client, AuditLogDocument, { kinds: ['MESSAGE_SENT'] });
    expect(auditLog.nodes).toMatchObject([
      { actorName: 'Anna Rossi', subjectName: null, details: [{ name: 'today', value: '2' }] },
      { actorName: 'Anna Rossi', subjectName: null, details: [{ name: 'today', value: '1' }] },
    ]);
    const theirs = await request(bruno.client, AuditLogDocument, { kinds: ['MESSAGE_SENT'] });
    expect(theirs.auditLog.nodes).toEqual([]);
  });

  it('is one message in one operation', async () => {
    const { cookie } = await hub.sessionOf(anna.personId);
    const one = (alias: string) =>
      `${alias}: sendMessage(input: { guardianId: "x", text: "x", idempotencyKey: "${alias}-12345678" }) { __typename }`;
    const { body } = await hub.raw(`mutation { ${one('a')} ${one('b')} }`, {}, { cookie });
    expect(body.errors).toMatchObject([{ extensions: { code: 'OPERATION_TOO_LARGE' } }]);
    expect((await hub.raw(`mutation { ${one('a')} }`, {}, { cookie })).body.errors).toBeUndefined();
  });
});
