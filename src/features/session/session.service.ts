import { createHash, randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Actor } from '../../shared/actor';
import { STEP } from '../../shared/audience';
import { timeOrderedId } from '../../shared/ids';
import { ACTORS } from './session.sql';

const LIFETIME_DAYS = 30;

/** A session just made; the token is shown this once. */
export interface NewSession {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

interface ActorRow {
  session_id: string;
  authenticated_at: number;
  person_id: string;
  participant_id: string;
  locale: string;
  operator: boolean;
  networks: string[];
  organises: string[];
  moderates: string[];
  linked: string[];
}

/** Signed-in browsers, and who they are. */
export class SessionService {
  constructor(private readonly pool: Pool) {}

  /** Opens a session in the caller's transaction. */
  async open(tx: PoolClient, personId: string): Promise<NewSession> {
    const token = randomBytes(32).toString('base64url');
    const id = timeOrderedId();
    const expiresAt = new Date(Date.now() + LIFETIME_DAYS * 86_400_000);
    await tx.query('INSERT INTO session (id, token_hash, person_id, expires_at) VALUES ($1, $2, $3, $4)', [
      id,
      hashToken(token),
      personId,
      expiresAt,
    ]);
    await tx.query('UPDATE account SET last_signed_in_at = now() WHERE person_id = $1', [personId]);
    return { id, token, expiresAt };
  }

  async close(sessionId: string): Promise<void> {
    await this.pool.query('UPDATE session SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL', [
      sessionId,
    ]);
  }

  /** Who holds a token; null where it is none, or its session or account has ended. */
  async actorOf(token: string): Promise<Actor | null> {
    const found = await this.pool.query<ActorRow>({
      name: 'actor-of-token',
      text: ACTORS('s.token_hash = $1'),
      values: [hashToken(token)],
    });
    return found.rows[0] ? toActor(found.rows[0]) : null;
  }

  /** Who holds these sessions now; those that have ended are left out. */
  async actorsOf(sessionIds: readonly string[]): Promise<Map<string, Actor>> {
    const found = await this.pool.query<ActorRow>({
      name: 'actors-of-sessions',
      text: ACTORS('s.id = ANY($1::uuid[])'),
      values: [sessionIds],
    });
    return new Map(found.rows.map((row) => [row.session_id, toActor(row)]));
  }
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function toActor(row: ActorRow): Actor {
  return {
    kind: 'PERSON',
    sessionId: row.session_id,
    authenticatedAt: row.authenticated_at,
    participantId: row.participant_id,
    languages: [row.locale],
    reach: {
      personId: row.person_id,
      standing: STEP.HUB,
      networkIds: row.networks,
      linkedNetworkIds: row.linked,
      organises: row.organises,
      moderates: row.moderates,
      operator: row.operator,
      partnerOf: null,
    },
  };
}
