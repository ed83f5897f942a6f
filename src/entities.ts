import { ErasureRow } from './features/erasure/erasure.entity';
import { Alias } from './features/alias/alias.entity';
import { AttachmentFileRow, AttachmentRow } from './features/attachment/attachment.entity';
import { AuditEntryRow } from './features/audit/audit.entity';
import { PersonBlockRow } from './features/block/block.entity';
import { BoardRow } from './features/board/board.entity';
import { CalendarFeedRow } from './features/calendar-feed/calendar-feed.entity';
import { CertificateRow } from './features/certificate/certificate.entity';
import { ContactWayRow } from './features/contact/contact.entity';
import { ContactRequestRow } from './features/contact-request/contact-request.entity';
import { Delivery } from './features/delivery/delivery.entity';
import { DigestCursorRow, DigestScheduleRow } from './features/digest/digest.entity';
import { DirectoryExportRow } from './features/directory-export/directory-export.entity';
import { AttendanceRow } from './features/attendance/attendance.entity';
import { EventRow } from './features/event/event.entity';
import { EventDietRow, EventReplyRow } from './features/admission/admission.entity';
import { OccurrenceRow } from './features/event/occurrence.entity';
import { NudgeRow } from './features/nudge/nudge.entity';
import { EventReminderRow, OccurrenceReminderRow, OwnReminderRow } from './features/reminder/reminder.entity';
import { OccurrenceOutcomeRow, OutcomeAnsweredRow, OutcomeAskedRow } from './features/outcome/outcome.entity';
import { OccurrenceModuleRow, TrainingModuleRow } from './features/training-module/training-module.entity';
import { RsvpRow } from './features/rsvp/rsvp.entity';
import { GroundRulesAcceptance, GroundRulesRow } from './features/ground-rules/ground-rules.entity';
import { AddressUndo } from './features/email-address/address-undo.entity';
import { EventHostRow } from './features/event-host/event-host.entity';
import { GuestRegistrationRow, GuestRow } from './features/guest/guest.entity';
import { GuardianCard } from './features/guardian/guardian.entity';
import { MailedCode } from './features/mailed-code/mailed-code.entity';
import { InvitationClaim, InvitationRow } from './features/invitation/invitation.entity';
import { JoinPolicyRow, JoinRequestRow } from './features/joining/joining.entity';
import { ClaimedAddress, MemberImport, MemberImportRow } from './features/member-import/member-import.entity';
import { MembershipRow } from './features/membership/membership.entity';
import { PostMentionRow } from './features/mention/mention.entity';
import { RelayedMessageRow } from './features/message/message.entity';
import { BoardFollowingRow, TopicFollowingRow } from './features/following/following.entity';
import { ModerationDecisionRow } from './features/moderation/moderation.entity';
import { ModerationItemRow, ReportRow } from './features/report/report.entity';
import { NetworkRow } from './features/network/network.entity';
import { OrganisationRepresentativeRow, OrganisationRow } from './features/organisation/organisation.entity';
import { SuspensionRow } from './features/membership/suspension.entity';
import { NoticePreference } from './features/notice/notice.entity';
import { NotificationRow } from './features/notification/notification.entity';
import {
  PartnerAssertionRow,
  PartnerGrantRow,
  PartnerJwkRow,
  PartnerKeyRow,
  PartnerRow,
  PartnerTokenRow,
} from './features/partner/partner.entity';
import { PasskeyChallenge, PasskeyRow } from './features/passkey/passkey.entity';
import { Account, EmailAddress, Participant, Person } from './features/person/person.entity';
import { GuardianPhotoRow } from './features/photo/photo.entity';
import { PostRow } from './features/post/post.entity';
import { PostRevisionRow } from './features/post-edit/post-edit.entity';
import { BoardReadRow, TopicReadRow } from './features/reading/reading.entity';
import { PostReactionRow } from './features/reaction/reaction.entity';
import { NetworkLinkRow, SharingRuleRow } from './features/sharing/sharing.entity';
import { FormerSessionToken, SessionRow } from './features/session/session.entity';
import { RecoveryCode, TotpRow } from './features/totp/totp.entity';
import { ImportUpload, StagedImportRow, StagedRow } from './features/staged-import/staged-import.entity';
import { TagFollowingRow, TagRow, TopicTagRow } from './features/tag/tag.entity';
import { TopicRow } from './features/topic/topic.entity';
import { QuestionOfferRow } from './features/unanswered/unanswered.entity';

/** Every entity of the hub. */
export const entities = [
  Account,
  AddressUndo,
  Alias,
  AttachmentFileRow,
  AttachmentRow,
  AuditEntryRow,
  BoardReadRow,
  BoardRow,
  CalendarFeedRow,
  PersonBlockRow,
  ContactRequestRow,
  ContactWayRow,
  Delivery,
  DigestCursorRow,
  DigestScheduleRow,
  DirectoryExportRow,
  AttendanceRow,
  CertificateRow,
  EventRow,
  OccurrenceRow,
  EventReminderRow,
  NudgeRow,
  OccurrenceReminderRow,
  OwnReminderRow,
  RsvpRow,
  EventDietRow,
  EventReplyRow,
  EmailAddress,
  ErasureRow,
  GroundRulesAcceptance,
  GroundRulesRow,
  EventHostRow,
  GuestRegistrationRow,
  GuestRow,
  FormerSessionToken,
  GuardianCard,
  GuardianPhotoRow,
  MailedCode,
  InvitationClaim,
  InvitationRow,
  ImportUpload,
  JoinPolicyRow,
  JoinRequestRow,
  ClaimedAddress,
  MemberImport,
  MemberImportRow,
  MembershipRow,
  ModerationDecisionRow,
  ModerationItemRow,
  ReportRow,
  NetworkLinkRow,
  NetworkRow,
  OrganisationRepresentativeRow,
  OrganisationRow,
  Participant,
  PartnerAssertionRow,
  PartnerGrantRow,
  PartnerJwkRow,
  PartnerKeyRow,
  PartnerRow,
  PartnerTokenRow,
  PasskeyChallenge,
  PasskeyRow,
  Person,
  NoticePreference,
  NotificationRow,
  BoardFollowingRow,
  TopicFollowingRow,
  QuestionOfferRow,
  PostMentionRow,
  PostReactionRow,
  PostRevisionRow,
  PostRow,
  RecoveryCode,
  RelayedMessageRow,
  SessionRow,
  SharingRuleRow,
  StagedImportRow,
  StagedRow,
  SuspensionRow,
  TagFollowingRow,
  TagRow,
  TopicReadRow,
  TopicRow,
  TopicTagRow,
  TotpRow,
  OccurrenceModuleRow,
  TrainingModuleRow,
  OccurrenceOutcomeRow,
  OutcomeAnsweredRow,
  OutcomeAskedRow,
];
