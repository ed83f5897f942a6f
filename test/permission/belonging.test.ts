import { startHub, type TestHub } from '../support/hub';
import { Asking } from './asking';
import { ACTORS, reached, readable, runs, standingOf, type ActorName } from './rule';
import { makeWorld, type World } from './world';

const READ_FILE = {
  format: 'ODS',
  encoding: 'x',
  delimiter: 'x',
  sheet: 'x',
  sheets: ['x'],
  headingRow: 1,
  columns: [],
};
const STORED = [0, 1, 2, 3, 4, 5, 8, 9, 13];

let hub: TestHub;
let world: World;
let asking: Asking;

beforeAll(async () => {
  hub = await startHub();
  world = await makeWorld(hub);
  asking = new Asking(hub, world);
});
afterAll(() => hub.stop());

const ask: Asking['ask'] = (actor, query, variables) => asking.ask(actor, query, variables);
const fieldsOf = (type: string) => asking.fieldsOf(type);
const selection = (type: string) => asking.selection(type);

describe.each(STORED)('a member whose card has the stored audience %i', (stored) => {
  it('is listed for herself, for organisers, and for members whom the card reaches', async () => {
    await hub.app.pool.query('UPDATE guardian_card SET audience = $1 WHERE id = $2', [
      stored,
      world.owner.cardId,
    ]);
    const query = `query($id: ID!) { network(id: $id) { members(search: "owner owned") { nodes { ${selection('Member')} } } } }`;
    for (const actor of ACTORS) {
      const { network } = await ask(actor, query, { id: hub.make.id(world.network) });
      const [found] = (network as unknown as { members: { nodes: Record<string, unknown>[] } }).members.nodes;
      const inside = standingOf(actor).belongs === true;
      const seen = actor === 'self' || runs(actor) || (inside && reached(actor, stored));
      expect([actor, found !== undefined]).toEqual([actor, seen]);
      if (!found) continue;
      for (const { field, classification } of fieldsOf('Member').filter((f) => f.field !== 'guardian')) {
        expect([actor, field, found[field] !== null]).toEqual([
          actor,
          field,
          readable(actor, classification, 0),
        ]);
      }
      expect([actor, found['guardian'] !== null]).toEqual([actor, reached(actor, stored)]);
    }
  });
});

describe('a suspension', () => {
  it('is shown to the organisers of the network alone', async () => {
    const query = `query($id: ID!) { network(id: $id) { suspensions { nodes { ${selection('Suspension')} } } } }`;
    for (const actor of ACTORS) {
      const { network } = await ask(actor, query, { id: hub.make.id(world.network) });
      const { nodes } = (network as unknown as { suspensions: { nodes: object[] } }).suspensions;
      expect([actor, nodes.length]).toEqual([actor, runs(actor) ? 1 : 0]);
      for (const one of nodes) expect(Object.values(one)).not.toContain(null);
    }
  });
});

describe('an invitation', () => {
  const create = (organiser: ActorName, addresses: string[] | null) =>
    ask(
      organiser,
      `mutation($i: CreateInvitationInput!) { createInvitation(input: $i) { ... on CreateInvitationSuccess { link } } }`,
      {
        i: {
          networkId: hub.make.id(world.network),
          role: 'MENTOR',
          ...(addresses ? { addresses } : { places: 1 }),
          idempotencyKey: crypto.randomUUID(),
        },
      },
    );

  it('is listed for the organisers of the network alone', async () => {
    await create('organiser', ['invited@example.org']);
    const query = `query($id: ID!) { network(id: $id) { invitations { nodes { ${selection('Invitation')} } } } }`;
    for (const actor of ACTORS) {
      const { network } = await ask(actor, query, { id: hub.make.id(world.network) });
      const { nodes } = (network as unknown as { invitations: { nodes: object[] } }).invitations;
      expect([actor, nodes.length]).toEqual([actor, runs(actor) ? 1 : 0]);
      for (const one of nodes) expect(Object.values(one)).not.toContain(null);
    }
  });

  it('is offered to whoever holds its token, and to nobody by a wrong one', async () => {
    const made = await create('organiser', null);
    const token = (made['createInvitation'] as unknown as { link: string }).link.split('#')[1]!;
    const query = `query($token: String!) { invitation(token: $token) { ${selection('InvitationOffer')} } }`;
    for (const actor of ACTORS) {
      expect([actor, await ask(actor, query, { token })]).toMatchObject([
        actor,
        { invitation: { kind: 'LINK', role: 'MENTOR' } },
      ]);
      expect(await ask(actor, query, { token: `${token}x` })).toEqual({ invitation: null });
    }
  });
});

describe('a list that was brought in', () => {
  it('is listed for the organisers of the network alone, and one that was only looked at for nobody', async () => {
    for (const state of ['APPLIED', 'PREPARED'])
      await hub.app.pool.query(
        `INSERT INTO staged_import (id, person_id, network_id, state, language, options, file, counts, applied_at, failure)
         VALUES (gen_random_uuid(), $1, $2, $3, 'en', '{}', $4, '{"leftOut": 0}', now(), 'x')`,
        [world.people.organiser.personId, world.network, state, READ_FILE],
      );
    const query = `query($id: ID!) { network(id: $id) { imports { nodes { ${selection('MemberImport')} } } } }`;
    for (const actor of ACTORS) {
      const { network } = await ask(actor, query.replace('numbers { __typename }', ''), {
        id: hub.make.id(world.network),
      });
      const { nodes } = (network as unknown as { imports: { nodes: object[] } }).imports;
      expect([actor, nodes.length]).toEqual([actor, runs(actor) ? 1 : 0]);
      for (const one of nodes) {
        expect(Object.values(one)).not.toContain(null);
        expect(one).toMatchObject({ state: 'APPLIED', viewerMayUndo: actor === 'organiser' });
      }
    }
  });
});

describe('a request to join', () => {
  it('is listed for the organisers of the network, and for who asked', async () => {
    const question = { label: { en: 'x' }, kind: 'TEXT', required: true, options: [] };
    await hub.app.pool.query(
      `INSERT INTO join_request (id, network_id, person_id, role, questions, answers, state, reason, decided_at)
       VALUES (gen_random_uuid(), $1, $2, 'GUARDIAN', $3, '["x"]', 'DECLINED', 'x', now())`,
      [world.network, world.owner.personId, JSON.stringify([question])],
    );
    const one = selection('JoinRequest').replace(
      'answers { __typename }',
      `answers { ${selection('JoinAnswer').replace('question { __typename }', `question { ${selection('JoinQuestion')} }`)} }`,
    );
    const query = `query($id: ID!) { me { joinRequests { nodes { ${one} } } }
      network(id: $id) { joining { ${selection('JoinPolicy')} } joinRequests(states: [DECLINED]) { nodes { ${one} } } } }`;
    for (const actor of ACTORS) {
      const { me, network } = (await ask(actor, query, { id: hub.make.id(world.network) })) as unknown as {
        me: { joinRequests: { nodes: object[] } } | null;
        network: { joining: object; joinRequests: { nodes: object[] } };
      };
      const own = me?.joinRequests.nodes ?? [];
      const { nodes } = network.joinRequests;
      expect([actor, own.length, nodes.length]).toEqual([
        actor,
        actor === 'self' ? 1 : 0,
        runs(actor) ? 1 : 0,
      ]);
      for (const shown of [...own, ...nodes, network.joining])
        expect(Object.values(shown)).not.toContain(null);
    }
  });
});

describe('ground rules', () => {
  it('are read by everyone signed in, as written by organisers', async () => {
    await hub.app.pool.query(
      `INSERT INTO ground_rules (id, network_id, version, markdown, html) VALUES (gen_random_uuid(), $1, 1, 'x', 'x')`,
      [world.network],
    );
    const query = `query($id: ID!) { network(id: $id) { groundRules { ${selection('GroundRules')} } } }`;
    for (const actor of ACTORS) {
      const { network } = await ask(actor, query, { id: hub.make.id(world.network) });
      const { groundRules: found } = network as unknown as { groundRules: Record<string, unknown> | null };
      expect([actor, found !== null]).toEqual([actor, readable(actor, 'HUB', 0)]);
      if (!found) continue;
      for (const { field, classification } of fieldsOf('GroundRules')) {
        const seen = readable(actor, classification, 0);
        expect([actor, field, found[field] !== null]).toEqual([actor, field, seen]);
      }
    }
  });
});
