import {
  CreatePartnerDocument,
  NoticePreferencesDocument,
  RequestSignInCodeDocument,
  SetNoticePreferenceDocument,
  request,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { NOTICE_KINDS } from '../../src/features/delivery';
import { unsubscribeToken } from '../../src/features/notice';
import { smtpMailer } from '../../src/gateways/mailer';
import { mailHtml, mailText } from '../../src/workers/mail-layout';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { readMail, type ReadMail } from './mail-source';

let hub: TestHub;
let smtp: TestSmtp;
let count = 0;

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

async function mailTo(address: string): Promise<ReadMail> {
  hub.app.jobs.poke();
  return readMail((await smtp.mailTo(address)).source);
}

interface Organiser {
  personId: string;
  email: string;
  networkId: string;
  client: HubClient;
}

async function organiser(locale = 'en'): Promise<Organiser> {
  const network = await hub.make.network({ name: 'Veneto' });
  const { personId, email } = await hub.make.person({
    in: [network],
    role: 'ORGANISER',
    locale,
    name: 'Anna Rossi',
  });
  return { personId, email, networkId: hub.make.id(network), client: await hub.client({ personId }) };
}

async function addPartner({ client, networkId }: Organiser, name = 'Region portal'): Promise<void> {
  const input = {
    name,
    purpose: 'shows',
    networkIds: [networkId],
    scopes: ['DIRECTORY_READ' as const],
    idempotencyKey: `notice-partner-${++count}`,
  };
  const made = await request(client, CreatePartnerDocument, { input });
  expect(made.createPartner).toMatchObject({ partner: { name } });
}

const linkOf = (mail: ReadMail) => /<(.+)>/.exec(mail.header('List-Unsubscribe')!)![1]!;
const enabled = async ({ client }: Organiser) =>
  (await request(client, NoticePreferencesDocument)).me!.noticePreferences.find(
    ({ kind }) => kind === 'PARTNERS',
  )!.enabled;

describe('a notice', () => {
  it('comes as text and as HTML, in the language of its reader, with its link as a button', async () => {
    const anna = await organiser('it');
    await addPartner(anna);
    const mail = await mailTo(anna.email);
    const link = `${hub.url}/networks/${anna.networkId}/partners`;
    expect(mail.text).toContain(`Ciao Anna,`);
    expect(mail.text).toContain(link);
    expect(mail.text).toContain(linkOf(mail));
    expect(mail.html).toContain('<html lang="it" dir="ltr">');
    expect(mail.html).toContain(`<a class="button" href="${link}">Vedi i partner</a>`);
    expect(mail.html).toContain(`<a href="${linkOf(mail)}">Non inviare più questi messaggi</a>`);
    expect(mail.header('Auto-Submitted')).toBe('auto-generated');
  });

  it('fetches nothing, and shows what people wrote as text', async () => {
    const anna = await organiser();
    await addPartner(anna, '<img src=https://evil.example/x> https://evil.example');
    const { html } = await mailTo(anna.email);
    expect(html).not.toMatch(/<img|<script|<link|@import|url\(|href="https:\/\/evil/);
    expect(html).toContain('&#60;img');
    expect(html).toContain('prefers-color-scheme: dark');
  });

  it('makes buttons of links to the hub alone', () => {
    const page = { locale: 'ar', hub: 'Hub', ownUrl: 'https://hub.example', button: 'افتح' };
    const html = mailHtml({
      ...page,
      parts: ['a\n\nhttps://hub.example/x\n\nhttps://hub.example.evil/x\n\n12345678'],
    });
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('<a class="button" href="https://hub.example/x">افتح</a>');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<p class="code"><bdi dir="ltr">12345678</bdi></p>');
    expect(mailHtml({ ...page, locale: 'prs', parts: [] })).toContain('<html lang="fa-AF" dir="rtl">');
  });

  it('keeps what people called something on a line of its own', () => {
    const list = {
      title: 'Veneto',
      items: [{ title: 'So\n\nhttps://evil.example', url: 'u', detail: 'd\n* x' }],
    };
    expect(mailText(['Hello', list])).toBe('Hello\n\nVeneto\n\n* So https://evil.example\n  d * x\n  u');
  });

  it('is not sent to who does not want its kind', async () => {
    const anna = await organiser();
    expect(await enabled(anna)).toBe(true);
    const input = { kind: 'PARTNERS' as const, enabled: false };
    expect(
      (await request(anna.client, SetNoticePreferenceDocument, { input })).setNoticePreference,
    ).toMatchObject({
      viewer: {
        noticePreferences: [
          { kind: 'GROUND_RULES', enabled: true },
          { kind: 'PARTNERS', enabled: false },
          { kind: 'CONTACT_REQUESTS', enabled: true },
          { kind: 'MESSAGES', enabled: true },
          { kind: 'DIGESTS', enabled: true },
          { kind: 'EVENT_REMINDERS', enabled: true },
          { kind: 'EVENT_OUTCOMES', enabled: true },
        ],
      },
    });
    await addPartner(anna);
    const sent = await hub.app.pool.query('SELECT 1 FROM delivery WHERE recipient = $1', [anna.email]);
    expect(sent.rows).toEqual([]);
    await request(anna.client, SetNoticePreferenceDocument, { input: { ...input, enabled: true } });
    await addPartner(anna);
    await mailTo(anna.email);
    const nobody = await hub.client();
    expect((await request(nobody, SetNoticePreferenceDocument, { input })).setNoticePreference).toMatchObject(
      {
        code: 'NOT_SIGNED_IN',
      },
    );
  });
});

describe('a link to unsubscribe', () => {
  it('shows what it would end by GET, and ends it by POST, without signing in', async () => {
    const anna = await organiser('it');
    await addPartner(anna);
    const link = linkOf(await mailTo(anna.email));
    const shown = await fetch(link);
    expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining('<form method="post"')]);
    expect(await enabled(anna)).toBe(true);
    const done = await fetch(link, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('Non riceverai più')]);
    expect(await enabled(anna)).toBe(false);
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    expect((await fetch(link, { method: 'POST', body: form })).status).toBe(200);
    expect((await fetch(link, { method: 'POST' })).status).toBe(200);
  });

  it.each(NOTICE_KINDS)('says which mails it would end: %s', async (kind) => {
    const { personId } = await hub.make.person();
    const token = unsubscribeToken(hub.app.seal, { personId, kind });
    const shown = await fetch(`${hub.url}/notices/unsubscribe?token=${token}`);
    const said = await shown.text();
    expect(said).toContain('</h1><p>');
    expect(said).not.toContain('mail.notice.');
  });

  it('is good years later, as the mail it stands in is', async () => {
    const anna = await organiser();
    await addPartner(anna);
    const link = linkOf(await mailTo(anna.email));
    const later = Date.now() + 10 * 365 * 86_400_000;
    const clock = jest.spyOn(Date, 'now').mockReturnValue(later);
    try {
      expect((await fetch(link)).status).toBe(200);
      expect((await fetch(link, { method: 'POST' })).status).toBe(200);
    } finally {
      clock.mockRestore();
    }
    expect(await enabled(anna)).toBe(false);
  });

  it('is good for its own person and kind alone', async () => {
    const [anna, berta] = [await organiser(), await organiser()];
    await Promise.all([addPartner(anna), addPartner(berta)]);
    const [ofAnna, ofBerta] = [linkOf(await mailTo(anna.email)), linkOf(await mailTo(berta.email))];
    const [mac] = ofAnna.split('.').slice(-1);
    const forged = ofBerta.replace(/[^.]+$/, mac!);
    const { searchParams } = new URL(ofBerta);
    for (const url of [
      forged,
      ofBerta.replace('PARTNERS', 'toString'),
      ofBerta.slice(0, -1),
      `${ofBerta}.x`,
      `${hub.url}/notices/unsubscribe`,
      `${hub.url}/notices/unsubscribe?token=%00&token=b`,
    ]) {
      expect((await fetch(url, { method: 'POST' })).status).toBe(404);
    }
    expect(await enabled(berta)).toBe(true);
    // It is no way in either.
    const answer = await hub.raw(
      '{ me { id } }',
      {},
      { authorization: `Bearer ${searchParams.get('token')}` },
    );
    expect(answer.status).toBe(401);
  });

  it('is offered in one click where the hub has https', async () => {
    const mailer = smtpMailer(smtp.url, { name: 'Hub', address: 'hub@example.org' });
    const mail = { subject: 's', text: 't', html: '<p>t</p>', messageId: 'a@b' };
    await mailer.send({ ...mail, to: 'plain@example.org' });
    await mailer.send({ ...mail, to: 'secure@example.org', unsubscribeUrl: 'https://hub.example/u?token=x' });
    mailer.close();
    const secure = await mailTo('secure@example.org');
    expect(secure.header('List-Unsubscribe')).toBe('<https://hub.example/u?token=x>');
    expect(secure.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect((await mailTo('plain@example.org')).header('List-Unsubscribe')).toBeUndefined();
  });
});

describe('a mail that is asked for', () => {
  it('is no notice: it has no such link, and its code can be read from afar', async () => {
    const anna = await organiser();
    await request(anna.client, RequestSignInCodeDocument, { input: { email: anna.email } });
    const mail = await mailTo(anna.email);
    expect(mail.header('List-Unsubscribe')).toBeUndefined();
    expect(mail.html).toMatch(/<p class="code"><bdi dir="ltr">\d{8}<\/bdi><\/p>/);
  });
});

describe('a mail that cannot be sent', () => {
  const shuntedBy = async (email: string) => {
    const { pool } = hub.app;
    // As if it had been tried often already.
    await pool.query(`UPDATE job SET attempts = 7, run_at = now(), leased_until = NULL`);
    for (let i = 0; i < 200; i++) {
      const found = await pool.query<{ state: string; content: object | null }>(
        'SELECT state, content FROM delivery WHERE recipient = $1',
        [email],
      );
      if (found.rows[0]?.state === 'FAILED') return found.rows[0];
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('not given up');
  };

  it('is marked, and loses its code, which has expired; another can be sent again', async () => {
    const anna = await organiser();
    smtp.refusing = true;
    await request(anna.client, RequestSignInCodeDocument, { input: { email: anna.email } });
    expect(await shuntedBy(anna.email)).toEqual({ state: 'FAILED', content: null });
    const berta = await organiser();
    await addPartner(berta);
    expect(await shuntedBy(berta.email)).toMatchObject({
      state: 'FAILED',
      content: { partner: 'Region portal' },
    });
    smtp.refusing = false;
    await hub.app.pool.query('UPDATE job SET shunted_at = NULL, attempts = 0, run_at = now()');
    expect((await mailTo(berta.email)).text).toContain('Region portal');
    expect(smtp.mails.some((m) => m.to === anna.email)).toBe(false);
  });
});
