export { NetworkMembersResolver } from './member.resolver';
export { MemberService } from './member.service';
