import type { IncomingHttpHeaders } from 'node:http';
import { parse } from 'cookie';
import { anonymous, type Actor } from '../shared/actor';

/** Whoever knows which actor holds a credential. */
export interface Authenticator {
  session(token: string): Promise<Held | null>;
  key(key: string, languages: readonly string[]): Promise<Actor | null>;
}

/** Who asks, and the token that the browser is to show from now on, where it is time for another. */
export interface Held {
  readonly actor: Actor;
  readonly renewed?: { readonly token: string; readonly expiresAt: Date };
}

/** A credential was shown, and is none (any more). */
export class BadCredential extends Error {}

/** The name of the session cookie. The prefix (RFC 6265bis §4.1.3.2) needs https. */
export function cookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-hub' : 'hub-development';
}

/**
 * Who is asking: the holder of a bearer key, else of the session cookie, else nobody. A cookie that has
 * ended counts as none; a key that is none is refused, as its holder meant to be somebody.
 * @throws BadCredential
 */
export async function actorOf(
  headers: Pick<IncomingHttpHeaders, 'authorization' | 'cookie' | 'accept-language'>,
  cookie: string,
  authenticator: Authenticator,
): Promise<Held> {
  const languages = preferredLanguages(headers['accept-language']);
  if (headers.authorization !== undefined)
    return { actor: await byBearer(headers.authorization, languages, authenticator) };
  const token = headers.cookie === undefined ? undefined : parse(headers.cookie)[cookie];
  const held = token ? await authenticator.session(token) : null;
  return held ?? { actor: anonymous(languages) };
}

/** The holder of an Authorization header. @throws BadCredential */
export async function byBearer(
  header: string,
  languages: readonly string[],
  authenticator: Authenticator,
): Promise<Actor> {
  const key = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(header)?.[1];
  const actor = key ? await authenticator.key(key, languages) : null;
  if (!actor) throw new BadCredential('This key is not good.');
  return actor;
}

/** Languages of an Accept-Language header (RFC 9110 §12.5.4), best first, at most five. */
export function preferredLanguages(header: string | undefined): string[] {
  const entries = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((entry) =>
      /^\s*([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8})*)\s*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*$/.exec(entry),
    )
    .filter((m) => m !== null)
    .map((m) => ({ tag: m[1]!, q: m[2] === undefined ? 1 : Number(m[2]) }))
    .filter((e) => e.q > 0)
    .sort((a, b) => b.q - a.q);
  const tags = entries.slice(0, 5).map((e) => e.tag);
  return tags.length > 0 ? tags : ['en'];
}
