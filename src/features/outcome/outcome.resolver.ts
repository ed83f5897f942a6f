import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { classify } from '../../shared/classification';
import { below } from '../../shared/selection';
import { Occurrence, type EventService } from '../event';
import { EventReport } from '../event-report';
import type { OutcomeService } from './outcome.service';
import { AnswerOutcomeInput, AnswerOutcomeResult, AnswerOutcomeSuccess, Outcomes } from './outcome.types';

@Resolver(() => Occurrence)
export class OccurrenceOutcomeResolver {
  @FieldResolver(() => Outcomes, {
    nullable: true,
    description: 'What came of it, as those who were there said it; for organisers, from five answers on.',
  })
  outcomes(@Root() { outcomes }: Occurrence & { outcomes?: Outcomes | null }): Outcomes | null {
    return outcomes ?? null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the reader may say what came of it (`answerOutcome`): she was there, it is over, for thirty days at most, and she has not said it. False in subscriptions, which know no reader.',
  })
  viewerMayAnswer(@Root() { viewerMayAnswer }: Occurrence & { viewerMayAnswer?: boolean | null }): boolean {
    return viewerMayAnswer ?? false;
  }
}

classify(EventReport, 'outcomes', 'PUBLIC');

@Resolver(() => EventReport)
export class ReportOutcomesResolver {
  constructor(private readonly service: OutcomeService) {}

  @FieldResolver(() => Outcomes, {
    nullable: true,
    description:
      'What came of its dates, as those who were there said it: of those dates alone of which five did; null where there is none.',
  })
  outcomes(@Ctx() { actor }: HubContext, @Root() { counted }: EventReport): Promise<Outcomes | null> {
    return this.service.ofReport(actor, counted);
  }
}

@Resolver()
export class OutcomeResolver {
  constructor(
    private readonly service: OutcomeService,
    private readonly events: EventService,
  ) {}

  @Mutation(() => AnswerOutcomeResult, {
    description:
      'Says what came of a date at which the reader was, once, until thirty days after its end. It is counted without her name.',
  })
  answerOutcome(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => AnswerOutcomeInput, { description: 'What came of it.' }) input: AnswerOutcomeInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AnswerOutcomeResult> {
    const selection = below(selectionOf(info), 'occurrence');
    const shown = this.service.answer(actor, input).then(async (uuid) => {
      const occurrence = await this.events.occurrenceByUuid(actor, uuid, selection);
      return Object.assign(new AnswerOutcomeSuccess(), { occurrence });
    });
    return resultOf(shown) as Promise<typeof AnswerOutcomeResult>;
  }
}
