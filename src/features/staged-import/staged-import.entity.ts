import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answer, ImportCounts, ParsedMembers, ParseOptions, RowOutcome } from '../member-import';

export const IMPORT_STATES = ['PREPARED', 'APPLYING', 'APPLIED', 'FAILED', 'UNDONE'] as const;
export type ImportStateName = (typeof IMPORT_STATES)[number];

/** How a file was read, without anything of what stands in it. */
export type ReadFile = Pick<
  ParsedMembers,
  'format' | 'encoding' | 'delimiter' | 'sheet' | 'sheets' | 'headingRow' | 'columns'
>;

/** A list that somebody sent; it goes after a day, and all rows made of it go with it. */
@Entity('import_upload')
export class ImportUpload {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('bytea') bytes!: Buffer;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** What is to be made of a list, or was; when it went in, its batch has the same id. */
@Entity('staged_import')
export class StagedImportRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'upload_id', nullable: true }) uploadId!: string | null;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  @Column('text') state!: ImportStateName;
  @Column('text') language!: string;
  @Column('jsonb') options!: ParseOptions;
  @Column('jsonb') file!: ReadFile;
  @Column('jsonb') answers!: Readonly<Record<string, Answer>>;
  @Column('jsonb') counts!: ImportCounts;
  @Column('integer') done!: number;
  @Column('integer') total!: number;
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('uuid', { name: 'invitation_ids', array: true }) invitationIds!: string[];
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'applied_at', nullable: true }) appliedAt!: Date | null;
}

/** A problem before it is worded; what is quoted is cut as messages do. */
export type KeptProblem = Omit<RowOutcome['problems'][number], 'message'>;

/** What is to become of a row, or became of it. */
@Entity('staged_import_row')
export class StagedRow {
  @PrimaryColumn('uuid', { name: 'import_id' }) importId!: string;
  @PrimaryColumn('integer') line!: number;
  @Column('uuid', { name: 'upload_id' }) uploadId!: string;
  @Column('text') outcome!: RowOutcome['outcome'];
  @Column('jsonb') raw!: string[];
  @Column('jsonb') problems!: KeptProblem[];
}
