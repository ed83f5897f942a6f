import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * As what a person writes on a topic without her name: the same on all of one topic, another on each topic, so that
 * readers can follow a conversation and not a person. The participant knows nothing of her; this row alone does.
 */
@Entity('alias')
export class Alias {
  /** Random, as all of participants are. */
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId!: string;
  /** Null where she had herself erased. */
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  /** Where she writes as it; null where she has another by now, since two topics became one. */
  @Column('uuid', { name: 'topic_id', nullable: true }) topicId!: string | null;
  /** Among those of its topic, from 1. */
  @Column('integer') number!: number;
}
