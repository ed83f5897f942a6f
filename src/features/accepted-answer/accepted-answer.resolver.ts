import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { Post, postRead } from '../post';
import { Topic, topicRead, type TopicService } from '../topic';
import type { AcceptedAnswerService } from './accepted-answer.service';
import { AcceptAnswerInput, AcceptAnswerResult, AcceptAnswerSuccess } from './accepted-answer.types';

extendRead(topicRead, 'acceptedAnswer', 'PUBLIC', {
  model: () => postRead,
  on: (a, b) => `${b}.id = ${a}.accepted_post_id`,
});

@Resolver(() => Topic)
export class AcceptedAnswerResolver {
  constructor(
    private readonly service: AcceptedAnswerService,
    private readonly topics: TopicService,
  ) {}

  @FieldResolver(() => Post, {
    nullable: true,
    description:
      'The answer that helped whoever asked; null where none did yet. It stays where the topic goes to another board.',
  })
  acceptedAnswer(@Root() topic: Topic & { acceptedAnswer?: Post | null }): Post | null {
    return topic.acceptedAnswer ?? null;
  }

  @Mutation(() => AcceptAnswerResult, {
    description: 'Accepts an answer to a question, as who asked it or who keeps order on the board.',
  })
  acceptAnswer(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => AcceptAnswerInput, { description: 'Which.' }) input: AcceptAnswerInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AcceptAnswerResult> {
    return resultOf(
      this.service
        .accept(actor, input)
        .then((uuid) => this.topics.byUuid(actor, uuid, below(selectionOf(info), 'topic')))
        .then((topic) => Object.assign(new AcceptAnswerSuccess(), { topic })),
    ) as Promise<typeof AcceptAnswerResult>;
  }
}
