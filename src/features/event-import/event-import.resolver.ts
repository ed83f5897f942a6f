import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { resultOf } from '../../graphql/user-errors';
import type { GlobalIds } from '../../shared/ids';
import type { EventImportService, Imported, ImportedOne } from './event-import.service';
import {
  CalendarFinding,
  ImportedEvent,
  ImportEventsInput,
  ImportEventsResult,
  ImportEventsSuccess,
} from './event-import.types';

const MAX_FINDINGS = 500;

@Resolver()
export class EventImportResolver {
  constructor(
    private readonly service: EventImportService,
    private readonly ids: GlobalIds,
  ) {}

  @Mutation(() => ImportEventsResult, {
    description:
      'Brings a calendar file into a network that the reader runs, event by event: known ones by their UID, so that the same file again changes nothing. What cannot be brought in is named. Asks for a fresh proof.',
  })
  importEvents(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => ImportEventsInput, { description: 'Which file, and where to.' })
    input: ImportEventsInput,
  ): Promise<typeof ImportEventsResult> {
    const done = this.service
      .importEvents(actor, input)
      .then((imported) => this.shown(input.dryRun, imported));
    return resultOf(done) as Promise<typeof ImportEventsResult>;
  }

  private shown(dryRun: boolean, { events, refused, remarks }: Imported): ImportEventsSuccess {
    return Object.assign(new ImportEventsSuccess(), {
      dryRun,
      events: events.map((one) => this.event(one)),
      refused: refused.slice(0, MAX_FINDINGS).map(finding),
      remarks: remarks.slice(0, MAX_FINDINGS).map(finding),
    });
  }

  private event({ problem, eventId, ...one }: ImportedOne): ImportedEvent {
    return Object.assign(new ImportedEvent(), {
      ...one,
      eventId: eventId && this.ids.encode(eventId),
      problem: problem?.code ?? null,
      message: problem?.message ?? null,
    });
  }
}

function finding({
  line,
  component,
  uid,
  reason,
  detail,
}: Imported['remarks'][number] | Imported['refused'][number]) {
  return Object.assign(new CalendarFinding(), { line, component, uid: uid ?? null, reason, message: detail });
}
