import {
  AcceptContactRequestDocument,
  AuditLogDocument,
  ContactRequestsDocument,
  request,
  RequestContactDocument,
  SendMessageDocument,
  SetNoticePreferenceDocument,
  unwrap,
  type SendMessageInput,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { readMail } from '../notice/mail-source';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { settled } from '../digest/digesting';
import { makeScene, type Scene, type Who } from './scene';

let hub: TestHub;
let smtp: TestSmtp;
let s: Scene;

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
});
beforeEach(async () => {
  s = await makeScene(hub);
  await s.block();
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

const asks = async (by: Who, of: Who, idempotencyKey: string = randomUUID()) => {
  const input = { guardianId: hub.make.id(s.people[of].cardId), message: 'May I ring you?', idempotencyKey };
  return (await request(s.clients[by], RequestContactDocument, { input })).requestContact;
};
const writes = async (by: Who, to: Partial<SendMessageInput>) => {
  const input = { text: 'Shall we meet?', idempotencyKey: randomUUID(), ...to };
  return (await request(s.clients[by], SendMessageDocument, { input })).sendMessage;
};
const card = (of: Who) => ({ guardianId: hub.make.id(s.people[of].cardId) });
const requests = async (of: Who) =>
  (await request(s.clients[of], ContactRequestsDocument, { first: 10 })).me!.contactRequests.nodes.map(
    ({ name, state }) => `${name} ${state}`,
  );

/** The subjects of the mails that came to somebody. */
async function mailsTo(who: Who): Promise<(string | undefined)[]> {
  await settled(hub);
  const { email } = s.people[who];
  return smtp.mails.filter(({ to }) => to === email).map(({ source }) => readMail(source).header('Subject'));
}

describe('a contact request of who is blocked', () => {
  it('is there for her as ever, and comes to nobody', async () => {
    const { request: made } = unwrap(await asks('bruno', 'anna'), 'RequestContactSuccess');
    expect(made).toMatchObject({ name: 'Anna', state: 'PENDING', message: 'May I ring you?' });
    expect(await requests('bruno')).toEqual(['Anna PENDING']);
    expect(await asks('bruno', 'anna')).toMatchObject({ code: 'CONTACT_REQUEST_EXISTS' });
    expect(await requests('anna')).toEqual([]);
    expect(await mailsTo('anna')).toEqual([]);
    await asks('carla', 'anna');
    expect(await requests('anna')).toEqual(['Carla PENDING']);
    expect(await mailsTo('anna')).toHaveLength(1);
  });

  it('that came before goes out of sight, and waits again when she is blocked no more', async () => {
    await asks('bruno', 'carla');
    expect(await requests('carla')).toEqual(['Bruno PENDING']);
    await s.block('carla', 'bruno');
    expect(await requests('carla')).toEqual([]);
    expect(await requests('bruno')).toEqual(['Carla PENDING']);
    await s.unblock('carla', 'bruno');
    expect(await requests('carla')).toEqual(['Bruno PENDING']);
  });

  it('is answered as ever where the other takes none', async () => {
    const input = { kind: 'CONTACT_REQUESTS' as const, enabled: false };
    await request(s.clients.anna, SetNoticePreferenceDocument, { input });
    expect(await asks('bruno', 'anna')).toMatchObject({ code: 'CLOSED_TO_REQUESTS' });
  });
});

it('whoever blocks somebody may still ask her; that she accepts is seen, not mailed', async () => {
  const { request: made } = unwrap(await asks('anna', 'bruno'), 'RequestContactSuccess');
  expect(await mailsTo('bruno')).toHaveLength(1);
  const input = { requestId: made!.id };
  const { acceptContactRequest } = await request(s.clients.bruno, AcceptContactRequestDocument, { input });
  unwrap(acceptContactRequest, 'ContactRequestSuccess');
  expect(await requests('anna')).toEqual(['Bruno ACCEPTED']);
  expect(await mailsTo('anna')).toEqual([]);
});

describe('a message of who is blocked', () => {
  it('is sent as far as she can tell, and comes to nobody', async () => {
    const before = unwrap(await writes('anna', card('bruno')), 'SendMessageSuccess').messageId;
    for (const to of [card('anna'), { replyTo: before }])
      expect(unwrap(await writes('bruno', to), 'SendMessageSuccess').messageId).toMatch(/\./);
    const log = async (who: Who) =>
      (await request(s.clients[who], AuditLogDocument, { first: 10 })).auditLog.nodes
        .filter(({ kind }) => kind === 'MESSAGE_SENT')
        .map(({ details }) => details);
    await writes('carla', card('anna'));
    await writes('carla', card('anna'));
    expect(await log('bruno')).toEqual(await log('carla'));
    expect(await mailsTo('anna')).toHaveLength(2);
    expect(await mailsTo('bruno')).toHaveLength(1);
  });

  it('is told of no less where the other takes none', async () => {
    const input = { kind: 'MESSAGES' as const, enabled: false };
    await request(s.clients.anna, SetNoticePreferenceDocument, { input });
    expect(await writes('bruno', card('anna'))).toMatchObject({ code: 'CLOSED_TO_MESSAGES' });
  });
});
