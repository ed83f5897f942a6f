import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Roles of a network whose holders can be mentioned together. */
export const MENTIONED_ROLES = ['ORGANISER', 'MODERATOR'] as const;
export type MentionedRoleName = (typeof MENTIONED_ROLES)[number];

/** That a post mentions someone, or all who have a role in the network of its board. It goes with the post's text. */
@Entity('post_mention')
export class PostMentionRow {
  @PrimaryColumn('uuid', { name: 'post_id' }) postId!: string;
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId!: string | null;
  @PrimaryColumn('text') role!: MentionedRoleName | null;
  /** Of the post, in which it came: 0 where it was there from the beginning. */
  @Column('smallint') revision!: number;
}
