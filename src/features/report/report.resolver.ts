import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { resultOf } from '../../graphql/user-errors';
import type { ReportService } from './report.service';
import { ReportInput, ReportResult, ReportSuccess } from './report.types';

@Resolver()
export class ReportResolver {
  constructor(private readonly service: ReportService) {}

  @Mutation(() => ReportResult, {
    description:
      'Reports a post, an entry in the directory, an event or a message that the reader sees, to those who keep order. A ' +
      'post that endangers a child is hidden at once. Nobody else learns of it, and whom it is about not by whom. 20 a day.',
  })
  report(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => ReportInput, { description: 'What, and why.' }) input: ReportInput,
  ): Promise<typeof ReportResult> {
    return resultOf(
      this.service
        .report(actor, input)
        .then(({ hid, dueAt }) =>
          Object.assign(new ReportSuccess(), { hidden: hid, dueAt: dueAt.toISOString() }),
        ),
    ) as Promise<typeof ReportResult>;
  }
}
