import type { MemberRoleInput } from '@guardian-network-hub/client-sdk';

export type Role = MemberRoleInput['role'];

/** Every role, in the order in which pages name them. */
export const ROLES = [
  'GUARDIAN',
  'ASPIRING_GUARDIAN',
  'MENTOR',
  'TERRITORIAL_CONTACT',
  'MODERATOR',
  'ORGANISER',
] as const satisfies readonly Role[];
