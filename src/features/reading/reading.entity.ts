import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Up to which number of its board's change log somebody has read a topic. */
@Entity('topic_read')
export class TopicReadRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('uuid', { name: 'topic_id' }) topicId!: string;
  @Column('bigint') seq!: string;
}

/** Up to which number of its change log somebody has read all of a board. */
@Entity('board_read')
export class BoardReadRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('uuid', { name: 'board_id' }) boardId!: string;
  @Column('bigint') seq!: string;
}
