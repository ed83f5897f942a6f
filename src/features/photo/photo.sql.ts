import type { PhotoSizeName } from './photo.sizes';

export const OWN_CARD = 'SELECT id FROM guardian_card WHERE person_id = $1';

/** Card and photo change together: the card's row is held first, so that of two at once the later one stands whole. */
export const SET_PHOTO = `
  WITH card AS (UPDATE guardian_card SET photo_hash = $2 WHERE person_id = $1 RETURNING id)
  INSERT INTO guardian_photo (card_id, large, small) SELECT id, $3::bytea, $4::bytea FROM card
  ON CONFLICT (card_id) DO UPDATE SET large = excluded.large, small = excluded.small, created_at = now()
  RETURNING card_id AS id`;

export const REMOVE_PHOTO = `
  WITH card AS (UPDATE guardian_card SET photo_hash = NULL WHERE person_id = $1 RETURNING id),
  gone AS (DELETE FROM guardian_photo p USING card c WHERE p.card_id = c.id)
  SELECT id FROM card`;

/** The file, as long as it is still the card's. */
export const photoFile = (size: PhotoSizeName) => `
  SELECT p.${size === 'LARGE' ? 'large' : 'small'} AS file FROM guardian_photo p
  JOIN guardian_card c ON c.id = p.card_id WHERE p.card_id = $1 AND c.photo_hash = $2`;
