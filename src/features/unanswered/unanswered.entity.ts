import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a question without an answer was offered to those who may know one: to peers first, to experts last. */
@Entity('question_offer')
export class QuestionOfferRow {
  @PrimaryColumn('uuid', { name: 'topic_id' }) topicId!: string;
  @Column('timestamptz', { name: 'peers_at' }) peersAt!: Date;
  @Column('timestamptz', { name: 'experts_at', nullable: true }) expertsAt!: Date | null;
}
