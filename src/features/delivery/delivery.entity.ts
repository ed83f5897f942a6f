import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeKind } from './notice-kinds';

export type DeliveryClass =
  | 'SIGN_IN_CODE'
  | 'SIGN_IN_UNKNOWN'
  | 'SIGN_IN_PAUSED'
  | 'STEP_UP_CODE'
  | 'ORGANISER_NOW'
  | 'SUSPENDED'
  | 'SUSPENSION_ENDED'
  | 'RULES_CHANGED'
  | 'INVITATION'
  | 'INVITATION_CODE'
  | 'JOIN_APPROVED'
  | 'JOIN_DECLINED'
  | 'CONTACT_REQUESTED'
  | 'CONTACT_ACCEPTED'
  | 'MESSAGE_RELAYED'
  | 'PARTNER_GRANTED'
  | 'ADDRESS_CODE'
  | 'ADDRESS_TAKEN'
  | 'ADDRESS_ADDED'
  | 'ADDRESS_CHANGED'
  | 'ADDRESS_DROPPED'
  | 'AUTHOR_REVEALED'
  | 'SEAT_OFFERED'
  | 'SEAT_GIVEN'
  | 'REQUEST_APPROVED'
  | 'REQUEST_WAITS'
  | 'REQUEST_DECLINED'
  | 'EVENT_CHANGED'
  | 'EVENT_DATES_ADDED'
  | 'EVENT_CANCELLED'
  | 'EVENT_REMINDER'
  | 'EVENT_NUDGE'
  | 'HOST_REQUESTED'
  | 'REQUESTS_MADE'
  | 'EVENT_OUTCOME'
  | 'GUEST_CONFIRM'
  | 'GUEST_ACCOUNT'
  | 'GUEST_REGISTERED'
  | 'GUEST_DISMISSED'
  | 'REPORTED'
  | 'REPORTED_URGENT'
  | 'REPORT_DECIDED'
  | 'MODERATION_DECIDED'
  | 'APPEALED'
  | 'APPEAL_DECIDED'
  | 'DIGEST';

/** One mail to one recipient, from before it is sent. A repeat carries the same Message-ID. */
@Entity('delivery')
export class Delivery {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') class!: DeliveryClass;
  /** What kind of notice it is; null for what is always sent. */
  @Column('text', { nullable: true }) kind!: NoticeKind | null;
  /** Whose notice it is. */
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text') recipient!: string;
  @Column('text') locale!: string;
  @Column('text', { name: 'message_id', unique: true }) messageId!: string;
  @Column('text', { name: 'reply_token', unique: true }) replyToken!: string;
  /** What the message is filled with; removed once it is sent, and codes when it could not be. */
  @Column('jsonb', { nullable: true }) content!: Record<string, string> | null;
  @Column('text') state!: 'PENDING' | 'SENT' | 'FAILED';
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
}
