import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A thread of posts on a board. */
@Entity('topic')
export class TopicRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'board_id' }) boardId!: string;
  /** A participant. */
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text') title!: string;
  /** Its words in other scripts, in Latin letters: for the search alone. */
  @Column('text', { name: 'latin_title', nullable: true }) latinTitle!: string | null;
  @Column('text', { nullable: true }) language!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_post_at' }) lastPostAt!: Date;
  @Column('integer', { name: 'post_count' }) postCount!: number;
  /** Networks whose members it is kept from. */
  @Column('uuid', { name: 'away_from', array: true, nullable: true }) awayFrom!: string[] | null;
  /** Stands above the others. */
  @Column('boolean') pinned!: boolean;
  /** The answer that helped whoever asked. */
  @Column('uuid', { name: 'accepted_post_id', nullable: true }) acceptedPostId!: string | null;
  /** Takes no more posts. */
  @Column('boolean') locked!: boolean;
  /** The topic that took its posts: this one is only a way to that. */
  @Column('uuid', { name: 'merged_into_id', nullable: true }) mergedIntoId!: string | null;
}
