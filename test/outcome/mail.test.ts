import { request, SetNoticePreferenceDocument } from '@guardian-network-hub/client-sdk';
import { readMail } from '../notice/mail-source';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { startSmtp, type TestSmtp } from '../support/smtp';
import { makeScene, say, type OutcomeScene } from './scene';

let hub: TestHub;
let smtp: TestSmtp;
let scene: OutcomeScene;

beforeAll(async () => {
  smtp = await startSmtp();
  hub = await startHub({ env: { SMTP_URL: smtp.url, MAIL_FROM: 'hub@example.org' } });
  scene = await makeScene(hub);
});
afterAll(async () => {
  await hub.stop();
  await smtp.stop();
});

const DAY = 24 * 60;

/** A quarter of an hour is over, and the job has run. */
async function quarterPasses(): Promise<void> {
  const { pool } = hub.app;
  const again = `UPDATE job SET run_at = now() WHERE kind = 'outcome.due' RETURNING 1`;
  await eventually(async () => (await pool.query(again)).rowCount);
  hub.app.jobs.poke();
  const done = `SELECT 1 FROM job WHERE kind = 'outcome.due' AND run_at > now() + interval '10 minutes'`;
  await eventually(async () => (await pool.query(done)).rowCount);
}

/** Who is asked, by the mails that wait or were sent. */
const asked = async (occurrenceId: string) => {
  const found = await hub.app.pool.query<{ email: string }>(
    `SELECT p.recipient AS email FROM delivery p JOIN outcome_asked k ON k.occurrence_id = $1
     JOIN participant w ON w.id = k.participant_id JOIN email_address a ON a.person_id = w.person_id
     WHERE p.class = 'EVENT_OUTCOME' AND p.recipient = a.address ORDER BY 1`,
    [hub.app.ids.decode(occurrenceId)],
  );
  return found.rows.map(({ email }) => email);
};

describe('the mail that asks what came of a date', () => {
  it('goes once to each who was there, in her language, with the way to the questions', async () => {
    const { occurrenceId } = await scene.date(-DAY, { title: [{ language: 'it', text: 'Corso' }] });
    const anna = await hub.make.person({ name: 'Anna Verdi', locale: 'it', in: [scene.network] });
    await scene.mark(occurrenceId, [anna]);
    await quarterPasses();
    const mail = readMail((await smtp.mailTo(anna.email)).source);
    expect(mail.text).toContain('hai partecipato a «Corso» di Veneto');
    expect(mail.text).toContain(`${hub.url}/events/${occurrenceId}/outcome`);
    expect(mail.text).toContain('contata senza il tuo nome');
    expect(mail.header('List-Unsubscribe')).toContain('/notices/unsubscribe?token=');
    await quarterPasses();
    expect(await asked(occurrenceId)).toEqual([anna.email]);
  });

  it('goes to nobody who has said it, was not there, or wants no such mails', async () => {
    const { occurrenceId, people } = await scene.held(3);
    const [said, silent, without] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]];
    await hub.make.person({ in: [scene.network] });
    await say(said.client, occurrenceId);
    const input = { kind: 'EVENT_OUTCOMES', enabled: false } as const;
    await request(without.client, SetNoticePreferenceDocument, { input });
    await quarterPasses();
    await smtp.mailTo(silent.email);
    // Not even a mail that would say nothing is written to who has said it.
    const noted = await hub.app.pool.query(
      'SELECT participant_id FROM outcome_asked WHERE occurrence_id = $1 AND participant_id = $2',
      [hub.app.ids.decode(occurrenceId), said.participantId],
    );
    expect(noted.rows).toEqual([]);
    expect(await asked(occurrenceId)).toEqual([silent.email]);
  });

  it.each([
    ['less than half a day ago', -60 * 5],
    ['more than a week ago', -8 * DAY],
  ])('goes to nobody where it ended %s', async (_when, startsIn) => {
    const { occurrenceId } = await scene.held(1, startsIn);
    await quarterPasses();
    expect(await asked(occurrenceId)).toEqual([]);
  });
});
