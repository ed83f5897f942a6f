import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { DateTime, LanguageTag } from '../../graphql/scalars';
import { Shows, UserError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Board } from '../board';
import { Participant } from '../person';
import { Tag } from '../tag';
import { TopicLocked } from './topic.errors';

@ObjectType({ description: 'A thread of posts on a board.', simpleResolvers: true })
export class Topic {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => String, { description: 'What it is about. Plain text.' })
  @ShownTo('PUBLIC')
  title!: string;

  @Field(() => LanguageTag, { nullable: true, description: 'The language it is held in.' })
  @ShownTo('PUBLIC')
  language!: string | null;

  @Field(() => Board, { description: 'The board it stands on.' })
  @ShownTo('PUBLIC')
  board!: Board;

  @Field(() => Participant, { description: 'Who opened it.' })
  @ShownTo('PUBLIC')
  author!: Participant;

  @Field(() => DateTime, { description: 'When it was opened.' })
  @ShownTo('PUBLIC')
  createdAt!: string;

  @Field(() => DateTime, { description: 'When the newest post became visible.' })
  @ShownTo('PUBLIC')
  lastPostAt!: string;

  @Field(() => Boolean, { description: 'Whether it stands above the others of its board.' })
  @ShownTo('PUBLIC')
  pinned!: boolean;

  @Field(() => Boolean, { description: 'Whether it takes no more posts.' })
  @ShownTo('PUBLIC')
  locked!: boolean;

  @Field(() => Int, { description: 'How many posts became visible on it.' })
  @ShownTo('PUBLIC')
  postCount!: number;

  @Field(() => [Tag], { description: 'What it is about, in words of its network: at most five.' })
  @ShownTo('PUBLIC')
  tags!: Tag[];
}

@Shows(TopicLocked)
@ObjectType({ implements: UserError, description: 'The topic takes no more posts.', simpleResolvers: true })
export class TopicLockedError extends UserError {}

export const TopicConnection = connectionOf(() => Topic, 'Topic');
