import { createHash } from 'node:crypto';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { personOf } from '../../shared/person-of';
import type { RateLimit } from '../../shared/rate-limit';
import type { Seal } from '../../shared/seal';
import { fields, type Selection } from '../../shared/selection';
import { type Guardian, guardianRead } from '../guardian';
import { encodeApart } from './encode-apart';
import { checkPicture } from './photo.header';
import type { WhichPhoto } from './photo.read';
import { PHOTO_SIZES, SIDES, type PhotoSizeName } from './photo.sizes';
import { OWN_CARD, photoFile, REMOVE_PHOTO, SET_PHOTO } from './photo.sql';

/** The largest file that is taken, in bytes. */
export const MAX_PHOTO = 10 * 1024 * 1024;

const PURPOSE = 'photo';
const HASH_BYTES = 16;

/** Where a photo is, and how large. */
export interface PhotoPlace {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** Photos of guardians on their cards. */
export class PhotoService {
  constructor(
    private readonly reads: Reads,
    private readonly seal: Seal,
    private readonly uploadsByPerson: RateLimit,
  ) {}

  /**
   * Whether the actor may send a photo at all: asked before anything of it is read.
   * @throws NotSignedIn, NotFound, RateLimited
   */
  async admit(actor: Actor): Promise<void> {
    const personId = personOf(actor);
    const { rowCount } = await this.reads.pool.query(OWN_CARD, [personId]);
    if (rowCount === 0) throw noCard();
    await this.uploadsByPerson.take(personId);
  }

  /**
   * Puts a photo on the actor's card, made anew of the pixels alone. Who sees it stays as it was chosen.
   * @throws NotSignedIn, NotFound, PhotoRefused, RateLimited
   */
  async set(actor: Actor, bytes: Buffer): Promise<PhotoPlace> {
    const personId = personOf(actor);
    checkPicture(bytes);
    const { large, small } = await encodeApart(bytes);
    const hash = createHash('sha256').update(large).digest().subarray(0, HASH_BYTES);
    const { rows } = await this.reads.pool.query<{ id: string }>(SET_PHOTO, [
      personId,
      hash,
      Buffer.from(large),
      Buffer.from(small),
    ]);
    const [card] = rows;
    if (!card) throw noCard();
    return this.place([card.id, hash.toString('hex')], 'LARGE');
  }

  /**
   * Takes the photo off the actor's card; where there is none, none is there after it.
   * @returns the card as she sees it
   * @throws NotSignedIn, NotFound where she has no card
   */
  async remove(actor: Actor, selection: Selection): Promise<Guardian> {
    const { rows } = await this.reads.pool.query<{ id: string }>(REMOVE_PHOTO, [personOf(actor)]);
    const [card] = rows;
    if (!card) throw noCard();
    return (await this.reads.one(actor, guardianRead, selection, card.id))!;
  }

  /** Where a photo is: equal for all who see it, and telling nothing to who does not. */
  place([cardId, hash]: WhichPhoto, size: PhotoSizeName): PhotoPlace {
    const sealed = this.seal.seal([cardId, hash, size], PURPOSE);
    return { url: `/photos/${sealed}`, width: SIDES[size], height: SIDES[size] };
  }

  /**
   * Which file an address of `place` means, if the actor may see the photo now: to have the address is not enough.
   * @returns null where there is none, or none for the actor
   */
  async find(actor: Actor, sealed: string): Promise<{ readonly read: () => Promise<Buffer | null> } | null> {
    const [cardId, hash, size] = (this.seal.open(sealed, PURPOSE) ?? []) as (string | undefined)[];
    if (cardId === undefined || hash === undefined) return null;
    const card = await this.reads.one(actor, guardianRead, fields('photo'), cardId);
    const which = (card as { photo?: WhichPhoto | null } | null)?.photo;
    if (which?.[1] !== hash) return null;
    const statement = photoFile(PHOTO_SIZES.find((each) => each === size)!);
    return {
      read: async () => {
        const found = await this.reads.pool.query<{ file: Buffer }>(statement, [
          cardId,
          Buffer.from(hash, 'hex'),
        ]);
        return found.rows[0]?.file ?? null;
      },
    };
  }
}

function noCard(): NotFound {
  return new NotFound('You have no card in the directory.');
}
