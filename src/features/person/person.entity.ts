import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Any human: guardian, organiser, guest, author on another hub. */
@Entity('person')
export class Person {
  /** Random, not time-ordered. */
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'given_name' }) givenName!: string;
  @Column('text', { name: 'family_name' }) familyName!: string;
  @Column('text', { name: 'display_name' }) displayName!: string;
  @Column('text') locale!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  /** Whether others are shown that she is at a topic, or writes there. */
  @Column('boolean', { name: 'shows_presence' }) showsPresence!: boolean;
}

/** What lets a person sign in. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') state!: 'ACTIVE' | 'SUSPENDED';
  @Column('boolean') operator!: boolean;
  @Column('timestamptz', { name: 'last_signed_in_at', nullable: true }) lastSignedInAt!: Date | null;
}

/** One of a person's addresses. */
@Entity('email_address')
export class EmailAddress {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  /** As the person writes it; mail goes here. */
  @Column('text') address!: string;
  /** As it is compared: see `foldAddress`. */
  @Column('text', { unique: true }) folded!: string;
  @Column('text') state!: 'UNVERIFIED' | 'VERIFIED' | 'BOUNCING' | 'SUPPRESSED';
  @Column('boolean', { name: 'is_primary' }) isPrimary!: boolean;
  @Column('timestamptz', { name: 'verified_at', nullable: true }) verifiedAt!: Date | null;
}

/** What authors, replies and reactions point to; stays when the person goes. */
@Entity('participant')
export class Participant {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: 'PERSON' | 'EMAIL_GUEST' | 'REMOTE' | 'ALIAS' | 'FORMER';
  @Column('uuid', { name: 'person_id', nullable: true, unique: true }) personId!: string | null;
  @Column('text', { name: 'origin_hub', nullable: true }) originHub!: string | null;
  @Column('text') name!: string;
}
