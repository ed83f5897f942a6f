export { GUARDIAN_KINDS, GuardianCard, type GuardianKindName } from './guardian.entity';
export { guardianRead } from './guardian.read';
export { GuardianResolver, ParticipantGuardianResolver, ViewerGuardianResolver } from './guardian.resolver';
export { GuardianService } from './guardian.service';
export { Guardian, GuardianConnection } from './guardian.types';
