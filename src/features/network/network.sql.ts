/** Whoever changes the tree waits here first, so that no two changes lock each other out. */
export const LOCK_TREE = 'SELECT network_tree_lock()';

export const INSERT_NETWORK = `
  INSERT INTO network (id, kind, parent_id, name, description, territory_code, languages)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** Whoever makes a network runs it. */
export const INSERT_ORGANISER = `
  INSERT INTO membership (id, person_id, network_id, role) VALUES ($1, $2, $3, 'ORGANISER')`;

/** Changes what is given: of `$2` every key that is there, a null among them clears. */
export const UPDATE_NETWORK = `
  UPDATE network n SET name = c.name, description = c.description, territory_code = c.territory_code,
    languages = c.languages, minimum_attendance = c.minimum_attendance, caseload_ceiling = c.caseload_ceiling,
    court_codes = c.court_codes
  FROM network old, jsonb_populate_record(old, $2::jsonb) c
  WHERE n.id = $1 AND old.id = n.id`;

export const MOVE_NETWORK = 'UPDATE network SET parent_id = $2 WHERE id = $1';

export const KINDS_OF = 'SELECT id, kind FROM network WHERE id = ANY($1)';

/** Whether a word of the name begins, in any language, with what was typed. */
export const NAMED = (alias: string, search: string) =>
  `(${search} IS NULL OR EXISTS (
    SELECT 1 FROM jsonb_each_text(${alias}.name) t WHERE strpos(' ' || fold(t.value), ' ' || fold(${search})) > 0))`;

/** What a network has is changed by one after another: of two, neither counts or numbers without the other. */
export const LOCK_NETWORK = 'SELECT 1 FROM network WHERE id = $1::uuid FOR NO KEY UPDATE';
