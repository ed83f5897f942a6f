export { MEMBERSHIP_ROLES, MembershipRow, type MembershipRoleName } from './membership.entity';
export { MembershipResolver } from './membership.resolver';
export { MembershipService } from './membership.service';
export { Membership, MembershipRole } from './membership.types';
