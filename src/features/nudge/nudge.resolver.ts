import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import type { EventService } from '../event';
import type { NudgeService } from './nudge.service';
import { NudgeSilentInput, NudgeSilentResult, NudgeSilentSuccess } from './nudge.types';

@Resolver()
export class NudgeResolver {
  constructor(
    private readonly service: NudgeService,
    private readonly events: EventService,
  ) {}

  @Mutation(() => NudgeSilentResult, {
    description:
      'Asks by mail those members of the networks that host it who have not answered; for those who run it. ' +
      'At most once in three days, and twice for one date.',
  })
  nudgeSilent(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => NudgeSilentInput, { description: 'Whom.' }) { occurrenceId }: NudgeSilentInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof NudgeSilentResult> {
    const asked = this.service.ask(actor, occurrenceId).then(async ({ id, askedCount }) => {
      const occurrence = await this.events.occurrenceByUuid(
        actor,
        id,
        below(selectionOf(info), 'occurrence'),
      );
      return Object.assign(new NudgeSilentSuccess(), { askedCount, occurrence });
    });
    return resultOf(asked) as Promise<typeof NudgeSilentResult>;
  }
}
