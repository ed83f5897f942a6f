import { answer, guardians, inDays, makeScene, title, type Scene } from '../event/scene';
import { readMail } from '../notice/mail-source';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { comesDue, lookForReminders } from './due';

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
const mailTo = async (email: string) => readMail((await smtp.mailTo(email)).source);

describe('the mail that reminds', () => {
  it('says in the language of its reader when and where it is, and that she is expected', async () => {
    const { occurrenceId } = await scene.event({ title: title('Dinner'), place: 'Via Roma 1, Padova' });
    const anna = await guardian('it');
    await answer(anna.client, occurrenceId, 'GOING');
    await comesDue(hub, [occurrenceId]);
    await lookForReminders(hub);
    const mail = await mailTo(anna.email);
    expect(mail.header('Subject')).toBe('Promemoria: Dinner');
    expect(mail.text).toContain('«Dinner» di Veneto si avvicina e ti aspettiamo.');
    expect(mail.text).toContain('Via Roma 1, Padova');
    expect(mail.text).toContain(`${hub.url}/events/${occurrenceId}`);
    expect(mail.header('List-Unsubscribe')).toContain('/notices/unsubscribe?token=');
  });

  it('asks who may come to say whether she does', async () => {
    const { occurrenceId } = await scene.event({ title: title('Dinner') });
    const anna = await guardian();
    await answer(anna.client, occurrenceId, 'MAYBE');
    await comesDue(hub, [occurrenceId]);
    await lookForReminders(hub);
    expect((await mailTo(anna.email)).text).toContain(
      'you answered that you may come. Please say in the hub',
    );
  });

  it('never brings the link to the room', async () => {
    const { occurrenceId } = await scene.event({ onlineUrl: 'https://meet.example.org/secret-room' });
    const anna = await guardian();
    await answer(anna.client, occurrenceId, 'GOING');
    await comesDue(hub, [occurrenceId]);
    await lookForReminders(hub);
    expect((await mailTo(anna.email)).text).not.toContain('secret-room');
  });

  it('is sent to nobody who does not see the event any more', async () => {
    const { occurrenceId } = await scene.event();
    const [anna, gone] = [await guardian(), await guardian()];
    for (const { client } of [anna, gone]) await answer(client, occurrenceId, 'GOING');
    await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [gone.personId]);
    await comesDue(hub, [occurrenceId]);
    await lookForReminders(hub);
    await mailTo(anna.email);
    const waits = async () =>
      (await hub.app.pool.query('SELECT 1 FROM delivery WHERE recipient = $1', [gone.email])).rowCount;
    await eventually(waits, (count) => count === 0);
    expect(smtp.mails.filter(({ to }) => to === gone.email)).toEqual([]);
  });
});

describe('between writing and sending', () => {
  async function written() {
    const event = await scene.event();
    const [anna] = await guardians(hub, scene.network, 1);
    await answer(anna!.client, event.occurrenceId, 'GOING');
    const id = hub.app.ids.decode(event.occurrenceId)!;
    const { rows } = await hub.app.pool.query<{ at: Date }>(
      'SELECT starts_at AS at FROM occurrence WHERE id = $1',
      [id],
    );
    const startsAt = rows[0]!.at.toISOString();
    const content = { personId: anna!.personId, occurrenceId: id, name: 'Anna', startsAt };
    const compose = hub.app.features.mails.get('EVENT_REMINDER')!;
    const mail = (more = {}) =>
      compose({
        personId: null,
        recipient: 'anna@example.org',
        locale: 'en',
        content: { ...content, ...more },
      });
    expect(await mail()).not.toBeNull();
    return { ...event, uuid: id, anna: anna!, mail };
  }

  it.each(['NOT_GOING'] as const)('it comes to nothing for who answers %s', async (said) => {
    const { occurrenceId, anna, mail } = await written();
    await answer(anna.client, occurrenceId, said);
    expect(await mail()).toBeNull();
  });

  it('it comes to nothing where the date is moved: it is told of anew', async () => {
    const { id, mail } = await written();
    await scene.update({ eventId: id, localStart: inDays(12), localEnd: inDays(12, '20:00') });
    expect(await mail()).toBeNull();
  });

  it('it comes to nothing where it is cancelled', async () => {
    const { id, mail } = await written();
    await scene.cancel(id);
    expect(await mail()).toBeNull();
  });

  it('it comes to nothing where it has begun', async () => {
    const { uuid, mail } = await written();
    const startsAt = new Date(Date.now() - 1_000).toISOString();
    await hub.app.pool.query('UPDATE occurrence SET starts_at = $2 WHERE id = $1', [uuid, startsAt]);
    expect(await mail({ startsAt })).toBeNull();
  });
});
