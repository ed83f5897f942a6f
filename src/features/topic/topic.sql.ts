import { isOwn } from '../alias';
import { isOpen, mayModerate } from '../board';

/**
 * SQL of what someone is to a topic `t` of board `b`: whether she opened it and still writes there, and whether she
 * keeps order. Parameters: `$2` the participant, `$3` her networks, `$4` those she moderates, `$5` those she organises.
 */
export const RIGHTS = `
    ${isOwn('t.author_id', '$2::uuid')} AND b.network_id = ANY($3::uuid[]) AND ${isOpen('b')} AS "isAuthor",
    ${mayModerate('b', '$4::uuid[]', '$5::uuid[]')} AS "mayModerate"`;
