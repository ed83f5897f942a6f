/** Columns that say which state of what networks share holds now, and when now is (seconds since 1970). */
export const SHARING_NOW = `(SELECT version::float8 FROM sharing_version) AS sharing,
  extract(epoch FROM now())::float8 AS now`;

/** All that networks share, and its version, as of one moment. */
export const SHARED = `
  SELECT ${SHARING_NOW},
    (SELECT coalesce(json_agg(json_build_array(id, parent_id, cards_up_to)), '[]') FROM network) AS networks,
    (SELECT coalesce(json_agg(json_build_array(network_id, kind, direction, step)), '[]')
     FROM sharing_rule) AS rules,
    (SELECT coalesce(json_agg(json_build_array(from_id, to_id, kinds, extract(epoch FROM expires_at)::float8)), '[]')
     FROM network_link WHERE accepted_at IS NOT NULL AND ended_at IS NULL
       AND (expires_at IS NULL OR expires_at > now())) AS links`;
