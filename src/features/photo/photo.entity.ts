import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a photo was made into; its card holds its hash, and for whom it is. */
@Entity('guardian_photo')
export class GuardianPhotoRow {
  @PrimaryColumn('uuid', { name: 'card_id' }) cardId!: string;
  @Column('bytea') large!: Buffer;
  @Column('bytea') small!: Buffer;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
