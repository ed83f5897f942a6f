import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeKind } from '../delivery';

/** Whether a person wants notices of a kind; without a row she does. */
@Entity('notice_preference')
export class NoticePreference {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') kind!: NoticeKind;
  @Column('boolean') enabled!: boolean;
}
