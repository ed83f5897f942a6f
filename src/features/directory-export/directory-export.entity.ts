import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DirectoryFilter } from '../directory';

export const EXPORT_FORMATS = ['CSV', 'VCARD_4', 'VCARD_3'] as const;
export type ExportFormatName = (typeof EXPORT_FORMATS)[number];

/** What somebody may fetch as a file, for a few minutes: what was asked for, and nothing of what is found. */
@Entity('directory_export')
export class DirectoryExportRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** The session in which the person proved that she is herself. */
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  @Column('text') search!: string;
  @Column('jsonb') filter!: DirectoryFilter;
  @Column('text') format!: ExportFormatName;
  @Column('boolean', { name: 'byte_order_mark' }) byteOrderMark!: boolean;
  @Column('boolean') contacts!: boolean;
  @Column('text', { name: 'file_name' }) fileName!: string;
  /** How many there were when it was asked for. */
  @Column('integer') people!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
