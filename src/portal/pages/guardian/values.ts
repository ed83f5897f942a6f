import type {
  Availability,
  ExperienceBand,
  GuardianKind,
  Mentoring,
  Theme,
} from '@guardian-network-hub/client-sdk';

// What a card can say, in the order in which it is offered. Written as records, so that none can be forgotten.
function all<Value extends string>(values: Record<Value, true>): readonly Value[] {
  return Object.keys(values) as unknown as Value[];
}

export const KINDS = all<GuardianKind>({ VOLUNTEER: true, EMPLOYED: true, SELF_EMPLOYED: true });

export const AVAILABILITIES = all<Availability>({ AVAILABLE: true, LIMITED: true, UNAVAILABLE: true });

export const MENTORINGS = all<Mentoring>({ OFFERS: true, SEEKS: true });

export const EXPERIENCES = all<ExperienceBand>({ STARTING: true, SOME: true, LONG: true });

export const THEMES = all<Theme>({
  ACCOMMODATION: true,
  AGE_ASSESSMENT: true,
  ASYLUM: true,
  COMING_OF_AGE: true,
  DISABILITY: true,
  FAMILY_REUNIFICATION: true,
  FOSTER_CARE: true,
  HEALTH: true,
  INTERCULTURAL_MEDIATION: true,
  JUVENILE_JUSTICE: true,
  LGBTIQ: true,
  MENTAL_HEALTH: true,
  RESIDENCE_PERMIT: true,
  RETURN_AND_TRANSFER: true,
  SCHOOL: true,
  TRAFFICKING: true,
  WORK_AND_TRAINING: true,
});
