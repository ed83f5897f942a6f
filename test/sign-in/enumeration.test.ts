import { startHub, type TestHub } from '../support/hub';
import { spiedStatements } from '../support/spied-statements';
import { mailOf, Visitor } from '../support/visitor';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

const statementsOf = (work: () => Promise<unknown>) => spiedStatements(hub, work);

describe('a known and an unknown address', () => {
  it('are answered alike, by the same statements in the same order, and by one mail each', async () => {
    const { email } = await hub.make.person();
    const nobody = 'nobody@example.org';
    const suspended = await hub.make.person();
    await hub.app.pool.query(`UPDATE account SET state = 'SUSPENDED' WHERE person_id = $1`, [
      suspended.personId,
    ]);
    const answers: unknown[] = [];
    const statements: string[][] = [];
    for (const address of [email, nobody, suspended.email]) {
      const browser = new Visitor(hub);
      const mail = await mailOf(hub, address, async () => {
        statements.push(await statementsOf(async () => answers.push(await browser.ask(address))));
      });
      expect([address, /\d{8}/.test(mail.text)]).toEqual([address, address === email]);
      expect([...browser.cookies.keys()]).toEqual(['hub-development-asking']);
    }
    expect(statements[0]!.length).toBeGreaterThan(6);
    expect(statements[1]).toEqual(statements[0]);
    expect(statements[2]).toEqual(statements[0]);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('are refused a code alike, by the same statements', async () => {
    const { email } = await hub.make.person();
    const nobody = 'nobody2@example.org';
    const outcomes: unknown[] = [];
    const statements: string[][] = [];
    for (const address of [email, nobody]) {
      const browser = new Visitor(hub);
      const { code } = await mailOf(hub, address, () => browser.ask(address));
      const wrong = code === '12345678' ? '87654321' : '12345678';
      statements.push(await statementsOf(async () => outcomes.push(await browser.byCode(address, wrong))));
    }
    expect(statements[0]!.some((text) => text.includes('tries_left - 1'))).toBe(true);
    expect(statements[1]).toEqual(statements[0]);
    expect(outcomes[1]).toEqual(outcomes[0]);
  });

  it('are told apart by the spy where statements differ (negative control)', async () => {
    const { email } = await hub.make.person();
    const browser = new Visitor(hub);
    const { code } = await mailOf(hub, email, () => browser.ask(email));
    const wrong = await statementsOf(() =>
      browser.byCode(email, code === '12345678' ? '87654321' : '12345678'),
    );
    const right = await statementsOf(() => browser.byCode(email, code));
    expect(right.length).toBeGreaterThan(wrong.length);
  });
});
