export { MEMBERSHIP_ROLES, MembershipRow, type MembershipRoleName } from './membership.entity';
export { Suspended } from './membership.errors';
export { SuspendedError } from './membership.inputs';
export { MembershipResolver } from './membership.resolver';
export { MembershipService } from './membership.service';
export { Membership, MembershipRole } from './membership.types';
export { EXPERTS, NO_PEERS } from './peers.sql';
export { RoleResolver } from './role.resolver';
export { SuspensionRow } from './suspension.entity';
