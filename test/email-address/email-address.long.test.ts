import { startHub, type TestHub } from '../support/hub';
import { mailOf, mailsTo, signedIn, Visitor } from '../support/visitor';

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());
// All come from one address here.
beforeEach(async () => void (await hub.app.pool.query('DELETE FROM rate_limit')));

const ADD = `mutation($email: String!) { addEmailAddress(input: { email: $email }) { __typename ... on UserError { code field } } }`;
const LIST = `... on EmailAddressesSuccess { emailAddresses { id address main confirmed } } ... on UserError { code field }`;
const CONFIRM = `mutation($email: String!, $code: String!) { confirmEmailAddress(input: { email: $email, code: $code }) { __typename ${LIST} } }`;
const MAIN = `mutation($id: ID!) { makeEmailAddressPrimary(input: { addressId: $id }) { __typename ${LIST} } }`;
const REMOVE = `mutation($id: ID!) { removeEmailAddress(input: { addressId: $id }) { __typename ${LIST} } }`;
const UNDO = `mutation($token: String!) { undoAddressChange(input: { token: $token }) { __typename ... on UserError { code } } }`;

interface Address {
  id: string;
  address: string;
  main: boolean;
  confirmed: boolean;
}

let count = 0;
const fresh = () => `New${++count}@example.org`;

async function person() {
  const made = await hub.make.person({ name: 'Anna Rossi' });
  return { ...made, browser: await signedIn(hub, made.email) };
}

const addressesOf = async (browser: Visitor) =>
  (
    (await browser.raw('{ me { emailAddresses { id address main confirmed } } }')).body.data!['me'] as {
      emailAddresses: Address[];
    }
  ).emailAddresses;

/** Adds a new address to someone's. */
async function withSecond() {
  const made = await person();
  const second = fresh();
  const { code } = await mailOf(hub, second, () => made.browser.outcome(ADD, { email: second }));
  await made.browser.outcome(CONFIRM, { email: second, code });
  const [first, other] = await addressesOf(made.browser);
  return { ...made, second, firstId: first!.id, secondId: other!.id };
}

const undoTokenOf = async (address: string, work: () => Promise<unknown>) =>
  /undo#([\w-]+)/.exec((await mailOf(hub, address, work, /undo#/)).text)![1]!;

const stale = (personId: string) =>
  hub.app.pool.query(`UPDATE session SET authenticated_at = now() - interval '1 hour' WHERE person_id = $1`, [
    personId,
  ]);

describe('adding an address', () => {
  it('wants the code that went there, tells the main address, and lets the person sign in by it', async () => {
    const { browser, email } = await person();
    const second = fresh();
    const { code } = await mailOf(hub, second, () => browser.outcome(ADD, { email: second }));
    expect((await addressesOf(browser)).map(({ address }) => address)).toEqual([email]);
    const told = await mailOf(hub, email, async () => {
      expect(await browser.outcome(CONFIRM, { email: second, code })).toMatchObject({
        emailAddresses: [
          { address: email, main: true, confirmed: true },
          { address: second, main: false, confirmed: true },
        ],
      });
    });
    expect(told.text).toContain(second);
    const elsewhere = await signedInBy(second);
    expect(await elsewhere.me()).toBe('Anna Rossi');
  });

  it('takes the code in the session that asked, for the address it went to, once', async () => {
    const { browser, email } = await person();
    const [second, third] = [fresh(), fresh()];
    const { code } = await mailOf(hub, second, () => browser.outcome(ADD, { email: second }));
    const other = await signedIn(hub, email);
    expect(await other.outcome(CONFIRM, { email: second, code })).toMatchObject({ code: 'INVALID_CODE' });
    expect(await browser.outcome(CONFIRM, { email: third, code })).toMatchObject({ code: 'INVALID_CODE' });
    const both = await Promise.all([1, 2].map(() => browser.outcome(CONFIRM, { email: second, code })));
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'EmailAddressesSuccess',
      'InvalidCodeError',
    ]);
  });

  it('answers alike for an address that another has, and tells its owner alone', async () => {
    const [anna, other] = [await person(), await person()];
    const free = fresh();
    const answers = [await anna.browser.outcome(ADD, { email: free })];
    const told = await mailOf(hub, other.email, async () => {
      answers.push(await anna.browser.outcome(ADD, { email: other.email }));
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(told.code).toBe('');
    expect(await anna.browser.outcome(CONFIRM, { email: other.email, code: '00000000' })).toMatchObject({
      code: 'INVALID_CODE',
    });
  });

  it('is decided in the database between two who prove the same address', async () => {
    const [anna, bruna] = [await person(), await person()];
    const shared = fresh();
    const codes: string[] = [];
    for (const { browser } of [anna, bruna])
      codes.push((await mailOf(hub, shared, () => browser.outcome(ADD, { email: shared }))).code);
    const both = await Promise.all(
      [anna, bruna].map(({ browser }, i) => browser.outcome(CONFIRM, { email: shared, code: codes[i]! })),
    );
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'EmailAddressesSuccess',
      'InvalidCodeError',
    ]);
  });

  it('wants a fresh proof, as all changes do, and is limited', async () => {
    const { browser, personId, secondId } = await withSecond();
    for (let i = 0; i < 4; i++) await browser.outcome(ADD, { email: fresh() });
    expect(await browser.outcome(ADD, { email: fresh() })).toMatchObject({ code: 'RATE_LIMITED' });
    await stale(personId);
    expect(await browser.outcome(ADD, { email: fresh() })).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    for (const query of [MAIN, REMOVE])
      expect(await browser.outcome(query, { id: secondId })).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await new Visitor(hub).outcome(ADD, { email: fresh() })).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });
});

describe('making another address the main one', () => {
  it('tells the one before, which can take it back: then it is the only one, and everybody is signed out', async () => {
    const { browser, email, second, secondId, personId } = await withSecond();
    const token = await undoTokenOf(email, () => browser.outcome(MAIN, { id: secondId }));
    expect(await addressesOf(browser)).toMatchObject([
      { address: second, main: true },
      { address: email, main: false },
    ]);
    expect(await new Visitor(hub).outcome(UNDO, { token })).toMatchObject({
      __typename: 'UndoAddressChangeSuccess',
    });
    expect(await browser.me()).toBeNull();
    expect(await addressesOf(await signedInBy(email))).toMatchObject([{ address: email, main: true }]);
    expect((await mailOf(hub, second.toLowerCase(), () => new Visitor(hub).ask(second))).code).toBe('');
    expect(await new Visitor(hub).outcome(UNDO, { token })).toMatchObject({ code: 'INVALID_UNDO' });
    const { rows } = await hub.app.pool.query(
      `SELECT details->>'what' AS what FROM audit_entry WHERE subject_id = $1 AND kind = 'ADDRESS_CHANGED' ORDER BY id`,
      [personId],
    );
    expect(rows.map(({ what }) => what)).toEqual(['added', 'main', 'brought back']);
  });

  it('is undone with what an intruder added besides: passkeys, apps and calendars of the last days', async () => {
    const { browser, email, secondId, personId } = await withSecond();
    await hub.app.pool.query(
      `INSERT INTO passkey (id, credential_id, person_id, public_key, counter, created_at) VALUES
         (gen_random_uuid(), 'old ' || $1::text, $1::uuid, '', 0, now() - interval '1 year'),
         (gen_random_uuid(), 'new ' || $1::text, $1::uuid, '', 0, now())`,
      [personId],
    );
    await hub.app.pool.query(
      `INSERT INTO totp (id, person_id, sealed_secret, confirmed_at) VALUES (gen_random_uuid(), $1, '', now())`,
      [personId],
    );
    await hub.app.pool.query(
      `INSERT INTO calendar_feed (id, person_id, kind, secret_hash, renewed_at) VALUES
         (gen_random_uuid(), $1, 'ALL', sha256('old'), now() - interval '1 year'),
         (gen_random_uuid(), $1, 'MINE', sha256('new'), now())`,
      [personId],
    );
    const token = await undoTokenOf(email, () => browser.outcome(MAIN, { id: secondId }));
    await new Visitor(hub).outcome(UNDO, { token });
    const { rows } = await hub.app.pool.query(
      `SELECT left(credential_id, 3) AS left FROM passkey WHERE person_id = $1 UNION ALL SELECT 'app' FROM totp WHERE person_id = $1
       UNION ALL SELECT kind FROM calendar_feed WHERE person_id = $1`,
      [personId],
    );
    expect(rows).toEqual([{ left: 'old' }, { left: 'ALL' }]);
  });

  it('cannot be undone after seven days, nor by a made-up link', async () => {
    const { browser, email, secondId } = await withSecond();
    const token = await undoTokenOf(email, () => browser.outcome(MAIN, { id: secondId }));
    await hub.app.pool.query('UPDATE address_undo SET expires_at = now()');
    for (const each of [token, '', 'A'.repeat(32)])
      expect(await new Visitor(hub).outcome(UNDO, { token: each })).toMatchObject({ code: 'INVALID_UNDO' });
    expect(await browser.me()).toBe('Anna Rossi');
  });

  it('is for one’s own confirmed addresses', async () => {
    const { browser, personId } = await person();
    const other = await person();
    const [theirs] = await addressesOf(other.browser);
    const { rows } = await hub.app.pool.query(
      `INSERT INTO email_address (id, person_id, address, folded, state, is_primary)
       VALUES (gen_random_uuid(), $1, $2, $2, 'UNVERIFIED', false) RETURNING id`,
      [personId, fresh().toLowerCase()],
    );
    for (const id of [theirs!.id, hub.make.id(rows[0].id), 'nothing'])
      expect(await browser.outcome(MAIN, { id })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await addressesOf(other.browser))[0]).toMatchObject({ main: true });
  });
});

describe('removing an address', () => {
  it('tells it; the oldest can be brought back', async () => {
    const { browser, email, firstId, secondId } = await withSecond();
    await undoTokenOf(email, () => browser.outcome(MAIN, { id: secondId }));
    const token = await undoTokenOf(email, () => browser.outcome(REMOVE, { id: firstId }));
    expect(await addressesOf(browser)).toHaveLength(1);
    expect(await new Visitor(hub).outcome(UNDO, { token })).toMatchObject({
      __typename: 'UndoAddressChangeSuccess',
    });
    const back = await signedInBy(email);
    expect(await back.me()).toBe('Anna Rossi');
    expect(await addressesOf(back)).toMatchObject([{ address: email, main: true }]);
  });

  it('gives no way back to one that came later: else an intruder’s would drive out the owner’s', async () => {
    const { browser, email, second, firstId, secondId } = await withSecond();
    // The intruder makes hers the main one, and gives it up again, in the hope of a link.
    await undoTokenOf(email, () => browser.outcome(MAIN, { id: secondId }));
    const replaced = await mailOf(hub, second, () => browser.outcome(MAIN, { id: firstId }));
    const removed = await mailOf(hub, second, () => browser.outcome(REMOVE, { id: secondId }));
    for (const { text } of [replaced, removed]) expect(text).not.toContain('undo#');
    expect(await addressesOf(browser)).toMatchObject([{ address: email, main: true }]);
  });

  it('leaves no other link good once one was used', async () => {
    const { browser, email, firstId, secondId } = await withSecond();
    const first = await undoTokenOf(email, () => browser.outcome(MAIN, { id: secondId }));
    const other = await undoTokenOf(email, () => browser.outcome(REMOVE, { id: firstId }));
    await new Visitor(hub).outcome(UNDO, { token: other });
    expect(await new Visitor(hub).outcome(UNDO, { token: first })).toMatchObject({ code: 'INVALID_UNDO' });
  });

  it('does not bring back an address that is another’s by now', async () => {
    const { browser, email, firstId, secondId } = await withSecond();
    await undoTokenOf(email, () => browser.outcome(MAIN, { id: secondId }));
    const token = await undoTokenOf(email, () => browser.outcome(REMOVE, { id: firstId }));
    const other = await person();
    const { code } = await mailOf(hub, email, () => other.browser.outcome(ADD, { email }));
    await other.browser.outcome(CONFIRM, { email, code });
    expect(await new Visitor(hub).outcome(UNDO, { token })).toMatchObject({ code: 'INVALID_UNDO' });
    expect(await browser.me()).toBe('Anna Rossi');
  });

  it('is refused for the main one, also when two changes come at once', async () => {
    const { browser, firstId, secondId } = await withSecond();
    expect(await browser.outcome(REMOVE, { id: firstId })).toMatchObject({ code: 'ADDRESS_NEEDED' });
    await Promise.all([browser.outcome(MAIN, { id: secondId }), browser.outcome(REMOVE, { id: secondId })]);
    const left = await addressesOf(browser);
    expect(left.filter(({ main }) => main)).toHaveLength(1);
    const stranger = await person();
    expect(await stranger.browser.outcome(REMOVE, { id: firstId })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

/** Signs in by an address; mails of other kinds may have come to it before. */
async function signedInBy(address: string): Promise<Visitor> {
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await mailsTo(hub, address)).not.toEqual([]);
  return signedIn(hub, address);
}
