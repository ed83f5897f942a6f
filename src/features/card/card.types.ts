import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AudienceStep } from '../../graphql/audience-enum';
import { enumOf } from '../../graphql/enum-of';
import { CalendarDate, LanguageTag } from '../../graphql/scalars';
import { InvalidInputError, NotFoundError, NotSignedInError } from '../../graphql/user-errors';
import { AUDIENCES, type Audience } from '../../shared/audience';
import { ShownTo } from '../../shared/classification';
import { CONFIRMATIONS, LikelyIdentifierError } from '../free-text';
import {
  Availability,
  Guardian,
  GuardianKind,
  Mentoring,
  Theme,
  type AvailabilityName,
  type GuardianKindName,
  type MentoringName,
  type ThemeName,
} from '../guardian';
import type { Choice } from './card.audiences';
import type { CardChanges } from './card.changes';

export const CardOnlooker = enumOf([...AUDIENCES, 'PARTNERS']);
registerEnumType(CardOnlooker, {
  name: 'CardOnlooker',
  description: 'With whose eyes one looks at one’s own card.',
  valuesConfig: {
    ME: { description: 'One’s own.' },
    NETWORK: { description: 'A member of one’s networks.' },
    LINKED: { description: 'A member of a network that one of them has an agreement with.' },
    HUB: { description: 'Anyone else signed in on this hub.' },
    PEER_HUBS: { description: 'Anyone signed in on a hub that this one works with.' },
    PUBLIC: { description: 'Anyone.' },
    PARTNERS: { description: 'A partner portal of one’s networks.' },
  },
});

@ObjectType({ description: 'For whom something on a card is.', simpleResolvers: true })
export class CardAudience implements Choice {
  @Field(() => AudienceStep, { description: 'The last step of the ladder that it reaches.' })
  @ShownTo('PUBLIC')
  audience!: Audience;

  @Field(() => Boolean, { description: 'Whether partner portals of the networks may show it, too.' })
  @ShownTo('PUBLIC')
  partners!: boolean;
}

const OF = (what: string) => ({ description: `For whom ${what} is.` });

@ObjectType({
  description: 'For whom each part of a card is; no part reaches further than the card itself.',
  simpleResolvers: true,
})
export class CardAudiences {
  @Field(() => CardAudience, OF('the card, with the name and the networks,'))
  @ShownTo('PUBLIC')
  card!: CardAudience;

  @Field(() => CardAudience, OF('the photo'))
  @ShownTo('PUBLIC')
  photo!: CardAudience;

  @Field(() => CardAudience, OF('the kind of guardian'))
  @ShownTo('PUBLIC')
  kind!: CardAudience;

  @Field(() => CardAudience, OF('the list of languages'))
  @ShownTo('PUBLIC')
  languages!: CardAudience;

  @Field(() => CardAudience, OF('the territory'))
  @ShownTo('PUBLIC')
  territory!: CardAudience;

  @Field(() => CardAudience, OF('the year it began'))
  @ShownTo('PUBLIC')
  experience!: CardAudience;

  @Field(() => CardAudience, OF('the text about oneself'))
  @ShownTo('PUBLIC')
  about!: CardAudience;

  @Field(() => CardAudience, OF('the list of themes'))
  @ShownTo('PUBLIC')
  themes!: CardAudience;

  @Field(() => CardAudience, OF('what is said of courts, list and training'))
  @ShownTo('PUBLIC')
  listing!: CardAudience;

  @Field(() => CardAudience, OF('the availability'))
  @ShownTo('PUBLIC')
  availability!: CardAudience;

  @Field(() => CardAudience, OF('the declared caseload'))
  @ShownTo('PUBLIC')
  caseload!: CardAudience;

  @Field(() => CardAudience, OF('what is said of coaching'))
  @ShownTo('PUBLIC')
  mentoring!: CardAudience;
}

@InputType({ description: 'For whom something on a card shall be.' })
export class CardAudienceInput implements Choice {
  @Field(() => AudienceStep, { description: 'The last step of the ladder that it reaches.' })
  audience!: Audience;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether partner portals of the networks may show it, too.',
  })
  partners!: boolean;
}

@InputType({ description: 'For whom the parts of a card shall be; parts left out stay as they are.' })
export class CardAudiencesInput {
  @Field(() => CardAudienceInput, { nullable: true, ...OF('the card, with the name and the networks,') })
  card?: CardAudienceInput | null;

  @Field(() => CardAudienceInput, { nullable: true, ...OF('the photo') })
  photo?: CardAudienceInput | null;

  @Field(() => CardAudienceInput, { nullable: true, ...OF('the kind of guardian') })
  kind?: CardAudienceInput | null;

  @Field(() => CardAudienceInput, { nullable: true, ...OF('the list of languages') })
  languages?: CardAudienceInput | null;

  @Field(() => CardAudienceInput, { nullable: true, ...OF('the territory') })
  territory?: CardAudienceInput | null;

  @Field(() => CardAudienceInput, { nullable: true, ...OF('the year it began') })
  experience?: CardAudienceInput | null;

  @Field(() => CardAudienceInput, { nullable: true, ...OF('the text about oneself') })
  about?: CardAudienceInput | null;

  @Field(() => CardAudienceInput, { nullable: true, ...OF('the list of themes') })
  themes?: CardAudienceInput | null;

  @Field(() => CardAudienceInput, {
    nullable: true,
    ...OF('what is said of courts, list and training'),
  })
  listing?: CardAudienceInput | null;

  @Field(() => CardAudienceInput, { nullable: true, ...OF('the availability') })
  availability?: CardAudienceInput | null;

  @Field(() => CardAudienceInput, { nullable: true, ...OF('the declared caseload') })
  caseload?: CardAudienceInput | null;

  @Field(() => CardAudienceInput, { nullable: true, ...OF('what is said of coaching') })
  mentoring?: CardAudienceInput | null;
}

@InputType({ description: 'How many children one represents: numbers alone. The day is today.' })
export class DeclaredCaseloadInput {
  @Field(() => Int, { description: 'How many, 0 to 500.' })
  count!: number;

  @Field(() => Int, { nullable: true, description: 'How many it may be at most, 1 to 500.' })
  ceiling?: number | null;
}

@InputType({ description: 'What to change on one’s card: what is left out stays, null takes a value away.' })
export class ChangeCardInput implements CardChanges {
  @Field(() => String, {
    nullable: true,
    description: 'The name in Latin letters; null has it written by the hub.',
  })
  latinName?: string | null;

  @Field(() => GuardianKind, { nullable: true, description: 'How the work is done.' })
  kind?: GuardianKindName | null;

  @Field(() => [LanguageTag], { nullable: true, description: 'Languages spoken, at most 20.' })
  languages?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Code of the territory (ISO 3166 or NUTS 2024).' })
  territory?: string | null;

  @Field(() => Int, { nullable: true, description: 'A guardian since this year.' })
  experienceSince?: number | null;

  @Field(() => String, { nullable: true, description: 'About oneself, at most 2,000 characters.' })
  about?: string | null;

  @Field(() => [Theme], { nullable: true, description: 'What one knows from experience.' })
  themes?: ThemeName[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the courts that list one, at most 5.' })
  courts?: string[] | null;

  @Field(() => CalendarDate, { nullable: true, description: 'On the official list since this day.' })
  listedOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day the training for it ended.' })
  trainedOn?: string | null;

  @Field(() => Availability, { nullable: true, description: 'Whether there is room for more.' })
  availability?: AvailabilityName | null;

  @Field(() => DeclaredCaseloadInput, { nullable: true, description: 'The caseload as of today.' })
  caseload?: DeclaredCaseloadInput | null;

  @Field(() => Mentoring, { nullable: true, description: 'Whether one offers or seeks to be coached.' })
  mentoring?: MentoringName | null;

  @Field(() => CardAudiencesInput, { nullable: true, description: 'For whom the parts shall be.' })
  audiences?: CardAudiencesInput | null;

  @Field(() => [String], CONFIRMATIONS)
  confirmations!: string[];
}

@ObjectType({ description: 'The card was changed.', simpleResolvers: true })
export class ChangeCardSuccess {
  @Field(() => Guardian, { description: 'The card, as oneself sees it.' })
  @ShownTo('PUBLIC')
  guardian!: Guardian;
}

export const ChangeCardResult = createUnionType({
  name: 'ChangeCardResult',
  description: 'What came of changing a card.',
  types: () =>
    [ChangeCardSuccess, InvalidInputError, LikelyIdentifierError, NotFoundError, NotSignedInError] as const,
});
