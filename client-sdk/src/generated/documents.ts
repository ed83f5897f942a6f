// Generated from the hub's schema and operations; do not edit.

import type { TypedDocument } from '../document.js';
import type {
  AcceptAnswerMutation,
  AcceptAnswerMutationVariables,
  AcceptContactRequestMutation,
  AcceptContactRequestMutationVariables,
  AcceptGroundRulesMutation,
  AcceptGroundRulesMutationVariables,
  AcceptInvitationMutation,
  AcceptInvitationMutationVariables,
  AcceptNetworkLinkMutation,
  AcceptNetworkLinkMutationVariables,
  AddEmailAddressMutation,
  AddEmailAddressMutationVariables,
  AddOccurrenceMutation,
  AddOccurrenceMutationVariables,
  AddPartnerKeyMutation,
  AddPartnerKeyMutationVariables,
  AddPasskeyMutation,
  AddPasskeyMutationVariables,
  AddRepresentativeMutation,
  AddRepresentativeMutationVariables,
  AnswerAppealMutation,
  AnswerAppealMutationVariables,
  AnswerHostRequestMutation,
  AnswerHostRequestMutationVariables,
  AnswerOutcomeMutation,
  AnswerOutcomeMutationVariables,
  AppealMutation,
  AppealMutationVariables,
  ApplyImportMutation,
  ApplyImportMutationVariables,
  ApproveJoinRequestMutation,
  ApproveJoinRequestMutationVariables,
  ArchiveTrainingModuleMutation,
  ArchiveTrainingModuleMutationVariables,
  AskToHostMutation,
  AskToHostMutationVariables,
  AttendanceChangesSubscription,
  AttendanceChangesSubscriptionVariables,
  AuditLogQuery,
  AuditLogQueryVariables,
  BeginPasskeyMutation,
  BeginPasskeyMutationVariables,
  BeginPasskeySignInMutation,
  BeginPasskeySignInMutationVariables,
  BeginPasskeyStepUpMutation,
  BeginPasskeyStepUpMutationVariables,
  BeginTotpMutation,
  BeginTotpMutationVariables,
  BlockPersonMutation,
  BlockPersonMutationVariables,
  BlockedPeopleQuery,
  BlockedPeopleQueryVariables,
  BoardQuery,
  BoardQueryVariables,
  BoardChangesSubscription,
  BoardChangesSubscriptionVariables,
  CalendarQuery,
  CalendarQueryVariables,
  CalendarFeedsQuery,
  CalendarFeedsQueryVariables,
  CancelEventMutation,
  CancelEventMutationVariables,
  CancelGuestMutation,
  CancelGuestMutationVariables,
  CancelOccurrenceMutation,
  CancelOccurrenceMutationVariables,
  CertificateByCodeQuery,
  CertificateByCodeQueryVariables,
  ChangeCardMutation,
  ChangeCardMutationVariables,
  CheckInMutation,
  CheckInMutationVariables,
  ConfirmEmailAddressMutation,
  ConfirmEmailAddressMutationVariables,
  ConfirmGuestMutation,
  ConfirmGuestMutationVariables,
  ConfirmTotpMutation,
  ConfirmTotpMutationVariables,
  ContactRequestsQuery,
  ContactRequestsQueryVariables,
  ContactWaysQuery,
  ContactWaysQueryVariables,
  CreateBoardMutation,
  CreateBoardMutationVariables,
  CreateEventMutation,
  CreateEventMutationVariables,
  CreateInvitationMutation,
  CreateInvitationMutationVariables,
  CreateNetworkMutation,
  CreateNetworkMutationVariables,
  CreateOrganisationMutation,
  CreateOrganisationMutationVariables,
  CreatePartnerMutation,
  CreatePartnerMutationVariables,
  CreateTagMutation,
  CreateTagMutationVariables,
  CreateTrainingModuleMutation,
  CreateTrainingModuleMutationVariables,
  DateModulesQuery,
  DateModulesQueryVariables,
  DecideMutation,
  DecideMutationVariables,
  DecideRequestsMutation,
  DecideRequestsMutationVariables,
  DeclineContactRequestMutation,
  DeclineContactRequestMutationVariables,
  DeclineJoinRequestMutation,
  DeclineJoinRequestMutationVariables,
  DeletePostMutation,
  DeletePostMutationVariables,
  DirectoryQuery,
  DirectoryQueryVariables,
  DirectoryNetworksQuery,
  DirectoryNetworksQueryVariables,
  DirectorySearchQuery,
  DirectorySearchQueryVariables,
  DiscussionSearchQuery,
  DiscussionSearchQueryVariables,
  EditPostMutation,
  EditPostMutationVariables,
  EndContactMutation,
  EndContactMutationVariables,
  EndHostingMutation,
  EndHostingMutationVariables,
  EndNetworkLinkMutation,
  EndNetworkLinkMutationVariables,
  EndOtherSessionsMutation,
  EndOtherSessionsMutationVariables,
  EndRepresentativeMutation,
  EndRepresentativeMutationVariables,
  EndRoleMutation,
  EndRoleMutationVariables,
  EndSessionMutation,
  EndSessionMutationVariables,
  EraseMyselfMutation,
  EraseMyselfMutationVariables,
  EventQuery,
  EventQueryVariables,
  EventAskedQuery,
  EventAskedQueryVariables,
  EventCertificateQuery,
  EventCertificateQueryVariables,
  EventCertificatesQuery,
  EventCertificatesQueryVariables,
  EventChangesSubscription,
  EventChangesSubscriptionVariables,
  EventHostsQuery,
  EventHostsQueryVariables,
  EventOccurrencesQuery,
  EventOccurrencesQueryVariables,
  EventRemindersQuery,
  EventRemindersQueryVariables,
  EventReportQuery,
  EventReportQueryVariables,
  EventReportFileQuery,
  EventReportFileQueryVariables,
  EventRequestsQuery,
  EventRequestsQueryVariables,
  ExportDirectoryMutation,
  ExportDirectoryMutationVariables,
  FollowBoardMutation,
  FollowBoardMutationVariables,
  FollowTagMutation,
  FollowTagMutationVariables,
  FollowTopicMutation,
  FollowTopicMutationVariables,
  ForgetGuestMutation,
  ForgetGuestMutationVariables,
  GrantPartnerMutation,
  GrantPartnerMutationVariables,
  GrantRoleMutation,
  GrantRoleMutationVariables,
  GroundRulesQuery,
  GroundRulesQueryVariables,
  GuardianQuery,
  GuardianQueryVariables,
  GuardianBlockQuery,
  GuardianBlockQueryVariables,
  GuardianNumbersQuery,
  GuardianNumbersQueryVariables,
  GuestQuery,
  GuestQueryVariables,
  HomeQuery,
  HomeQueryVariables,
  HostRequestsToMeQuery,
  HostRequestsToMeQueryVariables,
  HubQuery,
  HubQueryVariables,
  ImportQuery,
  ImportQueryVariables,
  ImportAttendanceMutation,
  ImportAttendanceMutationVariables,
  ImportEventsMutation,
  ImportEventsMutationVariables,
  ImportRowsQuery,
  ImportRowsQueryVariables,
  InvitationQuery,
  InvitationQueryVariables,
  InvitationsQuery,
  InvitationsQueryVariables,
  JoinRequestsQuery,
  JoinRequestsQueryVariables,
  JoiningQuery,
  JoiningQueryVariables,
  JuvenileCourtsQuery,
  JuvenileCourtsQueryVariables,
  LanguagesQuery,
  LanguagesQueryVariables,
  LeaveNetworkMutation,
  LeaveNetworkMutationVariables,
  MakeCalendarFeedMutation,
  MakeCalendarFeedMutationVariables,
  MakeEmailAddressPrimaryMutation,
  MakeEmailAddressPrimaryMutationVariables,
  MarkAttendanceMutation,
  MarkAttendanceMutationVariables,
  MarkBoardReadMutation,
  MarkBoardReadMutationVariables,
  MarkNotificationsReadMutation,
  MarkNotificationsReadMutationVariables,
  MarkTopicReadMutation,
  MarkTopicReadMutationVariables,
  MayAnswerOutcomeQuery,
  MayAnswerOutcomeQueryVariables,
  MeQuery,
  MeQueryVariables,
  MembersQuery,
  MembersQueryVariables,
  MembersToMarkQuery,
  MembersToMarkQueryVariables,
  MentionableQuery,
  MentionableQueryVariables,
  MergeTopicsMutation,
  MergeTopicsMutationVariables,
  ModeratePostMutation,
  ModeratePostMutationVariables,
  ModerationQueueQuery,
  ModerationQueueQueryVariables,
  MoveNetworkMutation,
  MoveNetworkMutationVariables,
  MoveTopicMutation,
  MoveTopicMutationVariables,
  MyAccessQuery,
  MyAccessQueryVariables,
  MyCardQuery,
  MyCardQueryVariables,
  MyCardAsQuery,
  MyCardAsQueryVariables,
  MyJoinRequestsQuery,
  MyJoinRequestsQueryVariables,
  NetworkQuery,
  NetworkQueryVariables,
  NetworkBoardsQuery,
  NetworkBoardsQueryVariables,
  NetworkEventReportQuery,
  NetworkEventReportQueryVariables,
  NetworkEventReportFileQuery,
  NetworkEventReportFileQueryVariables,
  NetworkEventYearQuery,
  NetworkEventYearQueryVariables,
  NetworkEventYearFileQuery,
  NetworkEventYearFileQueryVariables,
  NetworkFiguresQuery,
  NetworkFiguresQueryVariables,
  NetworkImportsQuery,
  NetworkImportsQueryVariables,
  NetworkModulesQuery,
  NetworkModulesQueryVariables,
  NetworkSettingsQuery,
  NetworkSettingsQueryVariables,
  NetworkSharingQuery,
  NetworkSharingQueryVariables,
  NetworkTagsQuery,
  NetworkTagsQueryVariables,
  NetworkTrainingHoursQuery,
  NetworkTrainingHoursQueryVariables,
  NetworkTreeQuery,
  NetworkTreeQueryVariables,
  NetworksQuery,
  NetworksQueryVariables,
  NoticePreferencesQuery,
  NoticePreferencesQueryVariables,
  NotificationAddedSubscription,
  NotificationAddedSubscriptionVariables,
  NotificationsQuery,
  NotificationsQueryVariables,
  NudgeSilentMutation,
  NudgeSilentMutationVariables,
  OccurrenceQuery,
  OccurrenceQueryVariables,
  OccurrenceAnswersQuery,
  OccurrenceAnswersQueryVariables,
  OccurrenceAttendanceQuery,
  OccurrenceAttendanceQueryVariables,
  OccurrenceCheckInCodeQuery,
  OccurrenceCheckInCodeQueryVariables,
  OccurrenceOutcomesQuery,
  OccurrenceOutcomesQueryVariables,
  OfferNetworkLinkMutation,
  OfferNetworkLinkMutationVariables,
  OpenTopicMutation,
  OpenTopicMutationVariables,
  OrganisationsQuery,
  OrganisationsQueryVariables,
  OwnAttendanceQuery,
  OwnAttendanceQueryVariables,
  OwnCertificatesQuery,
  OwnCertificatesQueryVariables,
  OwnEventHoursQuery,
  OwnEventHoursQueryVariables,
  OwnModulesQuery,
  OwnModulesQueryVariables,
  OwnTrainingHoursQuery,
  OwnTrainingHoursQueryVariables,
  PartnersQuery,
  PartnersQueryVariables,
  PostMutation,
  PostMutationVariables,
  PostAddedSubscription,
  PostAddedSubscriptionVariables,
  PostHistoryQuery,
  PostHistoryQueryVariables,
  PrepareImportMutation,
  PrepareImportMutationVariables,
  PresenceSubscription,
  PresenceSubscriptionVariables,
  PublishGroundRulesMutation,
  PublishGroundRulesMutationVariables,
  ReactToPostMutation,
  ReactToPostMutationVariables,
  RegisterGuestMutation,
  RegisterGuestMutationVariables,
  RegisterPartnerJwkMutation,
  RegisterPartnerJwkMutationVariables,
  ReleaseAttachmentMutation,
  ReleaseAttachmentMutationVariables,
  RemoveAttachmentMutation,
  RemoveAttachmentMutationVariables,
  RemoveCalendarFeedMutation,
  RemoveCalendarFeedMutationVariables,
  RemoveContactWayMutation,
  RemoveContactWayMutationVariables,
  RemoveEmailAddressMutation,
  RemoveEmailAddressMutationVariables,
  RemoveGuestMutation,
  RemoveGuestMutationVariables,
  RemovePartnerJwkMutation,
  RemovePartnerJwkMutationVariables,
  RemovePasskeyMutation,
  RemovePasskeyMutationVariables,
  RemovePhotoMutation,
  RemovePhotoMutationVariables,
  RemoveTotpMutation,
  RemoveTotpMutationVariables,
  RenewCalendarFeedMutation,
  RenewCalendarFeedMutationVariables,
  ReportMutation,
  ReportMutationVariables,
  RequestCertificateMutation,
  RequestCertificateMutationVariables,
  RequestContactMutation,
  RequestContactMutationVariables,
  RequestInvitationCodeMutation,
  RequestInvitationCodeMutationVariables,
  RequestSignInCodeMutation,
  RequestSignInCodeMutationVariables,
  RequestStepUpCodeMutation,
  RequestStepUpCodeMutationVariables,
  RequestToJoinMutation,
  RequestToJoinMutationVariables,
  ResumeMembershipMutation,
  ResumeMembershipMutationVariables,
  RevealAuthorMutation,
  RevealAuthorMutationVariables,
  RevealContactMutation,
  RevealContactMutationVariables,
  RevokeInvitationMutation,
  RevokeInvitationMutationVariables,
  RevokePartnerGrantMutation,
  RevokePartnerGrantMutationVariables,
  RevokePartnerKeyMutation,
  RevokePartnerKeyMutationVariables,
  RsvpMutation,
  RsvpMutationVariables,
  SendMessageMutation,
  SendMessageMutationVariables,
  SetContactWayMutation,
  SetContactWayMutationVariables,
  SetDigestScheduleMutation,
  SetDigestScheduleMutationVariables,
  SetEventRemindersMutation,
  SetEventRemindersMutationVariables,
  SetJoinPolicyMutation,
  SetJoinPolicyMutationVariables,
  SetModulesMutation,
  SetModulesMutationVariables,
  SetMyRemindersMutation,
  SetMyRemindersMutationVariables,
  SetNoticePreferenceMutation,
  SetNoticePreferenceMutationVariables,
  SetPartnerPointsMutation,
  SetPartnerPointsMutationVariables,
  SetPresenceMutation,
  SetPresenceMutationVariables,
  SetPromoterMutation,
  SetPromoterMutationVariables,
  SetSharingMutation,
  SetSharingMutationVariables,
  SignInByCodeMutation,
  SignInByCodeMutationVariables,
  SignInByLinkMutation,
  SignInByLinkMutationVariables,
  SignInByPasskeyMutation,
  SignInByPasskeyMutationVariables,
  SignInLinkQuery,
  SignInLinkQueryVariables,
  SignOutMutation,
  SignOutMutationVariables,
  SignalTypingMutation,
  SignalTypingMutationVariables,
  SplitTopicMutation,
  SplitTopicMutationVariables,
  StatementsQuery,
  StatementsQueryVariables,
  StepUpByCodeMutation,
  StepUpByCodeMutationVariables,
  StepUpByPasskeyMutation,
  StepUpByPasskeyMutationVariables,
  StepUpByTotpMutation,
  StepUpByTotpMutationVariables,
  SuspendMembershipMutation,
  SuspendMembershipMutationVariables,
  SuspensionsQuery,
  SuspensionsQueryVariables,
  TakeBackRepliesMutation,
  TakeBackRepliesMutationVariables,
  TakeGuestSeatMutation,
  TakeGuestSeatMutationVariables,
  TerritoriesQuery,
  TerritoriesQueryVariables,
  TopicQuery,
  TopicQueryVariables,
  TopicChangesSubscription,
  TopicChangesSubscriptionVariables,
  TopicPlaceQuery,
  TopicPlaceQueryVariables,
  TopicPlacesQuery,
  TopicPlacesQueryVariables,
  TopicSearchQuery,
  TopicSearchQueryVariables,
  TypingSubscription,
  TypingSubscriptionVariables,
  UnblockPersonMutation,
  UnblockPersonMutationVariables,
  UndoAddressChangeMutation,
  UndoAddressChangeMutationVariables,
  UndoImportMutation,
  UndoImportMutationVariables,
  UnreadNotificationsQuery,
  UnreadNotificationsQueryVariables,
  UpdateBoardMutation,
  UpdateBoardMutationVariables,
  UpdateCertificateMutation,
  UpdateCertificateMutationVariables,
  UpdateEventMutation,
  UpdateEventMutationVariables,
  UpdateNetworkMutation,
  UpdateNetworkMutationVariables,
  UpdateOccurrenceMutation,
  UpdateOccurrenceMutationVariables,
  UpdateTagMutation,
  UpdateTagMutationVariables,
  UpdateTopicMutation,
  UpdateTopicMutationVariables,
  UpdateTrainingModuleMutation,
  UpdateTrainingModuleMutationVariables,
  WithdrawCertificateMutation,
  WithdrawCertificateMutationVariables,
  WithdrawContactRequestMutation,
  WithdrawContactRequestMutationVariables,
  WithdrawJoinRequestMutation,
  WithdrawJoinRequestMutationVariables,
} from './types.js';

/** Mutation: `acceptAnswer` */
export const AcceptAnswerDocument =
  'mutation AcceptAnswer($input:AcceptAnswerInput!){acceptAnswer(input:$input){__typename ...on AcceptAnswerSuccess{topic{...TopicItem}}...ProblemParts}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount pinned locked tags{...TagName}acceptedAnswer{id}author{...ParticipantItem}}fragment TagName on Tag{id name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<AcceptAnswerMutation, AcceptAnswerMutationVariables>;

/** Mutation: `acceptContactRequest` */
export const AcceptContactRequestDocument =
  'mutation AcceptContactRequest($input:ContactRequestInput!){acceptContactRequest(input:$input){__typename ...on ContactRequestSuccess{request{...ContactRequestItem}}...ProblemParts}}fragment ContactRequestItem on ContactRequest{id incoming name guardianId message state createdAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<AcceptContactRequestMutation, AcceptContactRequestMutationVariables>;

/** Mutation: `acceptGroundRules` */
export const AcceptGroundRulesDocument =
  'mutation AcceptGroundRules($input:AcceptGroundRulesInput!){acceptGroundRules(input:$input){__typename ...on GroundRulesSuccess{network{id groundRules{...GroundRulesParts}}}...ProblemParts}}fragment GroundRulesParts on GroundRules{id version html markdown publishedAt viewerAccepted}fragment ProblemParts on UserError{code message field}' as TypedDocument<AcceptGroundRulesMutation, AcceptGroundRulesMutationVariables>;

/** Mutation: `acceptInvitation` */
export const AcceptInvitationDocument =
  'mutation AcceptInvitation($input:AcceptInvitationInput!){acceptInvitation(input:$input){__typename ...on AcceptInvitationSuccess{network{id}viewer{...ViewerParts}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ViewerParts on Viewer{id name email locale offerPasskey passkeyRequired showsPresence participant{id}guardian{id}}fragment ProblemParts on UserError{code message field}' as TypedDocument<AcceptInvitationMutation, AcceptInvitationMutationVariables>;

/** Mutation: `acceptNetworkLink` */
export const AcceptNetworkLinkDocument =
  'mutation AcceptNetworkLink($input:NetworkLinkInput!){acceptNetworkLink(input:$input){__typename ...on NetworkLinkSuccess{link{...NetworkLinkItem}}...ProblemParts}}fragment NetworkLinkItem on NetworkLink{id from{...NetworkItem}to{...NetworkItem}kinds purpose state offeredAt acceptedAt expiresAt}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<AcceptNetworkLinkMutation, AcceptNetworkLinkMutationVariables>;

/** Mutation: `addEmailAddress` */
export const AddEmailAddressDocument =
  'mutation AddEmailAddress($input:AddEmailAddressInput!){addEmailAddress(input:$input){__typename ...on AddEmailAddressSuccess{sent}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<AddEmailAddressMutation, AddEmailAddressMutationVariables>;

/** Mutation: `addOccurrence` */
export const AddOccurrenceDocument =
  'mutation AddOccurrence($input:AddOccurrenceInput!){addOccurrence(input:$input){__typename ...OccurrenceDone ...RecurrenceProblem ...ProblemParts}}fragment OccurrenceDone on OccurrenceSuccess{occurrenceId occurrence{...OccurrenceItem event{id cancelled recurrence{rule additions exclusions}}}}fragment OccurrenceItem on Occurrence{...OccurrenceSeats title{...TextParts}place format recurrenceId localStart localEnd startsAt endsAt}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment BandCountParts on BandCount{band count}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment TextParts on LocalizedText{text language}fragment RecurrenceProblem on InvalidRecurrenceError{part paragraph}fragment ProblemParts on UserError{code message field}' as TypedDocument<AddOccurrenceMutation, AddOccurrenceMutationVariables>;

/** Mutation: `addPartnerKey` */
export const AddPartnerKeyDocument =
  'mutation AddPartnerKey($input:AddPartnerKeyInput!){addPartnerKey(input:$input){__typename ...on AddPartnerKeySuccess{key partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<AddPartnerKeyMutation, AddPartnerKeyMutationVariables>;

/** Mutation: `addPasskey` */
export const AddPasskeyDocument =
  'mutation AddPasskey($input:PasskeyResponseInput!){addPasskey(input:$input){__typename ...on PasskeysSuccess{passkeys{...PasskeyItem}}...ProblemParts}}fragment PasskeyItem on Passkey{id device addedAt lastUsedAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<AddPasskeyMutation, AddPasskeyMutationVariables>;

/** Mutation: `addRepresentative` */
export const AddRepresentativeDocument =
  'mutation AddRepresentative($input:RepresentativeInput!){addRepresentative(input:$input){__typename ...on OrganisationSuccess{organisation{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<AddRepresentativeMutation, AddRepresentativeMutationVariables>;

/** Mutation: `answerAppeal` */
export const AnswerAppealDocument =
  'mutation AnswerAppeal($input:AnswerAppealInput!){answerAppeal(input:$input){__typename ...on AnswerAppealSuccess{item{...ModerationItemParts}}...ProblemParts}}fragment ModerationItemParts on ModerationItem{id kind subjectId network{id}origin reason state openedAt dueAt viewerMayDecide hidden html author{...ParticipantItem}topic{id title}attachments{...AttachmentItem}guardian{id name}event{id title{...TextParts}}reports{id reporter{...ParticipantItem}reason note createdAt}decision{decision ground statement decidedAt decidedBy{...ParticipantItem}appeal appealedAt outcome answer answeredAt}}fragment ParticipantItem on Participant{id kind name}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<AnswerAppealMutation, AnswerAppealMutationVariables>;

/** Mutation: `answerHostRequest` */
export const AnswerHostRequestDocument =
  'mutation AnswerHostRequest($input:AnswerHostRequestInput!){answerHostRequest(input:$input){__typename ...HostingDone ...ProblemParts}}fragment HostingDone on HostingSuccess{event{id hosts{...NetworkItem}organisers{...ParticipantItem}hostRequests{...HostRequestParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ParticipantItem on Participant{id kind name}fragment HostRequestParts on HostRequest{id network{...NetworkItem}participant{...ParticipantItem}askedBy{...ParticipantItem}askedAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<AnswerHostRequestMutation, AnswerHostRequestMutationVariables>;

/** Mutation: `answerOutcome` */
export const AnswerOutcomeDocument =
  'mutation AnswerOutcome($input:AnswerOutcomeInput!){answerOutcome(input:$input){__typename ...on AnswerOutcomeSuccess{occurrence{id viewerMayAnswer}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<AnswerOutcomeMutation, AnswerOutcomeMutationVariables>;

/** Mutation: `appeal` */
export const AppealDocument =
  'mutation Appeal($input:AppealInput!){appeal(input:$input){__typename ...on AppealSuccess{statement{...StatementParts}}...ProblemParts}}fragment StatementParts on StatementOfReasons{id kind subjectId network{...NetworkItem}topic{id title}decision ground statement decidedAt appealableUntil appeal appealedAt outcome answer answeredAt}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<AppealMutation, AppealMutationVariables>;

/** Mutation: `applyImport` */
export const ApplyImportDocument =
  'mutation ApplyImport($input:ApplyImportInput!){applyImport(input:$input){__typename ...ImportResultParts}}fragment ImportResultParts on ImportResult{...on ImportSuccess{import{...ImportParts}}...ProblemParts ...on ImportRefusedError{reason line}...on ImportBuiltOnError{people}...on RateLimitedError{retryAfterSeconds}}fragment ImportParts on MemberImport{id state format encoding delimiter sheet sheets headingRow columns{heading field imported}sampleRows numbers{...ImportNumbersParts}done total failure rowsKept viewerMayUndo createdAt appliedAt network{id}}fragment ImportNumbersParts on ImportNumbers{create update merge skip asked error}fragment ProblemParts on UserError{code message field}' as TypedDocument<ApplyImportMutation, ApplyImportMutationVariables>;

/** Mutation: `approveJoinRequest` */
export const ApproveJoinRequestDocument =
  'mutation ApproveJoinRequest($input:JoinRequestInput!){approveJoinRequest(input:$input){__typename ...on JoinRequestSuccess{request{...JoinRequestItem}}...ProblemParts}}fragment JoinRequestItem on JoinRequest{id name state role reason createdAt decidedAt network{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<ApproveJoinRequestMutation, ApproveJoinRequestMutationVariables>;

/** Mutation: `archiveTrainingModule` */
export const ArchiveTrainingModuleDocument =
  'mutation ArchiveTrainingModule($input:ArchiveTrainingModuleInput!){archiveTrainingModule(input:$input){__typename ...on TrainingModuleSuccess{module{...ModuleParts}}...ProblemParts}}fragment ModuleParts on TrainingModule{id minutesAsked required archived name{text language}}fragment ProblemParts on UserError{code message field}' as TypedDocument<ArchiveTrainingModuleMutation, ArchiveTrainingModuleMutationVariables>;

/** Mutation: `askToHost` */
export const AskToHostDocument =
  'mutation AskToHost($input:AskToHostInput!){askToHost(input:$input){__typename ...on HostingSuccess{event{id hostRequests{...HostRequestParts}}}...ProblemParts}}fragment HostRequestParts on HostRequest{id network{...NetworkItem}participant{...ParticipantItem}askedBy{...ParticipantItem}askedAt}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<AskToHostMutation, AskToHostMutationVariables>;

/** Subscription: `attendanceChanges` */
export const AttendanceChangesDocument =
  'subscription AttendanceChanges($occurrenceId:ID!$after:String){attendanceChanges(occurrenceId:$occurrenceId after:$after){cursor attendedCount participant{id name}attendance{...AttendanceParts}}}fragment AttendanceParts on Attendance{id minutes how markedAt}' as TypedDocument<AttendanceChangesSubscription, AttendanceChangesSubscriptionVariables>;

/** Query: `auditLog` */
export const AuditLogDocument =
  'query AuditLog($kinds:[AuditKind!]$first:Int$after:String){auditLog(kinds:$kinds first:$first after:$after){nodes{id at kind actorKind actorName subjectName network{...NetworkItem}details{name value}}pageInfo{...PageInfoParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<AuditLogQuery, AuditLogQueryVariables>;

/** Mutation: `beginPasskey` */
export const BeginPasskeyDocument =
  'mutation BeginPasskey{beginPasskey{__typename ...on PasskeyOptionsSuccess{options}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<BeginPasskeyMutation, BeginPasskeyMutationVariables>;

/** Mutation: `beginPasskeySignIn` */
export const BeginPasskeySignInDocument =
  'mutation BeginPasskeySignIn{beginPasskeySignIn{__typename ...on PasskeyOptionsSuccess{options}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;

/** Mutation: `beginPasskeyStepUp` */
export const BeginPasskeyStepUpDocument =
  'mutation BeginPasskeyStepUp{beginPasskeyStepUp{__typename ...on PasskeyOptionsSuccess{options}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<BeginPasskeyStepUpMutation, BeginPasskeyStepUpMutationVariables>;

/** Mutation: `beginTotp` */
export const BeginTotpDocument =
  'mutation BeginTotp{beginTotp{__typename ...on BeginTotpSuccess{secret uri}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<BeginTotpMutation, BeginTotpMutationVariables>;

/** Mutation: `blockPerson` */
export const BlockPersonDocument =
  'mutation BlockPerson($input:BlockedPersonInput!){blockPerson(input:$input){__typename ...on BlockPersonSuccess{participant{...ParticipantItem}}...ProblemParts}}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<BlockPersonMutation, BlockPersonMutationVariables>;

/** Query: `me` */
export const BlockedPeopleDocument =
  'query BlockedPeople($first:Int$after:String){me{id blockedPeople(first:$first after:$after){nodes{...ParticipantItem}pageInfo{...PageInfoParts}}}}fragment ParticipantItem on Participant{id kind name}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<BlockedPeopleQuery, BlockedPeopleQueryVariables>;

/** Query: `board` */
export const BoardDocument =
  'query Board($id:ID!$first:Int$after:String$tagIds:[ID!]){board(id:$id){...BoardItem changeCursor notificationLevel unreadTopics peerAnswerShare topics(first:$first after:$after tagIds:$tagIds){nodes{...TopicItem unreadCount}pageInfo{...PageInfoParts}}}}fragment BoardItem on Board{id kind editHours nameless reactions attachments attachmentHoldDays archived viewerMayPost viewerMayReact viewerMayModerate viewerMustAcceptRules title{...TextParts}network{...NetworkItem}}fragment TextParts on LocalizedText{text language}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount pinned locked tags{...TagName}acceptedAnswer{id}author{...ParticipantItem}}fragment TagName on Tag{id name{...TextParts}}fragment ParticipantItem on Participant{id kind name}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<BoardQuery, BoardQueryVariables>;

/** Subscription: `boardChanges` */
export const BoardChangesDocument =
  'subscription BoardChanges($boardId:ID!$after:String){boardChanges(boardId:$boardId after:$after){cursor kind topicId postId topic{...TopicItem}post{...PostItem topic{id}}}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount pinned locked tags{...TagName}acceptedAnswer{id}author{...ParticipantItem}}fragment TagName on Tag{id name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ParticipantItem on Participant{id kind name}fragment PostItem on Post{id html markdown language createdAt editedAt editableUntil revision state reactions{kind count}attachments{...AttachmentItem}mentions{id guardian{id}}replyTo{id html author{...ParticipantItem}}author{...ParticipantItem guardian{id}}}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}' as TypedDocument<BoardChangesSubscription, BoardChangesSubscriptionVariables>;

/** Query: `calendar` */
export const CalendarDocument =
  'query Calendar($from:DateTime!$to:DateTime!$filter:CalendarFilterInput$first:Int$after:String$last:Int$before:String){calendar(from:$from to:$to filter:$filter first:$first after:$after last:$last before:$before){nodes{...OccurrenceItem event{...EventItem}}pageInfo{...PageInfoParts}}}fragment OccurrenceItem on Occurrence{...OccurrenceSeats title{...TextParts}place format recurrenceId localStart localEnd startsAt endsAt}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment BandCountParts on BandCount{band count}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment TextParts on LocalizedText{text language}fragment EventItem on Event{id kind title{...TextParts}place format languages zone wholeDay cancelled waitingList ...EventSeating approval asksDiet questions{id required}recurrence{rule additions exclusions}network{...NetworkItem}}fragment EventSeating on Event{plusOnes bandSeats{...BandSeatsParts}}fragment BandSeatsParts on BandSeats{seats{...BandCountParts}releaseHours}fragment NetworkItem on Network{id kind name{...TextParts}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<CalendarQuery, CalendarQueryVariables>;

/** Query: `me` */
export const CalendarFeedsDocument =
  'query CalendarFeeds{me{id calendarFeeds{...CalendarFeedItem}}}fragment CalendarFeedItem on CalendarFeed{id kind network{...NetworkItem}createdAt renewedAt}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}' as TypedDocument<CalendarFeedsQuery, CalendarFeedsQueryVariables>;

/** Mutation: `cancelEvent` */
export const CancelEventDocument =
  'mutation CancelEvent($input:CancelEventInput!){cancelEvent(input:$input){__typename ...EventDone ...ProblemParts}}fragment EventDone on EventSuccess{eventId event{...EventAbout occurrences{nodes{...OccurrenceItem}}}}fragment EventAbout on Event{...EventItem ...EventAsking title{...AllTexts}description{...TextParts ...AllTexts}costNote{...TextParts ...AllTexts}guestsWelcome replyHours opensAt closesAt audience partners viewerMayOrganise hosts{...NetworkItem}organisers{...ParticipantItem}}fragment EventItem on Event{id kind title{...TextParts}place format languages zone wholeDay cancelled waitingList ...EventSeating approval asksDiet questions{id required}recurrence{rule additions exclusions}network{...NetworkItem}}fragment TextParts on LocalizedText{text language}fragment EventSeating on Event{plusOnes bandSeats{...BandSeatsParts}}fragment BandSeatsParts on BandSeats{seats{...BandCountParts}releaseHours}fragment BandCountParts on BandCount{band count}fragment NetworkItem on Network{id kind name{...TextParts}}fragment EventAsking on Event{approval asksDiet questions{id text{...TextParts ...AllTexts}required}}fragment AllTexts on LocalizedText{translations{language text}}fragment ParticipantItem on Participant{id kind name}fragment OccurrenceItem on Occurrence{...OccurrenceSeats title{...TextParts}place format recurrenceId localStart localEnd startsAt endsAt}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<CancelEventMutation, CancelEventMutationVariables>;

/** Mutation: `cancelGuest` */
export const CancelGuestDocument =
  'mutation CancelGuest($input:GuestDateInput!){cancelGuest(input:$input){__typename ...GuestDone ...ProblemParts}}fragment GuestDone on GuestSuccess{guest{...GuestParts}}fragment GuestParts on Guest{name address dates{...GuestDates}}fragment GuestDates on OccurrenceConnection{nodes{...OccurrenceItem onlineUrl event{...EventItem}}pageInfo{...PageInfoParts}}fragment OccurrenceItem on Occurrence{...OccurrenceSeats title{...TextParts}place format recurrenceId localStart localEnd startsAt endsAt}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment BandCountParts on BandCount{band count}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment TextParts on LocalizedText{text language}fragment EventItem on Event{id kind title{...TextParts}place format languages zone wholeDay cancelled waitingList ...EventSeating approval asksDiet questions{id required}recurrence{rule additions exclusions}network{...NetworkItem}}fragment EventSeating on Event{plusOnes bandSeats{...BandSeatsParts}}fragment BandSeatsParts on BandSeats{seats{...BandCountParts}releaseHours}fragment NetworkItem on Network{id kind name{...TextParts}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ProblemParts on UserError{code message field}' as TypedDocument<CancelGuestMutation, CancelGuestMutationVariables>;

/** Mutation: `cancelOccurrence` */
export const CancelOccurrenceDocument =
  'mutation CancelOccurrence($input:CancelOccurrenceInput!){cancelOccurrence(input:$input){__typename ...OccurrenceDone ...ProblemParts}}fragment OccurrenceDone on OccurrenceSuccess{occurrenceId occurrence{...OccurrenceItem event{id cancelled recurrence{rule additions exclusions}}}}fragment OccurrenceItem on Occurrence{...OccurrenceSeats title{...TextParts}place format recurrenceId localStart localEnd startsAt endsAt}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment BandCountParts on BandCount{band count}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<CancelOccurrenceMutation, CancelOccurrenceMutationVariables>;

/** Query: `certificateByCode` */
export const CertificateByCodeDocument =
  'query CertificateByCode($code:String!){certificateByCode(code:$code){valid issuedOn name title networkName firstOn lastOn attendedMinutes heldMinutes}}' as TypedDocument<CertificateByCodeQuery, CertificateByCodeQueryVariables>;

/** Mutation: `changeCard` */
export const ChangeCardDocument =
  'mutation ChangeCard($input:ChangeCardInput!){changeCard(input:$input){__typename ...on ChangeCardSuccess{guardian{...GuardianCard ...GuardianMore}}...ProblemParts ...LikelyIdentifierParts}}fragment GuardianCard on Guardian{id name latinName kind languages experienceSince themes availability mentoring territory{code name}networks{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment GuardianMore on Guardian{about courts{code name}listedOn trainedOn declaredCaseload{count declaredOn ceiling}photo{url}}fragment ProblemParts on UserError{code message field}fragment LikelyIdentifierParts on LikelyIdentifierError{findings{kind start end}confirmation}' as TypedDocument<ChangeCardMutation, ChangeCardMutationVariables>;

/** Mutation: `checkIn` */
export const CheckInDocument =
  'mutation CheckIn($input:CheckInInput!){checkIn(input:$input){__typename ...AttendanceDone ...ProblemParts}}fragment AttendanceDone on AttendanceSuccess{occurrence{id attendedCount viewerAttendance{...AttendanceParts}}}fragment AttendanceParts on Attendance{id minutes how markedAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<CheckInMutation, CheckInMutationVariables>;

/** Mutation: `confirmEmailAddress` */
export const ConfirmEmailAddressDocument =
  'mutation ConfirmEmailAddress($input:ConfirmEmailAddressInput!){confirmEmailAddress(input:$input){__typename ...on EmailAddressesSuccess{emailAddresses{...EmailAddressItem}}...ProblemParts}}fragment EmailAddressItem on EmailAddress{id address main confirmed}fragment ProblemParts on UserError{code message field}' as TypedDocument<ConfirmEmailAddressMutation, ConfirmEmailAddressMutationVariables>;

/** Mutation: `confirmGuest` */
export const ConfirmGuestDocument =
  'mutation ConfirmGuest($input:ConfirmGuestInput!){confirmGuest(input:$input){__typename ...on ConfirmGuestSuccess{guest{...GuestParts}secret refusedCount}...ProblemParts}}fragment GuestParts on Guest{name address dates{...GuestDates}}fragment GuestDates on OccurrenceConnection{nodes{...OccurrenceItem onlineUrl event{...EventItem}}pageInfo{...PageInfoParts}}fragment OccurrenceItem on Occurrence{...OccurrenceSeats title{...TextParts}place format recurrenceId localStart localEnd startsAt endsAt}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment BandCountParts on BandCount{band count}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment TextParts on LocalizedText{text language}fragment EventItem on Event{id kind title{...TextParts}place format languages zone wholeDay cancelled waitingList ...EventSeating approval asksDiet questions{id required}recurrence{rule additions exclusions}network{...NetworkItem}}fragment EventSeating on Event{plusOnes bandSeats{...BandSeatsParts}}fragment BandSeatsParts on BandSeats{seats{...BandCountParts}releaseHours}fragment NetworkItem on Network{id kind name{...TextParts}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ProblemParts on UserError{code message field}' as TypedDocument<ConfirmGuestMutation, ConfirmGuestMutationVariables>;

/** Mutation: `confirmTotp` */
export const ConfirmTotpDocument =
  'mutation ConfirmTotp($input:TotpCodeInput!){confirmTotp(input:$input){__typename ...on ConfirmTotpSuccess{recoveryCodes}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<ConfirmTotpMutation, ConfirmTotpMutationVariables>;

/** Query: `me` */
export const ContactRequestsDocument =
  'query ContactRequests($first:Int$after:String){me{id contactRequests(first:$first after:$after){nodes{...ContactRequestItem}pageInfo{...PageInfoParts}}}}fragment ContactRequestItem on ContactRequest{id incoming name guardianId message state createdAt}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<ContactRequestsQuery, ContactRequestsQueryVariables>;

/** Query: `me` */
export const ContactWaysDocument =
  'query ContactWays{me{...ContactWaysOfViewer}}fragment ContactWaysOfViewer on Viewer{id contactWays{id kind value audience}}' as TypedDocument<ContactWaysQuery, ContactWaysQueryVariables>;

/** Mutation: `createBoard` */
export const CreateBoardDocument =
  'mutation CreateBoard($input:CreateBoardInput!){createBoard(input:$input){__typename ...on BoardSuccess{boardId board{...BoardItem}}...ProblemParts}}fragment BoardItem on Board{id kind editHours nameless reactions attachments attachmentHoldDays archived viewerMayPost viewerMayReact viewerMayModerate viewerMustAcceptRules title{...TextParts}network{...NetworkItem}}fragment TextParts on LocalizedText{text language}fragment NetworkItem on Network{id kind name{...TextParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<CreateBoardMutation, CreateBoardMutationVariables>;

/** Mutation: `createEvent` */
export const CreateEventDocument =
  'mutation CreateEvent($input:CreateEventInput!){createEvent(input:$input){__typename ...EventDone ...RecurrenceProblem ...ProblemParts}}fragment EventDone on EventSuccess{eventId event{...EventAbout occurrences{nodes{...OccurrenceItem}}}}fragment EventAbout on Event{...EventItem ...EventAsking title{...AllTexts}description{...TextParts ...AllTexts}costNote{...TextParts ...AllTexts}guestsWelcome replyHours opensAt closesAt audience partners viewerMayOrganise hosts{...NetworkItem}organisers{...ParticipantItem}}fragment EventItem on Event{id kind title{...TextParts}place format languages zone wholeDay cancelled waitingList ...EventSeating approval asksDiet questions{id required}recurrence{rule additions exclusions}network{...NetworkItem}}fragment TextParts on LocalizedText{text language}fragment EventSeating on Event{plusOnes bandSeats{...BandSeatsParts}}fragment BandSeatsParts on BandSeats{seats{...BandCountParts}releaseHours}fragment BandCountParts on BandCount{band count}fragment NetworkItem on Network{id kind name{...TextParts}}fragment EventAsking on Event{approval asksDiet questions{id text{...TextParts ...AllTexts}required}}fragment AllTexts on LocalizedText{translations{language text}}fragment ParticipantItem on Participant{id kind name}fragment OccurrenceItem on Occurrence{...OccurrenceSeats title{...TextParts}place format recurrenceId localStart localEnd startsAt endsAt}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment RecurrenceProblem on InvalidRecurrenceError{part paragraph}fragment ProblemParts on UserError{code message field}' as TypedDocument<CreateEventMutation, CreateEventMutationVariables>;

/** Mutation: `createInvitation` */
export const CreateInvitationDocument =
  'mutation CreateInvitation($input:CreateInvitationInput!){createInvitation(input:$input){__typename ...on CreateInvitationSuccess{link mailed network{id}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<CreateInvitationMutation, CreateInvitationMutationVariables>;

/** Mutation: `createNetwork` */
export const CreateNetworkDocument =
  'mutation CreateNetwork($input:CreateNetworkInput!){createNetwork(input:$input){__typename ...on NetworkSuccess{network{...NetworkItem}}...ProblemParts}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<CreateNetworkMutation, CreateNetworkMutationVariables>;

/** Mutation: `createOrganisation` */
export const CreateOrganisationDocument =
  'mutation CreateOrganisation($input:CreateOrganisationInput!){createOrganisation(input:$input){__typename ...on OrganisationSuccess{organisation{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<CreateOrganisationMutation, CreateOrganisationMutationVariables>;

/** Mutation: `createPartner` */
export const CreatePartnerDocument =
  'mutation CreatePartner($input:CreatePartnerInput!){createPartner(input:$input){__typename ...on PartnerSuccess{partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<CreatePartnerMutation, CreatePartnerMutationVariables>;

/** Mutation: `createTag` */
export const CreateTagDocument =
  'mutation CreateTag($input:CreateTagInput!){createTag(input:$input){__typename ...on TagSuccess{tag{...TagName retired}}...ProblemParts}}fragment TagName on Tag{id name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<CreateTagMutation, CreateTagMutationVariables>;

/** Mutation: `createTrainingModule` */
export const CreateTrainingModuleDocument =
  'mutation CreateTrainingModule($input:CreateTrainingModuleInput!){createTrainingModule(input:$input){__typename ...on TrainingModuleSuccess{module{...ModuleParts}}...ProblemParts}}fragment ModuleParts on TrainingModule{id minutesAsked required archived name{text language}}fragment ProblemParts on UserError{code message field}' as TypedDocument<CreateTrainingModuleMutation, CreateTrainingModuleMutationVariables>;

/** Query: `event` */
export const DateModulesDocument =
  'query DateModules($id:ID!$first:Int$after:String$last:Int$before:String){event(id:$id){id occurrences(first:$first after:$after last:$last before:$before){nodes{id localStart localEnd startsAt endsAt cancelled module{...ModuleParts}}pageInfo{...PageInfoParts}}}}fragment ModuleParts on TrainingModule{id minutesAsked required archived name{text language}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<DateModulesQuery, DateModulesQueryVariables>;

/** Mutation: `decide` */
export const DecideDocument =
  'mutation Decide($input:DecideInput!){decide(input:$input){__typename ...on DecideSuccess{item{...ModerationItemParts}}...ProblemParts}}fragment ModerationItemParts on ModerationItem{id kind subjectId network{id}origin reason state openedAt dueAt viewerMayDecide hidden html author{...ParticipantItem}topic{id title}attachments{...AttachmentItem}guardian{id name}event{id title{...TextParts}}reports{id reporter{...ParticipantItem}reason note createdAt}decision{decision ground statement decidedAt decidedBy{...ParticipantItem}appeal appealedAt outcome answer answeredAt}}fragment ParticipantItem on Participant{id kind name}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<DecideMutation, DecideMutationVariables>;

/** Mutation: `decideRequests` */
export const DecideRequestsDocument =
  'mutation DecideRequests($input:DecideRequestsInput!){decideRequests(input:$input){__typename ...on DecideRequestsSuccess{decidedCount leftCount event{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<DecideRequestsMutation, DecideRequestsMutationVariables>;

/** Mutation: `declineContactRequest` */
export const DeclineContactRequestDocument =
  'mutation DeclineContactRequest($input:ContactRequestInput!){declineContactRequest(input:$input){__typename ...on ContactRequestSuccess{request{...ContactRequestItem}}...ProblemParts}}fragment ContactRequestItem on ContactRequest{id incoming name guardianId message state createdAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<DeclineContactRequestMutation, DeclineContactRequestMutationVariables>;

/** Mutation: `declineJoinRequest` */
export const DeclineJoinRequestDocument =
  'mutation DeclineJoinRequest($input:DeclineJoinRequestInput!){declineJoinRequest(input:$input){__typename ...on JoinRequestSuccess{request{...JoinRequestItem}}...ProblemParts}}fragment JoinRequestItem on JoinRequest{id name state role reason createdAt decidedAt network{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<DeclineJoinRequestMutation, DeclineJoinRequestMutationVariables>;

/** Mutation: `deletePost` */
export const DeletePostDocument =
  'mutation DeletePost($input:DeletePostInput!){deletePost(input:$input){__typename ...on DeletePostSuccess{postId post{...PostItem}}...ProblemParts}}fragment PostItem on Post{id html markdown language createdAt editedAt editableUntil revision state reactions{kind count}attachments{...AttachmentItem}mentions{id guardian{id}}replyTo{id html author{...ParticipantItem}}author{...ParticipantItem guardian{id}}}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<DeletePostMutation, DeletePostMutationVariables>;

/** Query: `directory` */
export const DirectoryDocument =
  'query Directory($search:String$filter:DirectoryFilterInput$sort:DirectorySort!=NAME$first:Int$after:String$last:Int$before:String){directory(search:$search filter:$filter sort:$sort first:$first after:$after last:$last before:$before){nodes{...GuardianItem}pageInfo{...PageInfoParts}}}fragment GuardianItem on Guardian{...GuardianCard photo(size:SMALL){url width height}}fragment GuardianCard on Guardian{id name latinName kind languages experienceSince themes availability mentoring territory{code name}networks{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<DirectoryQuery, DirectoryQueryVariables>;

/** Query: `me` */
export const DirectoryNetworksDocument =
  'query DirectoryNetworks{me{memberships{network{...NetworkItem viewerMayOrganise links{kinds state from{...NetworkItem}to{...NetworkItem}}}}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}' as TypedDocument<DirectoryNetworksQuery, DirectoryNetworksQueryVariables>;

/** Query: `directory` */
export const DirectorySearchDocument =
  'query DirectorySearch($search:String$filter:DirectoryFilterInput$sort:DirectorySort!=NAME$first:Int){directory(search:$search filter:$filter sort:$sort first:$first){nodes{...GuardianItem}pageInfo{...PageInfoParts}similar{...GuardianItem}facets{hits languages{...FacetParts}territories{...FacetParts}themes{...FacetParts}experience{...FacetParts}availability{...FacetParts}mentoring{...FacetParts}kinds{...FacetParts}courts{...FacetParts}networks{network{...NetworkItem}count}}}}fragment GuardianItem on Guardian{...GuardianCard photo(size:SMALL){url width height}}fragment GuardianCard on Guardian{id name latinName kind languages experienceSince themes availability mentoring territory{code name}networks{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment FacetParts on FacetValue{value count}' as TypedDocument<DirectorySearchQuery, DirectorySearchQueryVariables>;

/** Query: `discussionSearch` */
export const DiscussionSearchDocument =
  'query DiscussionSearch($search:String!$filter:DiscussionFilterInput$first:Int$after:String$last:Int$before:String){discussionSearch(search:$search filter:$filter first:$first after:$after last:$last before:$before){nodes{...PostHitItem}pageInfo{...PageInfoParts}}}fragment PostHitItem on PostHit{title{...PieceParts}snippet{...PieceParts}topic{...FoundTopic}post{id language createdAt author{...ParticipantItem}}}fragment PieceParts on TextPiece{text hit}fragment FoundTopic on Topic{id language createdAt author{...ParticipantItem}board{id title{...TextParts}network{id name{...TextParts}}}}fragment ParticipantItem on Participant{id kind name}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<DiscussionSearchQuery, DiscussionSearchQueryVariables>;

/** Mutation: `editPost` */
export const EditPostDocument =
  'mutation EditPost($input:EditPostInput!){editPost(input:$input){__typename ...on EditPostSuccess{post{...PostItem}}...ProblemParts ...LikelyIdentifierParts}}fragment PostItem on Post{id html markdown language createdAt editedAt editableUntil revision state reactions{kind count}attachments{...AttachmentItem}mentions{id guardian{id}}replyTo{id html author{...ParticipantItem}}author{...ParticipantItem guardian{id}}}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}fragment LikelyIdentifierParts on LikelyIdentifierError{findings{kind start end}confirmation}' as TypedDocument<EditPostMutation, EditPostMutationVariables>;

/** Mutation: `endContact` */
export const EndContactDocument =
  'mutation EndContact($input:ContactRequestInput!){endContact(input:$input){__typename ...on ContactRequestSuccess{request{...ContactRequestItem}}...ProblemParts}}fragment ContactRequestItem on ContactRequest{id incoming name guardianId message state createdAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<EndContactMutation, EndContactMutationVariables>;

/** Mutation: `endHosting` */
export const EndHostingDocument =
  'mutation EndHosting($input:EndHostingInput!){endHosting(input:$input){__typename ...HostingDone ...ProblemParts}}fragment HostingDone on HostingSuccess{event{id hosts{...NetworkItem}organisers{...ParticipantItem}hostRequests{...HostRequestParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ParticipantItem on Participant{id kind name}fragment HostRequestParts on HostRequest{id network{...NetworkItem}participant{...ParticipantItem}askedBy{...ParticipantItem}askedAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<EndHostingMutation, EndHostingMutationVariables>;

/** Mutation: `endNetworkLink` */
export const EndNetworkLinkDocument =
  'mutation EndNetworkLink($input:NetworkLinkInput!){endNetworkLink(input:$input){__typename ...on NetworkLinkSuccess{link{...NetworkLinkItem}}...ProblemParts}}fragment NetworkLinkItem on NetworkLink{id from{...NetworkItem}to{...NetworkItem}kinds purpose state offeredAt acceptedAt expiresAt}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<EndNetworkLinkMutation, EndNetworkLinkMutationVariables>;

/** Mutation: `endOtherSessions` */
export const EndOtherSessionsDocument =
  'mutation EndOtherSessions{endOtherSessions{__typename ...on EndSessionsSuccess{ended}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;

/** Mutation: `endRepresentative` */
export const EndRepresentativeDocument =
  'mutation EndRepresentative($input:RepresentativeInput!){endRepresentative(input:$input){__typename ...on OrganisationSuccess{organisation{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<EndRepresentativeMutation, EndRepresentativeMutationVariables>;

/** Mutation: `endRole` */
export const EndRoleDocument =
  'mutation EndRole($input:MemberRoleInput!){endRole(input:$input){__typename ...on MembershipSuccess{network{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<EndRoleMutation, EndRoleMutationVariables>;

/** Mutation: `endSession` */
export const EndSessionDocument =
  'mutation EndSession($input:EndSessionInput!){endSession(input:$input){__typename ...on EndSessionsSuccess{ended}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<EndSessionMutation, EndSessionMutationVariables>;

/** Mutation: `eraseMyself` */
export const EraseMyselfDocument =
  'mutation EraseMyself($input:EraseMyselfInput!){eraseMyself(input:$input){__typename ...on EraseMyselfSuccess{erased}...ProblemParts ...on NetworksWithoutOrganiserError{networkNames}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<EraseMyselfMutation, EraseMyselfMutationVariables>;

/** Query: `event` */
export const EventDocument =
  'query Event($id:ID!){event(id:$id){...EventAbout changeCursor occurrences{nodes{...OccurrenceItem onlineUrl}}}}fragment EventAbout on Event{...EventItem ...EventAsking title{...AllTexts}description{...TextParts ...AllTexts}costNote{...TextParts ...AllTexts}guestsWelcome replyHours opensAt closesAt audience partners viewerMayOrganise hosts{...NetworkItem}organisers{...ParticipantItem}}fragment EventItem on Event{id kind title{...TextParts}place format languages zone wholeDay cancelled waitingList ...EventSeating approval asksDiet questions{id required}recurrence{rule additions exclusions}network{...NetworkItem}}fragment TextParts on LocalizedText{text language}fragment EventSeating on Event{plusOnes bandSeats{...BandSeatsParts}}fragment BandSeatsParts on BandSeats{seats{...BandCountParts}releaseHours}fragment BandCountParts on BandCount{band count}fragment NetworkItem on Network{id kind name{...TextParts}}fragment EventAsking on Event{approval asksDiet questions{id text{...TextParts ...AllTexts}required}}fragment AllTexts on LocalizedText{translations{language text}}fragment ParticipantItem on Participant{id kind name}fragment OccurrenceItem on Occurrence{...OccurrenceSeats title{...TextParts}place format recurrenceId localStart localEnd startsAt endsAt}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}' as TypedDocument<EventQuery, EventQueryVariables>;

/** Query: `event` */
export const EventAskedDocument =
  'query EventAsked($id:ID!){event(id:$id){id ...EventAsking viewerReplies{...EventReplyParts}viewerDiet}}fragment EventAsking on Event{approval asksDiet questions{id text{...TextParts ...AllTexts}required}}fragment TextParts on LocalizedText{text language}fragment AllTexts on LocalizedText{translations{language text}}fragment EventReplyParts on EventReply{question{id text{...TextParts}required}text}' as TypedDocument<EventAskedQuery, EventAskedQueryVariables>;

/** Query: `event` */
export const EventCertificateDocument =
  'query EventCertificate($id:ID!){event(id:$id){id viewerCertificate{...OwnCertificate}viewerProgress{attendedMinutes heldMinutes minimumShare over}}}fragment OwnCertificate on Certificate{...CertificateParts shown code checkUrl file event{id occurrences(first:1){nodes{id}}}}fragment CertificateParts on Certificate{id name language title networkName firstOn lastOn attendedMinutes heldMinutes modules issuedAt valid withdrawnReason}' as TypedDocument<EventCertificateQuery, EventCertificateQueryVariables>;

/** Query: `event` */
export const EventCertificatesDocument =
  'query EventCertificates($id:ID!$first:Int$after:String$last:Int$before:String){event(id:$id){id certificates(first:$first after:$after last:$last before:$before){nodes{...CertificateParts participant{id name}}pageInfo{...PageInfoParts}}}}fragment CertificateParts on Certificate{id name language title networkName firstOn lastOn attendedMinutes heldMinutes modules issuedAt valid withdrawnReason}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<EventCertificatesQuery, EventCertificatesQueryVariables>;

/** Subscription: `eventChanges` */
export const EventChangesDocument =
  'subscription EventChanges($eventId:ID!$after:String){eventChanges(eventId:$eventId after:$after){cursor occurrence{...OccurrenceSeats title{...TextParts}place format localStart localEnd startsAt endsAt}}}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment BandCountParts on BandCount{band count}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment TextParts on LocalizedText{text language}' as TypedDocument<EventChangesSubscription, EventChangesSubscriptionVariables>;

/** Query: `event` */
export const EventHostsDocument =
  'query EventHosts($id:ID!){event(id:$id){id network{id}viewerMayOrganise hosts{...NetworkItem}organisers{...ParticipantItem}hostRequests{...HostRequestParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ParticipantItem on Participant{id kind name}fragment HostRequestParts on HostRequest{id network{...NetworkItem}participant{...ParticipantItem}askedBy{...ParticipantItem}askedAt}' as TypedDocument<EventHostsQuery, EventHostsQueryVariables>;

/** Query: `event` */
export const EventOccurrencesDocument =
  'query EventOccurrences($id:ID!$first:Int$after:String$last:Int$before:String){event(id:$id){id occurrences(first:$first after:$after last:$last before:$before){nodes{...OccurrenceItem}pageInfo{...PageInfoParts}}}}fragment OccurrenceItem on Occurrence{...OccurrenceSeats title{...TextParts}place format recurrenceId localStart localEnd startsAt endsAt}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment BandCountParts on BandCount{band count}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<EventOccurrencesQuery, EventOccurrencesQueryVariables>;

/** Query: `event` */
export const EventRemindersDocument =
  'query EventReminders($id:ID!){event(id:$id){...ReminderParts}}fragment ReminderParts on Event{id reminderMinutes viewerReminderMinutes}' as TypedDocument<EventRemindersQuery, EventRemindersQueryVariables>;

/** Query: `event` */
export const EventReportDocument =
  'query EventReport($id:ID!){event(id:$id){id title{...TextParts}network{id}report{...ReportParts}}}fragment TextParts on LocalizedText{text language}fragment ReportParts on EventReport{outcomes{...OutcomeParts}total{...ReportFiguresParts}divisions{by hidden rows{month kind band occurrence{id localStart title{...TextParts}}network{id name{...TextParts}}figures{...ReportFiguresParts}}}}fragment OutcomeParts on Outcomes{answers averageContacts contacts{contacts count}uses{use count}}fragment ReportFiguresParts on ReportFigures{dates registered waiting attended noShows minutes seats seatsTaken}' as TypedDocument<EventReportQuery, EventReportQueryVariables>;

/** Query: `event` */
export const EventReportFileDocument =
  'query EventReportFile($id:ID!$byteOrderMark:Boolean!=true){event(id:$id){id report{csv(byteOrderMark:$byteOrderMark)}}}' as TypedDocument<EventReportFileQuery, EventReportFileQueryVariables>;

/** Query: `occurrence` */
export const EventRequestsDocument =
  'query EventRequests($id:ID!$statuses:[RsvpStatus!]=[REQUESTED]$first:Int$after:String$last:Int$before:String){occurrence(id:$id){id requestedCount dietCounts{diet count}rsvps(statuses:$statuses first:$first after:$after last:$last before:$before){nodes{...RsvpParts replies{...EventReplyParts}participant{id kind name}}pageInfo{...PageInfoParts}}}}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment EventReplyParts on EventReply{question{id text{...TextParts}required}text}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<EventRequestsQuery, EventRequestsQueryVariables>;

/** Mutation: `exportDirectory` */
export const ExportDirectoryDocument =
  'mutation ExportDirectory($input:ExportDirectoryInput!){exportDirectory(input:$input){__typename ...on ExportDirectorySuccess{path fileName people expiresAt}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<ExportDirectoryMutation, ExportDirectoryMutationVariables>;

/** Mutation: `followBoard` */
export const FollowBoardDocument =
  'mutation FollowBoard($input:FollowBoardInput!){followBoard(input:$input){__typename ...on FollowBoardSuccess{board{id notificationLevel}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<FollowBoardMutation, FollowBoardMutationVariables>;

/** Mutation: `followTag` */
export const FollowTagDocument =
  'mutation FollowTag($input:FollowTagInput!){followTag(input:$input){__typename ...on FollowTagSuccess{tag{id viewerFollows}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<FollowTagMutation, FollowTagMutationVariables>;

/** Mutation: `followTopic` */
export const FollowTopicDocument =
  'mutation FollowTopic($input:FollowTopicInput!){followTopic(input:$input){__typename ...on FollowTopicSuccess{topic{id notificationLevel}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<FollowTopicMutation, FollowTopicMutationVariables>;

/** Mutation: `forgetGuest` */
export const ForgetGuestDocument =
  'mutation ForgetGuest($input:ForgetGuestInput!){forgetGuest(input:$input){__typename ...on ForgetGuestSuccess{forgotten}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<ForgetGuestMutation, ForgetGuestMutationVariables>;

/** Mutation: `grantPartner` */
export const GrantPartnerDocument =
  'mutation GrantPartner($input:GrantPartnerInput!){grantPartner(input:$input){__typename ...on PartnerSuccess{partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<GrantPartnerMutation, GrantPartnerMutationVariables>;

/** Mutation: `grantRole` */
export const GrantRoleDocument =
  'mutation GrantRole($input:MemberRoleInput!){grantRole(input:$input){__typename ...on MembershipSuccess{network{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<GrantRoleMutation, GrantRoleMutationVariables>;

/** Query: `network` */
export const GroundRulesDocument =
  'query GroundRules($id:ID!){network(id:$id){...NetworkItem viewerMayOrganise groundRules{...GroundRulesParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment GroundRulesParts on GroundRules{id version html markdown publishedAt viewerAccepted}' as TypedDocument<GroundRulesQuery, GroundRulesQueryVariables>;

/** Query: `guardian` */
export const GuardianDocument =
  'query Guardian($id:ID!){guardian(id:$id){...GuardianCard ...GuardianMore}}fragment GuardianCard on Guardian{id name latinName kind languages experienceSince themes availability mentoring territory{code name}networks{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment GuardianMore on Guardian{about courts{code name}listedOn trainedOn declaredCaseload{count declaredOn ceiling}photo{url}}' as TypedDocument<GuardianQuery, GuardianQueryVariables>;

/** Query: `guardian` */
export const GuardianBlockDocument =
  'query GuardianBlock($id:ID!){guardian(id:$id){id viewerBlocks}}' as TypedDocument<GuardianBlockQuery, GuardianBlockQueryVariables>;

/** Query: `guardian` */
export const GuardianNumbersDocument =
  'query GuardianNumbers($id:ID!){guardian(id:$id){id externalIds}}' as TypedDocument<GuardianNumbersQuery, GuardianNumbersQueryVariables>;

/** Query: `guest` */
export const GuestDocument =
  'query Guest($secret:String!$first:Int$after:String$last:Int$before:String){guest(secret:$secret){__typename ...on GuestSuccess{guest{name address dates(first:$first after:$after last:$last before:$before){...GuestDates}}}...ProblemParts}}fragment GuestDates on OccurrenceConnection{nodes{...OccurrenceItem onlineUrl event{...EventItem}}pageInfo{...PageInfoParts}}fragment OccurrenceItem on Occurrence{...OccurrenceSeats title{...TextParts}place format recurrenceId localStart localEnd startsAt endsAt}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment BandCountParts on BandCount{band count}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment TextParts on LocalizedText{text language}fragment EventItem on Event{id kind title{...TextParts}place format languages zone wholeDay cancelled waitingList ...EventSeating approval asksDiet questions{id required}recurrence{rule additions exclusions}network{...NetworkItem}}fragment EventSeating on Event{plusOnes bandSeats{...BandSeatsParts}}fragment BandSeatsParts on BandSeats{seats{...BandCountParts}releaseHours}fragment NetworkItem on Network{id kind name{...TextParts}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ProblemParts on UserError{code message field}' as TypedDocument<GuestQuery, GuestQueryVariables>;

/** Query: `hub`, `me` */
export const HomeDocument =
  'query Home{hub{key name version}me{...ViewerParts memberships{role since network{...NetworkItem memberCount}}boards{...BoardItem unreadTopics}}}fragment ViewerParts on Viewer{id name email locale offerPasskey passkeyRequired showsPresence participant{id}guardian{id}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment BoardItem on Board{id kind editHours nameless reactions attachments attachmentHoldDays archived viewerMayPost viewerMayReact viewerMayModerate viewerMustAcceptRules title{...TextParts}network{...NetworkItem}}' as TypedDocument<HomeQuery, HomeQueryVariables>;

/** Query: `hostRequestsToMe` */
export const HostRequestsToMeDocument =
  'query HostRequestsToMe{hostRequestsToMe{...HostRequestParts event{id title{...TextParts}network{...NetworkItem}occurrences(first:1){nodes{id startsAt}}}}}fragment HostRequestParts on HostRequest{id network{...NetworkItem}participant{...ParticipantItem}askedBy{...ParticipantItem}askedAt}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ParticipantItem on Participant{id kind name}' as TypedDocument<HostRequestsToMeQuery, HostRequestsToMeQueryVariables>;

/** Query: `hub` */
export const HubDocument =
  'query Hub{hub{key name version}}' as TypedDocument<HubQuery, HubQueryVariables>;

/** Query: `import` */
export const ImportDocument =
  'query Import($id:ID!){import(id:$id){...ImportParts}}fragment ImportParts on MemberImport{id state format encoding delimiter sheet sheets headingRow columns{heading field imported}sampleRows numbers{...ImportNumbersParts}done total failure rowsKept viewerMayUndo createdAt appliedAt network{id}}fragment ImportNumbersParts on ImportNumbers{create update merge skip asked error}' as TypedDocument<ImportQuery, ImportQueryVariables>;

/** Mutation: `importAttendance` */
export const ImportAttendanceDocument =
  'mutation ImportAttendance($input:ImportAttendanceInput!){importAttendance(input:$input){__typename ...on ImportAttendanceSuccess{rows{line name outcome}people{minutes kept participant{id name}}occurrence{id attendedCount}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<ImportAttendanceMutation, ImportAttendanceMutationVariables>;

/** Mutation: `importEvents` */
export const ImportEventsDocument =
  'mutation ImportEvents($input:ImportEventsInput!){importEvents(input:$input){__typename ...on ImportEventsSuccess{dryRun events{uid title outcome dates firstStart eventId problem message}refused{...CalendarFindingParts}remarks{...CalendarFindingParts}}...on CalendarTooLargeError{limit}...ProblemParts}}fragment CalendarFindingParts on CalendarFinding{line component uid reason message}fragment ProblemParts on UserError{code message field}' as TypedDocument<ImportEventsMutation, ImportEventsMutationVariables>;

/** Query: `import` */
export const ImportRowsDocument =
  'query ImportRows($id:ID!$outcomes:[ImportRowOutcome!]$first:Int$after:String){import(id:$id){id rows(outcomes:$outcomes first:$first after:$after){nodes{line outcome cells problems{field code keepsOut value message}}pageInfo{...PageInfoParts}}}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<ImportRowsQuery, ImportRowsQueryVariables>;

/** Query: `invitation` */
export const InvitationDocument =
  'query Invitation($token:String!){invitation(token:$token){kind role expiresAt network{...NetworkItem}groundRules{...GroundRulesParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment GroundRulesParts on GroundRules{id version html markdown publishedAt viewerAccepted}' as TypedDocument<InvitationQuery, InvitationQueryVariables>;

/** Query: `network` */
export const InvitationsDocument =
  'query Invitations($id:ID!$first:Int$after:String){network(id:$id){id invitations(first:$first after:$after){nodes{id kind role address places placesLeft state createdAt expiresAt}pageInfo{...PageInfoParts}}}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<InvitationsQuery, InvitationsQueryVariables>;

/** Query: `network` */
export const JoinRequestsDocument =
  'query JoinRequests($id:ID!$states:[JoinRequestState!]$first:Int$after:String){network(id:$id){id joinRequests(states:$states first:$first after:$after){nodes{...JoinRequestItem answers{text yes option{...TextParts}question{...JoinQuestionParts}}}pageInfo{...PageInfoParts}}}}fragment JoinRequestItem on JoinRequest{id name state role reason createdAt decidedAt network{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment JoinQuestionParts on JoinQuestion{kind required label{...TextParts}options{...TextParts}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<JoinRequestsQuery, JoinRequestsQueryVariables>;

/** Query: `network`, `me` */
export const JoiningDocument =
  'query Joining($id:ID!){network(id:$id){...NetworkItem joining{kind role version questions{...JoinQuestionParts}}groundRules{...GroundRulesParts}}me{id memberships{role network{id}}joinRequests(first:20){nodes{...JoinRequestItem}}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment JoinQuestionParts on JoinQuestion{kind required label{...TextParts}options{...TextParts}}fragment GroundRulesParts on GroundRules{id version html markdown publishedAt viewerAccepted}fragment JoinRequestItem on JoinRequest{id name state role reason createdAt decidedAt network{...NetworkItem}}' as TypedDocument<JoiningQuery, JoiningQueryVariables>;

/** Query: `juvenileCourts` */
export const JuvenileCourtsDocument =
  'query JuvenileCourts{juvenileCourts{code name city region{...TerritoryParts}}}fragment TerritoryParts on Territory{code name country nuts parent}' as TypedDocument<JuvenileCourtsQuery, JuvenileCourtsQueryVariables>;

/** Query: `languages` */
export const LanguagesDocument =
  'query Languages{languages{tag nativeName englishName rightToLeft}}' as TypedDocument<LanguagesQuery, LanguagesQueryVariables>;

/** Mutation: `leaveNetwork` */
export const LeaveNetworkDocument =
  'mutation LeaveNetwork($input:LeaveNetworkInput!){leaveNetwork(input:$input){__typename ...on MembershipSuccess{network{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<LeaveNetworkMutation, LeaveNetworkMutationVariables>;

/** Mutation: `makeCalendarFeed` */
export const MakeCalendarFeedDocument =
  'mutation MakeCalendarFeed($input:MakeCalendarFeedInput!){makeCalendarFeed(input:$input){__typename ...on CalendarFeedSuccess{feed{...CalendarFeedItem}address}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment CalendarFeedItem on CalendarFeed{id kind network{...NetworkItem}createdAt renewedAt}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<MakeCalendarFeedMutation, MakeCalendarFeedMutationVariables>;

/** Mutation: `makeEmailAddressPrimary` */
export const MakeEmailAddressPrimaryDocument =
  'mutation MakeEmailAddressPrimary($input:EmailAddressInput!){makeEmailAddressPrimary(input:$input){__typename ...on EmailAddressesSuccess{emailAddresses{...EmailAddressItem}}...ProblemParts}}fragment EmailAddressItem on EmailAddress{id address main confirmed}fragment ProblemParts on UserError{code message field}' as TypedDocument<MakeEmailAddressPrimaryMutation, MakeEmailAddressPrimaryMutationVariables>;

/** Mutation: `markAttendance` */
export const MarkAttendanceDocument =
  'mutation MarkAttendance($input:MarkAttendanceInput!){markAttendance(input:$input){__typename ...AttendanceDone ...ProblemParts}}fragment AttendanceDone on AttendanceSuccess{occurrence{id attendedCount viewerAttendance{...AttendanceParts}}}fragment AttendanceParts on Attendance{id minutes how markedAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<MarkAttendanceMutation, MarkAttendanceMutationVariables>;

/** Mutation: `markBoardRead` */
export const MarkBoardReadDocument =
  'mutation MarkBoardRead($input:MarkBoardReadInput!){markBoardRead(input:$input){__typename ...on MarkBoardReadSuccess{board{id unreadTopics}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<MarkBoardReadMutation, MarkBoardReadMutationVariables>;

/** Mutation: `markNotificationsRead` */
export const MarkNotificationsReadDocument =
  'mutation MarkNotificationsRead($input:MarkNotificationsReadInput!){markNotificationsRead(input:$input){__typename ...on MarkNotificationsReadSuccess{viewer{id unreadNotifications}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;

/** Mutation: `markTopicRead` */
export const MarkTopicReadDocument =
  'mutation MarkTopicRead($input:MarkTopicReadInput!){markTopicRead(input:$input){__typename ...on MarkTopicReadSuccess{topic{id unreadCount firstUnread}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<MarkTopicReadMutation, MarkTopicReadMutationVariables>;

/** Query: `occurrence` */
export const MayAnswerOutcomeDocument =
  'query MayAnswerOutcome($id:ID!){occurrence(id:$id){id viewerMayAnswer localStart title{text language}event{id zone wholeDay}}}' as TypedDocument<MayAnswerOutcomeQuery, MayAnswerOutcomeQueryVariables>;

/** Query: `me` */
export const MeDocument =
  'query Me{me{...ViewerParts}}fragment ViewerParts on Viewer{id name email locale offerPasskey passkeyRequired showsPresence participant{id}guardian{id}}' as TypedDocument<MeQuery, MeQueryVariables>;

/** Query: `network` */
export const MembersDocument =
  'query Members($id:ID!$roles:[MembershipRole!]$search:String$first:Int$after:String){network(id:$id){...NetworkItem viewerMayOrganise members(roles:$roles search:$search first:$first after:$after){nodes{id name roles personId since guardian{id}}pageInfo{...PageInfoParts}}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<MembersQuery, MembersQueryVariables>;

/** Query: `network` */
export const MembersToMarkDocument =
  'query MembersToMark($networkId:ID!$search:String!$first:Int$after:String$last:Int$before:String){network(id:$networkId){id members(search:$search first:$first after:$after last:$last before:$before){nodes{id name participant{id name}}pageInfo{...PageInfoParts}}}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<MembersToMarkQuery, MembersToMarkQueryVariables>;

/** Query: `board` */
export const MentionableDocument =
  'query Mentionable($id:ID!$search:String!$topicId:ID){board(id:$id){id mentionable(search:$search topicId:$topicId){...ParticipantItem}}}fragment ParticipantItem on Participant{id kind name}' as TypedDocument<MentionableQuery, MentionableQueryVariables>;

/** Mutation: `mergeTopics` */
export const MergeTopicsDocument =
  'mutation MergeTopics($input:MergeTopicsInput!){mergeTopics(input:$input){__typename ...on MergeTopicsSuccess{topic{...TopicItem}}...ProblemParts}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount pinned locked tags{...TagName}acceptedAnswer{id}author{...ParticipantItem}}fragment TagName on Tag{id name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<MergeTopicsMutation, MergeTopicsMutationVariables>;

/** Mutation: `moderatePost` */
export const ModeratePostDocument =
  'mutation ModeratePost($input:ModeratePostInput!){moderatePost(input:$input){__typename ...on DecideSuccess{item{...ModerationItemParts}}...ProblemParts}}fragment ModerationItemParts on ModerationItem{id kind subjectId network{id}origin reason state openedAt dueAt viewerMayDecide hidden html author{...ParticipantItem}topic{id title}attachments{...AttachmentItem}guardian{id name}event{id title{...TextParts}}reports{id reporter{...ParticipantItem}reason note createdAt}decision{decision ground statement decidedAt decidedBy{...ParticipantItem}appeal appealedAt outcome answer answeredAt}}fragment ParticipantItem on Participant{id kind name}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<ModeratePostMutation, ModeratePostMutationVariables>;

/** Query: `network` */
export const ModerationQueueDocument =
  'query ModerationQueue($id:ID!$states:[ModerationState!]!=[OPEN APPEALED]$reasons:[ReportReason!]$first:Int$after:String){network(id:$id){...NetworkItem moderationQueue(states:$states reasons:$reasons first:$first after:$after){nodes{...ModerationItemParts}pageInfo{...PageInfoParts}}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ModerationItemParts on ModerationItem{id kind subjectId network{id}origin reason state openedAt dueAt viewerMayDecide hidden html author{...ParticipantItem}topic{id title}attachments{...AttachmentItem}guardian{id name}event{id title{...TextParts}}reports{id reporter{...ParticipantItem}reason note createdAt}decision{decision ground statement decidedAt decidedBy{...ParticipantItem}appeal appealedAt outcome answer answeredAt}}fragment ParticipantItem on Participant{id kind name}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<ModerationQueueQuery, ModerationQueueQueryVariables>;

/** Mutation: `moveNetwork` */
export const MoveNetworkDocument =
  'mutation MoveNetwork($input:MoveNetworkInput!){moveNetwork(input:$input){__typename ...on NetworkSuccess{network{...NetworkItem parent{...NetworkItem}}}...ProblemParts}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<MoveNetworkMutation, MoveNetworkMutationVariables>;

/** Mutation: `moveTopic` */
export const MoveTopicDocument =
  'mutation MoveTopic($input:MoveTopicInput!){moveTopic(input:$input){__typename ...on MoveTopicSuccess{topic{...TopicItem}}...ProblemParts}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount pinned locked tags{...TagName}acceptedAnswer{id}author{...ParticipantItem}}fragment TagName on Tag{id name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<MoveTopicMutation, MoveTopicMutationVariables>;

/** Query: `me` */
export const MyAccessDocument =
  'query MyAccess{me{id emailAddresses{...EmailAddressItem}passkeys{...PasskeyItem}totp{since recoveryCodesLeft}sessions{id current device signedInAt lastSeenAt}}}fragment EmailAddressItem on EmailAddress{id address main confirmed}fragment PasskeyItem on Passkey{id device addedAt lastUsedAt}' as TypedDocument<MyAccessQuery, MyAccessQueryVariables>;

/** Query: `me` */
export const MyCardDocument =
  'query MyCard{me{guardian{...GuardianCard ...GuardianMore audiences{card{...AudienceParts}photo{...AudienceParts}kind{...AudienceParts}languages{...AudienceParts}territory{...AudienceParts}experience{...AudienceParts}about{...AudienceParts}themes{...AudienceParts}listing{...AudienceParts}availability{...AudienceParts}caseload{...AudienceParts}mentoring{...AudienceParts}}}}}fragment GuardianCard on Guardian{id name latinName kind languages experienceSince themes availability mentoring territory{code name}networks{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment GuardianMore on Guardian{about courts{code name}listedOn trainedOn declaredCaseload{count declaredOn ceiling}photo{url}}fragment AudienceParts on CardAudience{audience partners}' as TypedDocument<MyCardQuery, MyCardQueryVariables>;

/** Query: `myCardAs` */
export const MyCardAsDocument =
  'query MyCardAs($onlooker:CardOnlooker!){myCardAs(onlooker:$onlooker){...GuardianCard ...GuardianMore}}fragment GuardianCard on Guardian{id name latinName kind languages experienceSince themes availability mentoring territory{code name}networks{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment GuardianMore on Guardian{about courts{code name}listedOn trainedOn declaredCaseload{count declaredOn ceiling}photo{url}}' as TypedDocument<MyCardAsQuery, MyCardAsQueryVariables>;

/** Query: `me` */
export const MyJoinRequestsDocument =
  'query MyJoinRequests($first:Int$after:String){me{joinRequests(first:$first after:$after){nodes{...JoinRequestItem}pageInfo{...PageInfoParts}}}}fragment JoinRequestItem on JoinRequest{id name state role reason createdAt decidedAt network{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<MyJoinRequestsQuery, MyJoinRequestsQueryVariables>;

/** Query: `network` */
export const NetworkDocument =
  'query Network($id:ID!){network(id:$id){...NetworkAbout memberCount viewerMayOrganise parent{...NetworkItem}boards{...BoardItem}}}fragment NetworkAbout on Network{...NetworkItem description{...TextParts}languages minimumAttendance caseloadCeiling territory{...TerritoryParts}courts{code name}promoter{id homepage name{...TextParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment TerritoryParts on Territory{code name country nuts parent}fragment BoardItem on Board{id kind editHours nameless reactions attachments attachmentHoldDays archived viewerMayPost viewerMayReact viewerMayModerate viewerMustAcceptRules title{...TextParts}network{...NetworkItem}}' as TypedDocument<NetworkQuery, NetworkQueryVariables>;

/** Query: `network` */
export const NetworkBoardsDocument =
  'query NetworkBoards($id:ID!){network(id:$id){...NetworkItem viewerMayOrganise boards{...BoardItem audience partners title{...AllTexts}}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment BoardItem on Board{id kind editHours nameless reactions attachments attachmentHoldDays archived viewerMayPost viewerMayReact viewerMayModerate viewerMustAcceptRules title{...TextParts}network{...NetworkItem}}fragment AllTexts on LocalizedText{translations{language text}}' as TypedDocument<NetworkBoardsQuery, NetworkBoardsQueryVariables>;

/** Query: `network` */
export const NetworkEventReportDocument =
  'query NetworkEventReport($id:ID!$firstDay:CalendarDate!$lastDay:CalendarDate!$kinds:[EventKind!]){network(id:$id){id eventReport(firstDay:$firstDay lastDay:$lastDay kinds:$kinds){...ReportParts}}}fragment ReportParts on EventReport{outcomes{...OutcomeParts}total{...ReportFiguresParts}divisions{by hidden rows{month kind band occurrence{id localStart title{...TextParts}}network{id name{...TextParts}}figures{...ReportFiguresParts}}}}fragment OutcomeParts on Outcomes{answers averageContacts contacts{contacts count}uses{use count}}fragment ReportFiguresParts on ReportFigures{dates registered waiting attended noShows minutes seats seatsTaken}fragment TextParts on LocalizedText{text language}' as TypedDocument<NetworkEventReportQuery, NetworkEventReportQueryVariables>;

/** Query: `network` */
export const NetworkEventReportFileDocument =
  'query NetworkEventReportFile($id:ID!$firstDay:CalendarDate!$lastDay:CalendarDate!$kinds:[EventKind!]){network(id:$id){id eventReport(firstDay:$firstDay lastDay:$lastDay kinds:$kinds){csv}}}' as TypedDocument<NetworkEventReportFileQuery, NetworkEventReportFileQueryVariables>;

/** Query: `network` */
export const NetworkEventYearDocument =
  'query NetworkEventYear($id:ID!$year:Int!){network(id:$id){id eventYear(year:$year){...ReportParts}}}fragment ReportParts on EventReport{outcomes{...OutcomeParts}total{...ReportFiguresParts}divisions{by hidden rows{month kind band occurrence{id localStart title{...TextParts}}network{id name{...TextParts}}figures{...ReportFiguresParts}}}}fragment OutcomeParts on Outcomes{answers averageContacts contacts{contacts count}uses{use count}}fragment ReportFiguresParts on ReportFigures{dates registered waiting attended noShows minutes seats seatsTaken}fragment TextParts on LocalizedText{text language}' as TypedDocument<NetworkEventYearQuery, NetworkEventYearQueryVariables>;

/** Query: `network` */
export const NetworkEventYearFileDocument =
  'query NetworkEventYearFile($id:ID!$year:Int!){network(id:$id){id eventYear(year:$year){csv}}}' as TypedDocument<NetworkEventYearFileQuery, NetworkEventYearFileQueryVariables>;

/** Query: `network` */
export const NetworkFiguresDocument =
  'query NetworkFigures($id:ID!){network(id:$id){...NetworkItem figures{members byRole{role count}byTerritory{count territory{...TerritoryParts}}}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment TerritoryParts on Territory{code name country nuts parent}' as TypedDocument<NetworkFiguresQuery, NetworkFiguresQueryVariables>;

/** Query: `network` */
export const NetworkImportsDocument =
  'query NetworkImports($id:ID!$first:Int$after:String){network(id:$id){id imports(first:$first after:$after){nodes{id state numbers{...ImportNumbersParts}viewerMayUndo sentBy{id name}createdAt appliedAt network{id}}pageInfo{...PageInfoParts}}}}fragment ImportNumbersParts on ImportNumbers{create update merge skip asked error}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<NetworkImportsQuery, NetworkImportsQueryVariables>;

/** Query: `network` */
export const NetworkModulesDocument =
  'query NetworkModules($id:ID!){network(id:$id){id viewerMayOrganise trainingModules{...ModuleParts network{id name{text language}}name{...AllTexts}}}}fragment ModuleParts on TrainingModule{id minutesAsked required archived name{text language}}fragment AllTexts on LocalizedText{translations{language text}}' as TypedDocument<NetworkModulesQuery, NetworkModulesQueryVariables>;

/** Query: `network` */
export const NetworkSettingsDocument =
  'query NetworkSettings($id:ID!){network(id:$id){...NetworkAbout viewerMayOrganise name{...AllTexts}description{...AllTexts}parent{...NetworkItem}joining{kind role version questions{kind required label{...AllTexts}options{...AllTexts}}}}}fragment NetworkAbout on Network{...NetworkItem description{...TextParts}languages minimumAttendance caseloadCeiling territory{...TerritoryParts}courts{code name}promoter{id homepage name{...TextParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment TerritoryParts on Territory{code name country nuts parent}fragment AllTexts on LocalizedText{translations{language text}}' as TypedDocument<NetworkSettingsQuery, NetworkSettingsQueryVariables>;

/** Query: `network` */
export const NetworkSharingDocument =
  'query NetworkSharing($id:ID!){network(id:$id){...NetworkItem cardsUpTo sharingRules{...SharingRuleParts}links{...NetworkLinkItem}ancestors{...NetworkItem}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment SharingRuleParts on SharingRule{kind direction audience}fragment NetworkLinkItem on NetworkLink{id from{...NetworkItem}to{...NetworkItem}kinds purpose state offeredAt acceptedAt expiresAt}' as TypedDocument<NetworkSharingQuery, NetworkSharingQueryVariables>;

/** Query: `network` */
export const NetworkTagsDocument =
  'query NetworkTags($id:ID!){network(id:$id){id viewerMayOrganise tags{...TagName retired viewerFollows name{...AllTexts}}}}fragment TagName on Tag{id name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment AllTexts on LocalizedText{translations{language text}}' as TypedDocument<NetworkTagsQuery, NetworkTagsQueryVariables>;

/** Query: `network` */
export const NetworkTrainingHoursDocument =
  'query NetworkTrainingHours($networkId:ID!$from:DateTime!$to:DateTime!$first:Int$after:String$last:Int$before:String){network(id:$networkId){id trainingHours(from:$from to:$to first:$first after:$after last:$last before:$before){nodes{minutes datesAttended datesHeld modulesDone{...ModuleParts}modulesMissing{...ModuleParts}participant{id name}}pageInfo{...PageInfoParts}}}}fragment ModuleParts on TrainingModule{id minutesAsked required archived name{text language}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<NetworkTrainingHoursQuery, NetworkTrainingHoursQueryVariables>;

/** Query: `network` */
export const NetworkTreeDocument =
  'query NetworkTree($id:ID!$first:Int$after:String){network(id:$id){...NetworkItem ancestors{...NetworkItem}children(first:$first after:$after){nodes{...NetworkItem childCount memberCount}pageInfo{...PageInfoParts}}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<NetworkTreeQuery, NetworkTreeQueryVariables>;

/** Query: `networks` */
export const NetworksDocument =
  'query Networks($kind:NetworkKind$search:String$first:Int$after:String){networks(kind:$kind search:$search first:$first after:$after){nodes{...NetworkItem memberCount viewerMayOrganise parent{id}}pageInfo{...PageInfoParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<NetworksQuery, NetworksQueryVariables>;

/** Query: `me` */
export const NoticePreferencesDocument =
  'query NoticePreferences{me{id noticePreferences{kind enabled}digestSchedule{...DigestScheduleParts}}}fragment DigestScheduleParts on DigestSchedule{frequency weekday hour timeZone nextAt}' as TypedDocument<NoticePreferencesQuery, NoticePreferencesQueryVariables>;

/** Subscription: `notificationAdded` */
export const NotificationAddedDocument =
  'subscription NotificationAdded($after:String){notificationAdded(after:$after){cursor unreadCount notification{...NotificationItem}}}fragment NotificationItem on Notification{id kind postCount at read topic{id title board{id title{...TextParts}network{...NetworkItem}}}post{id author{...ParticipantItem}}}fragment TextParts on LocalizedText{text language}fragment NetworkItem on Network{id kind name{...TextParts}}fragment ParticipantItem on Participant{id kind name}' as TypedDocument<NotificationAddedSubscription, NotificationAddedSubscriptionVariables>;

/** Query: `me` */
export const NotificationsDocument =
  'query Notifications($first:Int$after:String){me{id unreadNotifications notificationCursor notifications(first:$first after:$after){nodes{...NotificationItem}pageInfo{...PageInfoParts}}}}fragment NotificationItem on Notification{id kind postCount at read topic{id title board{id title{...TextParts}network{...NetworkItem}}}post{id author{...ParticipantItem}}}fragment TextParts on LocalizedText{text language}fragment NetworkItem on Network{id kind name{...TextParts}}fragment ParticipantItem on Participant{id kind name}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<NotificationsQuery, NotificationsQueryVariables>;

/** Mutation: `nudgeSilent` */
export const NudgeSilentDocument =
  'mutation NudgeSilent($input:NudgeSilentInput!){nudgeSilent(input:$input){__typename ...on NudgeSilentSuccess{askedCount occurrence{id}}...on NudgedBeforeError{nextAt}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<NudgeSilentMutation, NudgeSilentMutationVariables>;

/** Query: `occurrence` */
export const OccurrenceDocument =
  'query Occurrence($id:ID!){occurrence(id:$id){...OccurrenceItem title{...AllTexts}description{...TextParts ...AllTexts}onlineUrl module{...ModuleParts}viewerMayAnswer event{...EventAbout changeCursor}}}fragment OccurrenceItem on Occurrence{...OccurrenceSeats title{...TextParts}place format recurrenceId localStart localEnd startsAt endsAt}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment BandCountParts on BandCount{band count}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment TextParts on LocalizedText{text language}fragment AllTexts on LocalizedText{translations{language text}}fragment ModuleParts on TrainingModule{id minutesAsked required archived name{text language}}fragment EventAbout on Event{...EventItem ...EventAsking title{...AllTexts}description{...TextParts ...AllTexts}costNote{...TextParts ...AllTexts}guestsWelcome replyHours opensAt closesAt audience partners viewerMayOrganise hosts{...NetworkItem}organisers{...ParticipantItem}}fragment EventItem on Event{id kind title{...TextParts}place format languages zone wholeDay cancelled waitingList ...EventSeating approval asksDiet questions{id required}recurrence{rule additions exclusions}network{...NetworkItem}}fragment EventSeating on Event{plusOnes bandSeats{...BandSeatsParts}}fragment BandSeatsParts on BandSeats{seats{...BandCountParts}releaseHours}fragment NetworkItem on Network{id kind name{...TextParts}}fragment EventAsking on Event{approval asksDiet questions{id text{...TextParts ...AllTexts}required}}fragment ParticipantItem on Participant{id kind name}' as TypedDocument<OccurrenceQuery, OccurrenceQueryVariables>;

/** Query: `occurrence` */
export const OccurrenceAnswersDocument =
  'query OccurrenceAnswers($id:ID!$statuses:[RsvpStatus!]$first:Int$after:String$last:Int$before:String){occurrence(id:$id){id rsvps(statuses:$statuses first:$first after:$after last:$last before:$before){nodes{...RsvpParts replies{...EventReplyParts}participant{id kind name}}pageInfo{...PageInfoParts}}}}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment EventReplyParts on EventReply{question{id text{...TextParts}required}text}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<OccurrenceAnswersQuery, OccurrenceAnswersQueryVariables>;

/** Query: `occurrence` */
export const OccurrenceAttendanceDocument =
  'query OccurrenceAttendance($id:ID!$first:Int$after:String$last:Int$before:String){occurrence(id:$id){id attendedCount attendance(first:$first after:$after last:$last before:$before){nodes{...AttendanceParts markedBy{id name}participant{id kind name}}pageInfo{...PageInfoParts}}}}fragment AttendanceParts on Attendance{id minutes how markedAt}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<OccurrenceAttendanceQuery, OccurrenceAttendanceQueryVariables>;

/** Query: `occurrence` */
export const OccurrenceCheckInCodeDocument =
  'query OccurrenceCheckInCode($id:ID!){occurrence(id:$id){id checkInCode{code url changesAt}}}' as TypedDocument<OccurrenceCheckInCodeQuery, OccurrenceCheckInCodeQueryVariables>;

/** Query: `occurrence` */
export const OccurrenceOutcomesDocument =
  'query OccurrenceOutcomes($id:ID!){occurrence(id:$id){id outcomes{...OutcomeParts}}}fragment OutcomeParts on Outcomes{answers averageContacts contacts{contacts count}uses{use count}}' as TypedDocument<OccurrenceOutcomesQuery, OccurrenceOutcomesQueryVariables>;

/** Mutation: `offerNetworkLink` */
export const OfferNetworkLinkDocument =
  'mutation OfferNetworkLink($input:OfferNetworkLinkInput!){offerNetworkLink(input:$input){__typename ...on NetworkLinkSuccess{link{...NetworkLinkItem}}...ProblemParts}}fragment NetworkLinkItem on NetworkLink{id from{...NetworkItem}to{...NetworkItem}kinds purpose state offeredAt acceptedAt expiresAt}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<OfferNetworkLinkMutation, OfferNetworkLinkMutationVariables>;

/** Mutation: `openTopic` */
export const OpenTopicDocument =
  'mutation OpenTopic($input:OpenTopicInput!){openTopic(input:$input){__typename ...on OpenTopicSuccess{topic{...TopicItem}}...ProblemParts ...LikelyIdentifierParts ...on RateLimitedError{retryAfterSeconds}}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount pinned locked tags{...TagName}acceptedAnswer{id}author{...ParticipantItem}}fragment TagName on Tag{id name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}fragment LikelyIdentifierParts on LikelyIdentifierError{findings{kind start end}confirmation}' as TypedDocument<OpenTopicMutation, OpenTopicMutationVariables>;

/** Query: `organisations` */
export const OrganisationsDocument =
  'query Organisations($search:String$first:Int$after:String){organisations(search:$search first:$first after:$after){nodes{id name{...TextParts}}pageInfo{...PageInfoParts}}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<OrganisationsQuery, OrganisationsQueryVariables>;

/** Query: `occurrence` */
export const OwnAttendanceDocument =
  'query OwnAttendance($id:ID!){occurrence(id:$id){id viewerAttendance{...AttendanceParts}}}fragment AttendanceParts on Attendance{id minutes how markedAt}' as TypedDocument<OwnAttendanceQuery, OwnAttendanceQueryVariables>;

/** Query: `me` */
export const OwnCertificatesDocument =
  'query OwnCertificates($first:Int$after:String$last:Int$before:String){me{id certificates(first:$first after:$after last:$last before:$before){nodes{...OwnCertificate}pageInfo{...PageInfoParts}}}}fragment OwnCertificate on Certificate{...CertificateParts shown code checkUrl file event{id occurrences(first:1){nodes{id}}}}fragment CertificateParts on Certificate{id name language title networkName firstOn lastOn attendedMinutes heldMinutes modules issuedAt valid withdrawnReason}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<OwnCertificatesQuery, OwnCertificatesQueryVariables>;

/** Query: `me` */
export const OwnEventHoursDocument =
  'query OwnEventHours($from:DateTime!$to:DateTime!$first:Int$after:String$last:Int$before:String){me{id eventHours(from:$from to:$to first:$first after:$after last:$last before:$before){nodes{minutes dates title{text language}network{id name{text language}}event{id occurrences(last:1){nodes{id}}}}pageInfo{...PageInfoParts}}}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<OwnEventHoursQuery, OwnEventHoursQueryVariables>;

/** Query: `me` */
export const OwnModulesDocument =
  'query OwnModules{me{id trainingModules{...ModuleParts viewerMinutes viewerDone}}}fragment ModuleParts on TrainingModule{id minutesAsked required archived name{text language}}' as TypedDocument<OwnModulesQuery, OwnModulesQueryVariables>;

/** Query: `me` */
export const OwnTrainingHoursDocument =
  'query OwnTrainingHours($from:DateTime!$to:DateTime!){me{id trainingHours(from:$from to:$to){minutes dates byKind{kind minutes dates}}}}' as TypedDocument<OwnTrainingHoursQuery, OwnTrainingHoursQueryVariables>;

/** Query: `partners` */
export const PartnersDocument =
  'query Partners($networkId:ID!$first:Int$after:String){partners(networkId:$networkId first:$first after:$after){nodes{...PartnerParts}pageInfo{...PageInfoParts}}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<PartnersQuery, PartnersQueryVariables>;

/** Mutation: `post` */
export const PostDocument =
  'mutation Post($input:PostInput!){post(input:$input){__typename ...on PostSuccess{post{...PostItem}}...ProblemParts ...LikelyIdentifierParts ...on RateLimitedError{retryAfterSeconds}}}fragment PostItem on Post{id html markdown language createdAt editedAt editableUntil revision state reactions{kind count}attachments{...AttachmentItem}mentions{id guardian{id}}replyTo{id html author{...ParticipantItem}}author{...ParticipantItem guardian{id}}}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}fragment LikelyIdentifierParts on LikelyIdentifierError{findings{kind start end}confirmation}' as TypedDocument<PostMutation, PostMutationVariables>;

/** Subscription: `postAdded` */
export const PostAddedDocument =
  'subscription PostAdded($boardId:ID!$topicId:ID$after:String){postAdded(boardId:$boardId topicId:$topicId after:$after){cursor post{...PostItem topic{id}}}}fragment PostItem on Post{id html markdown language createdAt editedAt editableUntil revision state reactions{kind count}attachments{...AttachmentItem}mentions{id guardian{id}}replyTo{id html author{...ParticipantItem}}author{...ParticipantItem guardian{id}}}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}fragment ParticipantItem on Participant{id kind name}' as TypedDocument<PostAddedSubscription, PostAddedSubscriptionVariables>;

/** Query: `post` */
export const PostHistoryDocument =
  'query PostHistory($id:ID!){post(id:$id){...PostItem viewerReactions viewerBlocksAuthor topic{id}revisions{id html markdown writtenAt}}}fragment PostItem on Post{id html markdown language createdAt editedAt editableUntil revision state reactions{kind count}attachments{...AttachmentItem}mentions{id guardian{id}}replyTo{id html author{...ParticipantItem}}author{...ParticipantItem guardian{id}}}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}fragment ParticipantItem on Participant{id kind name}' as TypedDocument<PostHistoryQuery, PostHistoryQueryVariables>;

/** Mutation: `prepareImport` */
export const PrepareImportDocument =
  'mutation PrepareImport($input:PrepareImportInput!){prepareImport(input:$input){__typename ...ImportResultParts}}fragment ImportResultParts on ImportResult{...on ImportSuccess{import{...ImportParts}}...ProblemParts ...on ImportRefusedError{reason line}...on ImportBuiltOnError{people}...on RateLimitedError{retryAfterSeconds}}fragment ImportParts on MemberImport{id state format encoding delimiter sheet sheets headingRow columns{heading field imported}sampleRows numbers{...ImportNumbersParts}done total failure rowsKept viewerMayUndo createdAt appliedAt network{id}}fragment ImportNumbersParts on ImportNumbers{create update merge skip asked error}fragment ProblemParts on UserError{code message field}' as TypedDocument<PrepareImportMutation, PrepareImportMutationVariables>;

/** Subscription: `presence` */
export const PresenceDocument =
  'subscription Presence($topicId:ID!){presence(topicId:$topicId){readerCount readers{participantId name}typing{participantId name}}}' as TypedDocument<PresenceSubscription, PresenceSubscriptionVariables>;

/** Mutation: `publishGroundRules` */
export const PublishGroundRulesDocument =
  'mutation PublishGroundRules($input:PublishGroundRulesInput!){publishGroundRules(input:$input){__typename ...on GroundRulesSuccess{network{id groundRules{...GroundRulesParts}}}...ProblemParts}}fragment GroundRulesParts on GroundRules{id version html markdown publishedAt viewerAccepted}fragment ProblemParts on UserError{code message field}' as TypedDocument<PublishGroundRulesMutation, PublishGroundRulesMutationVariables>;

/** Mutation: `reactToPost` */
export const ReactToPostDocument =
  'mutation ReactToPost($input:ReactToPostInput!){reactToPost(input:$input){__typename ...on ReactToPostSuccess{postId post{...PostItem viewerReactions}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment PostItem on Post{id html markdown language createdAt editedAt editableUntil revision state reactions{kind count}attachments{...AttachmentItem}mentions{id guardian{id}}replyTo{id html author{...ParticipantItem}}author{...ParticipantItem guardian{id}}}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<ReactToPostMutation, ReactToPostMutationVariables>;

/** Mutation: `registerGuest` */
export const RegisterGuestDocument =
  'mutation RegisterGuest($input:RegisterGuestInput!){registerGuest(input:$input){__typename ...on RegisterGuestSuccess{expiresInSeconds}...on ReplyMissingError{questionIds}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RegisterGuestMutation, RegisterGuestMutationVariables>;

/** Mutation: `registerPartnerJwk` */
export const RegisterPartnerJwkDocument =
  'mutation RegisterPartnerJwk($input:RegisterPartnerJwkInput!){registerPartnerJwk(input:$input){__typename ...on PartnerSuccess{partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<RegisterPartnerJwkMutation, RegisterPartnerJwkMutationVariables>;

/** Mutation: `releaseAttachment` */
export const ReleaseAttachmentDocument =
  'mutation ReleaseAttachment($input:ReleaseAttachmentInput!){releaseAttachment(input:$input){__typename ...on ReleaseAttachmentSuccess{post{...PostItem viewerReactions}}...ProblemParts}}fragment PostItem on Post{id html markdown language createdAt editedAt editableUntil revision state reactions{kind count}attachments{...AttachmentItem}mentions{id guardian{id}}replyTo{id html author{...ParticipantItem}}author{...ParticipantItem guardian{id}}}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<ReleaseAttachmentMutation, ReleaseAttachmentMutationVariables>;

/** Mutation: `removeAttachment` */
export const RemoveAttachmentDocument =
  'mutation RemoveAttachment($input:RemoveAttachmentInput!){removeAttachment(input:$input){__typename ...on RemoveAttachmentSuccess{attachmentId post{...PostItem viewerReactions}}...ProblemParts}}fragment PostItem on Post{id html markdown language createdAt editedAt editableUntil revision state reactions{kind count}attachments{...AttachmentItem}mentions{id guardian{id}}replyTo{id html author{...ParticipantItem}}author{...ParticipantItem guardian{id}}}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;

/** Mutation: `removeCalendarFeed` */
export const RemoveCalendarFeedDocument =
  'mutation RemoveCalendarFeed($input:RemoveCalendarFeedInput!){removeCalendarFeed(input:$input){__typename ...on CalendarFeedsSuccess{feeds{...CalendarFeedItem}}...ProblemParts}}fragment CalendarFeedItem on CalendarFeed{id kind network{...NetworkItem}createdAt renewedAt}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<RemoveCalendarFeedMutation, RemoveCalendarFeedMutationVariables>;

/** Mutation: `removeContactWay` */
export const RemoveContactWayDocument =
  'mutation RemoveContactWay($input:RemoveContactWayInput!){removeContactWay(input:$input){__typename ...on ChangeContactWaysSuccess{viewer{...ContactWaysOfViewer}}...ProblemParts}}fragment ContactWaysOfViewer on Viewer{id contactWays{id kind value audience}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RemoveContactWayMutation, RemoveContactWayMutationVariables>;

/** Mutation: `removeEmailAddress` */
export const RemoveEmailAddressDocument =
  'mutation RemoveEmailAddress($input:EmailAddressInput!){removeEmailAddress(input:$input){__typename ...on EmailAddressesSuccess{emailAddresses{...EmailAddressItem}}...ProblemParts}}fragment EmailAddressItem on EmailAddress{id address main confirmed}fragment ProblemParts on UserError{code message field}' as TypedDocument<RemoveEmailAddressMutation, RemoveEmailAddressMutationVariables>;

/** Mutation: `removeGuest` */
export const RemoveGuestDocument =
  'mutation RemoveGuest($input:RemoveGuestInput!){removeGuest(input:$input){__typename ...on RemoveGuestSuccess{occurrence{...OccurrenceSeats}}...ProblemParts}}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment BandCountParts on BandCount{band count}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<RemoveGuestMutation, RemoveGuestMutationVariables>;

/** Mutation: `removePartnerJwk` */
export const RemovePartnerJwkDocument =
  'mutation RemovePartnerJwk($input:RemovePartnerJwkInput!){removePartnerJwk(input:$input){__typename ...on PartnerSuccess{partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<RemovePartnerJwkMutation, RemovePartnerJwkMutationVariables>;

/** Mutation: `removePasskey` */
export const RemovePasskeyDocument =
  'mutation RemovePasskey($input:RemovePasskeyInput!){removePasskey(input:$input){__typename ...on PasskeysSuccess{passkeys{...PasskeyItem}}...ProblemParts}}fragment PasskeyItem on Passkey{id device addedAt lastUsedAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<RemovePasskeyMutation, RemovePasskeyMutationVariables>;

/** Mutation: `removePhoto` */
export const RemovePhotoDocument =
  'mutation RemovePhoto{removePhoto{__typename ...on RemovePhotoSuccess{guardian{...GuardianCard ...GuardianMore}}...ProblemParts}}fragment GuardianCard on Guardian{id name latinName kind languages experienceSince themes availability mentoring territory{code name}networks{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment GuardianMore on Guardian{about courts{code name}listedOn trainedOn declaredCaseload{count declaredOn ceiling}photo{url}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RemovePhotoMutation, RemovePhotoMutationVariables>;

/** Mutation: `removeTotp` */
export const RemoveTotpDocument =
  'mutation RemoveTotp{removeTotp{__typename ...on RemoveTotpSuccess{removed}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RemoveTotpMutation, RemoveTotpMutationVariables>;

/** Mutation: `renewCalendarFeed` */
export const RenewCalendarFeedDocument =
  'mutation RenewCalendarFeed($input:RenewCalendarFeedInput!){renewCalendarFeed(input:$input){__typename ...on CalendarFeedSuccess{feed{...CalendarFeedItem}address}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment CalendarFeedItem on CalendarFeed{id kind network{...NetworkItem}createdAt renewedAt}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<RenewCalendarFeedMutation, RenewCalendarFeedMutationVariables>;

/** Mutation: `report` */
export const ReportDocument =
  'mutation Report($input:ReportInput!){report(input:$input){__typename ...on ReportSuccess{hidden dueAt}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<ReportMutation, ReportMutationVariables>;

/** Mutation: `requestCertificate` */
export const RequestCertificateDocument =
  'mutation RequestCertificate($input:RequestCertificateInput!){requestCertificate(input:$input){__typename ...on CertificateSuccess{certificate{...OwnCertificate}}...ProblemParts ...on AttendanceTooLowError{attendedShare minimumShare}...on ModulesMissingError{modules}...on RateLimitedError{retryAfterSeconds}}}fragment OwnCertificate on Certificate{...CertificateParts shown code checkUrl file event{id occurrences(first:1){nodes{id}}}}fragment CertificateParts on Certificate{id name language title networkName firstOn lastOn attendedMinutes heldMinutes modules issuedAt valid withdrawnReason}fragment ProblemParts on UserError{code message field}' as TypedDocument<RequestCertificateMutation, RequestCertificateMutationVariables>;

/** Mutation: `requestContact` */
export const RequestContactDocument =
  'mutation RequestContact($input:RequestContactInput!){requestContact(input:$input){__typename ...on RequestContactSuccess{request{...ContactRequestItem}}...ProblemParts ...LikelyIdentifierParts ...on RateLimitedError{retryAfterSeconds}}}fragment ContactRequestItem on ContactRequest{id incoming name guardianId message state createdAt}fragment ProblemParts on UserError{code message field}fragment LikelyIdentifierParts on LikelyIdentifierError{findings{kind start end}confirmation}' as TypedDocument<RequestContactMutation, RequestContactMutationVariables>;

/** Mutation: `requestInvitationCode` */
export const RequestInvitationCodeDocument =
  'mutation RequestInvitationCode($input:RequestInvitationCodeInput!){requestInvitationCode(input:$input){__typename ...on RequestInvitationCodeSuccess{expiresInSeconds}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RequestInvitationCodeMutation, RequestInvitationCodeMutationVariables>;

/** Mutation: `requestSignInCode` */
export const RequestSignInCodeDocument =
  'mutation RequestSignInCode($input:RequestSignInCodeInput!){requestSignInCode(input:$input){__typename ...on RequestSignInCodeSuccess{expiresInSeconds}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>;

/** Mutation: `requestStepUpCode` */
export const RequestStepUpCodeDocument =
  'mutation RequestStepUpCode{requestStepUpCode{__typename ...on RequestStepUpCodeSuccess{expiresInSeconds}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RequestStepUpCodeMutation, RequestStepUpCodeMutationVariables>;

/** Mutation: `requestToJoin` */
export const RequestToJoinDocument =
  'mutation RequestToJoin($input:RequestToJoinInput!){requestToJoin(input:$input){__typename ...on RequestToJoinSuccess{network{id}request{...JoinRequestItem}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment JoinRequestItem on JoinRequest{id name state role reason createdAt decidedAt network{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<RequestToJoinMutation, RequestToJoinMutationVariables>;

/** Mutation: `resumeMembership` */
export const ResumeMembershipDocument =
  'mutation ResumeMembership($input:ResumeMembershipInput!){resumeMembership(input:$input){__typename ...on MembershipSuccess{network{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<ResumeMembershipMutation, ResumeMembershipMutationVariables>;

/** Mutation: `revealAuthor` */
export const RevealAuthorDocument =
  'mutation RevealAuthor($input:RevealAuthorInput!){revealAuthor(input:$input){__typename ...on RevealAuthorSuccess{author{...ParticipantItem guardian{id}}}...ProblemParts}}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<RevealAuthorMutation, RevealAuthorMutationVariables>;

/** Mutation: `revealContact` */
export const RevealContactDocument =
  'mutation RevealContact($input:RevealContactInput!){revealContact(input:$input){__typename ...on RevealContactSuccess{ways{id kind value}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RevealContactMutation, RevealContactMutationVariables>;

/** Mutation: `revokeInvitation` */
export const RevokeInvitationDocument =
  'mutation RevokeInvitation($input:RevokeInvitationInput!){revokeInvitation(input:$input){__typename ...on RevokeInvitationSuccess{network{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<RevokeInvitationMutation, RevokeInvitationMutationVariables>;

/** Mutation: `revokePartnerGrant` */
export const RevokePartnerGrantDocument =
  'mutation RevokePartnerGrant($input:RevokePartnerGrantInput!){revokePartnerGrant(input:$input){__typename ...on PartnerSuccess{partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<RevokePartnerGrantMutation, RevokePartnerGrantMutationVariables>;

/** Mutation: `revokePartnerKey` */
export const RevokePartnerKeyDocument =
  'mutation RevokePartnerKey($input:RevokePartnerKeyInput!){revokePartnerKey(input:$input){__typename ...on PartnerSuccess{partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<RevokePartnerKeyMutation, RevokePartnerKeyMutationVariables>;

/** Mutation: `rsvp` */
export const RsvpDocument =
  'mutation Rsvp($input:RsvpInput!){rsvp(input:$input){__typename ...on RsvpSuccess{refusedCount occurrence{...OccurrenceSeats onlineUrl}}...FullProblem ...on ReplyMissingError{questionIds}...ProblemParts}}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment BandCountParts on BandCount{band count}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment FullProblem on EventFullError{keptFor keptUntil}fragment ProblemParts on UserError{code message field}' as TypedDocument<RsvpMutation, RsvpMutationVariables>;

/** Mutation: `sendMessage` */
export const SendMessageDocument =
  'mutation SendMessage($input:SendMessageInput!){sendMessage(input:$input){__typename ...on SendMessageSuccess{messageId}...ProblemParts ...LikelyIdentifierParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}fragment LikelyIdentifierParts on LikelyIdentifierError{findings{kind start end}confirmation}' as TypedDocument<SendMessageMutation, SendMessageMutationVariables>;

/** Mutation: `setContactWay` */
export const SetContactWayDocument =
  'mutation SetContactWay($input:SetContactWayInput!){setContactWay(input:$input){__typename ...on ChangeContactWaysSuccess{viewer{...ContactWaysOfViewer}}...ProblemParts}}fragment ContactWaysOfViewer on Viewer{id contactWays{id kind value audience}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SetContactWayMutation, SetContactWayMutationVariables>;

/** Mutation: `setDigestSchedule` */
export const SetDigestScheduleDocument =
  'mutation SetDigestSchedule($input:SetDigestScheduleInput!){setDigestSchedule(input:$input){__typename ...on SetDigestScheduleSuccess{viewer{id digestSchedule{...DigestScheduleParts}}}...ProblemParts}}fragment DigestScheduleParts on DigestSchedule{frequency weekday hour timeZone nextAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<SetDigestScheduleMutation, SetDigestScheduleMutationVariables>;

/** Mutation: `setEventReminders` */
export const SetEventRemindersDocument =
  'mutation SetEventReminders($input:SetEventRemindersInput!){setEventReminders(input:$input){__typename ...RemindersDone ...ProblemParts}}fragment RemindersDone on RemindersSuccess{event{...ReminderParts}}fragment ReminderParts on Event{id reminderMinutes viewerReminderMinutes}fragment ProblemParts on UserError{code message field}' as TypedDocument<SetEventRemindersMutation, SetEventRemindersMutationVariables>;

/** Mutation: `setJoinPolicy` */
export const SetJoinPolicyDocument =
  'mutation SetJoinPolicy($input:SetJoinPolicyInput!){setJoinPolicy(input:$input){__typename ...on SetJoinPolicySuccess{network{id joining{kind version}}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SetJoinPolicyMutation, SetJoinPolicyMutationVariables>;

/** Mutation: `setModules` */
export const SetModulesDocument =
  'mutation SetModules($input:SetModulesInput!){setModules(input:$input){__typename ...on SetModulesSuccess{event{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SetModulesMutation, SetModulesMutationVariables>;

/** Mutation: `setMyReminders` */
export const SetMyRemindersDocument =
  'mutation SetMyReminders($input:SetMyRemindersInput!){setMyReminders(input:$input){__typename ...RemindersDone ...ProblemParts}}fragment RemindersDone on RemindersSuccess{event{...ReminderParts}}fragment ReminderParts on Event{id reminderMinutes viewerReminderMinutes}fragment ProblemParts on UserError{code message field}' as TypedDocument<SetMyRemindersMutation, SetMyRemindersMutationVariables>;

/** Mutation: `setNoticePreference` */
export const SetNoticePreferenceDocument =
  'mutation SetNoticePreference($input:SetNoticePreferenceInput!){setNoticePreference(input:$input){__typename ...on SetNoticePreferenceSuccess{viewer{id noticePreferences{kind enabled}}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SetNoticePreferenceMutation, SetNoticePreferenceMutationVariables>;

/** Mutation: `setPartnerPoints` */
export const SetPartnerPointsDocument =
  'mutation SetPartnerPoints($input:SetPartnerPointsInput!){setPartnerPoints(input:$input){__typename ...on PartnerSuccess{partner{...PartnerParts}}...ProblemParts}}fragment PartnerParts on Partner{id name purpose network{...NetworkItem}pointsPerMinute viewerKeeps grants{network{...NetworkItem}scopes grantedAt expiresAt}keys{id label createdAt revokedAt}jwks{id kid createdAt}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<SetPartnerPointsMutation, SetPartnerPointsMutationVariables>;

/** Mutation: `setPresence` */
export const SetPresenceDocument =
  'mutation SetPresence($input:SetPresenceInput!){setPresence(input:$input){__typename ...on SetPresenceSuccess{viewer{id showsPresence}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SetPresenceMutation, SetPresenceMutationVariables>;

/** Mutation: `setPromoter` */
export const SetPromoterDocument =
  'mutation SetPromoter($input:SetPromoterInput!){setPromoter(input:$input){__typename ...on OrganisationSuccess{organisation{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SetPromoterMutation, SetPromoterMutationVariables>;

/** Mutation: `setSharing` */
export const SetSharingDocument =
  'mutation SetSharing($input:SetSharingInput!){setSharing(input:$input){__typename ...on SharingSuccess{network{id cardsUpTo sharingRules{...SharingRuleParts}}}...ProblemParts}}fragment SharingRuleParts on SharingRule{kind direction audience}fragment ProblemParts on UserError{code message field}' as TypedDocument<SetSharingMutation, SetSharingMutationVariables>;

/** Mutation: `signInByCode` */
export const SignInByCodeDocument =
  'mutation SignInByCode($input:SignInByCodeInput!){signInByCode(input:$input){__typename ...on SignInSuccess{viewer{...ViewerParts}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ViewerParts on Viewer{id name email locale offerPasskey passkeyRequired showsPresence participant{id}guardian{id}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SignInByCodeMutation, SignInByCodeMutationVariables>;

/** Mutation: `signInByLink` */
export const SignInByLinkDocument =
  'mutation SignInByLink($input:SignInByLinkInput!){signInByLink(input:$input){__typename ...on SignInSuccess{viewer{...ViewerParts}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ViewerParts on Viewer{id name email locale offerPasskey passkeyRequired showsPresence participant{id}guardian{id}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SignInByLinkMutation, SignInByLinkMutationVariables>;

/** Mutation: `signInByPasskey` */
export const SignInByPasskeyDocument =
  'mutation SignInByPasskey($input:PasskeyResponseInput!){signInByPasskey(input:$input){__typename ...on SignInSuccess{viewer{...ViewerParts}}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ViewerParts on Viewer{id name email locale offerPasskey passkeyRequired showsPresence participant{id}guardian{id}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SignInByPasskeyMutation, SignInByPasskeyMutationVariables>;

/** Query: `signInLink` */
export const SignInLinkDocument =
  'query SignInLink($token:String!){signInLink(token:$token){__typename ...on SignInLinkSuccess{name otherBrowser}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SignInLinkQuery, SignInLinkQueryVariables>;

/** Mutation: `signOut` */
export const SignOutDocument =
  'mutation SignOut{signOut{signedOut}}' as TypedDocument<SignOutMutation, SignOutMutationVariables>;

/** Mutation: `signalTyping` */
export const SignalTypingDocument =
  'mutation SignalTyping($input:SignalTypingInput!){signalTyping(input:$input){__typename ...on SignalTypingSuccess{topicId}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SignalTypingMutation, SignalTypingMutationVariables>;

/** Mutation: `splitTopic` */
export const SplitTopicDocument =
  'mutation SplitTopic($input:SplitTopicInput!){splitTopic(input:$input){__typename ...on SplitTopicSuccess{topic{...TopicItem}}...ProblemParts}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount pinned locked tags{...TagName}acceptedAnswer{id}author{...ParticipantItem}}fragment TagName on Tag{id name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<SplitTopicMutation, SplitTopicMutationVariables>;

/** Query: `me` */
export const StatementsDocument =
  'query Statements($first:Int$after:String){me{statements(first:$first after:$after){nodes{...StatementParts}pageInfo{...PageInfoParts}}}}fragment StatementParts on StatementOfReasons{id kind subjectId network{...NetworkItem}topic{id title}decision ground statement decidedAt appealableUntil appeal appealedAt outcome answer answeredAt}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<StatementsQuery, StatementsQueryVariables>;

/** Mutation: `stepUpByCode` */
export const StepUpByCodeDocument =
  'mutation StepUpByCode($input:StepUpByCodeInput!){stepUpByCode(input:$input){__typename ...on StepUpSuccess{goodForSeconds}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<StepUpByCodeMutation, StepUpByCodeMutationVariables>;

/** Mutation: `stepUpByPasskey` */
export const StepUpByPasskeyDocument =
  'mutation StepUpByPasskey($input:PasskeyResponseInput!){stepUpByPasskey(input:$input){__typename ...on StepUpSuccess{goodForSeconds}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<StepUpByPasskeyMutation, StepUpByPasskeyMutationVariables>;

/** Mutation: `stepUpByTotp` */
export const StepUpByTotpDocument =
  'mutation StepUpByTotp($input:TotpCodeInput!){stepUpByTotp(input:$input){__typename ...on StepUpSuccess{goodForSeconds}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<StepUpByTotpMutation, StepUpByTotpMutationVariables>;

/** Mutation: `suspendMembership` */
export const SuspendMembershipDocument =
  'mutation SuspendMembership($input:SuspendMembershipInput!){suspendMembership(input:$input){__typename ...on MembershipSuccess{network{id}}...ProblemParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<SuspendMembershipMutation, SuspendMembershipMutationVariables>;

/** Query: `network` */
export const SuspensionsDocument =
  'query Suspensions($id:ID!$first:Int$after:String){network(id:$id){id suspensions(first:$first after:$after){nodes{id personId name roles reason since}pageInfo{...PageInfoParts}}}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<SuspensionsQuery, SuspensionsQueryVariables>;

/** Mutation: `takeBackReplies` */
export const TakeBackRepliesDocument =
  'mutation TakeBackReplies($input:TakeBackRepliesInput!){takeBackReplies(input:$input){__typename ...on TakeBackRepliesSuccess{event{id viewerReplies{...EventReplyParts}viewerDiet}}...ProblemParts}}fragment EventReplyParts on EventReply{question{id text{...TextParts}required}text}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<TakeBackRepliesMutation, TakeBackRepliesMutationVariables>;

/** Mutation: `takeGuestSeat` */
export const TakeGuestSeatDocument =
  'mutation TakeGuestSeat($input:GuestDateInput!){takeGuestSeat(input:$input){__typename ...GuestDone ...ProblemParts}}fragment GuestDone on GuestSuccess{guest{...GuestParts}}fragment GuestParts on Guest{name address dates{...GuestDates}}fragment GuestDates on OccurrenceConnection{nodes{...OccurrenceItem onlineUrl event{...EventItem}}pageInfo{...PageInfoParts}}fragment OccurrenceItem on Occurrence{...OccurrenceSeats title{...TextParts}place format recurrenceId localStart localEnd startsAt endsAt}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment BandCountParts on BandCount{band count}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment TextParts on LocalizedText{text language}fragment EventItem on Event{id kind title{...TextParts}place format languages zone wholeDay cancelled waitingList ...EventSeating approval asksDiet questions{id required}recurrence{rule additions exclusions}network{...NetworkItem}}fragment EventSeating on Event{plusOnes bandSeats{...BandSeatsParts}}fragment BandSeatsParts on BandSeats{seats{...BandCountParts}releaseHours}fragment NetworkItem on Network{id kind name{...TextParts}}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}fragment ProblemParts on UserError{code message field}' as TypedDocument<TakeGuestSeatMutation, TakeGuestSeatMutationVariables>;

/** Query: `territories` */
export const TerritoriesDocument =
  'query Territories($country:String!){territories(country:$country){...TerritoryParts}}fragment TerritoryParts on Territory{code name country nuts parent}' as TypedDocument<TerritoriesQuery, TerritoriesQueryVariables>;

/** Query: `topic` */
export const TopicDocument =
  'query Topic($id:ID!$first:Int$after:String$last:Int$before:String){topic(id:$id){...TopicItem notificationLevel unreadCount firstUnread viewerAliases{...ParticipantItem}board{...BoardItem changeCursor notificationLevel}posts(first:$first after:$after last:$last before:$before){nodes{...PostItem viewerReactions viewerBlocksAuthor replyTo{id viewerBlocksAuthor}}pageInfo{...PageInfoParts}}}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount pinned locked tags{...TagName}acceptedAnswer{id}author{...ParticipantItem}}fragment TagName on Tag{id name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ParticipantItem on Participant{id kind name}fragment BoardItem on Board{id kind editHours nameless reactions attachments attachmentHoldDays archived viewerMayPost viewerMayReact viewerMayModerate viewerMustAcceptRules title{...TextParts}network{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment PostItem on Post{id html markdown language createdAt editedAt editableUntil revision state reactions{kind count}attachments{...AttachmentItem}mentions{id guardian{id}}replyTo{id html author{...ParticipantItem}}author{...ParticipantItem guardian{id}}}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<TopicQuery, TopicQueryVariables>;

/** Subscription: `topicChanges` */
export const TopicChangesDocument =
  'subscription TopicChanges($topicId:ID!$after:String){topicChanges(topicId:$topicId after:$after){cursor kind topicId postId topic{...TopicItem}post{...PostItem}}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount pinned locked tags{...TagName}acceptedAnswer{id}author{...ParticipantItem}}fragment TagName on Tag{id name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ParticipantItem on Participant{id kind name}fragment PostItem on Post{id html markdown language createdAt editedAt editableUntil revision state reactions{kind count}attachments{...AttachmentItem}mentions{id guardian{id}}replyTo{id html author{...ParticipantItem}}author{...ParticipantItem guardian{id}}}fragment AttachmentItem on Attachment{id name kind bytes width height pages state viewerMayRemove url thumbnailUrl}' as TypedDocument<TopicChangesSubscription, TopicChangesSubscriptionVariables>;

/** Query: `topic` */
export const TopicPlaceDocument =
  'query TopicPlace($id:ID!){topic(id:$id){id board{id changeCursor}}}' as TypedDocument<TopicPlaceQuery, TopicPlaceQueryVariables>;

/** Query: `topic` */
export const TopicPlacesDocument =
  'query TopicPlaces($id:ID!$search:String){topic(id:$id){id movableTo{id title{...TextParts}}mergeableInto(search:$search){id title postCount lastPostAt board{id title{...TextParts}}}}}fragment TextParts on LocalizedText{text language}' as TypedDocument<TopicPlacesQuery, TopicPlacesQueryVariables>;

/** Query: `topicSearch` */
export const TopicSearchDocument =
  'query TopicSearch($search:String!$filter:DiscussionFilterInput$first:Int$after:String){topicSearch(search:$search filter:$filter first:$first after:$after){nodes{...TopicHitItem}pageInfo{...PageInfoParts}}}fragment TopicHitItem on TopicHit{title{...PieceParts}topic{...FoundTopic}}fragment PieceParts on TextPiece{text hit}fragment FoundTopic on Topic{id language createdAt author{...ParticipantItem}board{id title{...TextParts}network{id name{...TextParts}}}}fragment ParticipantItem on Participant{id kind name}fragment TextParts on LocalizedText{text language}fragment PageInfoParts on PageInfo{hasNextPage hasPreviousPage startCursor endCursor}' as TypedDocument<TopicSearchQuery, TopicSearchQueryVariables>;

/** Subscription: `typing` */
export const TypingDocument =
  'subscription Typing($topicId:ID!){typing(topicId:$topicId){typing{participantId name}}}' as TypedDocument<TypingSubscription, TypingSubscriptionVariables>;

/** Mutation: `unblockPerson` */
export const UnblockPersonDocument =
  'mutation UnblockPerson($input:BlockedPersonInput!){unblockPerson(input:$input){__typename ...on UnblockPersonSuccess{participant{...ParticipantItem}}...ProblemParts}}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<UnblockPersonMutation, UnblockPersonMutationVariables>;

/** Mutation: `undoAddressChange` */
export const UndoAddressChangeDocument =
  'mutation UndoAddressChange($input:UndoAddressChangeInput!){undoAddressChange(input:$input){__typename ...on UndoAddressChangeSuccess{undone}...ProblemParts ...on RateLimitedError{retryAfterSeconds}}}fragment ProblemParts on UserError{code message field}' as TypedDocument<UndoAddressChangeMutation, UndoAddressChangeMutationVariables>;

/** Mutation: `undoImport` */
export const UndoImportDocument =
  'mutation UndoImport($input:UndoImportInput!){undoImport(input:$input){__typename ...ImportResultParts}}fragment ImportResultParts on ImportResult{...on ImportSuccess{import{...ImportParts}}...ProblemParts ...on ImportRefusedError{reason line}...on ImportBuiltOnError{people}...on RateLimitedError{retryAfterSeconds}}fragment ImportParts on MemberImport{id state format encoding delimiter sheet sheets headingRow columns{heading field imported}sampleRows numbers{...ImportNumbersParts}done total failure rowsKept viewerMayUndo createdAt appliedAt network{id}}fragment ImportNumbersParts on ImportNumbers{create update merge skip asked error}fragment ProblemParts on UserError{code message field}' as TypedDocument<UndoImportMutation, UndoImportMutationVariables>;

/** Query: `me` */
export const UnreadNotificationsDocument =
  'query UnreadNotifications{me{id unreadNotifications notificationCursor}}' as TypedDocument<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;

/** Mutation: `updateBoard` */
export const UpdateBoardDocument =
  'mutation UpdateBoard($input:UpdateBoardInput!){updateBoard(input:$input){__typename ...on BoardSuccess{boardId board{...BoardItem audience partners}}...ProblemParts}}fragment BoardItem on Board{id kind editHours nameless reactions attachments attachmentHoldDays archived viewerMayPost viewerMayReact viewerMayModerate viewerMustAcceptRules title{...TextParts}network{...NetworkItem}}fragment TextParts on LocalizedText{text language}fragment NetworkItem on Network{id kind name{...TextParts}}fragment ProblemParts on UserError{code message field}' as TypedDocument<UpdateBoardMutation, UpdateBoardMutationVariables>;

/** Mutation: `updateCertificate` */
export const UpdateCertificateDocument =
  'mutation UpdateCertificate($input:UpdateCertificateInput!){updateCertificate(input:$input){__typename ...on CertificateSuccess{certificate{...OwnCertificate}}...ProblemParts}}fragment OwnCertificate on Certificate{...CertificateParts shown code checkUrl file event{id occurrences(first:1){nodes{id}}}}fragment CertificateParts on Certificate{id name language title networkName firstOn lastOn attendedMinutes heldMinutes modules issuedAt valid withdrawnReason}fragment ProblemParts on UserError{code message field}' as TypedDocument<UpdateCertificateMutation, UpdateCertificateMutationVariables>;

/** Mutation: `updateEvent` */
export const UpdateEventDocument =
  'mutation UpdateEvent($input:UpdateEventInput!){updateEvent(input:$input){__typename ...EventDone ...on CapacityBelowGoingError{seatsTaken}...RecurrenceProblem ...ProblemParts}}fragment EventDone on EventSuccess{eventId event{...EventAbout occurrences{nodes{...OccurrenceItem}}}}fragment EventAbout on Event{...EventItem ...EventAsking title{...AllTexts}description{...TextParts ...AllTexts}costNote{...TextParts ...AllTexts}guestsWelcome replyHours opensAt closesAt audience partners viewerMayOrganise hosts{...NetworkItem}organisers{...ParticipantItem}}fragment EventItem on Event{id kind title{...TextParts}place format languages zone wholeDay cancelled waitingList ...EventSeating approval asksDiet questions{id required}recurrence{rule additions exclusions}network{...NetworkItem}}fragment TextParts on LocalizedText{text language}fragment EventSeating on Event{plusOnes bandSeats{...BandSeatsParts}}fragment BandSeatsParts on BandSeats{seats{...BandCountParts}releaseHours}fragment BandCountParts on BandCount{band count}fragment NetworkItem on Network{id kind name{...TextParts}}fragment EventAsking on Event{approval asksDiet questions{id text{...TextParts ...AllTexts}required}}fragment AllTexts on LocalizedText{translations{language text}}fragment ParticipantItem on Participant{id kind name}fragment OccurrenceItem on Occurrence{...OccurrenceSeats title{...TextParts}place format recurrenceId localStart localEnd startsAt endsAt}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment RecurrenceProblem on InvalidRecurrenceError{part paragraph}fragment ProblemParts on UserError{code message field}' as TypedDocument<UpdateEventMutation, UpdateEventMutationVariables>;

/** Mutation: `updateNetwork` */
export const UpdateNetworkDocument =
  'mutation UpdateNetwork($input:UpdateNetworkInput!){updateNetwork(input:$input){__typename ...on NetworkSuccess{network{...NetworkAbout}}...ProblemParts}}fragment NetworkAbout on Network{...NetworkItem description{...TextParts}languages minimumAttendance caseloadCeiling territory{...TerritoryParts}courts{code name}promoter{id homepage name{...TextParts}}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment TerritoryParts on Territory{code name country nuts parent}fragment ProblemParts on UserError{code message field}' as TypedDocument<UpdateNetworkMutation, UpdateNetworkMutationVariables>;

/** Mutation: `updateOccurrence` */
export const UpdateOccurrenceDocument =
  'mutation UpdateOccurrence($input:UpdateOccurrenceInput!){updateOccurrence(input:$input){__typename ...OccurrenceDone ...on CapacityBelowGoingError{seatsTaken}...RecurrenceProblem ...ProblemParts}}fragment OccurrenceDone on OccurrenceSuccess{occurrenceId occurrence{...OccurrenceItem event{id cancelled recurrence{rule additions exclusions}}}}fragment OccurrenceItem on Occurrence{...OccurrenceSeats title{...TextParts}place format recurrenceId localStart localEnd startsAt endsAt}fragment OccurrenceSeats on Occurrence{id cancelled registration capacity seatsLeft goingCount maybeCount waitingCount ...OccurrenceSeating requestedCount viewerRsvp{...RsvpParts}}fragment OccurrenceSeating on Occurrence{viewerSeatsLeft keptSeats{seats{...BandCountParts}until}}fragment BandCountParts on BandCount{band count}fragment RsvpParts on Rsvp{id status waitingPlace plusOnes replyBy answeredAt}fragment TextParts on LocalizedText{text language}fragment RecurrenceProblem on InvalidRecurrenceError{part paragraph}fragment ProblemParts on UserError{code message field}' as TypedDocument<UpdateOccurrenceMutation, UpdateOccurrenceMutationVariables>;

/** Mutation: `updateTag` */
export const UpdateTagDocument =
  'mutation UpdateTag($input:UpdateTagInput!){updateTag(input:$input){__typename ...on TagSuccess{tag{...TagName retired}}...ProblemParts}}fragment TagName on Tag{id name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<UpdateTagMutation, UpdateTagMutationVariables>;

/** Mutation: `updateTopic` */
export const UpdateTopicDocument =
  'mutation UpdateTopic($input:UpdateTopicInput!){updateTopic(input:$input){__typename ...on UpdateTopicSuccess{topic{...TopicItem}}...ProblemParts}}fragment TopicItem on Topic{id title language createdAt lastPostAt postCount pinned locked tags{...TagName}acceptedAnswer{id}author{...ParticipantItem}}fragment TagName on Tag{id name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ParticipantItem on Participant{id kind name}fragment ProblemParts on UserError{code message field}' as TypedDocument<UpdateTopicMutation, UpdateTopicMutationVariables>;

/** Mutation: `updateTrainingModule` */
export const UpdateTrainingModuleDocument =
  'mutation UpdateTrainingModule($input:UpdateTrainingModuleInput!){updateTrainingModule(input:$input){__typename ...on TrainingModuleSuccess{module{...ModuleParts}}...ProblemParts}}fragment ModuleParts on TrainingModule{id minutesAsked required archived name{text language}}fragment ProblemParts on UserError{code message field}' as TypedDocument<UpdateTrainingModuleMutation, UpdateTrainingModuleMutationVariables>;

/** Mutation: `withdrawCertificate` */
export const WithdrawCertificateDocument =
  'mutation WithdrawCertificate($input:WithdrawCertificateInput!){withdrawCertificate(input:$input){__typename ...on CertificateSuccess{certificate{...CertificateParts}}...ProblemParts}}fragment CertificateParts on Certificate{id name language title networkName firstOn lastOn attendedMinutes heldMinutes modules issuedAt valid withdrawnReason}fragment ProblemParts on UserError{code message field}' as TypedDocument<WithdrawCertificateMutation, WithdrawCertificateMutationVariables>;

/** Mutation: `withdrawContactRequest` */
export const WithdrawContactRequestDocument =
  'mutation WithdrawContactRequest($input:ContactRequestInput!){withdrawContactRequest(input:$input){__typename ...on ContactRequestSuccess{request{...ContactRequestItem}}...ProblemParts}}fragment ContactRequestItem on ContactRequest{id incoming name guardianId message state createdAt}fragment ProblemParts on UserError{code message field}' as TypedDocument<WithdrawContactRequestMutation, WithdrawContactRequestMutationVariables>;

/** Mutation: `withdrawJoinRequest` */
export const WithdrawJoinRequestDocument =
  'mutation WithdrawJoinRequest($input:JoinRequestInput!){withdrawJoinRequest(input:$input){__typename ...on JoinRequestSuccess{request{...JoinRequestItem}}...ProblemParts}}fragment JoinRequestItem on JoinRequest{id name state role reason createdAt decidedAt network{...NetworkItem}}fragment NetworkItem on Network{id kind name{...TextParts}}fragment TextParts on LocalizedText{text language}fragment ProblemParts on UserError{code message field}' as TypedDocument<WithdrawJoinRequestMutation, WithdrawJoinRequestMutationVariables>;
