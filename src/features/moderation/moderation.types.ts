import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../graphql/connection';
import { enumOf } from '../../graphql/enum-of';
import { DateTime } from '../../graphql/scalars';
import { ShownTo } from '../../shared/classification';
import { Event } from '../event';
import { Guardian } from '../guardian';
import { Network } from '../network';
import { Participant } from '../person';
import { Attachment } from '../post-attachment';
import {
  MODERATION_ORIGINS,
  MODERATION_STATES,
  Report,
  ReportedKind,
  ReportReason,
  type ModerationOriginName,
  type ModerationStateName,
  type ReportedKindName,
  type ReportReasonName,
} from '../report';
import { Topic } from '../topic';
import { APPEAL_OUTCOMES, DECISIONS, type AppealOutcomeName, type DecisionName } from './moderation.entity';

export const Decision = enumOf(DECISIONS);
registerEnumType(Decision, {
  name: 'Decision',
  description: 'What those who keep order decide about something.',
  valuesConfig: {
    RELEASE: { description: 'A post that was hidden is shown again, as one that becomes visible now.' },
    HIDE: { description: 'A post is shown to nobody, and its text goes after some weeks.' },
    REDACT: { description: 'The text of a post goes at once, for good, and with all that hangs on it.' },
    WARN: { description: 'Whom it is about is warned; what was hidden is shown again.' },
    DISMISS: { description: 'It may stand. Whom it is about is not told that somebody reported it.' },
  },
});

export const ModerationOrigin = enumOf(MODERATION_ORIGINS);
registerEnumType(ModerationOrigin, {
  name: 'ModerationOrigin',
  description: 'How something came to those who keep order.',
  valuesConfig: {
    REPORTED: { description: 'Somebody reported it.' },
    MODERATOR: { description: 'One of them came upon it.' },
    SCREENED: { description: 'It was held as it was written.' },
  },
});

export const ModerationState = enumOf(MODERATION_STATES);
registerEnumType(ModerationState, {
  name: 'ModerationState',
  description: 'Whether something waits for those who keep order.',
  valuesConfig: {
    OPEN: { description: 'It waits to be decided about.' },
    APPEALED: { description: 'Whom it is about has appealed: it waits for somebody else to decide.' },
    DECIDED: { description: 'It waits no more.' },
  },
});

export const AppealOutcome = enumOf(APPEAL_OUTCOMES);
registerEnumType(AppealOutcome, {
  name: 'AppealOutcome',
  description: 'What somebody else makes of a decision.',
  valuesConfig: {
    UPHELD: { description: 'It stands.' },
    OVERTURNED: { description: 'It does not: what was hidden is shown again.' },
  },
});

@ObjectType({
  description: 'What was decided about something, to those who keep order.',
  simpleResolvers: true,
})
export class ModerationDecision {
  @Field(() => Decision, { description: 'What.' })
  @ShownTo('PUBLIC')
  decision!: DecisionName;

  @Field(() => ReportReason, { description: 'On which ground.' })
  @ShownTo('PUBLIC')
  ground!: ReportReasonName;

  @Field(() => String, { nullable: true, description: 'The reasons that were given. Plain text.' })
  @ShownTo('PUBLIC')
  statement!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  @ShownTo('PUBLIC')
  decidedAt!: string;

  @Field(() => Participant, { nullable: true, description: 'By whom; null where she is gone.' })
  @ShownTo('PUBLIC')
  decidedBy!: Participant | null;

  @Field(() => String, {
    nullable: true,
    description: 'What whom it is about says to it, appealing. Plain text.',
  })
  @ShownTo('PUBLIC')
  appeal!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When she appealed; null where she has not.' })
  @ShownTo('PUBLIC')
  appealedAt!: string | null;

  @Field(() => AppealOutcome, {
    nullable: true,
    description: 'What came of the appeal; null until something does.',
  })
  @ShownTo('PUBLIC')
  outcome!: AppealOutcomeName | null;

  @Field(() => String, { nullable: true, description: 'Why, of the one who answered it. Plain text.' })
  @ShownTo('PUBLIC')
  answer!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  @ShownTo('PUBLIC')
  answeredAt!: string | null;
}

@ObjectType({
  description:
    'Something that those who keep order in a network decide about. Nobody finds there what is about herself.',
  simpleResolvers: true,
})
export class ModerationItem {
  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => ReportedKind, { description: 'What it is.' })
  @ShownTo('PUBLIC')
  kind!: ReportedKindName;

  @Field(() => ID, { description: 'The post, the guardian’s entry, the event, or the message.' })
  @ShownTo('PUBLIC')
  subjectId!: string;

  @Field(() => Network, { description: 'Whose moderators and organisers decide.' })
  @ShownTo('PUBLIC')
  network!: Network;

  @Field(() => ModerationOrigin, { description: 'How it came here.' })
  @ShownTo('PUBLIC')
  origin!: ModerationOriginName;

  @Field(() => ReportReason, { description: 'Why, the most urgent reason that was given.' })
  @ShownTo('PUBLIC')
  reason!: ReportReasonName;

  @Field(() => ModerationState, { description: 'Whether it waits.' })
  @ShownTo('PUBLIC')
  state!: ModerationStateName;

  @Field(() => DateTime, { description: 'Since when.' })
  @ShownTo('PUBLIC')
  openedAt!: string;

  @Field(() => DateTime, { description: 'By when it is to be decided.' })
  @ShownTo('PUBLIC')
  dueAt!: string;

  @Field(() => Boolean, {
    description: 'Whether it waits for the reader: an appeal does not where she decided, or had reported it.',
  })
  @ShownTo('PUBLIC')
  viewerMayDecide!: boolean;

  @Field(() => Boolean, { description: 'Whether it is a post that is hidden.' })
  @ShownTo('PUBLIC')
  hidden!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'What a post says, also one that is hidden, as sanitised HTML; empty where its text is gone, null where it is no post.',
  })
  @ShownTo('PUBLIC')
  html!: string | null;

  @Field(() => Participant, {
    nullable: true,
    description: 'Whom it comes from, as readers know her; of an event nobody, and of who is gone.',
  })
  @ShownTo('PUBLIC')
  author!: Participant | null;

  @Field(() => Topic, { nullable: true, description: 'The topic of a post.' })
  @ShownTo('PUBLIC')
  topic!: Topic | null;

  @Field(() => [Attachment], { description: 'What a post carries besides.' })
  @ShownTo('PUBLIC')
  attachments!: Attachment[];

  @Field(() => Guardian, { nullable: true, description: 'An entry in the directory.' })
  @ShownTo('PUBLIC')
  guardian!: Guardian | null;

  @Field(() => Event, { nullable: true, description: 'An event.' })
  @ShownTo('PUBLIC')
  event!: Event | null;

  @Field(() => [Report], { description: 'Who reported it, the first 50.' })
  @ShownTo('PUBLIC')
  reports!: Report[];

  @Field(() => ModerationDecision, { nullable: true, description: 'What was decided.' })
  @ShownTo('PUBLIC')
  decision!: ModerationDecision | null;
}

export const ModerationItemConnection = connectionOf(() => ModerationItem, 'ModerationItem');

@ObjectType({
  description: 'What was decided about something of one’s own, and why: to whom it is about alone.',
  simpleResolvers: true,
})
export class StatementOfReasons {
  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => ReportedKind, { description: 'What it is about.' })
  @ShownTo('PUBLIC')
  kind!: ReportedKindName;

  @Field(() => ID, { description: 'The post, the guardian’s entry, the event, or the message.' })
  @ShownTo('PUBLIC')
  subjectId!: string;

  @Field(() => Network, {
    nullable: true,
    description: 'The network whose moderators or organisers decided.',
  })
  @ShownTo('PUBLIC')
  network!: Network | null;

  @Field(() => Topic, { nullable: true, description: 'The topic of a post, where she still sees it.' })
  @ShownTo('PUBLIC')
  topic!: Topic | null;

  @Field(() => Decision, { description: 'What was decided.' })
  @ShownTo('PUBLIC')
  decision!: DecisionName;

  @Field(() => ReportReason, { description: 'On which ground.' })
  @ShownTo('PUBLIC')
  ground!: ReportReasonName;

  @Field(() => String, { nullable: true, description: 'Why. Plain text.' })
  @ShownTo('PUBLIC')
  statement!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  @ShownTo('PUBLIC')
  decidedAt!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when she can appeal; null where there is nothing to appeal, or she has.',
  })
  @ShownTo('PUBLIC')
  appealableUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'What she says to it, appealing. Plain text.' })
  @ShownTo('PUBLIC')
  appeal!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When she appealed; null where she has not.' })
  @ShownTo('PUBLIC')
  appealedAt!: string | null;

  @Field(() => AppealOutcome, {
    nullable: true,
    description: 'What came of the appeal; null until something does.',
  })
  @ShownTo('PUBLIC')
  outcome!: AppealOutcomeName | null;

  @Field(() => String, { nullable: true, description: 'Why, of the one who answered it. Plain text.' })
  @ShownTo('PUBLIC')
  answer!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  @ShownTo('PUBLIC')
  answeredAt!: string | null;
}

export const StatementOfReasonsConnection = connectionOf(() => StatementOfReasons, 'StatementOfReasons');
