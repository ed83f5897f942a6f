import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { ShownTo } from '../../shared/classification';
import { ExperienceBand, type ExperienceBandName } from '../directory';
import { EventKind, Occurrence, type EventKindName } from '../event';

import { Network } from '../network';
import type { DatesCounted } from './figures.sql';
import { REPORT_BY, type ReportByName, type Told } from './report-by';

export const ReportBy = enumOf(REPORT_BY);
registerEnumType(ReportBy, {
  name: 'ReportBy',
  description: 'What a report parts its figures by.',
  valuesConfig: {
    DATE: { description: 'By the dates of an event, in order.' },
    MONTH: { description: 'By the months in which dates began, in order.' },
    KIND: { description: 'By the kinds of events.' },
    NETWORK: {
      description:
        'By the networks that people belonged to at the time, those of most people first, at most a hundred. Whoever belongs to several counts once in each.',
    },
    BAND: { description: 'By how long people had been guardians, as far as their cards say it.' },
  },
});

@ObjectType({
  description:
    'What is counted in a row of a report. Each person counts once, to however many of its dates she comes.',
  simpleResolvers: true,
})
export class ReportFigures implements Told {
  @Field(() => Int, {
    nullable: true,
    description: 'Dates that took place; null in a row of some of the people, where nobody counts them.',
  })
  @ShownTo('PUBLIC')
  dates!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'People who have a seat, or had one; null where too few to be told.',
  })
  @ShownTo('PUBLIC')
  registered!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'People who wait for a seat, or waited in vain; null for who sees figures alone.',
  })
  @ShownTo('PUBLIC')
  waiting!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'People who were there, by what was noted of dates that are over; null where too few to be told.',
  })
  @ShownTo('PUBLIC')
  attended!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'People who had a seat and did not come, at a date of which it was noted who did; null for who sees figures alone.',
  })
  @ShownTo('PUBLIC')
  noShows!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Minutes that people were there, of all of them together; null where that would tell of one of them.',
  })
  @ShownTo('PUBLIC')
  minutes!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Seats of the dates that took place and had a number of them; null where none had, and for who sees figures alone.',
  })
  @ShownTo('PUBLIC')
  seats!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many of these seats were taken; null where there is no number of them, and for who sees figures alone.',
  })
  @ShownTo('PUBLIC')
  seatsTaken!: number | null;
}

@ObjectType({
  description:
    'A row of a report: of one date, month, kind, network or band. All are null where it is not known in which one people are.',
  simpleResolvers: true,
})
export class ReportRow {
  @Field(() => Occurrence, { nullable: true, description: 'The date that it is of.' })
  @ShownTo('PUBLIC')
  occurrence!: Occurrence | null;

  @Field(() => String, { nullable: true, description: 'The month that it is of, for example `2026-03`.' })
  @ShownTo('PUBLIC')
  month!: string | null;

  @Field(() => EventKind, { nullable: true, description: 'The kind of events that it is of.' })
  @ShownTo('PUBLIC')
  kind!: EventKindName | null;

  @Field(() => Network, { nullable: true, description: 'The network whose members it is of.' })
  @ShownTo('PUBLIC')
  network!: Network | null;

  @Field(() => ExperienceBand, { nullable: true, description: 'The band of experience that it is of.' })
  @ShownTo('PUBLIC')
  band!: ExperienceBandName | null;

  @Field(() => ReportFigures, { description: 'What is counted.' })
  @ShownTo('PUBLIC')
  figures!: ReportFigures;
}

@ObjectType({ description: 'The figures of a report, parted by something.', simpleResolvers: true })
export class ReportDivision {
  @Field(() => ReportBy, { description: 'By what.' })
  @ShownTo('PUBLIC')
  by!: ReportByName;

  @Field(() => Boolean, {
    description: 'Whether it is not told as a whole, since some part of it is of too few people.',
  })
  @ShownTo('PUBLIC')
  hidden!: boolean;

  @Field(() => [ReportRow], { description: 'Its rows: at most 500 dates; none where it is hidden.' })
  @ShownTo('PUBLIC')
  rows!: ReportRow[];
}

@ObjectType({
  description:
    'How many dates there were, how many people came, and for how long. Dates that were cancelled do not count.',
  simpleResolvers: true,
})
export class EventReport {
  @Field(() => ReportFigures, { description: 'In all.' })
  @ShownTo('PUBLIC')
  total!: ReportFigures;

  @Field(() => [ReportDivision], {
    description:
      'In parts: of an event by date, network and band; of a network by month, kind, network and band.',
  })
  @ShownTo('PUBLIC')
  divisions!: ReportDivision[];

  /** Of which dates it is. */
  counted!: DatesCounted;

  /** In whose language files are. */
  locale!: string;
}
