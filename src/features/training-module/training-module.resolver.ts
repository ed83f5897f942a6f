import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { HubContext } from '../../graphql/context';
import { selectionOf } from '../../graphql/look-ahead';
import { resultOf } from '../../graphql/user-errors';
import { below } from '../../shared/selection';
import { Occurrence, type EventService } from '../event';
import { Network } from '../network';
import { Viewer } from '../person';
import type { DateModulesService } from './date-modules.service';
import type { TrainingModuleService } from './training-module.service';
import {
  ArchiveTrainingModuleInput,
  CreateTrainingModuleInput,
  SetModulesInput,
  SetModulesResult,
  SetModulesSuccess,
  TrainingModule,
  TrainingModuleResult,
  TrainingModuleSuccess,
  UpdateTrainingModuleInput,
} from './training-module.types';

@Resolver(() => Network)
export class NetworkModulesResolver {
  @FieldResolver(() => [TrainingModule], {
    description:
      'The modules of which its dates can be: those of the networks above it first, archived ones last. For those who belong to it or below it, and as far as they are those of a date that the reader sees.',
  })
  trainingModules(@Root() network: Network & { trainingModules: TrainingModule[] }): TrainingModule[] {
    return network.trainingModules;
  }
}

@Resolver(() => Viewer)
export class ViewerModulesResolver {
  @FieldResolver(() => [TrainingModule], {
    nullable: true,
    description:
      'The modules that hold for the networks of the reader, and others of which she was at a date; `viewerDone` says which she has done.',
  })
  trainingModules(@Root() viewer: Viewer & { trainingModules: TrainingModule[] }): TrainingModule[] {
    return viewer.trainingModules;
  }
}

@Resolver(() => Occurrence)
export class OccurrenceModuleResolver {
  @FieldResolver(() => TrainingModule, { nullable: true, description: 'Of which module it is.' })
  module(@Root() { module }: Occurrence & { module?: TrainingModule | null }): TrainingModule | null {
    return module ?? null;
  }
}

@Resolver()
export class TrainingModuleResolver {
  constructor(
    private readonly service: TrainingModuleService,
    private readonly dates: DateModulesService,
    private readonly events: EventService,
  ) {}

  @Mutation(() => TrainingModuleResult, { description: 'Makes a module of a network: by those who run it.' })
  createTrainingModule(
    @Ctx() context: HubContext,
    @Arg('input', () => CreateTrainingModuleInput, { description: 'What it is.' })
    input: CreateTrainingModuleInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof TrainingModuleResult> {
    return this.show(context, this.service.create(context.actor, input), info);
  }

  @Mutation(() => TrainingModuleResult, { description: 'Changes a module: by those who run its network.' })
  updateTrainingModule(
    @Ctx() context: HubContext,
    @Arg('input', () => UpdateTrainingModuleInput, { description: 'What to change.' })
    input: UpdateTrainingModuleInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof TrainingModuleResult> {
    return this.show(context, this.service.update(context.actor, input), info);
  }

  @Mutation(() => TrainingModuleResult, {
    description:
      'Archives a module, or takes that back: by those who run its network. Dates that are of it stay so.',
  })
  archiveTrainingModule(
    @Ctx() context: HubContext,
    @Arg('input', () => ArchiveTrainingModuleInput, { description: 'Which.' })
    { moduleId, archived }: ArchiveTrainingModuleInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof TrainingModuleResult> {
    return this.show(context, this.service.archive(context.actor, moduleId, archived), info);
  }

  @Mutation(() => SetModulesResult, {
    description:
      'Says of which modules dates of an event that the reader runs are, also where they are over.',
  })
  setModules(
    @Ctx() { actor }: HubContext,
    @Arg('input', () => SetModulesInput, { description: 'Which dates, and of which modules.' })
    { eventId, modules }: SetModulesInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SetModulesResult> {
    const shown = this.dates.set(actor, eventId, modules).then(async (uuid) => {
      const event = await this.events.byUuid(actor, uuid, below(selectionOf(info), 'event'));
      return Object.assign(new SetModulesSuccess(), { event });
    });
    return resultOf(shown) as Promise<typeof SetModulesResult>;
  }

  private show({ actor }: HubContext, work: Promise<string>, info: GraphQLResolveInfo) {
    return resultOf(
      work
        .then((uuid) => this.service.byUuid(actor, uuid, below(selectionOf(info), 'module')))
        .then((module) => Object.assign(new TrainingModuleSuccess(), { module })),
    ) as Promise<typeof TrainingModuleResult>;
  }
}
