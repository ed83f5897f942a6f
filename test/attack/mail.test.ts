import { message } from '../../src/locales/messages';
import { textIn } from '../../src/shared/text-in';
import { startHub, type TestHub } from '../support/hub';
import { mailOf, mailsTo } from '../support/visitor';

let hub: TestHub;
let network: string;
let organiser: Record<string, string>;

beforeAll(async () => {
  hub = await startHub();
  network = await hub.make.network();
  const { personId } = await hub.make.person({ in: [network], role: 'ORGANISER' });
  organiser = { cookie: (await hub.sessionOf(personId)).cookie };
});
afterAll(() => hub.stop());

async function run(mutation: string, type: string, input: object): Promise<Record<string, string>> {
  const query = `mutation($i: ${type}!) { out: ${mutation}(input: $i) { __typename ... on UserError { code field } } }`;
  const { body } = await hub.raw(query, { i: input }, organiser);
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data!['out'] as Record<string, string>;
}

describe('a name that would be more than a name', () => {
  // Paragraphs of its own would look like a code, or like words of the hub.
  const LINES = 'Veneto\r\n\r\n87654321\u2028Bcc: all@example.org\n\nYour account ends today.';

  it('stands in one line of the mail, and of its subject', async () => {
    const networkId = hub.make.id(network);
    const name = [{ language: 'en', text: LINES }];
    await run('updateNetwork', 'UpdateNetworkInput', { networkId, name });
    const to = 'invited@example.org';
    const mail = await mailOf(hub, to, () =>
      run('createInvitation', 'CreateInvitationInput', {
        networkId,
        role: 'GUARDIAN',
        addresses: [to],
        idempotencyKey: crypto.randomUUID(),
      }),
    );
    const line = 'Veneto 87654321 Bcc: all@example.org Your account ends today.';
    expect(mail.subject).toContain(line);
    expect(mail.text).toContain(line);
    expect(mail.text).not.toMatch(/^\s*87654321/m);
  });

  it.each(['\u200b', '\u2060\ufeff', '\u00ad \u200d'])(
    'is none where nobody sees it (%j)',
    async (unseen) => {
      const name = [{ language: 'en', text: unseen }];
      expect(
        await run('updateNetwork', 'UpdateNetworkInput', { networkId: hub.make.id(network), name }),
      ).toEqual({
        __typename: 'InvalidInputError',
        code: 'INVALID_INPUT',
        field: 'name',
      });
    },
  );
});

describe('an address that would be another', () => {
  it('is mailed as it is compared: a look-alike does not prove another’s mailbox', async () => {
    // The Kelvin sign is folded to a k.
    expect(
      await run('addEmailAddress', 'AddEmailAddressInput', { email: 'mi\u212Ae@example.org' }),
    ).toMatchObject({
      __typename: 'AddEmailAddressSuccess',
    });
    await hub.app.pool.query('SELECT 1');
    const mails = await hub.app.pool.query<{ recipient: string }>(
      `SELECT recipient FROM delivery WHERE class = 'ADDRESS_CODE'`,
    );
    expect(mails.rows).toEqual([{ recipient: 'miKe@example.org' }]);
    expect(await mailsTo(hub, 'mi\u212Ae@example.org')).toEqual([]);
  });

  it.each([
    'ma\u200bria@example.org',
    'maria@exa\u202emple.org',
    'maria\u00ad@example.org',
    'm\ud800@example.org',
  ])('is none where it holds what is not seen (%j)', async (email) => {
    expect(await run('addEmailAddress', 'AddEmailAddressInput', { email })).toMatchObject({ field: 'email' });
    const query = `mutation($e: String!) { requestSignInCode(input: { email: $e }) { __typename } }`;
    const { body } = await hub.raw(query, { e: email });
    expect(body.data).toEqual({ requestSignInCode: { __typename: 'InvalidInputError' } });
  });
});

describe('a language that is a word of the machine', () => {
  it.each(['toString', 'valueOf', 'constructor'])('is read as English (%s)', (locale) => {
    expect(message(locale, 'mail.layout.open')).toBe('Open');
    expect(textIn({ en: 'Veneto' }, locale)).toBe('Veneto');
  });

  it('is refused where it is no language tag', async () => {
    const name = [{ language: 'en-a', text: 'x' }];
    const query = `mutation($i: UpdateNetworkInput!) { updateNetwork(input: $i) { __typename } }`;
    const { body } = await hub.raw(query, { i: { networkId: hub.make.id(network), name } }, organiser);
    expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
