export { memberRead } from './member.read';
export { NetworkMembersResolver } from './member.resolver';
export { MemberService } from './member.service';
export { Member } from './member.types';
export { beginsIn, hasName } from './name-search';
