import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { DateTime, LanguageTag } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';
import { Post } from '../post';
import { Topic } from '../topic';
import type { DiscussionFilter } from './discussion-search.filter';

@InputType({ description: 'What a search of discussions is narrowed to. All that is given must be met.' })
export class DiscussionFilterInput implements DiscussionFilter {
  @Field(() => ID, { nullable: true, description: 'A network, with all below it.' })
  networkId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A board.' })
  boardId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A topic.' })
  topicId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A participant: whom it comes from.' })
  authorId?: string | null;

  @Field(() => LanguageTag, { nullable: true, description: 'The language it is written in.' })
  language?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Not before this moment.' })
  since?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Before this moment.' })
  until?: string | null;
}

@ObjectType({ description: 'A piece of a text in which something was found.', simpleResolvers: true })
export class TextPiece {
  @Field(() => String, { description: 'The piece. Plain text.' })
  @ShownTo('PUBLIC')
  text!: string;

  @Field(() => Boolean, { description: 'Whether it is what was searched for.' })
  @ShownTo('PUBLIC')
  hit!: boolean;
}

@ObjectType({ description: 'A topic whose title was found.', simpleResolvers: true })
export class TopicHit {
  /** Read along where `title` is asked for. */
  titleText!: string;
  titleFound!: readonly string[];

  @Field(() => Topic, { description: 'The topic.' })
  @ShownTo('PUBLIC')
  topic!: Topic;
}

@ObjectType({ description: 'A post that was found.', simpleResolvers: true })
export class PostHit {
  /** Read along where `title` is asked for. */
  titleText!: string;
  titleFound!: readonly string[];
  /** Read along where `snippet` is asked for. */
  html!: string;
  textFound!: readonly string[];

  @Field(() => Post, { description: 'The post.' })
  @ShownTo('PUBLIC')
  post!: Post;

  @Field(() => Topic, { description: 'The topic it stands on.' })
  @ShownTo('PUBLIC')
  topic!: Topic;
}

export const TopicHitConnection = connectionOf(() => TopicHit, 'TopicHit');
export const PostHitConnection = connectionOf(() => PostHit, 'PostHit');
