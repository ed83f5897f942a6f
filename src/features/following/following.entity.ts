import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Most first. */
export const NOTIFICATION_LEVELS = ['ALL', 'PARTICIPATING', 'NONE'] as const;
export type NotificationLevelName = (typeof NOTIFICATION_LEVELS)[number];

/** How much of a board somebody wants to be told; without a row, of what she takes part in. */
@Entity('board_following')
export class BoardFollowingRow {
  @PrimaryColumn('uuid', { name: 'board_id' }) boardId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') level!: NotificationLevelName;
}

/** How much of a topic somebody wants to be told; without a row, as much as of its board. */
@Entity('topic_following')
export class TopicFollowingRow {
  @PrimaryColumn('uuid', { name: 'topic_id' }) topicId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') level!: NotificationLevelName;
}
