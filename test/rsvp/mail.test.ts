import { startHub, type TestHub } from '../support/hub';
import { eventually } from '../support/eventually';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { answer, makeScene, title, type Scene } from '../event/scene';

let hub: TestHub;
let smtp: TestSmtp;
let scene: Scene;

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
  scene = await makeScene(hub);
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

const guardian = async (locale = 'en') => {
  const person = await hub.make.person({ name: 'Anna Bianchi', in: [scene.network], locale });
  return { ...person, client: await hub.client(person) };
};
/** What the newest mail to somebody says, as text. */
const said = async (email: string) => {
  const { source } = await smtp.mailTo(email);
  // What stands behind is for programs, in another encoding.
  const words = source.split('Content-Type: text/calendar')[0]!;
  const plain = words.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => `%${hex}`);
  return decodeURIComponent(plain.replace(/%(?![0-9A-F]{2})/g, '%25'));
};
const when = {
  zone: 'Europe/Rome',
  localStart: '2027-03-27T18:00',
  localEnd: '2027-03-28T20:00',
  place: 'Via Roma 1, Padova',
};

describe('a mail about an event', () => {
  it('tells of a seat that is kept, until when, where and when it is, by the clock of the place', async () => {
    const { occurrenceId } = await scene.event({ ...when, title: title('Course'), capacity: 1 });
    const [anna, bea] = [await guardian(), await guardian()];
    await answer(anna.client, occurrenceId, 'GOING');
    await answer(bea.client, occurrenceId, 'GOING');
    await answer(anna.client, occurrenceId, 'NOT_GOING');
    const mail = await said(bea.email);
    expect(mail).toContain('A seat is free for you: Course');
    expect(mail).toMatch(/It is kept for you until \w+day,? /);
    // Clocks change in between.
    expect(mail).toContain('Saturday, March 27, 2027');
    expect(mail).toMatch(/ 6:00\sPM GMT\+1/);
    expect(mail).toContain('Sunday, March 28, 2027');
    expect(mail).toMatch(/ 8:00\sPM GMT\+2/);
    expect(mail).toContain('Via Roma 1, Padova');
    expect(mail).toContain(`${hub.url}/events/${occurrenceId}`);
  });

  it('never brings the link to the room, and tells how it is as the mail is sent', async () => {
    const onlineUrl = 'https://meet.example.org/secret-room';
    const { id, occurrenceId } = await scene.event({ ...when, title: title('Webinar'), onlineUrl });
    const anna = await guardian();
    await answer(anna.client, occurrenceId, 'GOING');
    await scene.update({ eventId: id, place: 'Verona' });
    const mail = await said(anna.email);
    expect(mail).toContain('Changed: Webinar');
    expect(mail).toContain('Verona');
    expect(mail).not.toContain('secret-room');
  });

  it('is not sent to who does not see the event any more', async () => {
    const { id, occurrenceId } = await scene.event({ ...when, title: title('Assembly') });
    const [anna, gone] = [await guardian(), await guardian()];
    for (const { client } of [anna, gone]) await answer(client, occurrenceId, 'GOING');
    await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [gone.personId]);
    await scene.cancel(id);
    expect(await said(anna.email)).toContain('Cancelled: Assembly');
    const waits = async () =>
      (await hub.app.pool.query(`SELECT 1 FROM delivery WHERE recipient = $1`, [gone.email])).rowCount;
    await eventually(waits, (count) => count === 0);
    expect(smtp.mails.filter(({ to }) => to === gone.email)).toEqual([]);
  });

  it('tells of no seat that she has let go meanwhile', async () => {
    const { occurrenceId } = await scene.event({ ...when, capacity: 1 });
    const [anna, bea] = [await guardian(), await guardian()];
    await answer(anna.client, occurrenceId, 'GOING');
    await answer(bea.client, occurrenceId, 'GOING');
    await answer(anna.client, occurrenceId, 'NOT_GOING');
    const compose = hub.app.features.mails.get('SEAT_OFFERED')!;
    const content = {
      personId: bea.personId,
      occurrenceIds: hub.app.ids.decode(occurrenceId)!,
      name: 'Anna',
      replyBy: new Date().toISOString(),
    };
    const mail = () => compose({ personId: null, recipient: bea.email, locale: 'en', content });
    expect(await mail()).not.toBeNull();
    await answer(bea.client, occurrenceId, 'NOT_GOING');
    expect(await mail()).toBeNull();
  });

  it('of whole days names the days alone', async () => {
    const days = { localStart: '2027-05-01T00:00', localEnd: '2027-05-03T00:00', wholeDay: true };
    const { id, occurrenceId } = await scene.event({ ...when, ...days, title: title('Weekend') });
    const anna = await guardian();
    await answer(anna.client, occurrenceId, 'MAYBE');
    await scene.cancel(id);
    const mail = await said(anna.email);
    expect(mail).toMatch(/Saturday, May 1\s*–\s*Sunday, May 2, 2027/);
    expect(mail).not.toContain('GMT');
  });
});
