import { AuditEntryRow } from './features/audit/audit.entity';
import { BoardRow } from './features/board/board.entity';
import { Delivery } from './features/delivery/delivery.entity';
import { AddressUndo } from './features/email-address/address-undo.entity';
import { GuardianCard } from './features/guardian/guardian.entity';
import { MailedCode } from './features/mailed-code/mailed-code.entity';
import { MemberImport, MemberImportRow } from './features/member-import/member-import.entity';
import { MembershipRow } from './features/membership/membership.entity';
import { NetworkLink, NetworkRow } from './features/network/network.entity';
import { Partner, PartnerKey } from './features/partner/partner.entity';
import { PasskeyChallenge, PasskeyRow } from './features/passkey/passkey.entity';
import { Account, EmailAddress, Participant, Person } from './features/person/person.entity';
import { PostRow } from './features/post/post.entity';
import { FormerSessionToken, SessionRow } from './features/session/session.entity';
import { RecoveryCode, TotpRow } from './features/totp/totp.entity';
import { TopicRow } from './features/topic/topic.entity';

/** Every entity of the hub. */
export const entities = [
  Account,
  AddressUndo,
  AuditEntryRow,
  BoardRow,
  Delivery,
  EmailAddress,
  FormerSessionToken,
  GuardianCard,
  MailedCode,
  MemberImport,
  MemberImportRow,
  MembershipRow,
  NetworkLink,
  NetworkRow,
  Participant,
  Partner,
  PartnerKey,
  PasskeyChallenge,
  PasskeyRow,
  Person,
  PostRow,
  RecoveryCode,
  SessionRow,
  TopicRow,
  TotpRow,
];
