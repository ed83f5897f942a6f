import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A network that hosts an event with the one that invites, or a person who organises it: asked, and since she said yes. The
 * event holds who they are (`host_ids`, `organiser_ids`, `asked_ids`), and is told by the database.
 */
@Entity('event_host')
export class EventHostRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  /** One of the two. */
  @Column('uuid', { name: 'network_id', nullable: true }) networkId!: string | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  /** The participant who asked. */
  @Column('uuid', { name: 'asked_by', nullable: true }) askedBy!: string | null;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;
}
