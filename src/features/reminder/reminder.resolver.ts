import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { extendRead } from '../../persistence/read/model';
import { below } from '../../shared/selection';
import { Event, eventRead, type EventService } from '../event';
import { ownParticipant } from '../person';
import type { ReminderService } from './reminder.service';
import {
  RemindersResult,
  RemindersSuccess,
  SetEventRemindersInput,
  SetMyRemindersInput,
} from './reminder.types';

extendRead(eventRead, 'reminderMinutes', 'PUBLIC', {
  sql: (a) => `ARRAY(SELECT minutes FROM reminder_leads(${a}.id, NULL) ORDER BY minutes DESC)`,
});
extendRead(eventRead, 'viewerReminderMinutes', 'PUBLIC', {
  sql: (a, p) => `(SELECT w.minutes FROM own_reminder w WHERE w.event_id = ${a}.id
    AND w.participant_id = ${ownParticipant(p.me())})`,
});

@Resolver(() => Event)
export class ReminderResolver {
  constructor(
    private readonly service: ReminderService,
    private readonly events: EventService,
  ) {}

  @FieldResolver(() => [Int], {
    description:
      'How many minutes before each of its dates those who come are reminded by mail, the longest first. ' +
      "1,440 and its multiples are days by the clock of the event's zone.",
  })
  reminderMinutes(@Root() { reminderMinutes }: Event & { reminderMinutes: number[] }): number[] {
    return reminderMinutes;
  }

  @FieldResolver(() => [Int], {
    nullable: true,
    description:
      'What the reader chose for herself instead; empty: she is not reminded. Null where she chose nothing, and in subscriptions. ' +
      'Whether she is reminded of anything is the notice `EVENT_REMINDERS`.',
  })
  viewerReminderMinutes(
    @Root() { viewerReminderMinutes }: Event & { viewerReminderMinutes?: number[] | null },
  ): number[] | null {
    return viewerReminderMinutes ?? null;
  }

  @Mutation(() => RemindersResult, {
    description: 'Sets when those who come to an event that the reader runs are reminded of its dates.',
  })
  setEventReminders(
    @Ctx() context: HubContext,
    @Arg('input', () => SetEventRemindersInput, { description: 'When.' })
    { eventId, minutes }: SetEventRemindersInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RemindersResult> {
    return this.show(context, this.service.setForEvent(context.actor, eventId, minutes), info);
  }

  @Mutation(() => RemindersResult, {
    description: 'Sets when the reader is reminded of the dates of one event, wherever she comes.',
  })
  setMyReminders(
    @Ctx() context: HubContext,
    @Arg('input', () => SetMyRemindersInput, { description: 'When.' })
    { eventId, minutes = null }: SetMyRemindersInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RemindersResult> {
    return this.show(context, this.service.setOwn(context.actor, eventId, minutes), info);
  }

  private show({ actor }: HubContext, work: Promise<string>, info: GraphQLResolveInfo) {
    const shown = work.then(async (uuid) => {
      const event = await this.events.byUuid(actor, uuid, below(selectionOf(info), 'event'));
      return Object.assign(new RemindersSuccess(), { event });
    });
    return resultOf(shown) as Promise<typeof RemindersResult>;
  }
}
