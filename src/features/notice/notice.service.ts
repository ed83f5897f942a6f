import type { Pool } from 'pg';
import type { Actor } from '../../shared/actor';
import { NotSignedIn } from '../../shared/errors';
import type { Seal } from '../../shared/seal';
import type { NoticeKind } from '../delivery';
import { readUnsubscribeToken } from './unsubscribe-token';

const SET_PREFERENCE = `
  INSERT INTO notice_preference (person_id, kind, enabled) SELECT p.id, $2, $3 FROM person p WHERE p.id = $1
  ON CONFLICT (person_id, kind) DO UPDATE SET enabled = excluded.enabled`;

/** What a link to unsubscribe is about. */
export interface Unsubscribing {
  readonly kind: NoticeKind;
  /** The language of its reader. */
  readonly locale: string;
}

/** Which notices people want. */
export class NoticeService {
  constructor(
    private readonly pool: Pool,
    private readonly seal: Seal,
  ) {}

  /** @throws NotSignedIn */
  async set(actor: Actor, kind: NoticeKind, enabled: boolean): Promise<void> {
    const { personId } = actor.reach;
    if (personId === null) throw new NotSignedIn('Sign in first.');
    await this.pool.query(SET_PREFERENCE, [personId, kind, enabled]);
  }

  /** What a link would end; null where it is none, or its person is gone. */
  async look(token: string): Promise<Unsubscribing | null> {
    const read = readUnsubscribeToken(this.seal, token);
    if (!read) return null;
    const found = await this.pool.query<{ locale: string }>('SELECT locale FROM person WHERE id = $1', [
      read.personId,
    ]);
    const [row] = found.rows;
    return row ? { kind: read.kind, locale: row.locale } : null;
  }

  /** Ends the notices that a link is about, by whoever holds it; again does no harm. */
  async unsubscribe(token: string): Promise<Unsubscribing | null> {
    const read = readUnsubscribeToken(this.seal, token);
    if (read) await this.pool.query(SET_PREFERENCE, [read.personId, read.kind, false]);
    return this.look(token);
  }
}
