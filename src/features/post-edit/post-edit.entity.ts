import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a post said before it was edited. Gone with the post's text, and some time after it was written. */
@Entity('post_revision')
export class PostRevisionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'post_id' }) postId!: string;
  /** How often the post had been edited when it said so. */
  @Column('smallint') revision!: number;
  @Column('text') markdown!: string;
  @Column('text') html!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}
