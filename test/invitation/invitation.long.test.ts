import {
  InvitationDocument,
  InvitationsDocument,
  request,
  RevokeInvitationDocument,
  unwrap,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { anna, invalid, Inviting, newAddress, type Create } from './inviting';

const s = new Inviting();
const { create, link, mailed, accept, come, members } = s;
beforeAll(() => s.start());
afterAll(() => s.hub.stop());
beforeEach(() => s.fresh());

describe('an invitation', () => {
  it('shows network and ground rules to who holds the token, and nothing to others', async () => {
    await s.hub.app.pool.query(
      `INSERT INTO ground_rules (id, network_id, version, markdown, html) VALUES (gen_random_uuid(), $1, 1, 'x', '<p>Be kind</p>')`,
      [s.network],
    );
    const token = await link();
    const { invitation } = await request(s.nobody, InvitationDocument, { token });
    expect(invitation).toMatchObject({
      kind: 'LINK',
      role: 'GUARDIAN',
      network: { name: { text: 'Veneto' } },
      groundRules: { html: '<p>Be kind</p>', markdown: null, version: 1 },
    });
    for (const wrong of ['', 'x', `${token}x`, token.slice(1), token.toUpperCase()])
      expect(await request(s.nobody, InvitationDocument, { token: wrong })).toEqual({ invitation: null });
  });

  it('has a token of 192 bits, of which the database keeps the hash alone', async () => {
    const address = newAddress();
    const tokens = [await link(), await mailed(address)];
    for (const token of tokens) expect(token).toMatch(/^[\w-]{32}$/);
    const dump = await s.hub.app.pool.query(
      `SELECT string_agg(t, '') AS t FROM (SELECT i::text AS t FROM invitation i UNION ALL SELECT k::text FROM idempotency_key k
       UNION ALL SELECT d::text FROM delivery d WHERE state = 'SENT' UNION ALL SELECT a::text FROM audit_entry a) x`,
    );
    for (const token of tokens) expect(dump.rows[0].t).not.toContain(token);
  });

  it('is made once for one key, with the same link', async () => {
    const idempotencyKey = randomUUID();
    const made = await Promise.all([1, 2, 3].map(() => create({ places: 2, idempotencyKey })));
    expect(new Set(made.map((m) => unwrap(m, 'CreateInvitationSuccess').link)).size).toBe(1);
    expect(await create({ places: 3, idempotencyKey })).toMatchObject({
      __typename: 'IdempotencyKeyReusedError',
    });
  });

  it.each<[string, Create, string]>([
    ['neither places nor addresses', {}, 'places'],
    ['both', { places: 1, addresses: ['a@example.org'] }, 'places'],
    ['no place', { places: 0 }, 'places'],
    ['501 places', { places: 501 }, 'places'],
    ['no day', { places: 1, days: 0 }, 'days'],
    ['61 days', { places: 1, days: 61 }, 'days'],
    ['no address', { addresses: [] }, 'addresses'],
    ['what is no address', { addresses: ['a@example.org', 'x@y\r\nBcc: z@example.org'] }, 'addresses'],
    ['501 addresses', { addresses: Array.from({ length: 501 }, (_, i) => `a${i}@example.org`) }, 'addresses'],
  ])('is refused with %s', async (_what, more, field) => {
    expect(await create(more)).toMatchObject({ __typename: 'InvalidInputError', field });
  });

  it('is made, seen and withdrawn by organisers of the network alone', async () => {
    await link();
    const made = async (who: HubClient) =>
      (await request(who, InvitationsDocument, { id: s.hub.make.id(s.network) })).network!.invitations.nodes;
    const [one] = await made(s.as);
    expect(one).toMatchObject({ kind: 'LINK', places: 5, placesLeft: 5, state: 'OPEN', address: null });
    const parent = await s.hub.make.network();
    await s.hub.app.pool.query('UPDATE network SET parent_id = $1 WHERE id = $2', [parent, s.network]);
    const revoke = async (who: HubClient, invitationId: string) =>
      (await request(who, RevokeInvitationDocument, { input: { invitationId } })).revokeInvitation;
    for (const who of [
      await s.hub.make.person({ in: [s.network] }),
      await s.hub.make.person({ in: [s.network], role: 'MODERATOR' }),
      await s.hub.make.person({ in: [parent], role: 'ORGANISER' }),
    ]) {
      const client = await s.hub.client(who);
      expect(await create({ places: 1 }, client)).toMatchObject({ __typename: 'NotFoundError' });
      expect(await made(client)).toEqual([]);
      const hidden = await revoke(client, one!.id);
      expect(hidden).toMatchObject({ __typename: 'NotFoundError' });
      expect(await revoke(client, s.hub.make.id(randomUUID()))).toEqual(hidden);
    }
    expect(await create({ places: 1 }, s.nobody)).toMatchObject({ __typename: 'NotSignedInError' });
    expect(await revoke(s.as, one!.id)).toMatchObject({ __typename: 'RevokeInvitationSuccess' });
    expect(await made(s.as)).toMatchObject([{ state: 'REVOKED' }]);
    const audit = await s.hub.app.pool.query(
      `SELECT count(*)::int AS n FROM audit_entry WHERE network_id = $1 AND kind = 'INVITATION_CHANGED'`,
      [s.network],
    );
    expect(audit.rows[0].n).toBe(2);
  });

  it('goes by mail to 500 addresses at once, each with a token of its own; the newest counts', async () => {
    const addresses = Array.from({ length: 500 }, (_, i) => `list${i}@example.org`);
    const made = unwrap(await create({ addresses }), 'CreateInvitationSuccess');
    expect(made).toMatchObject({ mailed: 500, link: null });
    await create({ addresses: ['LIST0@example.org'] });
    const found = await s.hub.app.pool.query(
      `SELECT count(*)::int AS n, count(DISTINCT token_hash)::int AS tokens,
         count(*) FILTER (WHERE revoked_at IS NOT NULL)::int AS replaced FROM invitation WHERE network_id = $1`,
      [s.network],
    );
    expect(found.rows).toEqual([{ n: 501, tokens: 501, replaced: 1 }]);
    await s.hub.app.pool.query(`DELETE FROM job WHERE kind = 'mail.send'`);
  });

  it('cannot be made without end', async () => {
    for (let i = 0; i < 60; i++) await create({ places: 1 });
    expect(await create({ places: 1 })).toMatchObject({ __typename: 'RateLimitedError' });
  });
});

describe('who has an account', () => {
  it('joins by a link, once', async () => {
    const token = await link({ role: 'MENTOR', places: 1 });
    const client = await s.hub.client(await s.hub.make.person());
    expect(await accept(client, { token })).toMatchObject({ __typename: 'AcceptInvitationSuccess' });
    expect(await accept(client, { token })).toMatchObject({ __typename: 'AcceptInvitationSuccess' });
    expect(await accept(await s.hub.client(await s.hub.make.person()), { token })).toMatchObject(invalid);
    expect(await members()).toBe(2);
  });

  it('takes no place where she has the role already', async () => {
    const token = await link({ places: 1 });
    const member = await s.hub.client(await s.hub.make.person({ in: [s.network] }));
    expect(await accept(member, { token })).toMatchObject({ __typename: 'AcceptInvitationSuccess' });
    expect(await accept(await s.hub.client(await s.hub.make.person()), { token })).toMatchObject({
      __typename: 'AcceptInvitationSuccess',
    });
  });

  it('does not come back by the same place after she was let go', async () => {
    const token = await link();
    const person = await s.hub.make.person();
    const client = await s.hub.client(person);
    await accept(client, { token });
    await s.hub.app.pool.query('UPDATE membership SET until = clock_timestamp() WHERE person_id = $1', [
      person.personId,
    ]);
    expect(await accept(client, { token })).toMatchObject(invalid);
  });

  it('does not come in while she is suspended', async () => {
    const token = await link();
    const person = await s.hub.make.person();
    await s.hub.app.pool.query(
      `INSERT INTO suspension (id, person_id, network_id, roles) VALUES (gen_random_uuid(), $1, $2, '[]')`,
      [person.personId, s.network],
    );
    expect(await accept(await s.hub.client(person), { token })).toMatchObject({
      __typename: 'SuspendedError',
    });
    const { rows } = await s.hub.app.pool.query('SELECT places_left FROM invitation WHERE network_id = $1', [
      s.network,
    ]);
    expect(rows).toEqual([{ places_left: 5 }]);
  });

  it.each([
    ['withdrawn', 'revoked_at = now()'],
    ['too old', `expires_at = now() - interval '1 second'`],
    ['used up', 'places_left = 0'],
  ])('is refused one that is %s, as if there were none', async (_what, change) => {
    const token = await link();
    await s.hub.app.pool.query(`UPDATE invitation SET ${change} WHERE network_id = $1`, [s.network]);
    const client = await s.hub.client(await s.hub.make.person());
    const refused = await accept(client, { token });
    expect(refused).toMatchObject(invalid);
    expect(await accept(client, { token: 'none at all' })).toEqual(refused);
    expect((await request(s.nobody, InvitationDocument, { token })).invitation).toBeNull();
    expect((await come({ token, newcomer: anna })).answer).not.toMatchObject({
      __typename: 'AcceptInvitationSuccess',
    });
  });

  it('is refused what was mailed to somebody else who has an account', async () => {
    const other = await s.hub.make.person();
    const token = await mailed(other.email);
    expect(await accept(await s.hub.client(await s.hub.make.person()), { token })).toMatchObject(invalid);
    expect(await accept(await s.hub.client(other), { token })).toMatchObject({
      __typename: 'AcceptInvitationSuccess',
    });
  });

  it('accepts the ground rules in force with it', async () => {
    await s.hub.app.pool.query(
      `INSERT INTO ground_rules (id, network_id, version, markdown, html) SELECT gen_random_uuid(), $1, v, 'x', 'x' FROM generate_series(1, 2) v`,
      [s.network],
    );
    const token = await link({ places: 1 });
    const client = await s.hub.client(await s.hub.make.person());
    for (const acceptedRulesVersion of [undefined, 1, 3])
      expect(await accept(client, { token, acceptedRulesVersion })).toMatchObject({
        __typename: 'RulesNotAcceptedError',
      });
    expect(await members()).toBe(1);
    expect(await accept(client, { token, acceptedRulesVersion: 2 })).toMatchObject({
      __typename: 'AcceptInvitationSuccess',
    });
  });
});
