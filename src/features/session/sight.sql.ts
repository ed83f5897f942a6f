import { STEP } from '../../shared/audience';

/**
 * SQL of a lateral join `alias(seen)`: by way of which networks, besides her own, a member of the networks
 * in an array sees data of each kind, and on which step: `{"CARDS:2": [network, …], …}`. It follows from the
 * agreements in force and the rules of the networks above and below; no row of a member is touched.
 */
export function sight(alias: string, networks: string): string {
  return `
    CROSS JOIN LATERAL (
      SELECT json_object_agg(what, ids) AS seen FROM (
        SELECT s.kind || ':' || s.step AS what, array_agg(DISTINCT s.id) AS ids
        FROM (
          SELECT r.network_id AS id, r.kind, r.step
          FROM network_path t JOIN sharing_rule r ON r.network_id = t.network_id AND r.direction = 'ANCESTORS'
          WHERE t.ancestor_id = ANY(${networks})
          UNION ALL
          SELECT r.network_id, r.kind, r.step
          FROM network_path t JOIN sharing_rule r ON r.network_id = t.ancestor_id AND r.direction = 'DESCENDANTS'
          WHERE t.network_id = ANY(${networks})
          UNION ALL
          SELECT CASE WHEN k.from_id = ANY(${networks}) THEN k.to_id ELSE k.from_id END, unnest(k.kinds), ${STEP.LINKED}
          FROM network_link k
          WHERE (k.from_id = ANY(${networks}) OR k.to_id = ANY(${networks})) AND k.accepted_at IS NOT NULL
            AND k.ended_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())
        ) s JOIN network n ON n.id = s.id AND (s.kind <> 'CARDS' OR n.cards_up_to >= s.step)
        GROUP BY 1
      ) w
    ) ${alias}`;
}
