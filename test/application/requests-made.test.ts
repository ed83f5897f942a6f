import {
  AnswerHostRequestDocument,
  AskToHostDocument,
  HostRequestsToMeDocument,
  request,
} from '@guardian-network-hub/client-sdk';
import { TELL_OF_REQUESTS } from '../../src/features/application';
import { guardians, makeScene, type Scene } from '../event/scene';
import { textOf } from '../guest/scene';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { waysOf } from './scene';

let hub: TestHub;
let smtp: TestSmtp;
let scene: Scene;
let ways: ReturnType<typeof waysOf>;
let people: Awaited<ReturnType<typeof guardians>>;

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
});
beforeEach(async () => {
  scene = await makeScene(hub);
  ways = waysOf(scene);
  people = await guardians(hub, scene.network, 3);
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

const approval = { admission: { approval: true } };
/** What the minute brings. */
const tell = () =>
  hub.app.features.jobs.get(TELL_OF_REQUESTS)!({ id: '', kind: '', payload: {}, attempts: 0 });
/** How many mails of requests are on their way to somebody, or were sent. */
const told = async ({ email }: { readonly email: string }) => {
  const text = `SELECT count(*)::int AS n FROM delivery WHERE class = 'REQUESTS_MADE' AND recipient = $1`;
  return (await hub.app.pool.query<{ n: number }>(text, [email])).rows[0]!.n;
};
const daysLater = (eventId: string) =>
  hub.app.pool.query(`UPDATE event SET requests_told_at = now() - interval '25 hours' WHERE id = $1`, [
    hub.app.ids.decode(eventId),
  ]);

describe('of requests to come', () => {
  it('those who run the event are told with the first, how many there are and where to decide', async () => {
    const { occurrenceId } = await scene.event(approval);
    await tell();
    expect(await told(scene.organiser)).toBe(0);
    for (const { client } of people.slice(0, 2)) await ways.say(client, occurrenceId);
    await tell();
    const { email } = scene.organiser;
    const mail = await eventually(async () => smtp.mails.find(({ to }) => to === email));
    expect(textOf(mail!)).toContain('People who ask: 2.');
    expect(textOf(mail!)).toContain(`/events/${occurrenceId}`);
    for (const { email: hers } of people) expect(await told({ email: hers })).toBe(0);
  });

  it('they are told of later ones once a day, and of none twice', async () => {
    const { id, occurrenceId } = await scene.event(approval);
    await ways.say(people[0]!.client, occurrenceId);
    await Promise.all([tell(), tell(), tell()]);
    expect(await told(scene.organiser)).toBe(1);
    await ways.say(people[1]!.client, occurrenceId);
    await tell();
    expect(await told(scene.organiser)).toBe(1);
    await hub.app.pool.query(`UPDATE rsvp SET answered_at = answered_at - interval '26 hours'`);
    await daysLater(id);
    await tell();
    expect(await told(scene.organiser)).toBe(1);
    await ways.say(people[2]!.client, occurrenceId);
    await tell();
    expect(await told(scene.organiser)).toBe(2);
  });

  it('somebody who organises the event alone is told, too', async () => {
    const { id, occurrenceId } = await scene.event(approval);
    const [named] = people;
    const participantId = hub.make.id(named!.participantId);
    await request(scene.organiserClient, AskToHostDocument, { input: { eventId: id, participantId } });
    const asked = (await request(named!.client, HostRequestsToMeDocument)).hostRequestsToMe;
    const input = { requestId: asked[0]!.id, accept: true };
    await request(named!.client, AnswerHostRequestDocument, { input });
    await ways.say(people[1]!.client, occurrenceId);
    await tell();
    expect(await told(named!)).toBe(1);
  });

  it('nothing is sent that is not so any more', async () => {
    const [begun, cancelled] = [await scene.event(approval), await scene.event(approval)];
    for (const { occurrenceId } of [begun, cancelled]) await ways.say(people[0]!.client, occurrenceId);
    await hub.app.pool.query(`UPDATE occurrence SET starts_at = now() - interval '1 minute' WHERE id = $1`, [
      hub.app.ids.decode(begun.occurrenceId),
    ]);
    await scene.cancel(cancelled.id);
    await tell();
    expect(await told(scene.organiser)).toBe(0);
  });
});
