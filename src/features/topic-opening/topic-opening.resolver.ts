import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import type { TopicService } from '../topic';
import type { TopicOpeningService } from './topic-opening.service';
import { OpenTopicInput, OpenTopicResult, OpenTopicSuccess } from './topic-opening.types';

@Resolver()
export class TopicOpeningResolver {
  constructor(
    private readonly service: TopicOpeningService,
    private readonly topics: TopicService,
  ) {}

  @Mutation(() => OpenTopicResult, { description: 'Opens a topic on a board, with its first post.' })
  openTopic(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => OpenTopicInput, { description: 'What it is about, and where.' })
    input: OpenTopicInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof OpenTopicResult> {
    return resultOf(
      this.service
        .open(actor, input)
        .then((uuid) => this.topics.byUuid(actor, uuid, below(selectionOf(info), 'topic')))
        .then((topic) => Object.assign(new OpenTopicSuccess(), { topic })),
    ) as Promise<typeof OpenTopicResult>;
  }
}
