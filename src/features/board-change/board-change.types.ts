import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ShownTo } from '../../shared/classification';
import { Post } from '../post';
import { Topic } from '../topic';

export const BoardChangeKind = {
  POST_PUBLISHED: 'POST_PUBLISHED',
  POST_EDITED: 'POST_EDITED',
  POST_DELETED: 'POST_DELETED',
  POST_REDACTED: 'POST_REDACTED',
  POST_HELD: 'POST_HELD',
  POST_REACTED: 'POST_REACTED',
  TOPIC_OPENED: 'TOPIC_OPENED',
  TOPIC_CHANGED: 'TOPIC_CHANGED',
  TOPIC_MOVED: 'TOPIC_MOVED',
  TOPIC_MERGED: 'TOPIC_MERGED',
  TOPIC_SPLIT: 'TOPIC_SPLIT',
} as const;
export type BoardChangeKindName = keyof typeof BoardChangeKind;
registerEnumType(BoardChangeKind, {
  name: 'BoardChangeKind',
  description: 'What became visible on a board.',
  valuesConfig: {
    POST_PUBLISHED: { description: 'A post: new, or released.' },
    POST_EDITED: { description: 'Another text of a post.' },
    POST_DELETED: { description: 'The text of a post was taken away by its author.' },
    POST_REDACTED: { description: 'The text of a post was taken away by those who keep order.' },
    POST_HELD: {
      description:
        'A post is hidden until those who keep order have decided about it: readers let go of it. It comes back as POST_PUBLISHED.',
    },
    POST_REACTED: {
      description:
        'How many reacted to a post. Of one post there is one such entry, in the place of the last reaction.',
    },
    TOPIC_OPENED: { description: 'A topic.' },
    TOPIC_CHANGED: {
      description:
        'Another title of a topic, other tags, whether it is pinned or locked, or which answer was accepted.',
    },
    TOPIC_MOVED: {
      description:
        'A topic went to another board, with all its posts, or came from one: both logs tell of it.',
    },
    TOPIC_MERGED: {
      description: 'A topic went into another, with all its posts: the logs of both boards tell of it.',
    },
    TOPIC_SPLIT: { description: 'Some posts of a topic went to a new one on the same board.' },
  },
});

@ObjectType({
  description: 'One entry of the change log of a board, in the order in which changes became visible.',
  simpleResolvers: true,
})
export class BoardChange {
  @Field(() => String, { description: 'Its place: go on behind it with `after`.' })
  @ShownTo('PUBLIC')
  cursor!: string;

  @Field(() => BoardChangeKind, { description: 'What became visible.' })
  @ShownTo('PUBLIC')
  kind!: BoardChangeKindName;

  @Field(() => ID, {
    description:
      'The id of the topic it happened on: of the one that went, or whose posts did, where `topic` is where they are now.',
  })
  @ShownTo('PUBLIC')
  topicId!: string;

  @Field(() => Topic, {
    nullable: true,
    description:
      'The topic, as it is now: the one that it was merged into, or that was split off; null where it went to a board that the reader does not see.',
  })
  @ShownTo('PUBLIC')
  topic!: Topic | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the post it happened to, also of one that is hidden; null where it was none.',
  })
  @ShownTo('PUBLIC')
  postId!: string | null;

  @Field(() => Post, {
    nullable: true,
    description: 'The post it happened to, as it is now; null where it is hidden.',
  })
  @ShownTo('PUBLIC')
  post!: Post | null;
}

@ObjectType({ description: 'A post that became visible on a board.', simpleResolvers: true })
export class PostAdded {
  @Field(() => String, {
    description: 'Its place in the change log of the board: go on behind it with `after`.',
  })
  @ShownTo('PUBLIC')
  cursor!: string;

  @Field(() => Post, { description: 'The post.' })
  @ShownTo('PUBLIC')
  post!: Post;
}
