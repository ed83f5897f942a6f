export { AcceptResolver } from './accept.resolver';
export { AcceptService, type AcceptLimits } from './accept.service';
export { InvitationClaim, InvitationRow } from './invitation.entity';
export { InvitationResolver } from './invitation.resolver';
export { InvitationService, type InvitationLimits } from './invitation.service';
