import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { ConnectionArgs, nodesOf } from '../../graphql/page-args';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { Occurrence, type EventService } from '../event';
import { Member } from '../member';
import { Participant } from '../person';
import type { AttendanceService } from './attendance.service';
import {
  Attendance,
  AttendanceConnection,
  AttendanceSuccess,
  CheckInCode,
  CheckInInput,
  CheckInResult,
  MarkAttendanceInput,
  MarkAttendanceResult,
} from './attendance.types';

@Resolver()
export class AttendanceResolver {
  constructor(
    private readonly service: AttendanceService,
    private readonly events: EventService,
  ) {}

  @Mutation(() => MarkAttendanceResult, {
    description:
      'Marks who was at an event that the reader runs: from two hours before it starts until sixty days after its end.',
  })
  markAttendance(
    @Ctx() context: HubContext,
    @Arg('input', () => MarkAttendanceInput, { description: 'Who, and where.' }) input: MarkAttendanceInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof MarkAttendanceResult> {
    return this.show(context, this.service.mark(context.actor, input), info) as Promise<
      typeof MarkAttendanceResult
    >;
  }

  @Extensions({ oncePerOperation: true })
  @Mutation(() => CheckInResult, {
    description:
      'Notes that the reader is there, by the code that is shown there: from half an hour before the start until half an hour after the end.',
  })
  checkIn(
    @Ctx() context: HubContext,
    @Arg('input', () => CheckInInput, { description: 'Where, and by which code.' })
    { occurrenceId, code }: CheckInInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CheckInResult> {
    return this.show(context, this.service.checkIn(context.actor, occurrenceId, code), info) as Promise<
      typeof CheckInResult
    >;
  }

  private show({ actor }: HubContext, work: Promise<string>, info: GraphQLResolveInfo) {
    const selection = below(selectionOf(info), 'occurrence');
    return resultOf(
      work
        .then((uuid) => this.events.occurrenceByUuid(actor, uuid, selection))
        .then((occurrence) => Object.assign(new AttendanceSuccess(), { occurrence })),
    );
  }
}

@Resolver(() => Occurrence)
export class OccurrenceAttendanceResolver {
  constructor(private readonly service: AttendanceService) {}

  @FieldResolver(() => Attendance, {
    nullable: true,
    description:
      'That the reader was there; null where nobody noted it. Live changes are read for many at once and know no reader: null in subscriptions.',
  })
  viewerAttendance(
    @Root() { viewerAttendance }: Occurrence & { viewerAttendance?: Attendance | null },
  ): Attendance | null {
    return viewerAttendance ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many were there; for organisers.' })
  attendedCount(@Root() { attendedCount }: Occurrence & { attendedCount?: number | null }): number | null {
    return attendedCount ?? null;
  }

  @FieldResolver(() => CheckInCode, {
    nullable: true,
    description:
      'The code by which people check in themselves, for organisers, while it is taken; null at all other times. It changes each minute.',
  })
  checkInCode(@Root() { codeFor }: Occurrence & { codeFor?: string | null }): CheckInCode | null {
    return codeFor ? this.service.codeOf(codeFor) : null;
  }

  @FieldResolver(() => AttendanceConnection, {
    nullable: true,
    description: 'Who was there, in the order in which it was noted; for organisers.',
  })
  async attendance(
    @Ctx() { actor }: HubContext,
    @Root() { attendedAt }: Occurrence & { attendedAt?: string | null },
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (!attendedAt) return null;
    const selection = nodesOf(selectionOf(info));
    return AttendanceConnection.of(await this.service.ofDate(actor, attendedAt, page, selection));
  }
}

@Resolver(() => Member)
export class MemberParticipantResolver {
  @FieldResolver(() => Participant, {
    nullable: true,
    description: 'As whom others meet her, for marking that she was somewhere; for organisers.',
  })
  participant(@Root() { participant }: Member & { participant?: Participant | null }): Participant | null {
    return participant ?? null;
  }
}
