import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportCounts } from './outcome';

/** An import that wrote something: one batch of created and updated people. */
@Entity('member_import')
export class MemberImport {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  /** SHA-256 of the file's bytes; its name is not kept. */
  @Column('bytea', { name: 'file_hash' }) fileHash!: Buffer;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'finished_at' }) finishedAt!: Date;
  @Column('jsonb') counts!: ImportCounts;
}

/** What an import did to one person. */
@Entity('member_import_row')
export class MemberImportRow {
  @PrimaryColumn('uuid', { name: 'import_id' }) importId!: string;
  /** Line of the file. */
  @PrimaryColumn('integer') line!: number;
  @Column('text') action!: 'CREATED' | 'UPDATED';
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** By field what stood there before an update; null where nothing did. Empty for a created person. */
  @Column('jsonb') replaced!: Readonly<Record<string, unknown>>;
  /** By field what an update wrote there. */
  @Column('jsonb') written!: Readonly<Record<string, unknown>>;
}

/** An address of a list that is somebody else's on this hub: until she comes in, the network keeps its row for itself. */
@Entity('claimed_address')
export class ClaimedAddress {
  @PrimaryColumn('uuid', { name: 'network_id' }) networkId!: string;
  @PrimaryColumn('text') folded!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
}
