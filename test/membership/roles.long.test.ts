import {
  EndRoleDocument,
  GrantRoleDocument,
  LeaveNetworkDocument,
  request,
  ResumeMembershipDocument,
  SuspendMembershipDocument,
  type HubClient,
  type MemberRoleInput,
} from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import type { MadePerson } from '../support/make';

type Role = MemberRoleInput['role'];

let hub: TestHub;
beforeAll(async () => void (hub = await startHub()));
afterAll(() => hub.stop());

interface Scene {
  network: string;
  organiser: MadePerson;
  member: MadePerson;
  as: HubClient;
}

/** A network with one organiser and one member. */
async function scene(): Promise<Scene> {
  const network = await hub.make.network({ name: 'Veneto' });
  const organiser = await hub.make.person({ in: [network], role: 'ORGANISER' });
  const member = await hub.make.person({ in: [network], name: 'Anna Rossi', locale: 'it' });
  return { network, organiser, member, as: await hub.client(organiser) };
}

const ids = (network: string, { personId }: { personId: string }) => ({
  networkId: hub.make.id(network),
  personId: hub.make.id(personId),
});

const grant = async (as: HubClient, network: string, who: MadePerson, role: Role) =>
  (await request(as, GrantRoleDocument, { input: { ...ids(network, who), role } })).grantRole;
const end = async (as: HubClient, network: string, who: MadePerson, role: Role) =>
  (await request(as, EndRoleDocument, { input: { ...ids(network, who), role } })).endRole;
const suspend = async (as: HubClient, network: string, who: MadePerson, reason = 'a pause') =>
  (await request(as, SuspendMembershipDocument, { input: { ...ids(network, who), reason } }))
    .suspendMembership;
const resume = async (as: HubClient, network: string, who: MadePerson) =>
  (await request(as, ResumeMembershipDocument, { input: ids(network, who) })).resumeMembership;
const leave = async (as: HubClient, network: string) =>
  (await request(as, LeaveNetworkDocument, { input: { networkId: hub.make.id(network) } })).leaveNetwork;

async function roles(network: string, { personId }: MadePerson): Promise<string[]> {
  const found = await hub.app.pool.query<{ role: string }>(
    'SELECT role FROM membership WHERE network_id = $1 AND person_id = $2 AND until IS NULL ORDER BY role',
    [network, personId],
  );
  return found.rows.map((row) => row.role);
}

async function audited(personId: string): Promise<[string, Record<string, string>][]> {
  const found = await hub.app.pool.query(
    'SELECT kind, details FROM audit_entry WHERE subject_id = $1 ORDER BY id',
    [personId],
  );
  return found.rows.map((row) => [row.kind, row.details]);
}

async function operator(): Promise<HubClient> {
  const { personId } = await hub.make.person();
  await hub.app.pool.query('UPDATE account SET operator = true WHERE person_id = $1', [personId]);
  return hub.client({ personId });
}

describe('roles', () => {
  it('are given and ended by an organiser, written down, and kept as history', async () => {
    const { network, member, as } = await scene();
    expect(await grant(as, network, member, 'MENTOR')).toMatchObject({ __typename: 'MembershipSuccess' });
    expect(await grant(as, network, member, 'MENTOR')).toMatchObject({ __typename: 'MembershipSuccess' });
    expect(await roles(network, member)).toEqual(['GUARDIAN', 'MENTOR']);
    expect(await end(as, network, member, 'MENTOR')).toMatchObject({ __typename: 'MembershipSuccess' });
    expect(await roles(network, member)).toEqual(['GUARDIAN']);
    const kept = await hub.app.pool.query(
      'SELECT role, until IS NULL AS open FROM membership WHERE person_id = $1 ORDER BY role',
      [member.personId],
    );
    expect(kept.rows).toEqual([
      { role: 'GUARDIAN', open: true },
      { role: 'MENTOR', open: false },
    ]);
    expect(await audited(member.personId)).toEqual([
      ['MEMBERSHIP_BEGUN', { role: 'MENTOR', by: 'granted' }],
      ['MEMBERSHIP_ENDED', { roles: 'MENTOR', by: 'ended' }],
    ]);
  });

  it('tell a new organiser by mail, in her language', async () => {
    const { network, member, as } = await scene();
    await grant(as, network, member, 'ORGANISER');
    const mail = await hub.app.pool.query('SELECT class, locale FROM delivery WHERE recipient = $1', [
      member.email,
    ]);
    expect(mail.rows).toEqual([{ class: 'ORGANISER_NOW', locale: 'it' }]);
    const right = await hub.client(member);
    expect(await grant(right, network, member, 'MODERATOR')).toMatchObject({
      __typename: 'MembershipSuccess',
    });
  });

  it('ask for a fresh sign-in', async () => {
    const { network, organiser, member } = await scene();
    const { cookie, sessionId } = await hub.sessionOf(organiser.personId);
    await hub.app.pool.query(
      `UPDATE session SET authenticated_at = now() - interval '11 minutes' WHERE id = $1`,
      [sessionId],
    );
    const input = ids(network, member);
    const query = `mutation($role: MemberRoleInput!, $who: ResumeMembershipInput!, $sus: SuspendMembershipInput!) {
      grantRole(input: $role) { __typename } endRole(input: $role) { __typename }
      suspendMembership(input: $sus) { __typename } resumeMembership(input: $who) { __typename } }`;
    const answer = await hub.raw(
      query,
      { role: { ...input, role: 'MENTOR' }, who: input, sus: { ...input, reason: 'a pause' } },
      { cookie },
    );
    const stepUp = { __typename: 'StepUpRequiredError' };
    expect(answer.body.data).toEqual({
      grantRole: stepUp,
      endRole: stepUp,
      suspendMembership: stepUp,
      resumeMembership: stepUp,
    });
    expect(await roles(network, member)).toEqual(['GUARDIAN']);
  });

  it('are refused to all who do not organise this network, as if nothing were there', async () => {
    const { network, member } = await scene();
    const child = await hub.make.network({ parentId: network, kind: 'LOCAL' });
    const inChild = await hub.make.person({ in: [child] });
    const others = {
      'a member': await hub.client(member),
      'a moderator': await hub.client(await hub.make.person({ in: [network], role: 'MODERATOR' })),
      'an organiser of another network': (await scene()).as,
      'a stranger': await hub.client(await hub.make.person()),
    };
    for (const [who, client] of Object.entries(others)) {
      const answers = [
        await grant(client, network, member, 'ORGANISER'),
        await end(client, network, member, 'GUARDIAN'),
        await suspend(client, network, member),
        await resume(client, network, member),
      ];
      expect([who, ...answers.map((a) => a.__typename)]).toEqual([who, ...Array(4).fill('NotFoundError')]);
    }
    expect(await grant(await hub.client(), network, member, 'ORGANISER')).toMatchObject({
      __typename: 'NotSignedInError',
    });
    expect(await roles(network, member)).toEqual(['GUARDIAN']);
    expect(await roles(child, inChild)).toEqual(['GUARDIAN']);
  });

  it('of a child network are none of the parent’s organiser, until she is given one there', async () => {
    const { network, organiser, as } = await scene();
    const child = await hub.make.network({ parentId: network, kind: 'LOCAL' });
    const inChild = await hub.make.person({ in: [child] });
    await hub.make.person({ in: [child], role: 'ORGANISER' });
    expect(await grant(as, child, inChild, 'MENTOR')).toMatchObject({ __typename: 'NotFoundError' });
    expect(await suspend(as, child, inChild)).toMatchObject({ __typename: 'NotFoundError' });
    await grant(await operator(), child, organiser, 'ORGANISER');
    expect(await grant(as, child, inChild, 'MENTOR')).toMatchObject({ __typename: 'MembershipSuccess' });
  });

  it('go to members only, so that nobody is drawn into a network unasked; operators may', async () => {
    const { network, as } = await scene();
    const stranger = await hub.make.person();
    const nobody = { ...stranger, personId: crypto.randomUUID() };
    const hidden = await grant(as, network, stranger, 'GUARDIAN');
    expect(hidden).toMatchObject({ __typename: 'NotFoundError' });
    expect(await grant(as, network, nobody, 'GUARDIAN')).toEqual(hidden);
    expect(await grant(await operator(), network, stranger, 'ORGANISER')).toMatchObject({
      __typename: 'MembershipSuccess',
    });
  });
});

describe('the last organiser', () => {
  const refused = { __typename: 'LastOrganiserError', code: 'LAST_ORGANISER' };

  it('cannot leave, be suspended or lose the role', async () => {
    const { network, organiser, as } = await scene();
    expect(await leave(as, network)).toMatchObject(refused);
    expect(await suspend(as, network, organiser)).toMatchObject(refused);
    expect(await end(as, network, organiser, 'ORGANISER')).toMatchObject(refused);
    expect(await end(await operator(), network, organiser, 'ORGANISER')).toMatchObject(refused);
    expect(await roles(network, organiser)).toEqual(['ORGANISER']);
  });

  it('is not relieved by one who cannot sign in', async () => {
    const { network, as } = await scene();
    const gone = await hub.make.person({ in: [network], role: 'ORGANISER' });
    await hub.app.pool.query(`UPDATE account SET state = 'SUSPENDED' WHERE person_id = $1`, [gone.personId]);
    expect(await leave(as, network)).toMatchObject(refused);
  });

  it('can go when there is another', async () => {
    const { network, member, as } = await scene();
    await grant(as, network, member, 'ORGANISER');
    expect(await leave(as, network)).toMatchObject({ __typename: 'MembershipSuccess' });
    expect(await leave(await hub.client(member), network)).toMatchObject(refused);
  });

  it('can give up other roles', async () => {
    const { network, organiser, as } = await scene();
    await grant(as, network, organiser, 'MENTOR');
    expect(await end(as, network, organiser, 'MENTOR')).toMatchObject({ __typename: 'MembershipSuccess' });
  });

  const ways = {
    'leave at the same moment': (network: string, all: MadePerson[], clients: HubClient[]) =>
      clients.map((client) => leave(client, network).then((a) => [all, a] as const)),
    'end each other’s role at the same moment': (network: string, all: MadePerson[], clients: HubClient[]) =>
      clients.map((client, i) =>
        end(client, network, all[(i + 1) % all.length]!, 'ORGANISER').then((a) => [all, a] as const),
      ),
    'suspend each other at the same moment': (network: string, all: MadePerson[], clients: HubClient[]) =>
      clients.map((client, i) =>
        suspend(client, network, all[(i + 1) % all.length]!).then((a) => [all, a] as const),
      ),
  };

  it.each(Object.entries(ways))('remains one when all %s', async (_what, go) => {
    for (let round = 0; round < 8; round++) {
      const network = await hub.make.network();
      const all = await Promise.all(
        Array.from({ length: 4 }, () => hub.make.person({ in: [network], role: 'ORGANISER' })),
      );
      const clients = await Promise.all(all.map((person) => hub.client(person)));
      await Promise.all(go(network, all, clients));
      const left = await Promise.all(all.map((person) => roles(network, person)));
      expect(left.flat()).toContain('ORGANISER');
    }
  });

  it('would go with a look first and a write after (negative control)', async () => {
    const naive = async (network: string, personId: string) => {
      const { rows } = await hub.app.pool.query(
        `SELECT count(*)::int AS n FROM membership WHERE network_id = $1 AND role = 'ORGANISER' AND until IS NULL`,
        [network],
      );
      if (rows[0].n < 2) return;
      await hub.app.pool.query(
        'UPDATE membership SET until = now() WHERE network_id = $1 AND person_id = $2 AND until IS NULL',
        [network, personId],
      );
    };
    let empty = 0;
    for (let round = 0; round < 20; round++) {
      const network = await hub.make.network();
      const all = [0, 1].map(() => hub.make.person({ in: [network], role: 'ORGANISER' }));
      const people = await Promise.all(all);
      await Promise.all(people.map(({ personId }) => naive(network, personId)));
      const left = await Promise.all(people.map((person) => roles(network, person)));
      if (left.flat().length === 0) empty++;
    }
    expect(empty).toBeGreaterThan(0);
  });
});

describe('a suspension', () => {
  it('takes every right in the network from the next request on, and gives it back', async () => {
    const { network, member, as } = await scene();
    await grant(as, network, member, 'MENTOR');
    await hub.app.pool.query(
      `UPDATE membership SET external_id = 'V-7' WHERE person_id = $1 AND role = 'GUARDIAN'`,
      [member.personId],
    );
    const board = hub.make.id(await hub.make.board(network));
    const { cookie } = await hub.sessionOf(member.personId);
    const look = async () =>
      (await hub.raw(`{ board(id: "${board}") { id } me { memberships { role } } }`, {}, { cookie })).body
        .data;
    expect(await look()).toMatchObject({ board: { id: board } });
    await suspend(as, network, member, '  Pausa  ');
    expect(await look()).toEqual({ board: null, me: { memberships: [] } });
    const kept = await hub.app.pool.query('SELECT reason, until FROM suspension WHERE person_id = $1', [
      member.personId,
    ]);
    expect(kept.rows).toEqual([{ reason: 'Pausa', until: null }]);
    expect(await resume(as, network, member)).toMatchObject({ __typename: 'MembershipSuccess' });
    expect(await look()).toMatchObject({ board: { id: board } });
    expect(await roles(network, member)).toEqual(['GUARDIAN', 'MENTOR']);
    const number = await hub.app.pool.query(
      'SELECT role FROM membership WHERE person_id = $1 AND external_id IS NOT NULL AND until IS NULL',
      [member.personId],
    );
    expect(number.rows).toEqual([{ role: 'GUARDIAN' }]);
    const history = await hub.app.pool.query(
      `SELECT (SELECT count(*)::int FROM membership WHERE person_id = $1) AS memberships,
         (SELECT count(*)::int FROM suspension WHERE person_id = $1 AND until IS NOT NULL) AS suspensions`,
      [member.personId],
    );
    expect(history.rows).toEqual([{ memberships: 4, suspensions: 1 }]);
  });

  it('is written down as moderation, as is its end', async () => {
    const { network, member, as } = await scene();
    await suspend(as, network, member);
    await resume(as, network, member);
    expect(await audited(member.personId)).toEqual([
      ['MODERATED', { roles: 'GUARDIAN', by: 'suspended' }],
      ['MODERATED', { roles: 'GUARDIAN', by: 'resumed' }],
    ]);
  });

  it('stands against every other way to a role', async () => {
    const { network, member, as } = await scene();
    await suspend(as, network, member);
    expect(await grant(as, network, member, 'GUARDIAN')).toMatchObject({ __typename: 'SuspendedError' });
    expect(await grant(await operator(), network, member, 'GUARDIAN')).toMatchObject({
      __typename: 'SuspendedError',
    });
    await hub.make.membership(member.personId, network, 'MENTOR');
    expect(await roles(network, member)).toEqual([]);
    expect(await leave(await hub.client(member), network)).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('is not passed by a role given at the same moment', async () => {
    for (let round = 0; round < 10; round++) {
      const { network, member, as } = await scene();
      await Promise.all([
        suspend(as, network, member),
        grant(as, network, member, 'MENTOR'),
        grant(as, network, member, 'TERRITORIAL_CONTACT'),
        hub.make.membership(member.personId, network, 'MODERATOR'),
      ]);
      expect(await roles(network, member)).toEqual([]);
    }
  });

  it('does not reach into other networks', async () => {
    const { network, member, as } = await scene();
    const other = await hub.make.network();
    await hub.make.membership(member.personId, other);
    await suspend(as, network, member);
    expect(await roles(other, member)).toEqual(['GUARDIAN']);
  });

  it('begins once, and ends once', async () => {
    const { network, member, as } = await scene();
    const begun = await Promise.all([1, 2, 3].map(() => suspend(as, network, member)));
    expect(begun.map((b) => b.__typename).sort()).toEqual([
      'MembershipSuccess',
      'NotFoundError',
      'NotFoundError',
    ]);
    const ended = await Promise.all([1, 2, 3].map(() => resume(as, network, member)));
    expect(ended.map((b) => b.__typename).sort()).toEqual([
      'MembershipSuccess',
      'NotFoundError',
      'NotFoundError',
    ]);
    expect(await roles(network, member)).toEqual(['GUARDIAN']);
  });
});

describe('leaving', () => {
  it('ends all roles at once', async () => {
    const { network, member, as } = await scene();
    await grant(as, network, member, 'MENTOR');
    expect(await leave(await hub.client(member), network)).toMatchObject({ __typename: 'MembershipSuccess' });
    expect(await roles(network, member)).toEqual([]);
    expect(await audited(member.personId)).toContainEqual([
      'MEMBERSHIP_ENDED',
      { roles: expect.stringMatching(/^(GUARDIAN MENTOR|MENTOR GUARDIAN)$/) as string, by: 'left' },
    ]);
  });

  it('answers alike for a network one is not in and one that is not there', async () => {
    const client = await hub.client(await hub.make.person());
    const foreign = await leave(client, (await scene()).network);
    expect(foreign).toMatchObject({ __typename: 'NotFoundError' });
    expect(await leave(client, crypto.randomUUID())).toEqual(foreign);
  });
});
