import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import type { TopicService } from '../topic';
import type { TopicCareService } from './topic-care.service';
import { UpdateTopicInput, UpdateTopicResult, UpdateTopicSuccess } from './topic-care.types';

@Resolver()
export class TopicCareResolver {
  constructor(
    private readonly service: TopicCareService,
    private readonly topics: TopicService,
  ) {}

  @Mutation(() => UpdateTopicResult, {
    description:
      'Changes a topic. Those who keep order on its board change all of it, its author title, language and tags, until it is locked.',
  })
  updateTopic(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => UpdateTopicInput, { description: 'What to change.' }) input: UpdateTopicInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof UpdateTopicResult> {
    return resultOf(
      this.service
        .change(actor, input)
        .then((uuid) => this.topics.byUuid(actor, uuid, below(selectionOf(info), 'topic')))
        .then((topic) => Object.assign(new UpdateTopicSuccess(), { topic })),
    ) as Promise<typeof UpdateTopicResult>;
  }
}
