import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../graphql/enum-of';
import { LocalizedText, LocalizedTextInput } from '../../graphql/localized-text';
import { Shows, UserError } from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { DIETS, type DietName } from './admission.entity';
import { ReplyMissing } from './admission.errors';

export const Diet = enumOf(DIETS);
registerEnumType(Diet, {
  name: 'Diet',
  description: 'How somebody eats, or what she does not eat.',
  valuesConfig: {
    VEGETARIAN: { description: 'Neither meat nor fish.' },
    VEGAN: { description: 'Nothing of animals.' },
    HALAL: { description: 'Halal.' },
    KOSHER: { description: 'Kosher.' },
    NO_PORK: { description: 'No pork.' },
    NO_FISH: { description: 'No fish and no seafood.' },
    NO_EGGS: { description: 'No eggs.' },
    NO_LACTOSE: { description: 'No lactose.' },
    NO_GLUTEN: { description: 'No gluten.' },
    NO_NUTS: { description: 'No nuts.' },
  },
});

@ObjectType({ description: 'A question to those who want to come to an event.', simpleResolvers: true })
export class EventQuestion {
  @Field(() => ID, { description: 'By which it stays known where its words change.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => LocalizedText, { description: 'The question.' })
  @ShownTo('PUBLIC')
  text!: LocalizedText;

  @Field(() => Boolean, { description: 'Whether one comes only with a reply to it.' })
  @ShownTo('PUBLIC')
  required!: boolean;
}

@ObjectType({
  description: 'What somebody said to a question of an event: for herself, and for organisers.',
  simpleResolvers: true,
})
export class EventReply {
  @Field(() => EventQuestion, { description: 'The question, as it is put now.' })
  @ShownTo('PUBLIC')
  question!: EventQuestion;

  @Field(() => String, { description: 'What she said: plain text, whose line ends count.' })
  @ShownTo('PUBLIC')
  text!: string;
}

@ObjectType({ description: 'How many of those who come eat in one way.', simpleResolvers: true })
export class DietCount {
  @Field(() => Diet, { description: 'How.' })
  @ShownTo('PUBLIC')
  diet!: DietName;

  @Field(() => Int, { description: 'How many; one who eats in two ways counts for both.' })
  @ShownTo('PUBLIC')
  count!: number;
}

@InputType({ description: 'A question to those who want to come to an event.' })
export class EventQuestionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Of a question that there is: what was said to it stays. Without it, the question is new.',
  })
  id?: string | null;

  @Field(() => [LocalizedTextInput], {
    description: 'The question, at most 300 characters in each language. Nothing about children.',
  })
  text!: LocalizedTextInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'Whether one comes only with a reply to it.' })
  required!: boolean;
}

@InputType({ description: 'How people come to an event; what is left out stays as it is.' })
export class EventAdmissionInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether organisers decide who comes: whoever wants to come asks. Where they do not any more, those who asked come as if they answered now, in their order; without it, they do not.',
  })
  approval?: boolean | null;

  @Field(() => [EventQuestionInput], {
    nullable: true,
    description:
      'All its questions, at most 5, in their order. With one that is left out goes what was said to it.',
  })
  questions?: EventQuestionInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether people are asked what they eat. Where they are not any more, what they said goes.',
  })
  asksDiet?: boolean | null;
}

@InputType({ description: 'What somebody says to a question of an event.' })
export class EventReplyInput {
  @Field(() => ID, { description: 'The question.' })
  questionId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'At most 1,000 characters. Nothing about a child. Without it, she takes back what she said.',
  })
  text?: string | null;
}

@Shows(ReplyMissing)
@ObjectType({
  implements: UserError,
  description: 'A question that needs a reply has none: give it along with the answer.',
  simpleResolvers: true,
})
export class ReplyMissingError extends UserError {
  @Field(() => [ID], { description: 'Which questions, in their order.' })
  @ShownTo('PUBLIC')
  questionIds!: string[];
}
