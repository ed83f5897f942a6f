import { parse, serialize, type SerializeOptions } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CookieJar } from '../../graphql/context';
import { cookieName } from '../credentials';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * The cookies of a browser: its session, the secret by which it asked for a mailed code, and the mark of who signed
 * in from it before. None is for scripts. The session goes along when a link elsewhere leads here; the others are
 * for this site's own requests alone.
 */
export function cookieJar(request: FastifyRequest, reply: FastifyReply, publicUrl: string): CookieJar {
  const session = cookieName(publicUrl);
  const [asking, known] = [`${session}-asking`, `${session}-known`];
  const shown = request.headers.cookie === undefined ? {} : parse(request.headers.cookie);
  const set = (name: string, value: string, how: SerializeOptions) => {
    const secure = publicUrl.startsWith('https:');
    void reply.header('set-cookie', serialize(name, value, { path: '/', httpOnly: true, secure, ...how }));
  };
  return {
    asking: shown[asking],
    known: shown[known],
    setSession: (token, expires) => set(session, token, { expires, sameSite: 'lax' }),
    clearSession: () => set(session, '', { maxAge: 0, sameSite: 'lax' }),
    setAsking: (secret, maxAge) => set(asking, secret, { maxAge, sameSite: 'strict' }),
    clearAsking: () => set(asking, '', { maxAge: 0, sameSite: 'strict' }),
    setKnown: (mark) => set(known, mark, { maxAge: YEAR_SECONDS, sameSite: 'strict' }),
  };
}
