import type { Params } from '../../persistence/read/params';
import type { Pool } from 'pg';

/** SQL of the participant as whom person `me` takes part by her name: looked up once in a statement. */
export function ownParticipant(me: string): string {
  return `(SELECT id FROM participant WHERE person_id = ${me})`;
}

/** The participant as whom a person takes part by her name; null where there is no such person. */
export async function participantOf(pool: Pool, personId: string): Promise<string | null> {
  const asked = 'SELECT id FROM participant WHERE person_id = $1';
  return (await pool.query<{ id: string }>(asked, [personId])).rows[0]?.id ?? null;
}

/** SQL of the participant as whom the viewer answers invitations: a person, or a guest. */
export const answering = (p: Params) => `coalesce(${p.guest()}, ${ownParticipant(p.me())})`;
