import { extendRead } from '../../persistence/read/model';
import { guardianRead } from '../guardian';
import { CARD_AUDIENCES, CARD_PARTS, choiceOf } from './card.audiences';

/** For whom the parts of a card are: for the eyes of whose card it is. */
extendRead(guardianRead, 'audiences', 'ME', {
  sql: (a) => `json_build_array(${CARD_PARTS.map((part) => `${a}.${CARD_AUDIENCES[part]}`).join(', ')})`,
  as: (stored) => Object.fromEntries(CARD_PARTS.map((part, i) => [part, choiceOf((stored as number[])[i]!)])),
});
