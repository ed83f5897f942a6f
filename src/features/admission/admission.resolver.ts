import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Event, Occurrence } from '../event';
import type { DietName } from './admission.entity';
import './admission.read';
import { Diet, DietCount, EventQuestion, EventReply } from './admission.types';

/** What is read along with an event. */
interface Asking {
  readonly approval: boolean;
  readonly questions: EventQuestion[];
  readonly asksDiet: boolean;
  readonly viewerReplies: EventReply[];
  readonly viewerDiet: DietName[];
}

@Resolver(() => Event)
export class AdmissionResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether organisers decide who comes: whoever answers that she comes asks for it.',
  })
  approval(@Root() { approval }: Asking): boolean {
    return approval;
  }

  @FieldResolver(() => [EventQuestion], {
    description: 'What those who want to come are asked, at most 5 questions, in their order.',
  })
  questions(@Root() { questions }: Asking): EventQuestion[] {
    return questions;
  }

  @FieldResolver(() => Boolean, { description: 'Whether those who come are asked what they eat.' })
  asksDiet(@Root() { asksDiet }: Asking): boolean {
    return asksDiet;
  }

  @FieldResolver(() => [EventReply], {
    description: 'What the reader said to the questions, in their order; nothing in subscriptions.',
  })
  viewerReplies(@Root() { viewerReplies }: Asking): EventReply[] {
    return viewerReplies;
  }

  @FieldResolver(() => [Diet], {
    description:
      'What the reader said of how she eats; nothing in subscriptions. Nobody else is shown it, and it goes the day after the last date.',
  })
  viewerDiet(@Root() { viewerDiet }: Asking): DietName[] {
    return viewerDiet;
  }
}

@Resolver(() => Occurrence)
export class DietCountsResolver {
  @FieldResolver(() => [DietCount], {
    nullable: true,
    description:
      'How those eat who have a seat or are offered one: how many, and not who; for organisers, until the day after the last date.',
  })
  dietCounts(@Root() { dietCounts }: Occurrence & { dietCounts?: DietCount[] | null }): DietCount[] | null {
    return dietCounts ?? null;
  }
}
