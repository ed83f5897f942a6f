import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A word of a network for what its topics are about. */
@Entity('tag')
export class TagRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'network_id' }) networkId!: string;
  /** Text by language tag. */
  @Column('jsonb') name!: Record<string, string>;
  /** Since when no topic is given it; topics that have it keep it. */
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt!: Date | null;
}

/** That a topic carries a tag of its board's network. */
@Entity('topic_tag')
export class TopicTagRow {
  @PrimaryColumn('uuid', { name: 'topic_id' }) topicId!: string;
  @PrimaryColumn('uuid', { name: 'tag_id' }) tagId!: string;
}

/** That somebody wants to be told of questions with a tag that wait for an answer. */
@Entity('tag_following')
export class TagFollowingRow {
  @PrimaryColumn('uuid', { name: 'tag_id' }) tagId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
}
