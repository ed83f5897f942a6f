import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a reader can meet. */
export const POST_STATES = ['PUBLISHED', 'DELETED', 'REDACTED'] as const;
export type PostStateName = (typeof POST_STATES)[number];

/** What someone wrote on a topic. */
@Entity('post')
export class PostRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'topic_id' }) topicId!: string;
  /** The post that it answers, of the same topic. */
  @Column('uuid', { name: 'reply_to_id', nullable: true }) replyToId!: string | null;
  /** A participant. */
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') markdown!: string;
  /** Rendered and sanitised when written. */
  @Column('text') html!: string;
  /** Its words in other scripts, in Latin letters: for the search alone. */
  @Column('text', { nullable: true }) latin!: string | null;
  @Column('text', { nullable: true }) language!: string | null;
  @Column('text') state!: PostStateName | 'HELD';
  /** RFC 5322 §3.6.4, without the angle brackets. */
  @Column('text', { name: 'message_id', unique: true }) messageId!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt!: Date | null;
  /** The number of its board's change log under which it became visible. */
  @Column('bigint') seq!: string;
  /** Networks whose members it is kept from. */
  @Column('uuid', { name: 'away_from', array: true, nullable: true }) awayFrom!: string[] | null;
  /** How often it was edited. */
  @Column('smallint') revision!: number;
}
