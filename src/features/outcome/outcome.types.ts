import {
  createUnionType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { NotFoundError, NotSignedInError, Shows, UserError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Occurrence } from '../event';
import { CONTACTS_MADE, USES, type ContactsMadeName, type UseName } from './outcome.entity';
import { OutcomeAnswered, OutcomeClosed } from './outcome.errors';

export const ContactsMade = enumOf(CONTACTS_MADE);
registerEnumType(ContactsMade, {
  name: 'ContactsMade',
  description: 'How many people somebody got to know whom she could call.',
  valuesConfig: {
    NONE: { description: 'Nobody.' },
    ONE_OR_TWO: { description: 'One, or two.' },
    THREE_TO_FIVE: { description: 'Three to five.' },
    MORE: { description: 'More than five.' },
  },
});

export const OutcomeUse = enumOf(USES);
registerEnumType(OutcomeUse, {
  name: 'OutcomeUse',
  description: 'Whether it was of use.',
  valuesConfig: {
    NOT_AT_ALL: { description: 'It was of none.' },
    A_LITTLE: { description: 'It was of a little.' },
    QUITE: { description: 'It was of some.' },
    VERY: { description: 'It was of much.' },
  },
});

@ObjectType({ description: 'How many said that they got to know so many people.', simpleResolvers: true })
export class ContactsCount {
  @Field(() => ContactsMade, { description: 'How many people.' })
  @ShownTo('PUBLIC')
  contacts!: ContactsMadeName;

  @Field(() => Int, { description: 'How many said so.' })
  @ShownTo('PUBLIC')
  count!: number;
}

@ObjectType({ description: 'How many said that it was of so much use.', simpleResolvers: true })
export class UseCount {
  @Field(() => OutcomeUse, { description: 'Of how much.' })
  @ShownTo('PUBLIC')
  use!: UseName;

  @Field(() => Int, { description: 'How many said so.' })
  @ShownTo('PUBLIC')
  count!: number;
}

@ObjectType({
  description:
    'What came of dates, as those who were there said it. Of each date it is told in steps of five answers, so that none of them can be told from the others; of the last ones up to four are never told.',
  simpleResolvers: true,
})
export class Outcomes {
  @Field(() => Int, { description: 'How many answers it is of.' })
  @ShownTo('PUBLIC')
  answers!: number;

  @Field(() => Float, {
    description:
      'How many people each got to know, on average: 1.5, 4 and 6 stand for the answers above none.',
  })
  @ShownTo('PUBLIC')
  averageContacts!: number;

  @Field(() => [ContactsCount], {
    description: 'How many people they got to know, each answer once, in order.',
  })
  @ShownTo('PUBLIC')
  contacts!: ContactsCount[];

  @Field(() => [UseCount], { description: 'Whether it was of use, each answer once, in order.' })
  @ShownTo('PUBLIC')
  uses!: UseCount[];
}

@Shows(OutcomeAnswered)
@ObjectType({
  implements: UserError,
  description: 'She has said it already; what, is not known any more.',
  simpleResolvers: true,
})
export class OutcomeAnsweredError extends UserError {}

@Shows(OutcomeClosed)
@ObjectType({
  implements: UserError,
  description: 'The date is not over yet, was cancelled, or was more than thirty days ago.',
  simpleResolvers: true,
})
export class OutcomeClosedError extends UserError {}

@InputType({
  description: 'What came of a date for oneself. It is kept without a name, and cannot be changed.',
})
export class AnswerOutcomeInput {
  @Field(() => ID, { description: 'The date: at which one was, and that is over.' })
  occurrenceId!: string;

  @Field(() => ContactsMade, { description: 'How many people one got to know whom one could call.' })
  contacts!: ContactsMadeName;

  @Field(() => OutcomeUse, { description: 'Whether it was of use.' })
  use!: UseName;
}

@ObjectType({ description: 'It is counted.', simpleResolvers: true })
export class AnswerOutcomeSuccess {
  @Field(() => Occurrence, {
    nullable: true,
    description: 'The date; null for who was there and does not see it any more.',
  })
  @ShownTo('PUBLIC')
  occurrence!: Occurrence | null;
}

export const AnswerOutcomeResult = createUnionType({
  name: 'AnswerOutcomeResult',
  description: 'What comes of saying what came of a date.',
  types: () =>
    [
      AnswerOutcomeSuccess,
      NotFoundError,
      NotSignedInError,
      OutcomeAnsweredError,
      OutcomeClosedError,
    ] as const,
});
