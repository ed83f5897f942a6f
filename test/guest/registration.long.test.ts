import { inDays, title } from '../event/scene';
import { makeGuestScene, newAddress, textOf, type GuestScene } from './scene';

let at: GuestScene;

beforeAll(async () => {
  at = await makeGuestScene();
});
afterAll(() => at.stop());
beforeEach(() => at.freely());

const deliveriesTo = async (address: string) =>
  (
    await at.hub.app.pool.query<{ class: string }>('SELECT class FROM delivery WHERE recipient = $1', [
      address,
    ])
  ).rows.map((row) => row.class);
const rows = async (query: string, ...values: unknown[]) =>
  (await at.hub.app.pool.query<Record<string, unknown>>(query, values)).rows;

describe('somebody without an account', () => {
  it('registers, confirms by the link of a mail, and has a seat and the link to the room', async () => {
    const onlineUrl = 'https://meet.example.org/room';
    const { occurrenceId } = await at.openEvent({ title: title('Open evening'), capacity: 1, onlineUrl });
    const address = newAddress();
    expect(await at.register(occurrenceId, address)).toEqual({
      __typename: 'RegisterGuestSuccess',
      expiresInSeconds: 86_400,
    });
    expect(await rows('SELECT 1 FROM guest WHERE address = $1', address)).toEqual([]);
    const mail = textOf(await at.smtp.mailTo(address));
    expect(mail).toContain('Please confirm: Open evening');
    expect(mail).toContain(`${at.hub.url}/guest/confirm#`);
    const done = await at.confirm(await at.secretIn(address, 'Please confirm'));
    expect(done).toMatchObject({
      __typename: 'ConfirmGuestSuccess',
      refusedCount: 0,
      guest: {
        name: 'Gina Guest',
        address,
        dates: { nodes: [{ id: occurrenceId, onlineUrl, goingCount: 1, viewerRsvp: { status: 'GOING' } }] },
      },
    });
    const told = textOf(await at.smtp.mailWith(address, 'You are registered'));
    expect(told).toContain(`${at.hub.url}/guest#${(done as { secret: string }).secret}`);
    // Mails are passed on.
    expect(told).not.toContain(onlineUrl);
  });

  it('waits where all seats are taken, and gets no link to the room', async () => {
    const { occurrenceId } = await at.openEvent({ capacity: 1, onlineUrl: 'https://meet.example.org/room' });
    await at.comes(occurrenceId);
    const { address, done } = await at.comes(occurrenceId);
    expect(done.guest.dates.nodes).toMatchObject([
      { onlineUrl: null, viewerRsvp: { status: 'WAITING', waitingPlace: 1 } },
    ]);
    expect(textOf(await at.smtp.mailWith(address, 'You are on the waiting list'))).toContain('/guest#');
  });

  it('comes to a whole series at once, and to what of it has seats', async () => {
    const { ids } = await at.openSeries({ capacity: 1, waitingList: false });
    await at.comes(ids[2]!);
    const { secret, done } = await at.comes(ids[0]!, { scope: 'ALL' });
    expect(done.refusedCount).toBe(1);
    expect(await at.statuses(secret)).toEqual(Array.from({ length: 7 }, () => 'GOING'));
  });

  it('comes to as many dates as a series can have, and is shown them page by page', async () => {
    const { ids } = await at.openSeries({ recurrence: { rule: 'FREQ=DAILY;COUNT=500' } });
    const { address, secret, done } = await at.comes(ids[0]!, { scope: 'ALL' });
    expect(done.guest.dates.pageInfo.hasNextPage).toBe(true);
    const shown = await at.look(secret, 100);
    expect(shown).toMatchObject({ guest: { dates: { pageInfo: { hasNextPage: true } } } });
    const going = `SELECT 1 FROM rsvp r JOIN guest g ON g.id = r.participant_id WHERE g.address = $1 AND r.status = 'GOING'`;
    expect(await rows(going, address)).toHaveLength(500);
    expect(textOf(await at.smtp.mailWith(address, 'You are registered')).match(/PM GMT/g)).toHaveLength(20);
  });

  it('is told where no seat is left and nobody can wait, and may try again later', async () => {
    const { id, occurrenceId } = await at.openEvent({ capacity: 1, waitingList: false });
    await at.comes(occurrenceId);
    const address = newAddress();
    // Whether it is full, registering does not tell.
    expect(await at.register(occurrenceId, address)).toMatchObject({ __typename: 'RegisterGuestSuccess' });
    const secret = await at.secretIn(address, 'Please confirm');
    expect(await at.confirm(secret)).toMatchObject({ __typename: 'EventFullError' });
    expect(await rows('SELECT 1 FROM guest WHERE address = $1', address)).toEqual([]);
    await at.update({ eventId: id, capacity: 2 });
    expect(await at.confirm(secret)).toMatchObject({ __typename: 'ConfirmGuestSuccess' });
  });

  it('who is known to the network stays one guest, with the name that she gave last', async () => {
    const [one, other] = [await at.openEvent(), await at.openEvent()];
    const { address, secret } = await at.comes(one.occurrenceId);
    const again = await at.comes(other.occurrenceId, { name: 'Gina Neu' }, address.toUpperCase());
    expect(again.secret).toBe(secret);
    expect(again.done.guest).toMatchObject({ name: 'Gina Neu', dates: { nodes: [{}, {}] } });
  });
});

describe('a link', () => {
  it('is good once, for a day, and is not the one by which she is known afterwards', async () => {
    const { occurrenceId } = await at.openEvent();
    const address = newAddress();
    await at.register(occurrenceId, address);
    const link = await at.secretIn(address, 'Please confirm');
    const done = await at.confirm(link);
    const invalid = { __typename: 'InvalidGuestLinkError' };
    expect(await at.confirm(link)).toMatchObject(invalid);
    expect(await at.look(link)).toMatchObject(invalid);
    expect(await at.confirm((done as { secret: string }).secret)).toMatchObject(invalid);
    const late = newAddress();
    await at.register(occurrenceId, late);
    const lateLink = await at.secretIn(late, 'Please confirm');
    await rows(`UPDATE guest_registration SET expires_at = now() WHERE address = $1`, late);
    expect(await at.confirm(lateLink)).toMatchObject(invalid);
  });

  it('is kept nowhere but in the mail', async () => {
    const { occurrenceId } = await at.openEvent();
    const { address, secret } = await at.comes(occurrenceId);
    await at.smtp.mailWith(address, 'You are registered');
    for (const table of ['guest', 'guest_registration', 'rsvp', 'participant', 'audit_entry'])
      expect(await rows(`SELECT 1 FROM ${table} t WHERE t::text LIKE '%' || $1 || '%'`, secret)).toEqual([]);
  });
});

describe('what is answered', () => {
  it('is the same for a stranger, a member and a guest; that a member signs in, her mailbox alone is told', async () => {
    const { occurrenceId } = await at.openEvent({ title: title('Open evening') });
    const member = await at.hub.make.person({ in: [at.network] });
    const { address: guest } = await at.comes(occurrenceId);
    const answers = [];
    for (const address of [newAddress(), member.email, guest]) {
      await at.freely();
      answers.push(await at.register(occurrenceId, address));
    }
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(await deliveriesTo(member.email)).toEqual(['GUEST_ACCOUNT']);
    const mail = textOf(await at.smtp.mailTo(member.email));
    expect(mail).toContain('Please sign in to answer: Open evening');
    expect(mail).toContain(`${at.hub.url}/events/${occurrenceId}`);
    expect(mail).not.toContain('/guest');
    // Of both there is a row; hers can be confirmed by nobody.
    const asked = `SELECT expires_at <= now() AS dead FROM guest_registration WHERE address = $1`;
    expect(await rows(asked, member.email)).toEqual([{ dead: true }]);
  });

  it('names the event alone that everybody sees, and that is open to guests', async () => {
    const hidden = await at.event();
    const shut = await at.event({ audience: 'PUBLIC' });
    const soon = await at.openEvent({ opensAt: new Date(Date.now() + 3_600_000).toISOString() });
    const past = await at.openEvent({ closesAt: new Date(Date.now() - 1_000).toISOString() });
    const [a, b, c, d, e] = [newAddress(), newAddress(), newAddress(), newAddress(), newAddress()];
    // Not even to who sees it herself.
    const organiser = at.organiserClient;
    expect(await at.register(hidden.occurrenceId, a)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await at.register(hidden.occurrenceId, b, {}, organiser)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await at.register(shut.occurrenceId, c)).toMatchObject({ code: 'GUESTS_NOT_WELCOME' });
    expect(await at.register(soon.occurrenceId, d)).toMatchObject({ code: 'REGISTRATION_NOT_OPEN' });
    expect(await at.register(past.occurrenceId, e)).toMatchObject({ code: 'REGISTRATION_CLOSED' });
    for (const address of [a, b, c, d, e]) expect(await deliveriesTo(address)).toEqual([]);
  });

  it('refuses what is no name and no mailbox', async () => {
    const { occurrenceId } = await at.openEvent();
    const address = newAddress();
    const wrong = { code: 'INVALID_INPUT' };
    for (const name of ['', ' \n ', '\u200b', 'x'.repeat(101)])
      expect(await at.register(occurrenceId, address, { name })).toMatchObject({ ...wrong, field: 'name' });
    for (const mailbox of ['', 'gina', 'a@b', 'a@example.org\r\nBcc: all@example.org', 'a@x.org,b@x.org'])
      expect(await at.register(occurrenceId, mailbox)).toMatchObject({ ...wrong, field: 'address' });
    expect(await deliveriesTo(address)).toEqual([]);
  });
});

describe('a mailbox that may be a stranger’s', () => {
  it('gets ten mails a day at most, wherever they are asked for', async () => {
    const { occurrenceId } = await at.openEvent();
    const address = newAddress();
    for (let n = 0; n < 10; n++) {
      const { __typename } = await at.register(occurrenceId, address);
      expect(__typename).toBe('RegisterGuestSuccess');
    }
    expect(await at.register(occurrenceId, address)).toMatchObject({ code: 'RATE_LIMITED' });
    expect(await deliveriesTo(address)).toHaveLength(10);
    // Of another network’s event, too, and written otherwise.
    const other = await at.openEvent();
    expect(await at.register(other.occurrenceId, ` ${address.toUpperCase()}`)).toMatchObject({
      code: 'RATE_LIMITED',
    });
  });

  it('gets no word of who asks: a name is no way to write to strangers', async () => {
    const { occurrenceId } = await at.openEvent();
    const address = newAddress();
    const name = 'Win now\r\nSubject: hello\r\n\r\n<b>https://evil.example</b> [x](https://evil.example)';
    await at.register(occurrenceId, address, { name });
    const { source } = await at.smtp.mailTo(address);
    expect(source).not.toMatch(/evil|Win now/);
    expect(source.match(/^Subject:/gm)).toHaveLength(1);
    const done = await at.confirm(await at.secretIn(address, 'Please confirm'));
    expect(done).toMatchObject({
      guest: { name: 'Win now Subject: hello <b>https://evil.example</b> [x](https://evil.example)' },
    });
    const told = (await at.smtp.mailWith(address, 'You are registered')).source;
    expect(told.match(/^Subject:/gm)).toHaveLength(1);
    const [, html = ''] = told.split('Content-Type: text/html');
    expect(html.split('text/calendar')[0]).not.toContain('<b>');
  });
});

describe('one place', () => {
  it('asks thirty times in a quarter of an hour at most', async () => {
    const { occurrenceId } = await at.openEvent();
    await at.register(occurrenceId, newAddress());
    await at.hub.app.pool.query(`UPDATE rate_limit SET points = 30 WHERE key LIKE 'guest:address%'`);
    expect(await at.register(occurrenceId, newAddress())).toMatchObject({ code: 'RATE_LIMITED' });
  });
});

describe('whether guests are welcome', () => {
  it('is said of an event that everybody sees, and of no other', async () => {
    const refused = { __typename: 'InvalidInputError', field: 'guestsWelcome' };
    expect(await at.create({ guestsWelcome: true })).toMatchObject(refused);
    expect(await at.create({ guestsWelcome: true, audience: 'HUB' })).toMatchObject(refused);
    const { id } = await at.event({ localStart: inDays(20), localEnd: inDays(20, '20:00') });
    expect(await at.update({ eventId: id, guestsWelcome: true })).toMatchObject(refused);
    const open = await at.openEvent();
    expect(await at.update({ eventId: open.id, audience: 'HUB' })).toMatchObject({
      event: { guestsWelcome: false },
    });
  });
});
