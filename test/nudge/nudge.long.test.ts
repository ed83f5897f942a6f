import {
  NudgeSilentDocument,
  request,
  SetNoticePreferenceDocument,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { answer, guardians, inDays, mailsTo, makeScene, title, type Scene } from '../event/scene';
import { readMail } from '../notice/mail-source';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';

let hub: TestHub;
let smtp: TestSmtp;
let scene: Scene;

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
});
beforeEach(async () => {
  await hub.app.pool.query('DELETE FROM rate_limit');
  scene = await makeScene(hub);
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

const nudge = async (occurrenceId: string, client: HubClient = scene.organiserClient) =>
  (await request(client, NudgeSilentDocument, { input: { occurrenceId } })).nudgeSilent;
/** Days go by. */
const wait = (days: number) =>
  hub.app.pool.query('UPDATE event_nudge SET at = at - make_interval(secs => $1)', [days * 86_400]);

describe('asking the silent', () => {
  it('asks the members of the network who have not answered, and nobody else', async () => {
    const { occurrenceId } = await scene.event({ title: title('Assembly'), audience: 'HUB' });
    const people = await guardians(hub, scene.network, 5);
    const [going, maybe, not, ...silent] = people;
    await answer(going!.client, occurrenceId, 'GOING');
    await answer(maybe!.client, occurrenceId, 'MAYBE');
    await answer(not!.client, occurrenceId, 'NOT_GOING');
    const other = await hub.make.person({ in: [await hub.make.network()] });
    const left = await hub.make.person({ in: [scene.network] });
    await hub.app.pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [left.personId]);
    expect(await nudge(occurrenceId)).toMatchObject({ __typename: 'NudgeSilentSuccess', askedCount: 2 });
    for (const { email } of silent) expect(await mailsTo(hub, email)).toEqual(['EVENT_NUDGE']);
    for (const { email } of [going!, maybe!, not!, other, left, scene.organiser])
      expect(await mailsTo(hub, email)).toEqual([]);
    const mail = readMail((await smtp.mailTo(silent[0]!.email)).source);
    expect(mail.header('Subject')).toBe('Will you come? Assembly');
    expect(mail.text).toContain('Veneto invites you to “Assembly”, and you have not answered yet.');
    expect(mail.text).toContain(`${hub.url}/events/${occurrenceId}`);
    expect(mail.header('List-Unsubscribe')).toContain('/notices/unsubscribe?token=');
  });

  it('is for organisers alone', async () => {
    const { occurrenceId } = await scene.event();
    const [anna] = await guardians(hub, scene.network, 1);
    expect(await nudge(occurrenceId, anna!.client)).toMatchObject({ __typename: 'NotFoundError' });
    const elsewhere = await makeScene(hub);
    expect(await nudge(occurrenceId, elsewhere.organiserClient)).toMatchObject({
      __typename: 'NotFoundError',
    });
    expect(await nudge(occurrenceId, await hub.client())).toMatchObject({ __typename: 'NotSignedInError' });
    expect(await mailsTo(hub, anna!.email)).toEqual([]);
  });

  it('is done once in three days, and twice for one date', async () => {
    const { occurrenceId } = await scene.event();
    const [anna] = await guardians(hub, scene.network, 1);
    const asked = { __typename: 'NudgeSilentSuccess', askedCount: 1 };
    expect(await nudge(occurrenceId)).toMatchObject(asked);
    const again = await nudge(occurrenceId);
    expect(again).toMatchObject({ __typename: 'NudgedBeforeError', code: 'NUDGED_BEFORE' });
    const { nextAt } = again as { nextAt: string };
    expect(Date.parse(nextAt) - Date.now()).toBeGreaterThan(2.9 * 86_400_000);
    await wait(2.9);
    expect(await nudge(occurrenceId)).toMatchObject({ __typename: 'NudgedBeforeError' });
    await wait(0.2);
    expect(await nudge(occurrenceId)).toMatchObject(asked);
    await wait(9);
    expect(await nudge(occurrenceId)).toMatchObject({ __typename: 'NudgedBeforeError', nextAt: null });
    expect(await mailsTo(hub, anna!.email)).toEqual(['EVENT_NUDGE', 'EVENT_NUDGE']);
  });

  it('is done once where two ask at the same moment', async () => {
    const { occurrenceId } = await scene.event();
    const [anna] = await guardians(hub, scene.network, 1);
    const both = await Promise.all([nudge(occurrenceId), nudge(occurrenceId)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'NudgeSilentSuccess',
      'NudgedBeforeError',
    ]);
    expect(await mailsTo(hub, anna!.email)).toEqual(['EVENT_NUDGE']);
  });

  it('counts for nothing where nobody is silent', async () => {
    const { occurrenceId } = await scene.event();
    expect(await nudge(occurrenceId)).toMatchObject({ askedCount: 0 });
    await guardians(hub, scene.network, 1);
    expect(await nudge(occurrenceId)).toMatchObject({ askedCount: 1 });
  });

  it('sends nothing to who wants no reminders, and does not tell that she wants none', async () => {
    const { occurrenceId } = await scene.event();
    const [anna, bea] = await guardians(hub, scene.network, 2);
    const input = { kind: 'EVENT_REMINDERS', enabled: false } as const;
    await request(anna!.client, SetNoticePreferenceDocument, { input });
    expect(await nudge(occurrenceId)).toMatchObject({ askedCount: 2 });
    expect(await mailsTo(hub, anna!.email)).toEqual([]);
    expect(await mailsTo(hub, bea!.email)).toEqual(['EVENT_NUDGE']);
  });

  it('is not done before registration has begun, after it has closed, nor where it was cancelled', async () => {
    const later = new Date(Date.now() + 86_400_000).toISOString();
    const before = new Date(Date.now() - 1_000).toISOString();
    const [early, late, gone] = [
      await scene.event({ opensAt: later }),
      await scene.event({ closesAt: before }),
      await scene.event(),
    ];
    await scene.cancel(gone.id);
    await guardians(hub, scene.network, 1);
    expect(await nudge(early.occurrenceId)).toMatchObject({ __typename: 'RegistrationNotOpenError' });
    expect(await nudge(late.occurrenceId)).toMatchObject({ __typename: 'RegistrationClosedError' });
    expect(await nudge(gone.occurrenceId)).toMatchObject({ __typename: 'RegistrationClosedError' });
  });

  it('is not done where all seats are taken, unless one can wait for one', async () => {
    const [full, waiting] = [
      await scene.event({ capacity: 1, waitingList: false }),
      await scene.event({ capacity: 1, waitingList: true }),
    ];
    const [anna] = await guardians(hub, scene.network, 2);
    for (const { occurrenceId } of [full, waiting]) await answer(anna!.client, occurrenceId, 'GOING');
    expect(await nudge(full.occurrenceId)).toMatchObject({ __typename: 'EventFullError' });
    expect(await nudge(waiting.occurrenceId)).toMatchObject({ askedCount: 1 });
  });
});

describe('between asking and sending', () => {
  async function asked() {
    const event = await scene.event();
    const [anna] = await guardians(hub, scene.network, 1);
    const content = {
      personId: anna!.personId,
      occurrenceId: hub.app.ids.decode(event.occurrenceId)!,
      name: 'Anna',
    };
    const compose = hub.app.features.mails.get('EVENT_NUDGE')!;
    const mail = () => compose({ personId: null, recipient: 'anna@example.org', locale: 'en', content });
    expect(await mail()).not.toBeNull();
    return { ...event, anna: anna!, mail };
  }

  it('who has answered is asked no more', async () => {
    const { occurrenceId, anna, mail } = await asked();
    await answer(anna.client, occurrenceId, 'NOT_GOING');
    expect(await mail()).toBeNull();
  });

  it('nobody is asked of what one cannot come to any more', async () => {
    const { id, mail } = await asked();
    await scene.cancel(id);
    expect(await mail()).toBeNull();
  });

  it('a date that is moved is asked of as it is then', async () => {
    const { id, mail } = await asked();
    await scene.update({
      eventId: id,
      localStart: inDays(12),
      localEnd: inDays(12, '20:00'),
      place: 'Verona',
    });
    expect(JSON.stringify(await mail())).toContain('Verona');
  });
});
