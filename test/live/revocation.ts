import type { TestHub } from '../support/hub';
import { RawSocket } from '../support/raw-socket';

export const REVOCATIONS = ['session', 'membership', 'account', 'key', 'link', 'rule'] as const;

/** Milliseconds from taking a right away to the closing of the socket that stood on it, and the closing's code. */
export async function revoke(
  hub: TestHub,
  what: (typeof REVOCATIONS)[number],
): Promise<{ ms: number; code: number }> {
  const network = await hub.make.network();
  const board = hub.make.id(await hub.make.board(network, { audience: 'PUBLIC' }));
  const { pool } = hub.app;
  // Who is to see by way of an agreement or a rule belongs to another network.
  const parentId = await hub.make.network();
  const elsewhere = await hub.make.network({ parentId });
  if (what === 'link') await hub.make.link(network, elsewhere);
  if (what === 'rule') {
    await pool.query(`INSERT INTO sharing_rule VALUES ($1, 'BOARDS', 'DESCENDANTS', 1)`, [parentId]);
  }
  const { personId } = await hub.make.person({
    in: [what === 'link' || what === 'rule' ? elsewhere : network],
  });
  const { cookie, sessionId } = await hub.sessionOf(personId);
  const key = await hub.app.features.partners.add('Partner', [network]);
  const socket =
    what === 'key'
      ? await RawSocket.open(hub.url, {}, { authorization: `Bearer ${key}` })
      : await RawSocket.open(hub.url, { cookie });
  const query = 'subscription($b: ID!) { boardChanges(boardId: $b) { cursor } }';
  socket.send({ id: '1', type: 'subscribe', payload: { query, variables: { b: board } } });
  const started = Date.now();
  if (what === 'session') await hub.app.features.sessions.end(pool, sessionId);
  if (what === 'membership')
    await pool.query('UPDATE membership SET until = now() WHERE person_id = $1', [personId]);
  if (what === 'link')
    await pool.query('UPDATE network_link SET ended_at = now() WHERE from_id = $1', [network]);
  if (what === 'rule') await pool.query('DELETE FROM sharing_rule WHERE network_id = $1', [parentId]);
  if (what === 'account')
    await pool.query(`UPDATE account SET state = 'SUSPENDED' WHERE person_id = $1`, [personId]);
  if (what === 'key')
    await pool.query('UPDATE partner_key SET revoked_at = now() WHERE key_hash = sha256($1::bytea)', [
      Buffer.from(key),
    ]);
  const code = await Promise.race([
    socket.closed,
    new Promise<number>((r) => setTimeout(r, 8_000, 0).unref()),
  ]);
  socket.close();
  return { ms: Date.now() - started, code };
}
