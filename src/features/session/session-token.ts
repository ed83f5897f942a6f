import { randomBytes } from 'node:crypto';
import { decodeUuid, encodeUuid } from '../../shared/ids';
import type { Seal } from '../../shared/seal';
import { tokenHash } from '../../shared/token-hash';

/** A token as a browser shows it: which session it is of, and the hash it is known by. */
export interface ShownToken {
  readonly sessionId: string;
  readonly hash: Buffer;
}

/** A token: the session's id, so that it is found by its key, and 256 random bits. */
export function newToken(sessionId: string): string {
  return `${encodeUuid(sessionId)}.${randomBytes(32).toString('base64url')}`;
}

/**
 * The token that follows another. It is derived from it and from the hub's secret, so that two requests at once, or
 * one whose answer was lost, are given the same; nobody but the hub can derive it.
 */
export function followingToken(seal: Seal, sessionId: string, token: string): string {
  return `${encodeUuid(sessionId)}.${seal.mac('session token', token).toString('base64url')}`;
}

/** What a token says; null where it is none. */
export function readToken(token: string): ShownToken | null {
  const [id = '', secret] = token.split('.');
  const sessionId = secret === undefined || token.length > 100 ? null : decodeUuid(id);
  return sessionId === null ? null : { sessionId, hash: tokenHash(token) };
}
