import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import type { Reads } from '../../persistence/read/reads';
import { below } from '../../shared/selection';
import type { EventService } from '../event';
import { participantRead } from '../person';
import type { AttendanceImportService } from './attendance-import.service';
import {
  AttendanceImportPerson,
  ImportAttendanceInput,
  ImportAttendanceResult,
  ImportAttendanceSuccess,
} from './attendance-import.types';

@Resolver()
export class AttendanceImportResolver {
  constructor(
    private readonly service: AttendanceImportService,
    private readonly events: EventService,
    private readonly reads: Reads,
  ) {}

  @Mutation(() => ImportAttendanceResult, {
    description:
      'Marks those who were at a meeting online, by the list that its program exports, or says whom it would mark. Nothing is kept of those whom the hub does not find.',
  })
  importAttendance(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => ImportAttendanceInput, { description: 'The list.' }) input: ImportAttendanceInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ImportAttendanceResult> {
    const selection = selectionOf(info);
    const shown = this.service.import(actor, input).then(async ({ occurrenceId, rows, people }) => {
      const ids = people.map(({ participantId }) => participantId);
      const participants = await this.reads.many(
        actor,
        participantRead,
        below(selection, 'people', 'participant'),
        ids,
      );
      return Object.assign(new ImportAttendanceSuccess(), {
        rows,
        people: people.map(({ participantId, minutes, kept }) =>
          Object.assign(new AttendanceImportPerson(), {
            participant: participants.get(participantId),
            minutes,
            kept,
          }),
        ),
        occurrence: await this.events.occurrenceByUuid(actor, occurrenceId, below(selection, 'occurrence')),
      });
    });
    return resultOf(shown) as Promise<typeof ImportAttendanceResult>;
  }
}
