import type { DeliveryClass } from './delivery.entity';

/** Mails that people may do without, by what they are about. Codes and decisions are none: they are asked for. */
export const NOTICE_KINDS = [
  'GROUND_RULES',
  'PARTNERS',
  'CONTACT_REQUESTS',
  'MESSAGES',
  'DIGESTS',
  'EVENT_REMINDERS',
  'EVENT_OUTCOMES',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

const NOTICES: Readonly<Partial<Record<DeliveryClass, NoticeKind>>> = {
  CONTACT_REQUESTED: 'CONTACT_REQUESTS',
  MESSAGE_RELAYED: 'MESSAGES',
  PARTNER_GRANTED: 'PARTNERS',
  RULES_CHANGED: 'GROUND_RULES',
  DIGEST: 'DIGESTS',
  EVENT_REMINDER: 'EVENT_REMINDERS',
  EVENT_NUDGE: 'EVENT_REMINDERS',
  EVENT_OUTCOME: 'EVENT_OUTCOMES',
};

/** The kind of notice that mails of a class are; null for those that are always sent. */
export function noticeOf(mail: DeliveryClass): NoticeKind | null {
  return NOTICES[mail] ?? null;
}
