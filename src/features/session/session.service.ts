import type { Pool, PoolClient } from 'pg';
import { gathered } from '../../persistence/gathered';
import { inTransaction } from '../../persistence/transaction';
import { newcomer, type Actor, type Reach } from '../../shared/actor';
import { STEP } from '../../shared/audience';
import { NotFound, NotSignedIn } from '../../shared/errors';
import type { GlobalIds } from '../../shared/ids';
import { timeOrderedId } from '../../shared/ids';
import { personOf } from '../../shared/person-of';
import type { Seal } from '../../shared/seal';
import { tokenHash } from '../../shared/token-hash';
import type { AuditService } from '../audit';
import { limitOf, type SessionLimits } from './session-limits';
import { followingToken, newToken, readToken, type ShownToken } from './session-token';
import {
  ACTORS,
  END,
  END_ALL,
  END_OTHERS,
  END_OWN,
  HELD,
  OFFER,
  OPEN,
  PEOPLE,
  PROMOTE,
  RENEW,
  SEEN,
} from './session.sql';
import { SharingCache, type SharingNow } from './sharing-cache';
import type { Sight } from './sharing-graph';

/** How exactly it is known when a session was last used. */
const SEEN_EVERY_SECONDS = 5 * 60;
/** The age at which a token is replaced. */
const TOKEN_SECONDS = 6 * 60 * 60;
/** For how long a replaced token is good: requests that were under way with it still arrive. */
const GRACE_SECONDS = 30;

/** A session just made or renewed; the token is shown this once. */
export interface NewSession {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Who holds a token, and the one that is to follow it, where it is time. */
export interface HeldSession {
  readonly actor: Actor;
  readonly renewed?: { readonly token: string; readonly expiresAt: Date };
}

interface PersonNow extends SharingNow {
  person_id: string;
  participant_id: string;
  locale: string;
  operator: boolean;
  networks: string[];
  organises: string[];
  moderates: string[];
}

interface ActorRow extends PersonNow {
  session_id: string;
  authenticated_at: number;
  age: number;
  idle: number;
  by_passkey: boolean;
}

interface HeldRow extends ActorRow {
  place: number;
  token_age: number;
  expires_at: Date;
  current: boolean;
  next: boolean;
  replaced_ago: number | null;
}

export interface SessionParts {
  readonly pool: Pool;
  readonly ids: GlobalIds;
  readonly seal: Seal;
  readonly audit: AuditService;
  readonly limits: SessionLimits;
}

/** Signed-in browsers, and who they are. */
export class SessionService {
  private readonly sharing: SharingCache;
  private readonly rowOf = gathered((shown: readonly ShownToken[]) => this.rowsOf(shown));

  constructor(private readonly parts: SessionParts) {
    this.sharing = new SharingCache(parts.pool);
  }

  /** Opens a session in the caller's transaction. */
  async open(
    tx: PoolClient,
    personId: string,
    device: string | null = null,
    byPasskey = false,
  ): Promise<NewSession> {
    const id = timeOrderedId();
    const token = newToken(id);
    const { longest } = this.parts.limits.member;
    const values = [id, tokenHash(token), personId, longest, device, byPasskey];
    const opened = await tx.query<{ expires_at: Date }>(OPEN, values);
    await tx.query('UPDATE account SET last_signed_in_at = now() WHERE person_id = $1', [personId]);
    return { id, token, expiresAt: opened.rows[0]!.expires_at };
  }

  /** Gives a session another token, in the caller's transaction: its person has proved that she is herself. */
  async renew(tx: PoolClient, sessionId: string, byPasskey = false): Promise<NewSession> {
    const token = newToken(sessionId);
    const renewed = await tx.query<{ expires_at: Date }>(RENEW, [sessionId, tokenHash(token), byPasskey]);
    const [row] = renewed.rows;
    if (!row) throw new NotSignedIn('Sign in first.');
    return { id: sessionId, token, expiresAt: row.expires_at };
  }

  /** Ends a session, in the caller's transaction. */
  async end(tx: Pool | PoolClient, sessionId: string): Promise<void> {
    await tx.query(END, [sessionId]);
  }

  /** Ends the actor's own session, where she has one. */
  async signOut(actor: Actor): Promise<void> {
    const { sessionId, reach } = actor;
    if (sessionId === undefined || reach.personId === null) return;
    await inTransaction(this.parts.pool, async (tx) => {
      const ended = await tx.query(END_OWN, [sessionId, reach.personId]);
      if (ended.rowCount === 0) return;
      await this.parts.audit.record(tx, actor, { kind: 'SIGNED_OUT', subjectId: reach.personId });
    });
  }

  /**
   * Ends one of the actor's sessions, on whichever device.
   * @throws NotSignedIn, NotFound
   */
  async endOne(actor: Actor, sessionId: string): Promise<void> {
    const { personId } = holder(actor);
    const id = this.parts.ids.decode(sessionId);
    await inTransaction(this.parts.pool, async (tx) => {
      const ended = id === null ? null : await tx.query(END_OWN, [id, personId]);
      if (!ended?.rowCount) throw new NotFound('There is no such session.', 'sessionId');
      const details = { count: '1' };
      await this.parts.audit.record(tx, actor, { kind: 'SESSIONS_ENDED', subjectId: personId, details });
    });
  }

  /** Ends all sessions of a person, in the caller's transaction. */
  async endAll(tx: PoolClient, actor: Actor): Promise<void> {
    const { personId } = actor.reach;
    const { rowCount } = await tx.query(END_ALL, [personId]);
    const details = { count: String(rowCount ?? 0) };
    await this.parts.audit.record(tx, actor, { kind: 'SESSIONS_ENDED', subjectId: personId, details });
  }

  /**
   * Ends all of the actor's sessions but this one.
   * @returns how many there were
   * @throws NotSignedIn
   */
  async endOthers(actor: Actor): Promise<number> {
    const { personId, sessionId } = holder(actor);
    return inTransaction(this.parts.pool, async (tx) => {
      const { rowCount } = await tx.query(END_OTHERS, [personId, sessionId]);
      const count = rowCount ?? 0;
      const details = { count: String(count) };
      if (count > 0)
        await this.parts.audit.record(tx, actor, { kind: 'SESSIONS_ENDED', subjectId: personId, details });
      return count;
    });
  }

  /**
   * Who holds a token; null where it is none, or its session or account has ended. One statement for all who come
   * at the same time, but where something is due: a note that the session is in use, or the change of its token.
   */
  async held(token: string): Promise<HeldSession | null> {
    const shown = readToken(token);
    if (!shown) return null;
    const row = await this.rowOf(shown);
    if (!row) return null;
    const former = !row.current && !row.next;
    if (former && row.replaced_ago === null) return null;
    if (former && row.replaced_ago! > GRACE_SECONDS) return this.endCopied(row);
    const actor = this.toActor(row, await this.sightOf(row));
    if (!actor) return null;
    // What is on its way with a former token goes through, but does not count as a fresh proof.
    if (former) return { actor: { ...actor, authenticatedAt: 0 } };
    if (row.idle > SEEN_EVERY_SECONDS)
      await this.parts.pool.query(SEEN, [row.session_id, SEEN_EVERY_SECONDS]);
    if (row.next) await this.parts.pool.query(PROMOTE, [row.session_id, shown.hash]);
    else if (row.token_age > TOKEN_SECONDS)
      return { actor, renewed: await this.offer(row, token, shown.hash) };
    return { actor };
  }

  /** Who holds these sessions now; those that have ended are left out. */
  async actorsOf(sessionIds: readonly string[]): Promise<Map<string, Actor>> {
    const found = await this.parts.pool.query<ActorRow>({
      name: 'actors-of-sessions',
      text: ACTORS,
      values: [sessionIds],
    });
    const actors = new Map<string, Actor>();
    for (const row of found.rows) {
      const actor = this.toActor(row, await this.sightOf(row));
      if (actor) actors.set(row.session_id, actor);
    }
    return actors;
  }

  /**
   * What people would be if they were signed in now, by the id of the person: what they may be told of. Those who
   * could not sign in are left out. Nobody is an operator here: one is only by a passkey.
   */
  async actorsOfPeople(personIds: readonly string[]): Promise<Map<string, Actor>> {
    const found = await this.parts.pool.query<PersonNow>({
      name: 'actors-of-people',
      text: PEOPLE,
      values: [personIds],
    });
    const actors = new Map<string, Actor>();
    for (const row of found.rows) {
      const { person_id: personId, participant_id: participantId, locale } = row;
      const reach = reachOf({ ...row, operator: false }, await this.sightOf(row));
      actors.set(personId, { kind: 'PERSON', participantId, languages: [locale], reach });
    }
    return actors;
  }

  /** What stands of tokens; null for those whose session has ended. */
  private async rowsOf(shown: readonly ShownToken[]): Promise<(HeldRow | null)[]> {
    const found = await this.parts.pool.query<HeldRow>({
      name: 'actors-of-tokens',
      text: HELD,
      values: [shown.map(({ sessionId }) => sessionId), shown.map(({ hash }) => hash)],
    });
    const rows = shown.map((): HeldRow | null => null);
    for (const row of found.rows) rows[row.place - 1] = row;
    return rows;
  }

  /** The following token. The browser may miss it, and show the old one again: then it is given it again. */
  private async offer(row: HeldRow, token: string, hash: Buffer) {
    const following = followingToken(this.parts.seal, row.session_id, token);
    await this.parts.pool.query(OFFER, [row.session_id, hash, tokenHash(following)]);
    return { token: following, expiresAt: row.expires_at };
  }

  /** A token that was replaced long ago is in two hands: neither keeps the session. */
  private async endCopied(row: HeldRow): Promise<null> {
    await inTransaction(this.parts.pool, async (tx) => {
      const ended = await tx.query(END, [row.session_id]);
      if (ended.rowCount === 0) return;
      const entry = { subjectId: row.person_id, details: { count: '1', why: 'an old token was used' } };
      await this.parts.audit.record(tx, newcomer(row.person_id), { kind: 'SESSIONS_ENDED', ...entry });
    });
    return null;
  }

  /** The networks by way of which the person sees data of each kind. */
  private async sightOf(row: PersonNow): Promise<Sight> {
    const graph = await this.sharing.at(row);
    return graph.sightOf(row.networks);
  }

  private toActor(row: ActorRow, sight: Sight): Actor | null {
    const limit = limitOf(this.parts.limits, row.operator, row.organises.length > 0);
    if (row.idle > limit.idle || row.age > limit.longest) return null;
    return {
      kind: 'PERSON',
      sessionId: row.session_id,
      authenticatedAt: row.authenticated_at,
      participantId: row.participant_id,
      languages: [row.locale],
      reach: row.operator && !row.by_passkey ? newcomer(row.person_id).reach : reachOf(row, sight),
    };
  }
}

function reachOf(row: PersonNow, sight: Sight): Reach {
  return {
    personId: row.person_id,
    standing: STEP.HUB,
    networkIds: row.networks,
    ...sight,
    organises: row.organises,
    moderates: row.moderates,
    operator: row.operator,
    guestId: null,
    partnerOf: null,
  };
}

/** The actor as the holder of a session. @throws NotSignedIn */
export function holder(actor: Actor): { personId: string; sessionId: string } {
  const personId = personOf(actor);
  const { sessionId } = actor;
  if (sessionId === undefined) throw new NotSignedIn('Sign in first.');
  return { personId, sessionId };
}
