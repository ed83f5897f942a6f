import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocalizedText, LocalizedTextInput } from '../../graphql/localized-text';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotFoundError,
  NotSignedInError,
  Shows,
  UserError,
} from '../../graphql/user-errors';
import { ShownTo } from '../../shared/classification';
import { Event } from '../event';
import { Network } from '../network';
import { TooManyModules } from './training-module.errors';

@ObjectType({
  description:
    'A part of what guardians are trained in. Who was at a date of it has done it, once, at however many; where hours are asked for, who was there for so long.',
  simpleResolvers: true,
})
export class TrainingModule {
  uuid!: string;

  @Field(() => ID, { description: 'Opaque, true between hubs.' })
  @ShownTo('PUBLIC')
  id!: string;

  @Field(() => Network, { description: 'In whose list it stands; it holds for the networks below, too.' })
  @ShownTo('PUBLIC')
  network!: Network;

  @Field(() => LocalizedText, { description: 'What it is called.' })
  @ShownTo('PUBLIC')
  name!: LocalizedText;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many minutes one is to have been at dates of it; null: at one of them.',
  })
  @ShownTo('PUBLIC')
  minutesAsked!: number | null;

  @Field(() => Boolean, {
    description: 'Whether a certificate of an event that has dates of it needs it.',
  })
  @ShownTo('PUBLIC')
  required!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether dates are given it no more. Those that are of it stay so, and who did it has done it.',
  })
  @ShownTo('PUBLIC')
  archived!: boolean;

  @Field(() => Int, {
    description:
      'For how many minutes the reader was at dates of it, of whatever network. Live changes know no reader: 0 in subscriptions.',
  })
  @ShownTo('PUBLIC')
  viewerMinutes!: number;

  @Field(() => Boolean, { description: 'Whether the reader has done it; false in subscriptions.' })
  @ShownTo('PUBLIC')
  viewerDone!: boolean;
}

@Shows(TooManyModules)
@ObjectType({
  implements: UserError,
  description: 'The network has as many modules as one can have.',
  simpleResolvers: true,
})
export class TooManyModulesError extends UserError {}

const MINUTES = 'For how many minutes one is to have been at dates of it, 60,000 at most.';

@InputType({ description: 'A module to make.' })
export class CreateTrainingModuleInput {
  @Field(() => ID, { description: 'The network; it has at most 100, archived ones among them.' })
  networkId!: string;

  @Field(() => [LocalizedTextInput], {
    description: 'What it is called, at most 200 characters in each language.',
  })
  name!: LocalizedTextInput[];

  @Field(() => Int, { nullable: true, description: `${MINUTES} Left out: at one of them.` })
  minutesAsked?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether a certificate of an event that has dates of it needs it.',
  })
  required!: boolean;

  @Field(() => String, {
    description: 'Made by the client, 8 to 64 characters: the same key with the same input makes one module.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'What to change of a module; what is left out stays as it is.' })
export class UpdateTrainingModuleInput {
  @Field(() => ID, { description: 'The module.' })
  moduleId!: string;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: 'What it is called, in all its languages, at most 200 characters in each.',
  })
  name?: LocalizedTextInput[] | null;

  @Field(() => Int, { nullable: true, description: `${MINUTES} Null: at one of them.` })
  minutesAsked?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a certificate of an event that has dates of it needs it. Those that were made stay as they are.',
  })
  required?: boolean | null;
}

@InputType({ description: 'A module to archive, or to take back from there.' })
export class ArchiveTrainingModuleInput {
  @Field(() => ID, { description: 'The module.' })
  moduleId!: string;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether dates are given it no more; false takes that back.',
  })
  archived!: boolean;
}

@ObjectType({ description: 'The module is as it was asked for.', simpleResolvers: true })
export class TrainingModuleSuccess {
  @Field(() => TrainingModule, { description: 'The module.' })
  @ShownTo('PUBLIC')
  module!: TrainingModule;
}

export const TrainingModuleResult = createUnionType({
  name: 'TrainingModuleResult',
  description: 'What comes of making, changing or archiving a module.',
  types: () =>
    [
      TrainingModuleSuccess,
      InvalidInputError,
      NotFoundError,
      NotSignedInError,
      IdempotencyKeyReusedError,
      TooManyModulesError,
    ] as const,
});

@InputType({ description: 'Of which module a date is.' })
export class DateModuleInput {
  @Field(() => ID, { description: 'The date.' })
  occurrenceId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'A module of the event’s network or of one above it; left out: of none.',
  })
  moduleId?: string | null;
}

@InputType({ description: 'Of which modules dates of an event are.' })
export class SetModulesInput {
  @Field(() => ID, { description: 'The event: one that the reader runs.' })
  eventId!: string;

  @Field(() => [DateModuleInput], {
    description: 'Its dates, 100 at most, each once; of the others it stays as it is.',
  })
  modules!: DateModuleInput[];
}

@ObjectType({ description: 'The dates are of these modules.', simpleResolvers: true })
export class SetModulesSuccess {
  @Field(() => Event, {
    nullable: true,
    description: 'The event; null for an operator whom it does not reach.',
  })
  @ShownTo('PUBLIC')
  event!: Event | null;
}

export const SetModulesResult = createUnionType({
  name: 'SetModulesResult',
  description: 'What comes of saying of which modules dates are.',
  types: () => [SetModulesSuccess, InvalidInputError, NotFoundError, NotSignedInError] as const,
});
