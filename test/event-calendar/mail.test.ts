import { readCalendar } from '../../src/shared/icalendar';
import { answer, guardians, inDays, makeScene, title, type Scene } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';

let hub: TestHub;
let smtp: TestSmtp;
let scene: Scene;

const ROOM = 'https://meet.example.org/secret-room';

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@network.example' } });
  scene = await makeScene(hub);
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

const guardian = async () => (await guardians(hub, scene.network, 1))[0]!;
const series = (name: string) =>
  scene.create({ title: title(name), onlineUrl: ROOM, recurrence: { rule: 'FREQ=DAILY;COUNT=4' } });

/** The calendars in the newest mail to somebody, as they arrived: that beside the text, and the file. */
async function calendarsTo(email: string) {
  const { source } = await smtp.mailTo(email);
  const parts = source.split(/\r\n--[^\r\n]+(?:\r\n|$)/).map((part) => part.split(/\r\n\r\n([^]*)/));
  const found = parts.flatMap(([head = '', body = '']) => {
    const flat = head.replace(/\r\n\s+/g, ' ');
    const type = /^Content-Type: ((?:text\/calendar|application\/ics)[^\r\n]*)/im.exec(flat)?.[1];
    if (!type) return [];
    const encoding = /^Content-Transfer-Encoding: (\S+)/im.exec(flat)?.[1] ?? '7bit';
    const bytes = encoding === 'base64' ? Buffer.from(body, 'base64') : Buffer.from(body);
    expect(['base64', '7bit']).toContain(encoding);
    return [{ type, text: bytes.toString(), ...readCalendar(bytes) }];
  });
  return { source, found };
}

/** The one calendar of a mail, which stands in it in both forms. */
async function calendarTo(email: string) {
  const { source, found } = await calendarsTo(email);
  const [beside, file] = found;
  expect(found.map(({ type }) => type.split(';')[0])).toEqual(['text/calendar', 'application/ics']);
  expect(file!.text).toBe(beside!.text);
  expect(beside!.type).toContain(`method=${beside!.method}`);
  expect(beside!.refused).toEqual([]);
  expect(source).not.toContain('secret-room');
  expect(beside!.text).not.toContain('secret-room');
  return beside!;
}

describe('a mail to who goes', () => {
  it('asks her calendar to take what has changed, under the same name and a higher number', async () => {
    const { id, occurrenceId } = await scene.event({ title: title('Course'), onlineUrl: ROOM });
    const anna = await guardian();
    await answer(anna.client, occurrenceId, 'GOING');
    await scene.update({ eventId: id, localEnd: inDays(10, '22:00') });
    const { method, events, text } = await calendarTo(anna.email);
    expect(method).toBe('REQUEST');
    expect(events).toMatchObject([
      {
        uid: expect.stringContaining(`${hub.app.ids.decode(id)}@`),
        sequence: 1,
        end: inDays(10, '22:00'),
        organizer: { address: 'hub@network.example' },
        attendee: { address: anna.email, answer: 'ACCEPTED' },
      },
    ]);
    expect(text.match(/ATTENDEE/g)).toHaveLength(1);
  });

  it('tells of a series the dates that are hers', async () => {
    const made = await series('Evenings');
    const anna = await guardian();
    const [first, second] = made.event!.occurrences;
    for (const each of [first!, second!]) await answer(anna.client, each.id, 'GOING');
    await scene.update({ eventId: made.eventId!, place: 'Verona' });
    const { events } = await calendarTo(anna.email);
    expect(events).toMatchObject([
      { rule: 'FREQ=DAILY;COUNT=4', exclusions: [inDays(12), inDays(13)], location: 'Verona' },
    ]);
  });

  it('comes with the seat that became hers', async () => {
    const { occurrenceId } = await scene.event({ title: title('One seat'), capacity: 1, replyHours: 0 });
    const [anna, bea] = [await guardian(), await guardian()];
    await answer(anna.client, occurrenceId, 'GOING');
    await answer(bea.client, occurrenceId, 'GOING');
    await answer(anna.client, occurrenceId, 'NOT_GOING');
    expect(await calendarTo(bea.email)).toMatchObject({
      method: 'REQUEST',
      events: [{ summary: 'One seat', status: 'CONFIRMED', attendee: { address: bea.email } }],
    });
  });

  it('takes an event away that was cancelled', async () => {
    const { id, occurrenceId } = await scene.event({ title: title('Gone') });
    const anna = await guardian();
    await answer(anna.client, occurrenceId, 'GOING');
    await scene.cancel(id);
    expect(await calendarTo(anna.email)).toMatchObject({
      method: 'CANCEL',
      events: [{ summary: 'Gone', sequence: 1, status: 'CANCELLED' }],
    });
  });

  it('takes away a date that was cancelled alone, and leaves the series', async () => {
    const made = await series('Less');
    const anna = await guardian();
    for (const { id } of made.event!.occurrences) await answer(anna.client, id, 'GOING');
    // What is left out of the series is cancelled where somebody answered to it.
    await scene.update({
      eventId: made.eventId!,
      recurrence: { rule: 'FREQ=DAILY;COUNT=4', exclusions: [inDays(11)] },
    });
    const { method, events } = await calendarTo(anna.email);
    expect(method).toBe('CANCEL');
    expect(events).toMatchObject([{ recurrenceId: inDays(11), status: 'CANCELLED' }]);
    expect(events[0]!.rule).toBeUndefined();
  });
});

describe('a mail to who may come, or waits', () => {
  it('has no calendar: there is nothing of it in hers', async () => {
    const { id, occurrenceId } = await scene.event({ title: title('Perhaps') });
    const anna = await guardian();
    await answer(anna.client, occurrenceId, 'MAYBE');
    await scene.update({ eventId: id, place: 'Verona' });
    const { source, found } = await calendarsTo(anna.email);
    expect(source).toContain('Perhaps');
    expect(found).toEqual([]);
  });
});
