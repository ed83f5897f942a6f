import type { Pool } from 'pg';
import { guestActor, type Actor } from '../../shared/actor';
import type { Seal } from '../../shared/seal';
import { tokenHash } from '../../shared/token-hash';

const TOKEN_BYTES = 24;

/** Whom a token is of, while one of the dates to which she answered is not over. */
const BY_TOKEN = `
  SELECT g.id, g.locale FROM guest g WHERE g.token_hash = $1 AND EXISTS (
    SELECT 1 FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id WHERE r.participant_id = g.id AND o.ends_at > now())`;

const BY_ID = 'SELECT id, locale FROM guest WHERE id = $1::uuid';

interface Known {
  readonly id: string;
  readonly locale: string;
}

/** Guests as those who ask: they see what everybody sees, and their own answers. */
export class Guests {
  constructor(
    private readonly pool: Pool,
    private readonly seal: Seal,
    private readonly publicUrl: () => string,
  ) {}

  /** A guest; null where there is none any more. */
  async byId(id: string): Promise<Actor | null> {
    return asActor((await this.pool.query<Known>(BY_ID, [id])).rows);
  }

  /** The guest whose mails have a token; null where there is none, or all her dates are over. */
  async byToken(token: string): Promise<Actor | null> {
    return asActor((await this.pool.query<Known>(BY_TOKEN, [tokenHash(token)])).rows);
  }

  /**
   * The token of a guest's mails, 192 bits. It follows from the hub's secret, so that every mail has it although the
   * database holds only the hash.
   */
  tokenOf(id: string): string {
    return this.seal.mac('guest', id).subarray(0, TOKEN_BYTES).toString('base64url');
  }

  /** The page on which a guest sees what she comes to, and cancels. What stands behind the # reaches no log. */
  linkOf(id: string): string {
    return `${this.publicUrl()}/guest#${this.tokenOf(id)}`;
  }
}

function asActor([guest]: readonly Known[]): Actor | null {
  return guest ? guestActor(guest.id, guest.locale) : null;
}
