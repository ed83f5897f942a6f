import { Column, Entity, PrimaryColumn } from 'typeorm';

/** In the order in which they are shown. */
export const REACTION_KINDS = ['THANKS', 'HELPFUL', 'AGREE', 'SAME_HERE', 'STRENGTH'] as const;
export type ReactionKindName = (typeof REACTION_KINDS)[number];

/** That someone reacted to a post in one way. Nobody is told who did, and it goes with the post's text. */
@Entity('post_reaction')
export class PostReactionRow {
  @PrimaryColumn('uuid', { name: 'post_id' }) postId!: string;
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId!: string;
  @PrimaryColumn('text') kind!: ReactionKindName;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
