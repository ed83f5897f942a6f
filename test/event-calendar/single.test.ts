import { answer, guardians, inDays, makeScene, title, type Scene } from '../event/scene';
import { fetched } from '../calendar-feed/scene';
import { readCalendar } from '../../src/shared/icalendar';
import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
let scene: Scene;
let member: { personId: string };

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  member = await hub.make.person({ in: [scene.network] });
});
afterAll(() => hub.stop());

const file = async (occurrenceId: string, who?: { personId: string }) => {
  const cookie = who && (await hub.sessionOf(who.personId)).cookie;
  return fetched(`${hub.url}/events/${occurrenceId}.ics`, cookie ? { cookie } : {});
};

describe('the file of one date', () => {
  it('has what takes place once as calendars know it', async () => {
    const { occurrenceId } = await scene.event({ title: title('Dinner') });
    const { status, headers, text } = await file(occurrenceId, member);
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="event.ics"',
      'cache-control': 'private, no-cache',
    });
    const { method, events } = readCalendar(Buffer.from(text));
    expect(method).toBe('PUBLISH');
    expect(events).toMatchObject([{ summary: 'Dinner', start: inDays(10) }]);
    expect(events[0]!.recurrenceId).toBeUndefined();
  });

  it('has of a series the one date, known by when the series has it start', async () => {
    const made = await scene.create({ title: title('Course'), recurrence: { rule: 'FREQ=DAILY;COUNT=3' } });
    const { events } = readCalendar(Buffer.from((await file(made.event!.occurrences[1]!.id, member)).text));
    expect(events).toMatchObject([{ summary: 'Course', start: inDays(11), recurrenceId: inDays(11) }]);
    expect(events[0]!.rule).toBeUndefined();
  });

  it('tells the link to the room to those who are going', async () => {
    const [person] = await guardians(hub, scene.network, 1);
    const { occurrenceId } = await scene.event({ onlineUrl: 'https://meet.example.org/a' });
    expect((await file(occurrenceId, person!)).text).not.toContain('meet.example.org');
    await answer(person!.client, occurrenceId, 'GOING');
    expect((await file(occurrenceId, person!)).text).toContain('meet.example.org');
  });

  it('is there for those who see the event: others are told the same as of none', async () => {
    const { occurrenceId } = await scene.event();
    const open = await scene.event({ audience: 'PUBLIC' });
    const stranger = await hub.make.person();
    expect((await file(open.occurrenceId)).status).toBe(200);
    const none = await file(hub.make.id(crypto.randomUUID()));
    expect(none.status).toBe(404);
    for (const who of [stranger, undefined])
      expect(await file(occurrenceId, who)).toMatchObject({ status: 404, text: none.text });
  });

  it('stands at an address of its own: without the suffix it is the page of the portal', async () => {
    const { occurrenceId } = await scene.event({ audience: 'PUBLIC' });
    const page = await fetched(`${hub.url}/events/${occurrenceId}`, { accept: 'text/html' });
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  });
});
