import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import type { QueueService } from '../moderation';
import type { AppealService } from './appeal.service';
import {
  AnswerAppealInput,
  AnswerAppealResult,
  AnswerAppealSuccess,
  AppealInput,
  AppealResult,
  AppealSuccess,
} from './appeal.types';

@Resolver()
export class AppealResolver {
  constructor(
    private readonly service: AppealService,
    private readonly queue: QueueService,
  ) {}

  @Mutation(() => AppealResult, {
    description:
      'Appeals a decision about something of one’s own, once and within 14 days. Somebody else who keeps order decides then.',
  })
  appeal(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => AppealInput, { description: 'Against which, and why.' }) input: AppealInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AppealResult> {
    return resultOf(
      this.service
        .appeal(actor, input.statementId, input.text)
        .then((uuid) => this.queue.statement(actor, uuid, below(selectionOf(info), 'statement')))
        .then((statement) => Object.assign(new AppealSuccess(), { statement })),
    ) as Promise<typeof AppealResult>;
  }

  @Mutation(() => AnswerAppealResult, {
    description:
      'Answers an appeal, as one who keeps order, did not make the decision and did not report it. What is overturned is ' +
      'shown again where its text still stands. Whoever appealed is told.',
  })
  answerAppeal(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => AnswerAppealInput, { description: 'Which, and how.' }) input: AnswerAppealInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AnswerAppealResult> {
    return resultOf(
      this.service
        .answer(actor, input)
        .then((uuid) => this.queue.byUuid(actor, uuid, below(selectionOf(info), 'item')))
        .then((item) => Object.assign(new AnswerAppealSuccess(), { item })),
    ) as Promise<typeof AnswerAppealResult>;
  }
}
