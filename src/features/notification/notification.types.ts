import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { enumOf } from '../../graphql/enum-of';
import { DateTime } from '../../graphql/scalars';
import { NotFoundError, NotSignedInError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Viewer } from '../person';
import { Post } from '../post';
import { Topic } from '../topic';
import { NOTIFICATION_KINDS, type NotificationKindName } from './notification.entity';

export const NotificationKind = enumOf(NOTIFICATION_KINDS);
registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'Why somebody is told.',
  valuesConfig: {
    MENTION: { description: 'A post mentions her, or a role that she has.' },
    REPLY: { description: 'A post answers one of hers.' },
    TOPIC: { description: 'A topic was opened on a board that she follows.' },
    POSTS: { description: 'There are new posts on a topic that she follows or takes part in.' },
    QUESTION: { description: 'A question that she may know something of waits for an answer.' },
  },
});

@ObjectType({
  description: 'That somebody is told of something on a board, as long as she may read the board.',
  simpleResolvers: true,
})
export class Notification {
  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => NotificationKind, { description: 'Why she is told.' })
  @ShownTo('PUBLIC')
  kind!: NotificationKindName;

  @Field(() => Topic, { description: 'The topic that it is about.' })
  @ShownTo('PUBLIC')
  topic!: Topic;

  @Field(() => Post, { nullable: true, description: 'The newest post that it is about.' })
  @ShownTo('PUBLIC')
  post!: Post | null;

  @Field(() => Int, {
    description: 'How many posts it is about: new ones on a topic are told together until they are read.',
  })
  @ShownTo('PUBLIC')
  postCount!: number;

  @Field(() => DateTime, {
    description: 'When the newest post that it is about became visible, or a question was offered to her.',
  })
  @ShownTo('PUBLIC')
  at!: string;

  @Field(() => Boolean, { description: 'Whether she has read it, or the posts that it is about.' })
  @ShownTo('PUBLIC')
  read!: boolean;
}

export const NotificationConnection = connectionOf(() => Notification, 'Notification');

@ObjectType({
  description: 'That the reader was told of something, or has read, perhaps elsewhere, what she was told.',
  simpleResolvers: true,
})
export class NotificationAdded {
  @Field(() => String, { description: 'Its place: go on behind it with `after`.' })
  @ShownTo('PUBLIC')
  cursor!: string;

  @Field(() => Notification, {
    nullable: true,
    description: 'What she is told; null where something was read.',
  })
  @ShownTo('PUBLIC')
  notification!: Notification | null;

  @Field(() => Int, {
    description: 'How many notifications she has not read by now, 100 standing for that and more.',
  })
  @ShownTo('PUBLIC')
  unreadCount!: number;
}

@InputType({ description: 'Which notifications were read.' })
export class MarkNotificationsReadInput {
  @Field(() => ID, { description: 'A notification.' })
  notificationId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether all older ones were read, too. What came later stays unread.',
  })
  andOlder!: boolean;
}

@ObjectType({ description: 'It is noted.', simpleResolvers: true })
export class MarkNotificationsReadSuccess {
  @Field(() => Viewer, { nullable: true, description: 'The reader.' })
  @ShownTo('PUBLIC')
  viewer!: Viewer | null;
}

export const MarkNotificationsReadResult = createUnionType({
  name: 'MarkNotificationsReadResult',
  description: 'What comes of marking notifications as read.',
  types: () => [MarkNotificationsReadSuccess, NotFoundError, NotSignedInError] as const,
});
