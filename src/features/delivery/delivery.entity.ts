import { Column, Entity, PrimaryColumn } from 'typeorm';

export type DeliveryClass =
  | 'SIGN_IN_CODE'
  | 'SIGN_IN_UNKNOWN'
  | 'SIGN_IN_PAUSED'
  | 'STEP_UP_CODE'
  | 'ADDRESS_CODE'
  | 'ADDRESS_TAKEN'
  | 'ADDRESS_ADDED'
  | 'ADDRESS_CHANGED'
  | 'ADDRESS_DROPPED';

/** One mail to one recipient, from before it is sent. A repeat carries the same Message-ID. */
@Entity('delivery')
export class Delivery {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') class!: DeliveryClass;
  @Column('text') recipient!: string;
  @Column('text') locale!: string;
  @Column('text', { name: 'message_id', unique: true }) messageId!: string;
  @Column('text', { name: 'reply_token', unique: true }) replyToken!: string;
  /** What the message is filled with; removed once it is sent. */
  @Column('jsonb', { nullable: true }) content!: Record<string, string> | null;
  @Column('text') state!: 'PENDING' | 'SENT' | 'FAILED';
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
}
