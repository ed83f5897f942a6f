import { startHub, type TestHub } from '../support/hub';
import { Asking } from './asking';
import { ACTORS, runs, standingOf } from './rule';
import { makeWorld, type World } from './world';

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
const selection = (type: string) => asking.selection(type);

describe('an agreement between networks', () => {
  it('is known, with all its fields, to the members of both, and to operators', async () => {
    const query = `query($id: ID!) { network(id: $id) { links { ${selection('NetworkLink')} } } }`;
    for (const actor of ACTORS) {
      const { network } = await ask(actor, query, { id: hub.make.id(world.network) });
      const { links } = network as unknown as { links: Record<string, unknown>[] };
      const { belongs, operates } = standingOf(actor);
      const known = belongs || operates || actor === 'linked';
      expect([actor, links.length]).toEqual([actor, known ? 1 : 0]);
      for (const link of links) expect(Object.values({ ...link, expiresAt: '' })).not.toContain(null);
    }
  });
});

describe('the audit log', () => {
  it('is read by each as far as it concerns her, by operators whole', async () => {
    const { personId } = await hub.make.person({ in: [world.network] });
    const about = (subject: string) =>
      hub.app.pool.query(
        `INSERT INTO audit_entry (id, kind, actor_kind, actor_id, subject_id, network_id, details)
         VALUES (gen_random_uuid(), 'MEMBERSHIP_BEGUN', 'PERSON', $1, $2, $3, '{"role": "MENTOR"}')`,
        [personId, subject, world.network],
      );
    await about(world.owner.personId);
    await about(personId);
    const query = `{ auditLog(first: 100, kinds: MEMBERSHIP_BEGUN) { nodes { ${selection('AuditEntry')} } } }`;
    for (const actor of ACTORS) {
      const { auditLog } = await ask(actor, query);
      const { nodes } = auditLog as unknown as { nodes: object[] };
      // An operator without her passkey is told of herself alone, too.
      const told = standingOf(actor).operates ? 2 : actor === 'self' ? 1 : 0;
      expect([actor, nodes.length]).toEqual([actor, told]);
      for (const entry of nodes) expect(Object.values(entry)).not.toContain(null);
    }
  });

  it('is refused any change by the database itself', async () => {
    for (const statement of ['UPDATE audit_entry SET details = $$[]$$', 'DELETE FROM audit_entry']) {
      await expect(hub.app.pool.query(statement)).rejects.toThrow('only added to');
    }
  });
});

describe('a partner portal', () => {
  it('is seen, with its grants and keys, by organisers of its network and by operators', async () => {
    const { pool } = hub.app;
    const made = await pool.query<{ id: string }>(
      `INSERT INTO partner (id, name, purpose, network_id, points_per_minute)
       VALUES (gen_random_uuid(), 'Portal', 'shows', $1, 7) RETURNING id`,
      [world.network],
    );
    const id = made.rows[0]!.id;
    await pool.query(
      `INSERT INTO partner_grant (partner_id, network_id, scopes, expires_at) VALUES ($1, $2, '{directory:read}', now() + interval '1 day')`,
      [id, world.network],
    );
    await pool.query(
      `INSERT INTO partner_key (partner_id, key_hash, revoked_at) VALUES ($1, sha256('key'), now())`,
      [id],
    );
    await pool.query(
      `INSERT INTO partner_jwk (id, partner_id, kid, jwk) VALUES (gen_random_uuid(), $1, 'kid', '{}')`,
      [id],
    );
    const query = `query($n: ID!) { partners(networkId: $n, first: 100) { nodes { ${selection('Partner')}
      grants { ${selection('PartnerGrant')} } keys { ${selection('PartnerKey')} } jwks { ${selection('PartnerJwk')} } } } }`;
    const plain = query.replace(/(grants|keys|jwks) \{ __typename \}/g, '');
    for (const actor of ACTORS) {
      const data = await ask(actor, plain, { n: hub.make.id(world.network) });
      const { nodes } = data['partners'] as unknown as { nodes: Record<string, object[]>[] };
      const found = nodes.find((n) => n['id'] === (hub.make.id(id) as never));
      expect([actor, found !== undefined]).toEqual([actor, runs(actor)]);
      if (!found) continue;
      expect(Object.values(found)).not.toContain(null);
      for (const each of [found['grants'], found['keys'], found['jwks']]) {
        expect(each).toHaveLength(1);
        expect(Object.values(each![0]!)).not.toContain(null);
      }
    }
  });
});
