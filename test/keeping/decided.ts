import { randomUUID } from 'node:crypto';
import type { TestHub } from '../support/hub';

/** How posts that stay hidden, and what was decided of them, come about some time ago, and whether they are still there. */
export function decidedOf(hub: () => TestHub) {
  const query = (text: string, values: unknown[] = []) => hub().app.pool.query(text, values);
  const decided = async (age: string): Promise<string> => {
    const [id, itemId] = [randomUUID(), randomUUID()];
    const network = await hub().make.network();
    const { participantId } = await hub().make.person();
    const topic = await hub().make.topic(await hub().make.board(network), participantId);
    await query(
      `INSERT INTO post (id, topic_id, author_id, markdown, html, message_id, state)
       VALUES ($1::uuid, $2, $3, 'said', 'said', $1::uuid::text, 'HELD')`,
      [id, topic, participantId],
    );
    await query(
      `INSERT INTO moderation_item (id, network_id, subject_kind, subject_id, origin, reason, state, due_at)
       VALUES ($1, $2, 'POST', $3, 'REPORTED', 'HATE', 'DECIDED', now())`,
      [itemId, network, id],
    );
    await query(
      `INSERT INTO moderation_decision (id, item_id, decision, ground, statement, decided_at)
       VALUES (gen_random_uuid(), $1, 'HIDE', 'HATE', 'because', now() - $2::interval)`,
      [itemId, age],
    );
    return id;
  };
  return {
    hiddenTexts: async (age: string) => {
      const id = await decided(age);
      return async () => {
        const { rows } = await query('SELECT state, markdown, html FROM post WHERE id = $1', [id]);
        expect(rows).toMatchObject([{ state: 'HELD', html: rows[0].markdown }]);
        return rows[0].markdown !== '';
      };
    },
    decisions: async (age: string) => {
      const id = await decided(age);
      return async () =>
        (await query('SELECT 1 FROM moderation_item WHERE subject_id = $1', [id])).rowCount === 1;
    },
  };
}
