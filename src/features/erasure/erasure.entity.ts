import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What becomes of the posts of somebody who has herself erased: they stay without her name, or go. */
export const POSTS_AT_ERASURE = ['KEEP', 'REMOVE'] as const;
export type PostsAtErasure = (typeof POSTS_AT_ERASURE)[number];

/** That somebody had herself erased: by the id that nobody has any more, so that it is done to older backups, too. */
@Entity('erasure')
export class ErasureRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id', unique: true }) personId!: string;
  @Column('text') posts!: PostsAtErasure;
  @Column('timestamptz') at!: Date;
}
