import { DirectoryDocument, request } from '@guardian-network-hub/client-sdk';
import fc from 'fast-check';
import type { Pool, PoolClient } from 'pg';
import { SharingGraph, type SharedRow } from '../../src/features/session/sharing-graph';
import { SharingCache, type SharingNow } from '../../src/features/session/sharing-cache';
import { SHARED, SHARING_NOW } from '../../src/features/session/sharing.sql';
import { STEP } from '../../src/shared/audience';
import { DATA_KINDS } from '../../src/shared/data-kind';
import { randomId } from '../../src/shared/ids';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';
import { runs } from '../support/runs';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

/** The rule in SQL: data of each kind and step that members of the networks $1 are let see, by `kind:step`. */
const RULE = `
  SELECT s.kind || ':' || s.step AS what, array_agg(DISTINCT s.id::text ORDER BY s.id::text) AS ids
  FROM (
    SELECT r.network_id AS id, r.kind, r.step
    FROM network_path t JOIN sharing_rule r ON r.network_id = t.network_id AND r.direction = 'ANCESTORS'
    WHERE t.ancestor_id = ANY($1::uuid[])
    UNION ALL
    SELECT r.network_id, r.kind, r.step
    FROM network_path t JOIN sharing_rule r ON r.network_id = t.ancestor_id AND r.direction = 'DESCENDANTS'
    WHERE t.network_id = ANY($1::uuid[])
    UNION ALL
    SELECT CASE WHEN k.from_id = own.id THEN k.to_id ELSE k.from_id END, unnest(k.kinds), ${STEP.LINKED}
    FROM network_link k JOIN unnest($1::uuid[]) own (id) ON own.id IN (k.from_id, k.to_id)
    WHERE k.accepted_at IS NOT NULL AND k.ended_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())
  ) s JOIN network n ON n.id = s.id AND (s.kind <> 'CARDS' OR n.cards_up_to >= s.step)
  GROUP BY 1`;

const SIZE = 7;
const network = fc.nat({ max: SIZE - 1 });
const kind = fc.constantFrom(...DATA_KINDS);
const world = fc.record({
  /** Of each network, the one above it: one of those before, or none. */
  parents: fc.array(fc.integer({ min: -1, max: SIZE - 2 }), { minLength: SIZE, maxLength: SIZE }),
  cardsUpTo: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: SIZE, maxLength: SIZE }),
  rules: fc.uniqueArray(
    fc.tuple(network, kind, fc.constantFrom('ANCESTORS', 'DESCENDANTS'), fc.constantFrom(1, 2)),
    { maxLength: 8, selector: ([id, of, direction]) => `${id} ${of} ${direction}` },
  ),
  links: fc.uniqueArray(
    fc.tuple(
      network,
      network,
      fc.uniqueArray(kind, { minLength: 1 }),
      fc.constantFrom('IN_FORCE', 'OFFERED', 'ENDED', 'EXPIRED', 'TO_EXPIRE'),
    ),
    { maxLength: 6, selector: ([from, to]) => `${Math.min(from, to)} ${Math.max(from, to)}` },
  ),
  member: fc.uniqueArray(network, { maxLength: 3 }),
});
type Made = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** Makes a world in a transaction; returns the ids of its networks. */
async function makeWorld(tx: PoolClient, { parents, cardsUpTo, rules, links }: Made): Promise<string[]> {
  const ids = parents.map(() => randomId());
  for (const [i, id] of ids.entries()) {
    const parent = Math.min(parents[i]!, i - 1);
    const text = `INSERT INTO network (id, kind, parent_id, name, cards_up_to) VALUES ($1, 'REGIONAL', $2, '{"en":"N"}', $3)`;
    await tx.query(text, [id, ids[parent] ?? null, cardsUpTo[i]]);
  }
  for (const [of, about, direction, step] of rules)
    await tx.query('INSERT INTO sharing_rule VALUES ($1, $2, $3, $4)', [ids[of], about, direction, step]);
  for (const [from, to, kinds, state] of links) {
    if (from === to) continue;
    const text = `INSERT INTO network_link (id, from_id, to_id, kinds, purpose, accepted_at, ended_at, expires_at)
      VALUES ($1, $2, $3, $4, 'exchange', CASE WHEN $5 <> 'OFFERED' THEN now() END, CASE WHEN $5 = 'ENDED' THEN now() END,
        CASE $5 WHEN 'EXPIRED' THEN now() WHEN 'TO_EXPIRE' THEN now() + interval '1 h' END)`;
    await tx.query(text, [randomId(), ids[from], ids[to], kinds, state]);
  }
  return ids;
}

describe('the graph of what networks share', () => {
  it('says the same as the rule in SQL, whatever the tree, the rules and the agreements', async () => {
    let shared = 0;
    await fc.assert(
      fc.asyncProperty(world, async (made) => {
        const tx = await hub.app.pool.connect();
        try {
          await tx.query('BEGIN');
          const ids = await makeWorld(tx, made);
          const own = made.member.map((i) => ids[i]!);
          const graph = new SharingGraph((await tx.query<SharedRow>(SHARED)).rows[0]!);
          const { near, linked } = graph.sightOf(own);
          const rule = await tx.query<{ what: string; ids: string[] }>(RULE, [own]);
          const said = new Map(rule.rows.map((row) => [row.what, row.ids]));
          for (const of of DATA_KINDS) {
            const beside = (step: number) =>
              (said.get(`${of}:${step}`) ?? []).filter((id) => !own.includes(id));
            expect([...near[of]].sort()).toEqual([...own, ...beside(STEP.NETWORK)].sort());
            expect(linked[of].filter((id) => !own.includes(id)).sort()).toEqual(beside(STEP.LINKED));
            shared += near[of].length - own.length + linked[of].length;
          }
        } finally {
          await tx.query('ROLLBACK');
          tx.release();
        }
      }),
      { numRuns: runs(150) },
    );
    expect(shared).toBeGreaterThan(runs(100));
  });
});

describe('what is kept of it in a process', () => {
  it('follows a change made by another process with the next request, and would not without the version', async () => {
    const other = await startHub({ databaseUrl: hub.databaseUrl });
    const [veneto, friuli] = [await hub.make.network(), await hub.make.network()];
    await hub.make.person({ name: 'Kept Away', in: [veneto], audience: 'LINKED' });
    const reader = await other.client(await hub.make.person({ in: [friuli], audience: 'ME' }));
    const found = async () =>
      (await request(reader, DirectoryDocument, { search: 'kept away' })).directory.nodes.length;
    expect(await found()).toBe(0);
    await hub.make.link(veneto, friuli);
    expect(await found()).toBe(1);
    await hub.app.pool.query('UPDATE network_link SET ended_at = now() WHERE from_id = $1', [veneto]);
    expect(await found()).toBe(0);

    await hub.app.pool.query('ALTER TABLE network_link DISABLE TRIGGER sharing_changed');
    await hub.make.link(veneto, friuli);
    expect(await found()).toBe(0);
    await hub.app.pool.query('ALTER TABLE network_link ENABLE TRIGGER sharing_changed');
    await other.stop();
  });

  it('lets an agreement run out by itself, with no change that would tell of it', async () => {
    const [veneto, friuli] = [await hub.make.network(), await hub.make.network()];
    await hub.make.person({ name: 'Lent Away', in: [veneto], audience: 'LINKED' });
    const reader = await hub.client(await hub.make.person({ in: [friuli], audience: 'ME' }));
    const found = async () =>
      (await request(reader, DirectoryDocument, { search: 'lent away' })).directory.nodes.length;
    await hub.make.link(veneto, friuli, new Date(Date.now() + 1_500));
    expect(await found()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1_700));
    expect(await found()).toBe(0);
  });

  it('is read again where a reading under way began before the change that a request saw', async () => {
    const { pool } = hub.app;
    let [reads, release] = [0, () => undefined as void];
    const held = new Promise<void>((resolve) => (release = resolve));
    // The first reading has its answer, and keeps it for a while.
    const slow = {
      query: async (text: string) => {
        const answer = await pool.query(text);
        if (++reads === 1) await held;
        return answer;
      },
    } as unknown as Pool;
    const now = async () => (await pool.query<SharingNow>(`SELECT ${SHARING_NOW}`)).rows[0]!;
    const cache = new SharingCache(slow);
    const first = cache.at(await now());
    await eventually(() => reads > 0);
    const [veneto, friuli] = [await hub.make.network(), await hub.make.network()];
    await hub.make.link(veneto, friuli);
    const second = cache.at(await now());
    release();
    expect((await first).sightOf([friuli]).linked.CARDS).toEqual([]);
    expect((await second).sightOf([friuli]).linked.CARDS).toEqual([veneto]);
    expect(reads).toBe(2);
  });

  it('raises the version once in a transaction, however much it changes', async () => {
    const version = async () =>
      Number((await hub.app.pool.query('SELECT version FROM sharing_version')).rows[0].version);
    const before = await version();
    const ids = Array.from({ length: 20 }, () => randomId());
    await hub.app.pool.query(
      `INSERT INTO network (id, kind, name) SELECT unnest($1::uuid[]), 'LOCAL', '{"en":"N"}'`,
      [ids],
    );
    expect(await version()).toBe(before + 1);
    await hub.app.pool.query('UPDATE network SET cards_up_to = 3 WHERE id = ANY($1)', [ids]);
    expect(await version()).toBe(before + 2);
    await hub.app.pool.query(`UPDATE network SET name = '{"en":"M"}' WHERE id = ANY($1)`, [ids]);
    expect(await version()).toBe(before + 2);
  });
});
