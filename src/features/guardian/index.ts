export {
  AVAILABILITIES,
  GUARDIAN_KINDS,
  GuardianCard,
  MENTORINGS,
  THEMES,
  type AvailabilityName,
  type GuardianKindName,
  type MentoringName,
  type ThemeName,
} from './guardian.entity';
export { Availability, GuardianKind, Mentoring, Theme } from './guardian.enums';
export { guardianRead } from './guardian.read';
export { GuardianResolver, ParticipantGuardianResolver, ViewerGuardianResolver } from './guardian.resolver';
export { noSuchGuardian, WHOSE_CARD } from './whose-card';
export { GuardianService } from './guardian.service';
export { DeclaredCaseload, Guardian } from './guardian.types';
