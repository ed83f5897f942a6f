import { Column, Entity, PrimaryColumn } from 'typeorm';

export type PostState = 'PUBLISHED' | 'HELD' | 'REDACTED';

/** What someone wrote on a topic. */
@Entity('post')
export class PostRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'topic_id' }) topicId!: string;
  /** A participant. */
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') markdown!: string;
  /** Rendered and sanitised when written. */
  @Column('text') html!: string;
  @Column('text', { nullable: true }) language!: string | null;
  @Column('text') state!: PostState;
  /** RFC 5322 §3.6.4, without the angle brackets. */
  @Column('text', { name: 'message_id', unique: true }) messageId!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt!: Date | null;
}
