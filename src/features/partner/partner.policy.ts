import type { Actor } from '../../shared/actor';
import { InvalidInput, NotFound } from '../../shared/errors';
import { PARTNER_SCOPES } from '../../shared/partner-scopes';
import { requireStepUp } from '../../shared/step-up';
import { requireOrganiser } from '../network';

export const MAX_NAME = 100;
export const MAX_PURPOSE = 500;
export const MAX_LABEL = 100;
/** Keys of each kind that a partner may have at a time: enough to change them without a break. */
export const MAX_KEYS = 10;

/** Lets organisers of a network, and operators, go on, once they have proved themselves. */
export function requireProvenOrganiser(actor: Actor, networkId: string | null): asserts networkId is string {
  requireStepUp(actor);
  requireOrganiser(actor, networkId);
}

/** SQL of whether the actor keeps a partner: its keys are in the hands of organisers of its own network. */
export function keeps(partner: string, operator: string, organises: string): string {
  return `(${operator} OR coalesce(${partner}.network_id = ANY(${organises}), false))`;
}

/** The scopes of a grant, each once. */
export function scopesOf(scopes: readonly string[]): string[] {
  const known = PARTNER_SCOPES.filter((scope) => scopes.includes(scope));
  if (known.length === 0) throw new InvalidInput('Choose at least one thing to share.', 'scopes');
  return known;
}

/** The end of a grant; null for one until it is revoked. */
export function endOf(expiresAt: string | null | undefined): Date | null {
  if (expiresAt == null) return null;
  const end = new Date(expiresAt);
  if (end.getTime() <= Date.now()) throw new InvalidInput('The end must lie ahead.', 'expiresAt');
  return end;
}

export function noSuchPartner(): NotFound {
  return new NotFound('There is no such partner, or its keys are not in your hands.', 'partnerId');
}
