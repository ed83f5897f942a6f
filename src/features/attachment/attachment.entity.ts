import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AttachmentKindName } from './attachment.kinds';

/** A picture or file of a post, or one that its sender has not posted yet. */
@Entity('attachment')
export class AttachmentRow {
  /** Random: whoever sees one guesses none. */
  @PrimaryColumn('uuid') id!: string;
  /** Who sent it. Nobody is shown who: what is shown is whom the post is from. */
  /** Null where she had herself erased, and her posts stay. */
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  /** The board it was sent for. Its post may go to another one. */
  @Column('uuid', { name: 'board_id' }) boardId!: string;
  @Column('uuid', { name: 'post_id', nullable: true }) postId!: string | null;
  /** Its place among those of its post. */
  @Column('smallint', { nullable: true }) position!: number | null;
  @Column('text') name!: string;
  @Column('text') kind!: AttachmentKindName;
  /** How large the file is. */
  @Column('int') bytes!: number;
  @Column('int', { nullable: true }) width!: number | null;
  @Column('int', { nullable: true }) height!: number | null;
  @Column('int', { nullable: true }) pages!: number | null;
  /** Whether it waits for those who keep order. */
  @Column('boolean') held!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/**
 * What was made of an attachment. It is kept in the database and not in a store of objects: all processes share
 * that one already, it is in its backups, and a file comes and goes in the transaction of its post.
 */
@Entity('attachment_file')
export class AttachmentFileRow {
  @PrimaryColumn('uuid', { name: 'attachment_id' }) attachmentId!: string;
  @Column('bytea') file!: Buffer;
  /** The small picture beside a picture. */
  @Column('bytea', { nullable: true }) small!: Buffer | null;
}
