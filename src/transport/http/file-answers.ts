import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../shared/actor';
import { ExpectedError, RateLimited } from '../../shared/errors';
import { actorOf, BadCredential, cookieName, type Authenticator } from '../credentials';
import { cookieJar } from './cookies';

const STATUS: Readonly<Record<string, number>> = {
  NOT_SIGNED_IN: 401,
  STEP_UP_REQUIRED: 403,
  FILE_TOO_LARGE: 413,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

/** What routes of files know people by. */
export interface FileRouteOptions {
  readonly authenticator: Authenticator;
  readonly publicUrl: () => string;
}

/** Who asks, by cookie or key; the browser gets the token that is to follow. @throws BadCredential */
export async function whoAsks(
  request: FastifyRequest,
  reply: FastifyReply,
  { publicUrl, authenticator }: FileRouteOptions,
): Promise<Actor> {
  const held = await actorOf(request.headers, cookieName(publicUrl()), authenticator);
  if (held.renewed)
    cookieJar(request, reply, publicUrl()).setSession(held.renewed.token, held.renewed.expiresAt);
  return held.actor;
}

/** Answers what is expected to fail as it is meant for the person. */
export async function answering(
  reply: FastifyReply,
  work: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BadCredential) return refuse(reply, 401, 'UNAUTHENTICATED', error.message);
    if (!(error instanceof ExpectedError)) throw error;
    // What is left of the body is not waited for.
    if (error.code === 'FILE_TOO_LARGE') void reply.header('connection', 'close');
    if (error instanceof RateLimited) void reply.header('retry-after', error.retryAfterSeconds);
    return refuse(reply, STATUS[error.code] ?? 400, error.code, error.message);
  }
}

export function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
