import { extendRead } from '../../persistence/read/model';
import { guardianRead } from '../guardian';

/** Which photo a card has, for those whom the person chose: the card and the hash. */
export type WhichPhoto = readonly [cardId: string, hash: string];

extendRead(
  guardianRead,
  'photo',
  { chosen: 'photo_audience' },
  {
    sql: (a) =>
      `CASE WHEN ${a}.photo_hash IS NOT NULL THEN json_build_array(${a}.id, encode(${a}.photo_hash, 'hex')) END`,
  },
);
