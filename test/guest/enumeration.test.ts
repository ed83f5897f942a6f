import {
  ConfirmGuestDocument,
  RegisterGuestDocument,
  request,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { makeScene } from '../event/scene';
import { startHub, type TestHub } from '../support/hub';
import { spiedStatements } from '../support/spied-statements';

let hub: TestHub;
let passerBy: HubClient;
let occurrenceId: string;
let network: string;

beforeAll(async () => {
  hub = await startHub();
  // Mails stay as they are written: what is compared is what comes before them.
  await hub.app.jobs.stop();
  const scene = await makeScene(hub);
  passerBy = await hub.client();
  network = scene.network;
  ({ occurrenceId } = await scene.event({ audience: 'PUBLIC', guestsWelcome: true }));
});
afterAll(() => hub.stop());

const register = async (address: string) => {
  const input = { occurrenceId, name: 'Gina Guest', address, locale: 'en' };
  return (await request(passerBy, RegisterGuestDocument, { input })).registerGuest;
};

/** Somebody who came as a guest before. */
async function guest(address: string): Promise<string> {
  await register(address);
  const { rows } = await hub.app.pool.query<{ code: string }>(
    `SELECT content->>'code' AS code FROM delivery WHERE recipient = $1`,
    [address],
  );
  const input = { secret: rows[0]!.code };
  const { confirmGuest } = await request(passerBy, ConfirmGuestDocument, { input });
  expect(confirmGuest.__typename).toBe('ConfirmGuestSuccess');
  return address;
}

describe('a mailbox', () => {
  it('of a member, a guest, a suspended account and a stranger runs the same statements', async () => {
    const member = await hub.make.person({ in: [network] });
    const suspended = await hub.make.person();
    await hub.app.pool.query(`UPDATE account SET state = 'SUSPENDED' WHERE person_id = $1`, [
      suspended.personId,
    ]);
    const answers: unknown[] = [];
    const statements: string[][] = [];
    const stranger = 'stranger@example.org';
    for (const address of [stranger, member.email, await guest('guest@example.org'), suspended.email])
      statements.push(await spiedStatements(hub, async () => answers.push(await register(address))));
    expect(statements[0]!.length).toBeGreaterThan(6);
    for (const each of statements) expect(each).toEqual(statements[0]);
    for (const each of answers) expect(each).toEqual(answers[0]);
  });

  it('is told apart by the spy where statements differ (negative control)', async () => {
    const one = await spiedStatements(hub, () => register('one@example.org'));
    const wrong = await spiedStatements(hub, () => register('no mailbox'));
    expect(wrong.length).toBeLessThan(one.length);
  });
});
