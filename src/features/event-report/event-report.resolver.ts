import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  Info,
  Int,
  Resolver,
  Root,
} from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { CalendarDate } from '../../graphql/scalars';
import { classify } from '../../shared/classification';
import { Event, EventKind, type EventKindName } from '../event';
import { Network } from '../network';
import type { EventReportService } from './event-report.service';
import { EventReport } from './event-report.types';
import { reportFile } from './report-file';

/** How much a report goes through, as the cost of an operation: a few of a network's years fit into one, or some events'. */
const OF_AN_EVENT = { counts: 200 };
const OF_A_NETWORK = { counts: 1_000 };

@ArgsType()
class ReportPeriodArgs {
  @Field(() => CalendarDate, {
    description: 'The first day on which dates begin, by the clock where they take place.',
  })
  firstDay!: string;

  @Field(() => CalendarDate, { description: 'The last one, at most three years later.' })
  lastDay!: string;

  @Field(() => [EventKind], { nullable: true, description: 'Of these kinds of events; left out: of all.' })
  kinds?: EventKindName[] | null;
}

@Resolver(() => Event)
export class EventReportResolver {
  constructor(private readonly service: EventReportService) {}

  @Extensions(OF_AN_EVENT)
  @FieldResolver(() => EventReport, {
    nullable: true,
    description: 'What came of all its dates, in numbers; for organisers.',
  })
  report(
    @Ctx() { actor }: HubContext,
    @Root() { reportOf }: Event & { reportOf?: string | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<EventReport> | null {
    return reportOf ? this.service.ofEvent(actor, reportOf, selectionOf(info)) : null;
  }
}

@Resolver(() => Network)
export class NetworkEventReportResolver {
  constructor(private readonly service: EventReportService) {}

  @Extensions(OF_A_NETWORK)
  @FieldResolver(() => EventReport, {
    nullable: true,
    description: 'What came of its events in a period, in numbers; for organisers.',
  })
  eventReport(
    @Ctx() { actor }: HubContext,
    @Root() { reportOf }: Network & { reportOf?: string | null },
    @Args(() => ReportPeriodArgs) period: ReportPeriodArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EventReport> | null {
    return reportOf ? this.service.ofNetwork(actor, reportOf, period, selectionOf(info)) : null;
  }

  @Extensions(OF_A_NETWORK)
  @FieldResolver(() => EventReport, {
    nullable: true,
    description:
      'What came of its events in a year, for its organisers, and for who represents its promoter: no number from 1 to 4 of people, nor one that would give such a number away. Null until the April after it, as so long people may be marked, and where some of it is not kept any more.',
  })
  eventYear(
    @Ctx() { actor }: HubContext,
    @Root() { figuresOf }: Network & { figuresOf?: string | null },
    @Arg('year', () => Int, { description: 'Which year.' }) year: number,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EventReport | null> | null {
    return figuresOf ? this.service.ofYear(actor, figuresOf, year, selectionOf(info)) : null;
  }
}

classify(EventReport, 'csv', 'PUBLIC');

@Resolver(() => EventReport)
export class ReportFileResolver {
  @FieldResolver(() => String, {
    description:
      'The same as a table in CSV (RFC 4180), in the reader’s language, as spreadsheet programs of that language open it; no cell runs as a formula.',
  })
  csv(
    @Root() report: EventReport,
    @Arg('byteOrderMark', () => Boolean, {
      defaultValue: true,
      description: 'Whether it begins with a byte order mark, by which Excel knows its letters.',
    })
    byteOrderMark: boolean,
  ): string {
    return reportFile(report, byteOrderMark);
  }
}
