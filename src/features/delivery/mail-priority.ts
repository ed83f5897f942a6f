import { PRIORITY, type Priority } from '../../persistence/jobs';
import type { DeliveryClass } from './delivery.entity';

/**
 * Which mails go before others, and which after. What is answered to an unknown address goes as fast as the
 * code to a known one: the time must not tell them apart.
 */
const PRIORITIES: Readonly<Partial<Record<DeliveryClass, Priority>>> = {
  SIGN_IN_CODE: PRIORITY.URGENT,
  SIGN_IN_UNKNOWN: PRIORITY.URGENT,
  SIGN_IN_PAUSED: PRIORITY.URGENT,
  STEP_UP_CODE: PRIORITY.URGENT,
  INVITATION_CODE: PRIORITY.URGENT,
  ADDRESS_CODE: PRIORITY.URGENT,
  ADDRESS_TAKEN: PRIORITY.URGENT,
  GUEST_CONFIRM: PRIORITY.URGENT,
  GUEST_ACCOUNT: PRIORITY.URGENT,
  REPORTED_URGENT: PRIORITY.URGENT,
  INVITATION: PRIORITY.BULK,
  RULES_CHANGED: PRIORITY.BULK,
  DIGEST: PRIORITY.BULK,
  EVENT_NUDGE: PRIORITY.BULK,
  EVENT_OUTCOME: PRIORITY.BULK,
};

export function priorityOf(mail: DeliveryClass): Priority {
  return PRIORITIES[mail] ?? PRIORITY.USUAL;
}
