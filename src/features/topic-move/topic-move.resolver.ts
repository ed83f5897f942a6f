import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { Board, boardRead } from '../board';
import { Topic, topicRead, type TopicService } from '../topic';
import type { TopicMergeService } from './merge.service';
import type { TopicMoveService } from './move.service';
import type { TopicSplitService } from './split.service';
import {
  MergeTopicsInput,
  MergeTopicsResult,
  MergeTopicsSuccess,
  MoveTopicInput,
  MoveTopicResult,
  MoveTopicSuccess,
  SplitTopicInput,
  SplitTopicResult,
  SplitTopicSuccess,
} from './topic-move.types';
import { boardsFor, type TopicPlaces } from './topic-places';

extendRead(topicRead, 'movableTo', 'PUBLIC', { many: () => boardRead, ids: boardsFor });
extendRead(topicRead, 'mergeableInto', 'PUBLIC', { needs: { uuid: (a) => `${a}.id` } });

@Resolver()
export class TopicMoveResolver {
  constructor(
    private readonly moving: TopicMoveService,
    private readonly merging: TopicMergeService,
    private readonly splitting: TopicSplitService,
    private readonly topics: TopicService,
  ) {}

  @Mutation(() => MoveTopicResult, {
    description:
      'Takes a topic to another board of its network, as who keeps order there: to one that is written on, and that nobody reads who did not read the first. What was read of it stays read.',
  })
  moveTopic(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => MoveTopicInput, { description: 'What, and where to.' }) input: MoveTopicInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof MoveTopicResult> {
    return resultOf(
      this.topicOf(actor, this.moving.move(actor, input), info).then((topic) =>
        Object.assign(new MoveTopicSuccess(), { topic }),
      ),
    ) as Promise<typeof MoveTopicResult>;
  }

  @Mutation(() => MergeTopicsResult, {
    description:
      'Has a topic go into another of its network, with all its posts, as who keeps order there: under the rules of `moveTopic`. Nothing that was unread is lost; some of it may come up again.',
  })
  mergeTopics(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => MergeTopicsInput, { description: 'What, and into what.' }) input: MergeTopicsInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof MergeTopicsResult> {
    return resultOf(
      this.topicOf(actor, this.merging.merge(actor, input), info).then((topic) =>
        Object.assign(new MergeTopicsSuccess(), { topic }),
      ),
    ) as Promise<typeof MergeTopicsResult>;
  }

  @Mutation(() => SplitTopicResult, {
    description:
      'Makes a topic of posts of another, on the same board, as who keeps order there. Whoever wrote the first of them has opened it; what was read stays read.',
  })
  splitTopic(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => SplitTopicInput, { description: 'Which posts, and what about.' })
    input: SplitTopicInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SplitTopicResult> {
    return resultOf(
      this.topicOf(actor, this.splitting.split(actor, input), info).then((topic) =>
        Object.assign(new SplitTopicSuccess(), { topic }),
      ),
    ) as Promise<typeof SplitTopicResult>;
  }

  private async topicOf(actor: HubContext['actor'], id: Promise<string>, info: GraphQLResolveInfo) {
    return this.topics.byUuid(actor, await id, below(selectionOf(info), 'topic'));
  }
}

@Resolver(() => Topic)
export class TopicPlacesResolver {
  constructor(private readonly places: TopicPlaces) {}

  @FieldResolver(() => [Board], {
    description: 'The boards to which the reader may take it; none for those who do not keep order.',
  })
  movableTo(@Root() topic: Topic & { movableTo?: Board[] | null }): Board[] {
    return topic.movableTo ?? [];
  }

  @FieldResolver(() => [Topic], {
    description:
      'Topics of the network that the reader may have it go into, at most ten, those last written in first; none for those who do not keep order.',
  })
  mergeableInto(
    @Ctx() { actor }: HubContext,
    @Root() topic: Topic,
    @Arg('search', () => String, {
      defaultValue: '',
      description: 'How a word of their title begins; empty for all.',
    })
    search: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Topic[]> {
    return this.places.topicsFor(actor, topic.uuid, search, selectionOf(info));
  }
}
