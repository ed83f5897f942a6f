import type { ReportReason } from '@guardian-network-hub/client-sdk';

/** In the order they are offered in. An object, so that none can be forgotten. */
const ALL: Record<ReportReason, true> = {
  CHILD_SAFETY: true,
  PERSONAL_DATA: true,
  HARASSMENT: true,
  HATE: true,
  GROUND_RULES: true,
  SPAM: true,
  OTHER: true,
};
export const REASONS = Object.keys(ALL) as ReportReason[];
