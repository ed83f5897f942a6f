import type { Params } from '../../persistence/read/params';

/**
 * SQL of those of the given participants whom others are shown at the topic: people with a name and a place in the hub,
 * who want it and are not kept out of the network whose board it stands on; nobody on a board where people write without
 * their names, or who was there would tell who wrote. All of it stands in parameters, so it is
 * asked once however many viewers a statement has.
 * @param ids the argument of their ids
 */
export function shown(ids: string, params: Params, most: number): string {
  return `SELECT pt.id, pt.name FROM participant pt
    JOIN person pe ON pe.id = pt.person_id AND pe.shows_presence
    JOIN account ac ON ac.person_id = pe.id AND ac.state = 'ACTIVE'
    WHERE pt.id = ANY(${params.arg(ids, 'uuid[]')}) AND pt.kind = 'PERSON' AND pt.name <> '' AND NOT EXISTS (
      SELECT 1 FROM topic st JOIN board sb ON sb.id = st.board_id
      LEFT JOIN suspension su ON su.network_id = sb.network_id AND su.person_id = pe.id AND su.until IS NULL
      WHERE st.id = ${params.arg('id', 'uuid')} AND (sb.nameless OR su.person_id IS NOT NULL))
    ORDER BY pt.id LIMIT ${most}`;
}

export const SET_SHOWN = 'UPDATE person SET shows_presence = $2 WHERE id = $1';
