import { AuditEntryRow } from './features/audit/audit.entity';
import { BoardRow } from './features/board/board.entity';
import { Delivery } from './features/delivery/delivery.entity';
import { GroundRulesAcceptance, GroundRulesRow } from './features/ground-rules/ground-rules.entity';
import { GuardianCard } from './features/guardian/guardian.entity';
import { InvitationClaim, InvitationRow } from './features/invitation/invitation.entity';
import { JoinPolicyRow, JoinRequestRow } from './features/joining/joining.entity';
import { MemberImport, MemberImportRow } from './features/member-import/member-import.entity';
import { MembershipRow } from './features/membership/membership.entity';
import { SuspensionRow } from './features/membership/suspension.entity';
import { NetworkLink, NetworkRow } from './features/network/network.entity';
import { Partner, PartnerKey } from './features/partner/partner.entity';
import { Account, EmailAddress, Participant, Person } from './features/person/person.entity';
import { PostRow } from './features/post/post.entity';
import { SessionRow } from './features/session/session.entity';
import { TopicRow } from './features/topic/topic.entity';

/** Every entity of the hub. */
export const entities = [
  Account,
  AuditEntryRow,
  BoardRow,
  Delivery,
  EmailAddress,
  GroundRulesAcceptance,
  GroundRulesRow,
  GuardianCard,
  InvitationClaim,
  InvitationRow,
  JoinPolicyRow,
  JoinRequestRow,
  MemberImport,
  MemberImportRow,
  MembershipRow,
  NetworkLink,
  NetworkRow,
  Participant,
  Partner,
  PartnerKey,
  Person,
  PostRow,
  SessionRow,
  SuspensionRow,
  TopicRow,
];
