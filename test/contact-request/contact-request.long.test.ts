import {
  AcceptContactRequestDocument,
  AuditLogDocument,
  ContactRequestsDocument,
  DeclineContactRequestDocument,
  EndContactDocument,
  RequestContactDocument,
  RevealContactDocument,
  SetContactWayDocument,
  SetNoticePreferenceDocument,
  WithdrawContactRequestDocument,
  request,
  unwrap,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { contactRequestRead } from '../../src/features/contact-request';
import { DevelopmentMailbox } from '../../src/gateways/mailer';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

interface Someone extends MadePerson {
  readonly client: HubClient;
  readonly phone: string;
}

let hub: TestHub;
let veneto: string;
let count = 0;
let anna: Someone;
let bruno: Someone;

/** Somebody on the hub whose card all members see, and who can be reached by a number that is for nobody. */
async function someone(name: string, locale = 'en'): Promise<Someone> {
  const made = await hub.make.person({ name, locale, in: [veneto], audience: 'HUB' });
  const client = await hub.client(made);
  const phone = `+3904100000${10 + ++count}`;
  await request(client, SetContactWayDocument, { input: { kind: 'PHONE', value: phone } });
  return { ...made, client, phone };
}

beforeAll(async () => {
  hub = await startHub();
  veneto = await hub.make.network({ name: 'Veneto' });
});
afterAll(() => hub.stop());
beforeEach(async () => {
  [anna, bruno] = [await someone('Anna Rossi'), await someone('Bruno Neri', 'it')];
});

const ask = (from: Someone, to: Pick<MadePerson, 'cardId'>, more: object = {}) =>
  request(from.client, RequestContactDocument, {
    input: {
      guardianId: hub.make.id(to.cardId),
      message: 'May I ring you about the school?',
      idempotencyKey: `contact-${++count}`,
      ...more,
    },
  }).then((data) => data.requestContact);
const asked = async (from: Someone, to: Someone) =>
  unwrap(await ask(from, to), 'RequestContactSuccess').request!;
const contacts = async (of: Someone) =>
  (await request(of.client, ContactRequestsDocument, { first: 50 })).me!.contactRequests.nodes;
const accept = (by: Someone, requestId: string) =>
  request(by.client, AcceptContactRequestDocument, { input: { requestId } }).then(
    (data) => data.acceptContactRequest,
  );
const decline = (by: Someone, requestId: string) =>
  request(by.client, DeclineContactRequestDocument, { input: { requestId } }).then(
    (data) => data.declineContactRequest,
  );
const withdraw = (by: Someone, requestId: string) =>
  request(by.client, WithdrawContactRequestDocument, { input: { requestId } }).then(
    (data) => data.withdrawContactRequest,
  );
const end = (by: Someone, requestId: string) =>
  request(by.client, EndContactDocument, { input: { requestId } }).then((data) => data.endContact);
const waysOf = async (by: Someone, of: Someone) => {
  const input = { guardianId: hub.make.id(of.cardId) };
  const { revealContact } = await request(by.client, RevealContactDocument, { input });
  return unwrap(revealContact, 'RevealContactSuccess').ways.map(({ value }) => value);
};
const daysPass = (days: number) =>
  hub.app.pool.query(
    `UPDATE contact_request SET created_at = created_at - make_interval(days => $1), decided_at = decided_at - make_interval(days => $1)`,
    [days],
  );
/** The mails to somebody, newest first, as the hub has them to send. */
async function mails(to: Someone): Promise<{ class: string; locale: string; kind: string | null }[]> {
  const { rows } = await hub.app.pool.query(
    'SELECT class, locale, kind FROM delivery WHERE recipient = $1 ORDER BY id DESC',
    [to.email],
  );
  return rows;
}

describe('asking for contact', () => {
  it('opens each other’s contact details once the other accepts, and not before', async () => {
    const { id } = await asked(anna, bruno);
    expect(await waysOf(anna, bruno)).toEqual([]);
    expect(await waysOf(bruno, anna)).toEqual([]);
    expect(await contacts(bruno)).toMatchObject([
      {
        id,
        incoming: true,
        name: 'Anna Rossi',
        state: 'PENDING',
        message: 'May I ring you about the school?',
      },
    ]);
    expect((await accept(bruno, id)).__typename).toBe('ContactRequestSuccess');
    expect(await waysOf(anna, bruno)).toEqual([bruno.phone]);
    expect(await waysOf(bruno, anna)).toEqual([anna.phone]);
    expect(await contacts(anna)).toMatchObject([{ incoming: false, name: 'Bruno Neri', state: 'ACCEPTED' }]);
    // Nobody else comes nearer by it.
    const carla = await someone('Carla Verdi');
    expect(await waysOf(carla, bruno)).toEqual([]);
    expect(await contacts(carla)).toEqual([]);
  });

  it('holds though a card is hidden since, until either of the two ends it', async () => {
    const { id } = await asked(anna, bruno);
    await accept(bruno, id);
    await hub.app.pool.query('UPDATE guardian_card SET audience = 0 WHERE id = $1', [bruno.cardId]);
    expect(await waysOf(anna, bruno)).toEqual([bruno.phone]);
    expect((await end(bruno, id)).__typename).toBe('ContactRequestSuccess');
    const input = { guardianId: hub.make.id(bruno.cardId) };
    const { revealContact } = await request(anna.client, RevealContactDocument, { input });
    expect(revealContact.__typename).toBe('NotFoundError');
    expect(await waysOf(bruno, anna)).toEqual([]);
    expect([await contacts(anna), await contacts(bruno)]).toEqual([[], []]);
  });

  it('goes by mail in the language of who is asked, with a link and no address', async () => {
    const mailbox = await mailsOf(bruno, () => asked(anna, bruno));
    expect(mailbox.subject).toBe('Anna Rossi vorrebbe mettersi in contatto con te');
    expect(mailbox.text).toContain(`${hub.url}/contacts`);
    expect(mailbox.text).toContain('> May I ring you about the school?');
    expect(JSON.stringify(mailbox)).not.toContain(anna.email);
    expect(mailbox.unsubscribeUrl).toContain('CONTACT_REQUESTS');
  });

  it('quotes what was written, so that nothing in it passes for the hub’s own', async () => {
    const message = `Hello\n\n${hub.url}/sign-in/link\n\n123456`;
    const mail = await mailsOf(bruno, () => ask(anna, bruno, { message }));
    expect(mail.html).not.toContain(`href="${hub.url}/sign-in/link"`);
    expect(mail.html).not.toContain('class="code"');
    expect(mail.html.match(/class="button"/g)).toHaveLength(1);
  });

  it('asks once, however often a client tries', async () => {
    const idempotencyKey = 'the-same-key';
    const all = await Promise.all([1, 2, 3].map(() => ask(anna, bruno, { idempotencyKey })));
    const ids = all.map((one) => unwrap(one, 'RequestContactSuccess').request!.id);
    expect(new Set(ids).size).toBe(1);
    expect(await mails(bruno)).toHaveLength(1);
    const other = await ask(anna, bruno, { idempotencyKey, message: 'Something else' });
    expect(other.__typename).toBe('IdempotencyKeyReusedError');
  });

  it('is one request between two, of however many at once', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => ask(anna, bruno)));
    const types = all.map(({ __typename }) => __typename).sort();
    expect(types).toEqual([...Array<string>(3).fill('ContactRequestExistsError'), 'RequestContactSuccess']);
    expect(await mails(bruno)).toHaveLength(1);
  });

  it('is consent where the other has asked already, also at the same moment', async () => {
    await Promise.all([asked(anna, bruno), asked(bruno, anna)]);
    expect(await contacts(anna)).toMatchObject([{ state: 'ACCEPTED' }]);
    expect(await waysOf(anna, bruno)).toEqual([bruno.phone]);
  });

  it('is for guardians whose card one sees; one that is hidden answers as one that is not there', async () => {
    const hidden = await hub.make.person({ in: [veneto], audience: 'ME' });
    const answers = [await ask(anna, hidden), await ask(anna, { cardId: crypto.randomUUID() })];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]!.__typename).toBe('NotFoundError');
    expect(await ask(anna, anna)).toMatchObject({ __typename: 'InvalidInputError', field: 'guardianId' });
    const nobody = { ...anna, client: await hub.client() };
    expect((await ask(nobody, bruno)).__typename).toBe('NotSignedInError');
  });

  it.each(['', ' \u200b ', 'x'.repeat(1_001)])('needs a text that passes the gate: %j', async (message) => {
    expect(await ask(anna, bruno, { message })).toMatchObject({
      __typename: 'InvalidInputError',
      field: 'message',
    });
  });

  it('is for ten people a day', async () => {
    const many = await Promise.all(
      Array.from({ length: 11 }, () => hub.make.person({ in: [veneto], audience: 'HUB' })),
    );
    const types: string[] = [];
    for (const each of many) types.push((await ask(anna, each)).__typename);
    expect(types).toEqual([...Array<string>(10).fill('RequestContactSuccess'), 'RateLimitedError']);
  });
});

describe('who was declined', () => {
  /** All that somebody can find out about her request to another. */
  async function known(by: Someone, to: Someone) {
    const again = await ask(by, to);
    const list = (await contacts(by)).map(
      ({ id: _, createdAt: __, guardianId: ___, name: ____, ...rest }) => rest,
    );
    const log = (await request(by.client, AuditLogDocument, {})).auditLog.nodes
      .map(({ kind }) => kind)
      .filter((kind) => kind !== 'SIGNED_IN');
    const got = await mails(by);
    return { again, list, log, got };
  }

  it('learns no more than who was ignored', async () => {
    const carla = await someone('Carla Verdi');
    const { id } = await asked(anna, bruno);
    expect((await decline(bruno, id)).__typename).toBe('ContactRequestSuccess');
    await asked(anna, carla);
    const dora = await someone('Dora Bruni');
    const toDora = await asked(dora, bruno);
    const ignored = await known(dora, bruno);
    await decline(bruno, toDora.id);
    expect(await known(dora, bruno)).toEqual(ignored);
    expect(ignored.again.__typename).toBe('ContactRequestExistsError');
    expect(ignored.list).toMatchObject([{ state: 'PENDING' }]);
    expect((await contacts(anna)).map(({ state }) => state)).toEqual(['PENDING', 'PENDING']);
    // Who declined sees that she did.
    expect((await contacts(bruno)).map(({ state }) => state)).toEqual(['DECLINED', 'DECLINED']);
  });

  it('would learn it if the state were told as it is (negative control)', async () => {
    const { id } = await asked(anna, bruno);
    await decline(bruno, id);
    expect(await contacts(anna)).toMatchObject([{ state: 'PENDING' }]);
    const right = contactRequestRead.fields['state']!;
    contactRequestRead.fields['state'] = { sql: (a) => `${a}.state` };
    const naive = await startHub({ databaseUrl: hub.databaseUrl });
    try {
      const there = { ...anna, client: await naive.client(anna) };
      expect(await contacts(there)).toMatchObject([{ state: 'DECLINED' }]);
    } finally {
      contactRequestRead.fields['state'] = right;
      await naive.stop();
    }
  });

  it('may take it back, and learns nothing from asking again', async () => {
    const { id } = await asked(anna, bruno);
    await decline(bruno, id);
    expect((await withdraw(anna, id)).__typename).toBe('ContactRequestSuccess');
    expect([await contacts(anna), await contacts(bruno)]).toEqual([[], []]);
    expect((await ask(anna, bruno)).__typename).toBe('ContactRequestExistsError');
    expect(await mails(bruno)).toHaveLength(1);
  });

  it('may ask again after 90 days, as may who was ignored', async () => {
    const carla = await someone('Carla Verdi');
    const { id } = await asked(anna, bruno);
    await asked(anna, carla);
    await decline(bruno, id);
    await daysPass(89);
    expect((await ask(anna, bruno)).__typename).toBe('ContactRequestExistsError');
    await daysPass(2);
    expect([await contacts(anna), await contacts(bruno)]).toEqual([[], []]);
    for (const each of [bruno, carla])
      expect((await ask(anna, each)).__typename).toBe('RequestContactSuccess');
    expect(await mails(bruno)).toHaveLength(2);
  });

  it('is in contact where the other changes her mind, or asks herself', async () => {
    const first = await asked(anna, bruno);
    await decline(bruno, first.id);
    expect((await accept(bruno, first.id)).__typename).toBe('ContactRequestSuccess');
    expect(await waysOf(anna, bruno)).toEqual([bruno.phone]);
    const carla = await someone('Carla Verdi');
    const second = await asked(anna, carla);
    await decline(carla, second.id);
    await asked(carla, anna);
    expect(await waysOf(anna, carla)).toEqual([carla.phone]);
  });
});

describe('a request', () => {
  it('is decided by who was asked alone, taken back by who asked alone', async () => {
    const { id } = await asked(anna, bruno);
    const carla = await someone('Carla Verdi');
    for (const wrong of [accept(anna, id), decline(anna, id), withdraw(bruno, id), accept(carla, id)]) {
      expect((await wrong).__typename).toBe('NotFoundError');
    }
    for (const early of [end(anna, id), end(bruno, id), end(carla, id)]) {
      expect((await early).__typename).toBe('NotFoundError');
    }
    const unknown = await accept(carla, hub.make.id(crypto.randomUUID()));
    expect(await accept(carla, id)).toEqual(unknown);
  });

  it('ends once: who is late finds it decided', async () => {
    const { id } = await asked(anna, bruno);
    const both = await Promise.all([accept(bruno, id), accept(bruno, id)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'ContactRequestSuccess',
      'NotFoundError',
    ]);
    expect((await mails(anna)).map((mail) => mail.class)).toEqual(['CONTACT_ACCEPTED']);
    expect((await withdraw(anna, id)).__typename).toBe('NotFoundError');
  });

  it('that was accepted, and its end, stand in the log of both', async () => {
    const { id } = await asked(anna, bruno);
    await accept(bruno, id);
    await end(anna, id);
    for (const each of [anna, bruno]) {
      const { auditLog } = await request(each.client, AuditLogDocument, { kinds: ['CONTACT_CHANGED'] });
      expect(auditLog.nodes).toMatchObject([
        { actorName: 'Anna Rossi', subjectName: 'Bruno Neri', details: [{ name: 'to', value: 'ENDED' }] },
        { actorName: 'Bruno Neri', subjectName: 'Anna Rossi', details: [{ name: 'to', value: 'ACCEPTED' }] },
      ]);
    }
  });

  it('comes no more from whom the other ended it with, for 90 days; who ended it may ask', async () => {
    const { id } = await asked(anna, bruno);
    await accept(bruno, id);
    await end(bruno, id);
    expect((await ask(anna, bruno)).__typename).toBe('ContactRequestExistsError');
    expect((await ask(bruno, anna)).__typename).toBe('RequestContactSuccess');
    expect(await contacts(anna)).toMatchObject([{ incoming: true, state: 'PENDING' }]);
  });
});

describe('who wants no requests', () => {
  const close = (who: Someone, enabled: boolean) =>
    request(who.client, SetNoticePreferenceDocument, { input: { kind: 'CONTACT_REQUESTS', enabled } });

  it('is closed to them, and open again when she likes', async () => {
    await close(bruno, false);
    expect((await ask(anna, bruno)).__typename).toBe('ClosedToRequestsError');
    expect([await contacts(bruno), await mails(bruno)]).toEqual([[], []]);
    await close(bruno, true);
    expect((await ask(anna, bruno)).__typename).toBe('RequestContactSuccess');
  });

  it('does not thereby tell whom she had declined', async () => {
    const { id } = await asked(anna, bruno);
    await decline(bruno, id);
    await close(bruno, false);
    expect((await ask(anna, bruno)).__typename).toBe('ContactRequestExistsError');
  });
});

/** The one mail that something sends to somebody, as it goes out. */
async function mailsOf(to: Someone, work: () => Promise<unknown>) {
  const send = jest.spyOn(DevelopmentMailbox.prototype, 'send');
  const mine = () => send.mock.calls.map(([mail]) => mail).filter((mail) => mail.to === to.email);
  try {
    await work();
    await eventually(mine, ({ length }) => length > 0);
    expect(mine()).toHaveLength(1);
    return mine()[0]!;
  } finally {
    send.mockRestore();
  }
}
