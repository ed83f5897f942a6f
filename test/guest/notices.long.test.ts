import { readCalendar } from '../../src/shared/icalendar';
import { title } from '../event/scene';
import { comesDue, lookForReminders } from '../reminder/due';
import { eventually } from '../support/eventually';
import { makeGuestScene, textOf, type GuestScene } from './scene';

let at: GuestScene;

beforeAll(async () => {
  at = await makeGuestScene();
});
afterAll(() => at.stop());
beforeEach(() => at.freely());

/** What the calendar in a mail says. */
async function calendarIn(address: string, subject: string) {
  const { source } = await at.smtp.mailWith(address, subject);
  const [, calendar] = /Content-Type: text\/calendar[^]*?\r\n\r\n([^]*?)\r\n--/.exec(source)!;
  return readCalendar(Buffer.from(calendar!));
}

describe('a guest is told by mail', () => {
  it('of a new time or place, and her calendar, too', async () => {
    const { id, occurrenceId } = await at.openEvent({ title: title('Open evening') });
    const { address, secret } = await at.comes(occurrenceId);
    expect(await calendarIn(address, 'You are registered')).toMatchObject({ method: 'REQUEST' });
    await at.update({ eventId: id, place: 'Verona' });
    const mail = textOf(await at.smtp.mailWith(address, 'Changed: Open evening'));
    expect(mail).toContain('Hello Gina Guest');
    expect(mail).toContain('Verona');
    expect(mail).toContain(`${at.hub.url}/guest#${secret}`);
    expect(await calendarIn(address, 'Changed')).toMatchObject({ method: 'REQUEST' });
  });

  it('that it was cancelled', async () => {
    const { id, occurrenceId } = await at.openEvent({ title: title('Open evening') });
    const { address } = await at.comes(occurrenceId);
    await at.cancelEvent(id);
    expect(textOf(await at.smtp.mailWith(address, 'Cancelled: Open evening'))).toContain('Hello Gina Guest');
    expect(await calendarIn(address, 'Cancelled')).toMatchObject({ method: 'CANCEL' });
  });

  it('as a reminder, where she comes and has not let it be', async () => {
    const { occurrenceId } = await at.openEvent({ title: title('Open evening') });
    const [gina, hugo] = [await at.comes(occurrenceId), await at.comes(occurrenceId)];
    await at.cancel(hugo.secret, occurrenceId);
    await comesDue(at.hub, [occurrenceId]);
    await lookForReminders(at.hub);
    const mail = textOf(await at.smtp.mailWith(gina.address, 'Reminder: Open evening'));
    expect(mail).toContain(`${at.hub.url}/guest#${gina.secret}`);
    expect(
      at.smtp.mails.filter(({ to, source }) => to === hugo.address && source.includes('Reminder')),
    ).toEqual([]);
  });

  it.each([
    ['it is not open to guests any more', { guestsWelcome: false }],
    ['not everybody sees it any more', { audience: 'NETWORK' as const }],
  ])('that she is not expected where %s, and of nothing else; her seat is free', async (_, change) => {
    const { id, occurrenceId } = await at.openEvent({ title: title('Secret now'), capacity: 2 });
    const gina = await at.comes(occurrenceId);
    expect(await at.update({ eventId: id, ...change, place: 'Hidden house' })).toMatchObject({
      event: { guestsWelcome: false, occurrences: [{ goingCount: 0, seatsLeft: 2 }] },
    });
    const mail = textOf(await at.smtp.mailWith(gina.address, 'Your registration was withdrawn'));
    expect(mail).not.toMatch(/Secret now|Hidden house/);
    const changed = () =>
      at.smtp.mails.filter(({ to, source }) => to === gina.address && source.includes('Subject: Changed'));
    const pending = async () =>
      (
        await at.hub.app.pool.query(`SELECT 1 FROM delivery WHERE recipient = $1 AND state = 'PENDING'`, [
          gina.address,
        ])
      ).rowCount;
    await eventually(pending, (count) => count === 0);
    expect(changed()).toEqual([]);
  });
});

describe('nothing is sent', () => {
  it('to who was forgotten before the mail went', async () => {
    const { occurrenceId } = await at.openEvent();
    const { address, secret } = await at.comes(occurrenceId);
    const compose = at.hub.app.features.mails.get('EVENT_CHANGED')!;
    const id = at.hub.app.ids.decode(occurrenceId)!;
    const { rows } = await at.hub.app.pool.query<{ id: string }>('SELECT id FROM guest WHERE address = $1', [
      address,
    ]);
    const content = { guestId: rows[0]!.id, occurrenceIds: id, name: 'Gina' };
    const mail = () => compose({ personId: null, recipient: address, locale: 'en', content });
    expect(await mail()).not.toBeNull();
    await at.forget(secret);
    expect(await mail()).toBeNull();
  });

  it('of a date that not everybody sees any more, where it was asked for before', async () => {
    const { id, occurrenceId } = await at.openEvent();
    const compose = at.hub.app.features.mails.get('GUEST_CONFIRM')!;
    const content = { code: 'x', occurrenceId: at.hub.app.ids.decode(occurrenceId)!, hub: 'Hub' };
    const mail = () => compose({ personId: null, recipient: 'a@example.org', locale: 'en', content });
    expect(await mail()).not.toBeNull();
    await at.update({ eventId: id, audience: 'NETWORK' });
    expect(await mail()).toBeNull();
  });
});
