import { NotFound } from '../../shared/errors';

/** Whose a card is; asked only of cards that the actor was found to see. */
export const WHOSE_CARD = 'SELECT person_id AS "personId" FROM guardian_card WHERE id = $1';

/** No card, or none for the actor: both answer alike. */
export function noSuchGuardian(): NotFound {
  return new NotFound('There is no such guardian, or the card is not for you.', 'guardianId');
}
