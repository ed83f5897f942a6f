import { startHub, type TestHub } from '../support/hub';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await hub.make.person({ name: 'Anna Rossi', in: [await hub.make.network()], audience: 'PUBLIC' });
});
afterAll(() => hub.stop());

const REQUEST = `mutation($email: String!) { requestSignInCode(input: { email: $email }) {
  __typename ... on UserError { code field } } }`;
const SIGN_IN = `mutation($email: String!) { signInByCode(input: { email: $email, code: "00000000" }) {
  __typename ... on UserError { code field } } }`;

describe('a text that the database cannot take', () => {
  it.each([
    ['a NUL', 'anna\u0000ro', 1],
    ['other control characters', 'anna\u0007\u009fro', 1],
    ['half a surrogate pair', 'anna \ud800', 0],
  ])('is searched for without fault (%s)', async (_what, search, hits) => {
    const query = 'query($search: String) { directory(search: $search) { nodes { name } } }';
    const { body } = await hub.raw(query, { search });
    expect(body.errors).toBeUndefined();
    expect((body.data!['directory'] as { nodes: object[] }).nodes.length).toBeGreaterThanOrEqual(hits);
  });

  it.each(['a\u0000@example.org', 'a@exa\u0001mple.org', 'a@example.org\u0085'])(
    'is no address (%j)',
    async (email) => {
      for (const [query, field] of [
        [REQUEST, 'requestSignInCode'],
        [SIGN_IN, 'signInByCode'],
      ] as const) {
        expect((await hub.raw(query, { email })).body.data).toMatchObject({
          [field]: { __typename: 'InvalidInputError', field: 'email' },
        });
      }
    },
  );

  it('is an address up to its last allowed character, and is counted without being kept', async () => {
    const email = `anna@${'b'.repeat(241)}.example`;
    expect(email).toHaveLength(254);
    expect((await hub.raw(REQUEST, { email })).body.data).toMatchObject({
      requestSignInCode: { __typename: 'RequestSignInCodeSuccess' },
    });
    expect((await hub.raw(SIGN_IN, { email })).body.data).toMatchObject({
      signInByCode: { code: 'INVALID_CODE' },
    });
    const { rows } = await hub.app.pool.query<{ key: string }>('SELECT key FROM rate_limit');
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).not.toMatch(/anna|127/);
  });
});
