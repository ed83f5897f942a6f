import type { Seal } from '../../shared/seal';

const TOKEN_BYTES = 24;

/**
 * The token of an invitation, 192 bits. It follows from the hub's secret, so that a creation that is tried
 * again answers the same link although the database holds only the hash.
 */
export function tokenOf(seal: Seal, invitationId: string): string {
  return seal.mac('invitation', invitationId).subarray(0, TOKEN_BYTES).toString('base64url');
}
