import { Column, Entity, PrimaryColumn } from 'typeorm';

export const NOTIFICATION_KINDS = ['MENTION', 'REPLY', 'TOPIC', 'POSTS', 'QUESTION'] as const;
export type NotificationKindName = (typeof NOTIFICATION_KINDS)[number];

/** That somebody is told of something on a board. What it says is read from the board, by whoever may. */
@Entity('notification')
export class NotificationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** Its number in the change log of the person. */
  @Column('bigint') seq!: string;
  @Column('text') kind!: NotificationKindName;
  @Column('uuid', { name: 'topic_id' }) topicId!: string;
  /** The newest post that it is about. */
  @Column('uuid', { name: 'post_id' }) postId!: string;
  /** How many posts it is about. */
  @Column('integer', { name: 'post_count' }) postCount!: number;
  /** When the newest of its posts became visible, or a question was offered: where it stands in her list. */
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt!: Date | null;
}
