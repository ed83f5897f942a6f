// Generated from the hub's schema and operations; do not edit.

import { createClient, type ClientOptions } from '../client.js';
import { act, actOn, actOnce, pages, query, watch, watchTopic } from '../hub/methods.js';
import {
  AcceptAnswerDocument,
  AcceptContactRequestDocument,
  AcceptGroundRulesDocument,
  AcceptInvitationDocument,
  AcceptNetworkLinkDocument,
  AddEmailAddressDocument,
  AddOccurrenceDocument,
  AddPartnerKeyDocument,
  AddPasskeyDocument,
  AddRepresentativeDocument,
  AnswerAppealDocument,
  AnswerHostRequestDocument,
  AnswerOutcomeDocument,
  AppealDocument,
  ApplyImportDocument,
  ApproveJoinRequestDocument,
  ArchiveTrainingModuleDocument,
  AskToHostDocument,
  AttendanceChangesDocument,
  AuditLogDocument,
  BeginPasskeyDocument,
  BeginPasskeySignInDocument,
  BeginPasskeyStepUpDocument,
  BeginTotpDocument,
  BlockPersonDocument,
  BlockedPeopleDocument,
  BoardDocument,
  BoardChangesDocument,
  CalendarDocument,
  CalendarFeedsDocument,
  CancelEventDocument,
  CancelGuestDocument,
  CancelOccurrenceDocument,
  CertificateByCodeDocument,
  ChangeCardDocument,
  CheckInDocument,
  ConfirmEmailAddressDocument,
  ConfirmGuestDocument,
  ConfirmTotpDocument,
  ContactRequestsDocument,
  ContactWaysDocument,
  CreateBoardDocument,
  CreateEventDocument,
  CreateInvitationDocument,
  CreateNetworkDocument,
  CreateOrganisationDocument,
  CreatePartnerDocument,
  CreateTagDocument,
  CreateTrainingModuleDocument,
  DateModulesDocument,
  DecideDocument,
  DecideRequestsDocument,
  DeclineContactRequestDocument,
  DeclineJoinRequestDocument,
  DeletePostDocument,
  DirectoryDocument,
  DirectoryNetworksDocument,
  DirectorySearchDocument,
  DiscussionSearchDocument,
  EditPostDocument,
  EndContactDocument,
  EndHostingDocument,
  EndNetworkLinkDocument,
  EndOtherSessionsDocument,
  EndRepresentativeDocument,
  EndRoleDocument,
  EndSessionDocument,
  EraseMyselfDocument,
  EventDocument,
  EventAskedDocument,
  EventCertificateDocument,
  EventCertificatesDocument,
  EventChangesDocument,
  EventHostsDocument,
  EventOccurrencesDocument,
  EventRemindersDocument,
  EventReportDocument,
  EventReportFileDocument,
  EventRequestsDocument,
  ExportDirectoryDocument,
  FollowBoardDocument,
  FollowTagDocument,
  FollowTopicDocument,
  ForgetGuestDocument,
  GrantPartnerDocument,
  GrantRoleDocument,
  GroundRulesDocument,
  GuardianDocument,
  GuardianBlockDocument,
  GuardianNumbersDocument,
  GuestDocument,
  HomeDocument,
  HostRequestsToMeDocument,
  HubDocument,
  ImportDocument,
  ImportAttendanceDocument,
  ImportEventsDocument,
  ImportRowsDocument,
  InvitationDocument,
  InvitationsDocument,
  JoinRequestsDocument,
  JoiningDocument,
  JuvenileCourtsDocument,
  LanguagesDocument,
  LeaveNetworkDocument,
  MakeCalendarFeedDocument,
  MakeEmailAddressPrimaryDocument,
  MarkAttendanceDocument,
  MarkBoardReadDocument,
  MarkNotificationsReadDocument,
  MarkTopicReadDocument,
  MayAnswerOutcomeDocument,
  MeDocument,
  MembersDocument,
  MembersToMarkDocument,
  MentionableDocument,
  MergeTopicsDocument,
  ModeratePostDocument,
  ModerationQueueDocument,
  MoveNetworkDocument,
  MoveTopicDocument,
  MyAccessDocument,
  MyCardDocument,
  MyCardAsDocument,
  MyJoinRequestsDocument,
  NetworkDocument,
  NetworkBoardsDocument,
  NetworkEventReportDocument,
  NetworkEventReportFileDocument,
  NetworkEventYearDocument,
  NetworkEventYearFileDocument,
  NetworkFiguresDocument,
  NetworkImportsDocument,
  NetworkModulesDocument,
  NetworkSettingsDocument,
  NetworkSharingDocument,
  NetworkTagsDocument,
  NetworkTrainingHoursDocument,
  NetworkTreeDocument,
  NetworksDocument,
  NoticePreferencesDocument,
  NotificationAddedDocument,
  NotificationsDocument,
  NudgeSilentDocument,
  OccurrenceDocument,
  OccurrenceAnswersDocument,
  OccurrenceAttendanceDocument,
  OccurrenceCheckInCodeDocument,
  OccurrenceOutcomesDocument,
  OfferNetworkLinkDocument,
  OpenTopicDocument,
  OrganisationsDocument,
  OwnAttendanceDocument,
  OwnCertificatesDocument,
  OwnEventHoursDocument,
  OwnModulesDocument,
  OwnTrainingHoursDocument,
  PartnersDocument,
  PostDocument,
  PostAddedDocument,
  PostHistoryDocument,
  PrepareImportDocument,
  PresenceDocument,
  PublishGroundRulesDocument,
  ReactToPostDocument,
  RegisterGuestDocument,
  RegisterPartnerJwkDocument,
  ReleaseAttachmentDocument,
  RemoveAttachmentDocument,
  RemoveCalendarFeedDocument,
  RemoveContactWayDocument,
  RemoveEmailAddressDocument,
  RemoveGuestDocument,
  RemovePartnerJwkDocument,
  RemovePasskeyDocument,
  RemovePhotoDocument,
  RemoveTotpDocument,
  RenewCalendarFeedDocument,
  ReportDocument,
  RequestCertificateDocument,
  RequestContactDocument,
  RequestInvitationCodeDocument,
  RequestSignInCodeDocument,
  RequestStepUpCodeDocument,
  RequestToJoinDocument,
  ResumeMembershipDocument,
  RevealAuthorDocument,
  RevealContactDocument,
  RevokeInvitationDocument,
  RevokePartnerGrantDocument,
  RevokePartnerKeyDocument,
  RsvpDocument,
  SendMessageDocument,
  SetContactWayDocument,
  SetDigestScheduleDocument,
  SetEventRemindersDocument,
  SetJoinPolicyDocument,
  SetModulesDocument,
  SetMyRemindersDocument,
  SetNoticePreferenceDocument,
  SetPartnerPointsDocument,
  SetPresenceDocument,
  SetPromoterDocument,
  SetSharingDocument,
  SignInByCodeDocument,
  SignInByLinkDocument,
  SignInByPasskeyDocument,
  SignInLinkDocument,
  SignOutDocument,
  SignalTypingDocument,
  SplitTopicDocument,
  StatementsDocument,
  StepUpByCodeDocument,
  StepUpByPasskeyDocument,
  StepUpByTotpDocument,
  SuspendMembershipDocument,
  SuspensionsDocument,
  TakeBackRepliesDocument,
  TakeGuestSeatDocument,
  TerritoriesDocument,
  TopicDocument,
  TopicChangesDocument,
  TopicPlaceDocument,
  TopicPlacesDocument,
  TopicSearchDocument,
  TypingDocument,
  UnblockPersonDocument,
  UndoAddressChangeDocument,
  UndoImportDocument,
  UnreadNotificationsDocument,
  UpdateBoardDocument,
  UpdateCertificateDocument,
  UpdateEventDocument,
  UpdateNetworkDocument,
  UpdateOccurrenceDocument,
  UpdateTagDocument,
  UpdateTopicDocument,
  UpdateTrainingModuleDocument,
  WithdrawCertificateDocument,
  WithdrawContactRequestDocument,
  WithdrawJoinRequestDocument,
} from './documents.js';

/** The hub's operations as methods, by feature. Opens nothing; holds no state. */
export function createHub(options: ClientOptions) {
  const client = createClient(options);
  return {
    /** For `request`, `paginate` and `subscribe`. */
    client,
    about: {
      /** This hub. */
      get: query(client, HubDocument, (data) => data.hub),
      /** This hub. */
      home: query(client, HomeDocument, (data) => data),
    },
    account: {
      /** The signed-in person; null where nobody is signed in. Reads `emailAddresses`, `passkeys`, `totp`, `sessions`. */
      access: query(client, MyAccessDocument, (data) => data.me),
      /** Mails a code to a new address. The answer is the same whoever has it. Wants a fresh proof. */
      addEmailAddress: actOn(client, AddEmailAddressDocument, 'addEmailAddress'),
      /** Adds the passkey that the browser has made. */
      addPasskey: actOn(client, AddPasskeyDocument, 'addPasskey'),
      /** Begins to add a passkey. Wants a fresh proof. */
      beginPasskey: act(client, BeginPasskeyDocument, 'beginPasskey'),
      /** Begins to set up an authenticator app. Wants a fresh proof. */
      beginTotp: act(client, BeginTotpDocument, 'beginTotp'),
      /** Adds the address, proved by its code. */
      confirmEmailAddress: actOn(client, ConfirmEmailAddressDocument, 'confirmEmailAddress'),
      /** Takes the app into use by its first code, and gives recovery codes. Wants a fresh proof. */
      confirmTotp: actOn(client, ConfirmTotpDocument, 'confirmTotp'),
      /** Signs out all of one’s other devices. */
      endOtherSessions: act(client, EndOtherSessionsDocument, 'endOtherSessions'),
      /** Signs out one of one’s devices. */
      endSession: actOn(client, EndSessionDocument, 'endSession'),
      /** The signed-in person; null where nobody is signed in. */
      get: query(client, MeDocument, (data) => data.me),
      /** Ends all that the signed-in person is in a network. The last organiser cannot leave. */
      leaveNetwork: actOn(client, LeaveNetworkDocument, 'leaveNetwork'),
      /** Makes a confirmed address the main one; the one before is told. Wants a fresh proof. */
      makeEmailAddressPrimary: actOn(client, MakeEmailAddressPrimaryDocument, 'makeEmailAddressPrimary'),
      /** The signed-in person; null where nobody is signed in. Reads `noticePreferences`, `digestSchedule`. */
      noticePreferences: query(client, NoticePreferencesDocument, (data) => data.me),
      /** Removes an address, but not the main one; it is told. Wants a fresh proof. */
      removeEmailAddress: actOn(client, RemoveEmailAddressDocument, 'removeEmailAddress'),
      /** Removes one of one’s passkeys. Wants a fresh proof. */
      removePasskey: actOn(client, RemovePasskeyDocument, 'removePasskey'),
      /** Takes the app and its recovery codes out of use. Wants a fresh proof. */
      removeTotp: act(client, RemoveTotpDocument, 'removeTotp'),
      /** Sets when the reader gets digests; the next one comes on another day than the last, whatever is set. */
      setDigestSchedule: actOn(client, SetDigestScheduleDocument, 'setDigestSchedule'),
      /** Sets whether notices of a kind are sent by mail. */
      setNoticePreference: actOn(client, SetNoticePreferenceDocument, 'setNoticePreference'),
      /** Sets whether others are shown that the reader is at a topic, or writes there. She sees others either way. */
      setPresence: actOn(client, SetPresenceDocument, 'setPresence'),
      /** Brings an address back by the link that was mailed to it, and signs out every device. */
      undoAddressChange: actOn(client, UndoAddressChangeDocument, 'undoAddressChange'),
    },
    attendance: {
      /** Who is there, as it becomes known at a date: for those who run the network of the event. What stands there already is not told. */
      changes: watch(client, AttendanceChangesDocument, 'attendanceChanges'),
      /** Notes that the reader is there, by the code that is shown there: from half an hour before the start until half an hour after the end. */
      checkIn: actOn(client, CheckInDocument, 'checkIn'),
      /** One time that an event takes place; null where there is none or the reader may not see it. Reads `checkInCode`. */
      code: query(client, OccurrenceCheckInCodeDocument, (data) => data.occurrence),
      /** The signed-in person; null where nobody is signed in. Reads `eventHours`. */
      eventHours: pages(client, OwnEventHoursDocument, (data) => data.me, (data) => data.me?.eventHours),
      /** A network; null where there is none with this id. Reads `members`. */
      findMembers: pages(client, MembersToMarkDocument, (data) => data.network, (data) => data.network?.members),
      /** The signed-in person; null where nobody is signed in. Reads `trainingHours`. */
      hours: query(client, OwnTrainingHoursDocument, (data) => data.me),
      /** Marks those who were at a meeting online, by the list that its program exports, or says whom it would mark. Nothing is kept of those whom the hub does not find. */
      import: actOn(client, ImportAttendanceDocument, 'importAttendance'),
      /** One time that an event takes place; null where there is none or the reader may not see it. Reads `attendance`. */
      list: pages(client, OccurrenceAttendanceDocument, (data) => data.occurrence, (data) => data.occurrence?.attendance),
      /** Marks who was at an event that the reader runs: from two hours before it starts until sixty days after its end. */
      mark: actOn(client, MarkAttendanceDocument, 'markAttendance'),
      /** A network; null where there is none with this id. Reads `trainingHours`. */
      networkHours: pages(client, NetworkTrainingHoursDocument, (data) => data.network, (data) => data.network?.trainingHours),
      /** One time that an event takes place; null where there is none or the reader may not see it. Reads `viewerAttendance`. */
      own: query(client, OwnAttendanceDocument, (data) => data.occurrence),
    },
    audit: {
      /** The audit log, newest first: all of it for operators, for everyone else what concerns her. */
      list: pages(client, AuditLogDocument, (data) => data.auditLog, (data) => data.auditLog),
    },
    blocks: {
      /** Blocks somebody, who is not told and cannot find it out: of what she does the reader gets no notifications, digests, live posts, messages or contact requests any more, and is not shown where she is. Her posts can be read, and are marked by `viewerBlocksAuthor`; what she writes without a name comes as before. At most 500 people. */
      add: actOn(client, BlockPersonDocument, 'blockPerson'),
      /** A guardian of the directory; null where there is none or the reader may not see the card. */
      has: query(client, GuardianBlockDocument, (data) => data.guardian),
      /** The signed-in person; null where nobody is signed in. Reads `blockedPeople`. */
      list: pages(client, BlockedPeopleDocument, (data) => data.me, (data) => data.me?.blockedPeople),
      /** Blocks somebody no more. What did not come meanwhile does not come after all, but for a contact request that still waits. */
      remove: actOn(client, UnblockPersonDocument, 'unblockPerson'),
    },
    board: {
      /** Makes a board of a network: by those who run it. */
      create: actOnce(client, CreateBoardDocument, 'createBoard'),
      /** Sets how much of a board the reader wants to be told; of single topics she may want more or less. */
      follow: actOn(client, FollowBoardDocument, 'followBoard'),
      /** A board; null where there is none or the reader may not see it. Reads `topics`. */
      get: pages(client, BoardDocument, (data) => data.board, (data) => data.board?.topics),
      /** Notes that the reader has read all that is on a board by now. */
      markRead: actOn(client, MarkBoardReadDocument, 'markBoardRead'),
      /** A board; null where there is none or the reader may not see it. Reads `mentionable`. */
      mentionable: query(client, MentionableDocument, (data) => data.board),
      /** A network; null where there is none with this id. Reads `boards`. */
      ofNetwork: query(client, NetworkBoardsDocument, (data) => data.network),
      /** Changes a board, or archives it: by those who run its network. Whom it does not reach any more sees nothing of it from then on; to reach more people it asks for a fresh proof. */
      update: actOn(client, UpdateBoardDocument, 'updateBoard'),
      /** What becomes visible on a board, from a place in its change log on. */
      watch: watch(client, BoardChangesDocument, 'boardChanges'),
      /** The posts that become visible on a board, or on one topic of it: a view of `boardChanges`. */
      watchPosts: watch(client, PostAddedDocument, 'postAdded'),
    },
    calendarFeed: {
      /** The signed-in person; null where nobody is signed in. Reads `calendarFeeds`. */
      list: query(client, CalendarFeedsDocument, (data) => data.me),
      /** Makes a calendar for other programs behind a secret address. Wants a fresh proof. */
      make: actOnce(client, MakeCalendarFeedDocument, 'makeCalendarFeed'),
      /** Removes one of one’s feeds. */
      remove: actOn(client, RemoveCalendarFeedDocument, 'removeCalendarFeed'),
      /** Gives one of one’s feeds another address: the one before leads nowhere from then on. Wants a fresh proof. */
      renew: actOn(client, RenewCalendarFeedDocument, 'renewCalendarFeed'),
    },
    card: {
      /** The reader’s own card as somebody else sees it; null where they do not, or where there is none. */
      as: query(client, MyCardAsDocument, (data) => data.myCardAs),
      /** Changes one’s card in the directory, and for whom its parts are. */
      change: actOn(client, ChangeCardDocument, 'changeCard'),
      /** The signed-in person; null where nobody is signed in. Reads `guardian`. */
      get: query(client, MyCardDocument, (data) => data.me),
      /** Takes the photo off one’s card and deletes it. A new one is sent to `POST /photo`. */
      removePhoto: act(client, RemovePhotoDocument, 'removePhoto'),
    },
    certificate: {
      /** What the code on a certificate shows, also to who is not signed in; null where there is none like it. */
      check: query(client, CertificateByCodeDocument, (data) => data.certificateByCode),
      /** An event; null where there is none or the reader may not see it. Reads `certificates`. */
      list: pages(client, EventCertificatesDocument, (data) => data.event, (data) => data.event?.certificates),
      /** An event; null where there is none or the reader may not see it. Reads `viewerCertificate`, `viewerProgress`. */
      ofEvent: query(client, EventCertificateDocument, (data) => data.event),
      /** The signed-in person; null where nobody is signed in. Reads `certificates`. */
      own: pages(client, OwnCertificatesDocument, (data) => data.me, (data) => data.me?.certificates),
      /** Makes the reader’s certificate of an event, once she was at enough of it. Asked again it is the same one, with its code, and says what is so by then. */
      request: actOn(client, RequestCertificateDocument, 'requestCertificate'),
      /** Says what of one’s certificate is shown to who has its code. */
      update: actOn(client, UpdateCertificateDocument, 'updateCertificate'),
      /** Withdraws a certificate of an event that the reader runs, or takes that back: its code says so from then on. */
      withdraw: actOn(client, WithdrawCertificateDocument, 'withdrawCertificate'),
    },
    contacts: {
      /** Accepts: from now on the two see each other’s contact details, all of them. */
      accept: actOn(client, AcceptContactRequestDocument, 'acceptContactRequest'),
      /** Declines; who asked is not told. */
      decline: actOn(client, DeclineContactRequestDocument, 'declineContactRequest'),
      /** Ends a contact: each sees of the other what the audiences give. The other is not told by mail. */
      end: actOn(client, EndContactDocument, 'endContact'),
      /** Takes away a way by which one can be reached. */
      removeWay: actOn(client, RemoveContactWayDocument, 'removeContactWay'),
      /** Asks a guardian for contact: she gets a mail, and accepts or not. Ten a day. */
      request: actOnce(client, RequestContactDocument, 'requestContact'),
      /** The signed-in person; null where nobody is signed in. Reads `contactRequests`. */
      requests: pages(client, ContactRequestsDocument, (data) => data.me, (data) => data.me?.contactRequests),
      /** The contact details of a guardian that are for the reader. Whose they are is told in the audit log who read them. */
      reveal: actOn(client, RevealContactDocument, 'revealContact'),
      /** Writes to a guardian by mail through the hub, or answers one: neither of the two sees the other’s address. */
      sendMessage: actOnce(client, SendMessageDocument, 'sendMessage'),
      /** Adds a way by which one can be reached, or says anew for whom it is. */
      setWay: actOn(client, SetContactWayDocument, 'setContactWay'),
      /** The signed-in person; null where nobody is signed in. */
      ways: query(client, ContactWaysDocument, (data) => data.me),
      /** Takes one’s own request back. */
      withdraw: actOn(client, WithdrawContactRequestDocument, 'withdrawContactRequest'),
    },
    directory: {
      /** Makes a file of the people of a network, with what the reader may see of them and nothing else; for its organisers. */
      export: actOnce(client, ExportDirectoryDocument, 'exportDirectory'),
      /** A guardian of the directory; null where there is none or the reader may not see the card. */
      get: query(client, GuardianDocument, (data) => data.guardian),
      /** The guardians the reader may see. Accents, apostrophes and script do not matter to search, and what the reader may not see is neither found nor counted. */
      list: pages(client, DirectoryDocument, (data) => data.directory, (data) => data.directory),
      /** The signed-in person; null where nobody is signed in. Reads `memberships`. */
      networks: query(client, DirectoryNetworksDocument, (data) => data.me),
      /** A guardian of the directory; null where there is none or the reader may not see the card. */
      numbers: query(client, GuardianNumbersDocument, (data) => data.guardian),
      /** The guardians the reader may see. Accents, apostrophes and script do not matter to search, and what the reader may not see is neither found nor counted. Reads `similar`, `facets`. */
      search: query(client, DirectorySearchDocument, (data) => data.directory),
    },
    event: {
      /** Adds a date to an event that the reader runs; once or twice is the same. */
      addDate: actOn(client, AddOccurrenceDocument, 'addOccurrence'),
      /** One time that an event takes place; null where there is none or the reader may not see it. Reads `rsvps`. */
      answers: pages(client, OccurrenceAnswersDocument, (data) => data.occurrence, (data) => data.occurrence?.rsvps),
      /** An event; null where there is none or the reader may not see it. Reads `viewerReplies`. */
      asked: query(client, EventAskedDocument, (data) => data.event),
      /** What takes place between two moments, in order, of all that the reader may see: in her networks, in those that share their events with them, and what is for everyone. What was cancelled stays, and says so. */
      calendar: pages(client, CalendarDocument, (data) => data.calendar, (data) => data.calendar),
      /** Cancels an event that the reader runs: it stays, and says so, and whoever comes is told by mail. */
      cancel: actOn(client, CancelEventDocument, 'cancelEvent'),
      /** Cancels one date of an event, that and the later ones, or the event: they stay, and say so, and whoever comes is told by mail. */
      cancelDate: actOn(client, CancelOccurrenceDocument, 'cancelOccurrence'),
      /** That an event changed, or how many come: each time how it stands now. Who comes is not told; `viewerRsvp` is asked for anew. */
      changes: watch(client, EventChangesDocument, 'eventChanges'),
      /** Makes an event of a network that the reader runs. */
      create: actOnce(client, CreateEventDocument, 'createEvent'),
      /** Decides who comes of those who ask to: for those who run the event. Each request is decided once, and who asked is told by mail. */
      decide: actOn(client, DecideRequestsDocument, 'decideRequests'),
      /** An event; null where there is none or the reader may not see it. Reads `occurrences`. */
      get: query(client, EventDocument, (data) => data.event),
      /** Brings a calendar file into a network that the reader runs, event by event: known ones by their UID, so that the same file again changes nothing. What cannot be brought in is named. Asks for a fresh proof. */
      import: actOn(client, ImportEventsDocument, 'importEvents'),
      /** Asks by mail those members of the networks that host it who have not answered; for those who run it. At most once in three days, and twice for one date. */
      nudge: actOn(client, NudgeSilentDocument, 'nudgeSilent'),
      /** One time that an event takes place; null where there is none or the reader may not see it. Reads `title`, `description`, `module`, `event`. */
      occurrence: query(client, OccurrenceDocument, (data) => data.occurrence),
      /** An event; null where there is none or the reader may not see it. Reads `occurrences`. */
      occurrences: pages(client, EventOccurrencesDocument, (data) => data.event, (data) => data.event?.occurrences),
      /** Sets when those who come to an event that the reader runs are reminded of its dates. */
      remind: actOn(client, SetEventRemindersDocument, 'setEventReminders'),
      /** Sets when the reader is reminded of the dates of one event, wherever she comes. */
      remindMe: actOn(client, SetMyRemindersDocument, 'setMyReminders'),
      /** An event; null where there is none or the reader may not see it. */
      reminders: query(client, EventRemindersDocument, (data) => data.event),
      /** One time that an event takes place; null where there is none or the reader may not see it. Reads `dietCounts`, `rsvps`. */
      requests: pages(client, EventRequestsDocument, (data) => data.occurrence, (data) => data.occurrence?.rsvps),
      /** Answers an invitation. Seats go to whoever comes first; where all are taken, the reader waits for one, unless she does not want to. */
      rsvp: actOn(client, RsvpDocument, 'rsvp'),
      /** Takes back what the reader said to the questions of an event, and how she eats; whether she comes stays as it is. */
      takeBackReplies: actOn(client, TakeBackRepliesDocument, 'takeBackReplies'),
      /** Changes an event that the reader runs. Whoever comes is told by mail where its time or place changes. Opening it to more people asks to prove again that one is oneself. */
      update: actOn(client, UpdateEventDocument, 'updateEvent'),
      /** Changes one date of an event that the reader runs, that and the later ones, or all that are to come. Whoever comes is told by mail where its time or place changes. */
      updateDate: actOn(client, UpdateOccurrenceDocument, 'updateOccurrence'),
    },
    eventHost: {
      /** Answers whether a network that the reader runs hosts an event, or she organises it. Where it does not, it may be asked again. */
      answer: actOn(client, AnswerHostRequestDocument, 'answerHostRequest'),
      /** Asks a network to host an event with the one that invites, which asks to prove again that one is oneself; or somebody to organise it. They are told by mail. For organisers of the network that invites; somebody may be asked by those of each that hosts it. */
      ask: actOn(client, AskToHostDocument, 'askToHost'),
      /** What the reader is asked, for a network that she runs or for herself: to host or organise events. The oldest 100. Reads `event`. */
      askedOfMe: query(client, HostRequestsToMeDocument, (data) => data.hostRequestsToMe),
      /** Ends that a network hosts an event or that somebody organises it, or takes back that it was asked: for organisers of the network that invites, for those of that network, and for herself. Answers to the event stay as they are. */
      end: actOn(client, EndHostingDocument, 'endHosting'),
      /** An event; null where there is none or the reader may not see it. Reads `network`, `hosts`, `organisers`, `hostRequests`. */
      of: query(client, EventHostsDocument, (data) => data.event),
    },
    groundRules: {
      /** Accepts the ground rules in force; refused where a newer version was published meanwhile. */
      accept: actOn(client, AcceptGroundRulesDocument, 'acceptGroundRules'),
      /** A network; null where there is none with this id. Reads `groundRules`. */
      get: query(client, GroundRulesDocument, (data) => data.network),
      /** Publishes the next version of the ground rules. Members are told by mail, and accept it before they write again. */
      publish: actOnce(client, PublishGroundRulesDocument, 'publishGroundRules'),
    },
    guest: {
      /** Takes back that a guest comes to a date: her seat goes to the first who waits. */
      cancel: actOn(client, CancelGuestDocument, 'cancelGuest'),
      /** Confirms by the link of a mail that one comes as a guest: once. Where all seats are taken she waits for one, if one can. */
      confirm: actOn(client, ConfirmGuestDocument, 'confirmGuest'),
      /** Takes back all that a guest comes to, and forgets her name and mailbox at once. */
      forget: actOn(client, ForgetGuestDocument, 'forgetGuest'),
      /** What a guest comes to, by the secret of her mails, until the last of her dates is over. */
      get: query(client, GuestDocument, (data) => data.guest),
      /** Sends a mail by which somebody without an account confirms that she comes. The answer is the same for all mailboxes; that of an account is asked to sign in instead. */
      register: actOn(client, RegisterGuestDocument, 'registerGuest'),
      /** Has a guest not come to a date of an event that the reader runs: she is told by mail, and her seat goes to the first who waits. */
      remove: actOn(client, RemoveGuestDocument, 'removeGuest'),
      /** Takes the seat that is kept for a guest who waited. */
      takeSeat: actOn(client, TakeGuestSeatDocument, 'takeGuestSeat'),
    },
    imports: {
      /** Has a prepared import carried out, all of it or nothing; `import` tells how far it is. */
      apply: actOn(client, ApplyImportDocument, 'applyImport'),
      /** An import that one prepared, or that was brought into a network one organises. */
      get: query(client, ImportDocument, (data) => data.import),
      /** A network; null where there is none with this id. Reads `imports`. */
      list: pages(client, NetworkImportsDocument, (data) => data.network, (data) => data.network?.imports),
      /** Says what an uploaded list would do to a network, and writes nothing; for its organisers. */
      prepare: actOnce(client, PrepareImportDocument, 'prepareImport'),
      /** An import that one prepared, or that was brought into a network one organises. Reads `rows`. */
      rows: pages(client, ImportRowsDocument, (data) => data.import, (data) => data.import?.rows),
      /** Takes an import back, as long as nobody has done anything with what it wrote. */
      undo: actOn(client, UndoImportDocument, 'undoImport'),
    },
    invitations: {
      /** Joins a network by an invitation. Who has no account gives her name, gets one and is signed in; by a link she proves her address by a code first. */
      accept: actOnce(client, AcceptInvitationDocument, 'acceptInvitation'),
      /** Invites into a network, by a link or by mails; for its organisers. */
      create: actOnce(client, CreateInvitationDocument, 'createInvitation'),
      /** What an invitation offers to who holds its token; null where it is no longer good. Reads `network`, `groundRules`. */
      get: query(client, InvitationDocument, (data) => data.invitation),
      /** A network; null where there is none with this id. Reads `invitations`. */
      list: pages(client, InvitationsDocument, (data) => data.network, (data) => data.network?.invitations),
      /** Sends a code to the address of someone who comes by a link. The answer is the same for known and unknown addresses. */
      requestCode: actOn(client, RequestInvitationCodeDocument, 'requestInvitationCode'),
      /** Withdraws an invitation; who has joined by it stays. */
      revoke: actOn(client, RevokeInvitationDocument, 'revokeInvitation'),
    },
    joining: {
      /** Takes the person in, and tells her by mail. */
      approve: actOn(client, ApproveJoinRequestDocument, 'approveJoinRequest'),
      /** Declines, and tells the person why by mail. */
      decline: actOn(client, DeclineJoinRequestDocument, 'declineJoinRequest'),
      /** A network; null where there is none with this id. Reads `joining`, `groundRules`. */
      get: query(client, JoiningDocument, (data) => data),
      /** The signed-in person; null where nobody is signed in. Reads `joinRequests`. */
      mine: pages(client, MyJoinRequestsDocument, (data) => data.me, (data) => data.me?.joinRequests),
      /** Joins an open network at once, or asks to join one whose organisers decide. */
      request: actOnce(client, RequestToJoinDocument, 'requestToJoin'),
      /** A network; null where there is none with this id. Reads `joinRequests`. */
      requests: pages(client, JoinRequestsDocument, (data) => data.network, (data) => data.network?.joinRequests),
      /** Says how people join a network, and what they are asked; for its organisers. */
      setPolicy: actOn(client, SetJoinPolicyDocument, 'setJoinPolicy'),
      /** Takes one’s own request back; its answers are removed. */
      withdraw: actOn(client, WithdrawJoinRequestDocument, 'withdrawJoinRequest'),
    },
    members: {
      /** Ends a role; with the last one the person is no member any more. Asks for a fresh sign-in. The last organiser keeps the role. */
      endRole: actOn(client, EndRoleDocument, 'endRole'),
      /** Gives a member of the network one more role. Asks for a fresh sign-in. Operators give it to anyone. */
      grantRole: actOn(client, GrantRoleDocument, 'grantRole'),
      /** A network; null where there is none with this id. Reads `members`. */
      list: pages(client, MembersDocument, (data) => data.network, (data) => data.network?.members),
      /** Ends a suspension, gives the roles back and tells the person so by mail. Asks for a fresh sign-in. */
      resume: actOn(client, ResumeMembershipDocument, 'resumeMembership'),
      /** Takes a person out of the network for a time: all roles end, and are given back when it ends. She is told why, by mail. Asks for a fresh sign-in. */
      suspend: actOn(client, SuspendMembershipDocument, 'suspendMembership'),
      /** A network; null where there is none with this id. Reads `suspensions`. */
      suspensions: pages(client, SuspensionsDocument, (data) => data.network, (data) => data.network?.suspensions),
    },
    moderation: {
      /** Answers an appeal, as one who keeps order, did not make the decision and did not report it. What is overturned is shown again where its text still stands. Whoever appealed is told. */
      answerAppeal: actOn(client, AnswerAppealDocument, 'answerAppeal'),
      /** Appeals a decision about something of one’s own, once and within 14 days. Somebody else who keeps order decides then. */
      appeal: actOn(client, AppealDocument, 'appeal'),
      /** Decides about something in the queue, as a moderator or organiser of its network whom it is not about. Whom it is about is told what and why, and who reported it that it was decided. */
      decide: actOn(client, DecideDocument, 'decide'),
      /** Hides or redacts a post, reported or not, as a moderator or organiser of its network who did not write it. Whoever did is told what and why. */
      moderatePost: actOn(client, ModeratePostDocument, 'moderatePost'),
      /** A network; null where there is none with this id. Reads `moderationQueue`. */
      queue: pages(client, ModerationQueueDocument, (data) => data.network, (data) => data.network?.moderationQueue),
      /** Reports a post, an entry in the directory, an event or a message that the reader sees, to those who keep order. A post that endangers a child is hidden at once. Nobody else learns of it, and whom it is about not by whom. 20 a day. */
      report: actOnce(client, ReportDocument, 'report'),
      /** The signed-in person; null where nobody is signed in. Reads `statements`. */
      statements: pages(client, StatementsDocument, (data) => data.me, (data) => data.me?.statements),
    },
    module: {
      /** Archives a module, or takes that back: by those who run its network. Dates that are of it stay so. */
      archive: actOn(client, ArchiveTrainingModuleDocument, 'archiveTrainingModule'),
      /** Makes a module of a network: by those who run it. */
      create: actOnce(client, CreateTrainingModuleDocument, 'createTrainingModule'),
      /** An event; null where there is none or the reader may not see it. Reads `occurrences`. */
      ofDates: pages(client, DateModulesDocument, (data) => data.event, (data) => data.event?.occurrences),
      /** A network; null where there is none with this id. Reads `trainingModules`. */
      ofNetwork: query(client, NetworkModulesDocument, (data) => data.network),
      /** The signed-in person; null where nobody is signed in. Reads `trainingModules`. */
      own: query(client, OwnModulesDocument, (data) => data.me),
      /** Says of which modules dates of an event that the reader runs are, also where they are over. */
      setOfDates: actOn(client, SetModulesDocument, 'setModules'),
      /** Changes a module: by those who run its network. */
      update: actOn(client, UpdateTrainingModuleDocument, 'updateTrainingModule'),
    },
    networks: {
      /** Makes a network: operators anywhere, organisers below a network of theirs. */
      create: actOnce(client, CreateNetworkDocument, 'createNetwork'),
      /** A network; null where there is none with this id. Reads `figures`. */
      figures: query(client, NetworkFiguresDocument, (data) => data.network),
      /** A network; null where there is none with this id. Reads `parent`, `boards`. */
      get: query(client, NetworkDocument, (data) => data.network),
      /** The networks of this hub, oldest first. */
      list: pages(client, NetworksDocument, (data) => data.networks, (data) => data.networks),
      /** Puts a network below another, or below none: by who runs both. */
      move: actOn(client, MoveNetworkDocument, 'moveNetwork'),
      /** Says which organisation is behind a network: by who runs the network. */
      setPromoter: actOn(client, SetPromoterDocument, 'setPromoter'),
      /** A network; null where there is none with this id. Reads `name`, `description`, `parent`, `joining`. */
      settings: query(client, NetworkSettingsDocument, (data) => data.network),
      /** A network; null where there is none with this id. Reads `ancestors`, `children`. */
      tree: pages(client, NetworkTreeDocument, (data) => data.network, (data) => data.network?.children),
      /** Changes what a network tells of itself. */
      update: actOn(client, UpdateNetworkDocument, 'updateNetwork'),
    },
    notification: {
      /** The signed-in person; null where nobody is signed in. */
      count: query(client, UnreadNotificationsDocument, (data) => data.me),
      /** The signed-in person; null where nobody is signed in. Reads `notifications`. */
      list: pages(client, NotificationsDocument, (data) => data.me, (data) => data.me?.notifications),
      /** Notes that the reader has read a notification, or it and all older ones. */
      markRead: actOn(client, MarkNotificationsReadDocument, 'markNotificationsRead'),
      /** What the reader is told, and that she has read it in another tab: each with how many are left. */
      watch: watch(client, NotificationAddedDocument, 'notificationAdded'),
    },
    organisations: {
      /** Lets a person act for an organisation: by operators. */
      addRepresentative: actOn(client, AddRepresentativeDocument, 'addRepresentative'),
      /** Makes an organisation: by operators. */
      create: actOnce(client, CreateOrganisationDocument, 'createOrganisation'),
      /** Lets a person act for an organisation no more: by operators. */
      endRepresentative: actOn(client, EndRepresentativeDocument, 'endRepresentative'),
      /** The organisations of this hub, oldest first. */
      list: pages(client, OrganisationsDocument, (data) => data.organisations, (data) => data.organisations),
    },
    outcome: {
      /** Says what came of a date at which the reader was, once, until thirty days after its end. It is counted without her name. */
      answer: actOn(client, AnswerOutcomeDocument, 'answerOutcome'),
      /** One time that an event takes place; null where there is none or the reader may not see it. Reads `title`, `event`. */
      mayAnswer: query(client, MayAnswerOutcomeDocument, (data) => data.occurrence),
      /** One time that an event takes place; null where there is none or the reader may not see it. Reads `outcomes`. */
      ofDate: query(client, OccurrenceOutcomesDocument, (data) => data.occurrence),
    },
    ownData: {
      /** Erases the signed-in person, at once and for good: her account, card, contact details, memberships and all that is hers. Seats she has at dates to come go to those who wait. It needs a fresh proof that one is oneself. */
      erase: actOn(client, EraseMyselfDocument, 'eraseMyself'),
    },
    partners: {
      /** Makes a key for a partner; it is shown this once. */
      addKey: actOnce(client, AddPartnerKeyDocument, 'addPartnerKey'),
      /** Adds a partner, for organisers of its networks. */
      create: actOnce(client, CreatePartnerDocument, 'createPartner'),
      /** Lets a partner read what a network flags for partners. */
      grant: actOn(client, GrantPartnerDocument, 'grantPartner'),
      /** The partner portals that a network keeps or granted something, for its organisers; oldest first. */
      list: pages(client, PartnersDocument, (data) => data.partners, (data) => data.partners),
      /** Registers a public key for the token endpoint. */
      registerJwk: actOn(client, RegisterPartnerJwkDocument, 'registerPartnerJwk'),
      /** Removes a public key; the tokens that were asked for with it end at once. */
      removeJwk: actOn(client, RemovePartnerJwkDocument, 'removePartnerJwk'),
      /** Takes a network's grant back, at once. */
      revokeGrant: actOn(client, RevokePartnerGrantDocument, 'revokePartnerGrant'),
      /** Revokes a key, at once. */
      revokeKey: actOn(client, RevokePartnerKeyDocument, 'revokePartnerKey'),
      /** Sets what a partner may spend in a minute; for operators. */
      setPoints: actOn(client, SetPartnerPointsDocument, 'setPartnerPoints'),
    },
    post: {
      /** Takes one of her own posts away, with all that it said before. Its place stays. */
      delete: actOn(client, DeletePostDocument, 'deletePost'),
      /** Gives one of her own posts another text, while its board leaves time for it. */
      edit: actOn(client, EditPostDocument, 'editPost'),
      /** A post; null where there is none or the reader may not see it. Reads `topic`, `revisions`. */
      get: query(client, PostHistoryDocument, (data) => data.post),
      /** Reacts to what someone else wrote, or takes it back, on a board that wants reactions. */
      react: actOn(client, ReactToPostDocument, 'reactToPost'),
      /** Shows an attachment that waits to all who read its post: by those who keep order. */
      releaseAttachment: actOn(client, ReleaseAttachmentDocument, 'releaseAttachment'),
      /** Takes an attachment away, with its file: by who sent it, and those who keep order. */
      removeAttachment: actOn(client, RemoveAttachmentDocument, 'removeAttachment'),
      /** Tells those who keep order on a board who wrote a post there without her name, after a fresh proof. It is written into the audit log with the reason, and whoever wrote the post is told by mail. */
      revealAuthor: actOn(client, RevealAuthorDocument, 'revealAuthor'),
      /** Posts with all the words in them or in the titles of their topics, and one at least in the post itself, on boards that the reader may see; the newest first. */
      search: pages(client, DiscussionSearchDocument, (data) => data.discussionSearch, (data) => data.discussionSearch),
    },
    reference: {
      /** The 29 juvenile courts of Italy. Reads `region`. */
      juvenileCourts: query(client, JuvenileCourtsDocument, (data) => data.juvenileCourts),
      /** The languages people can say they speak (ISO 639). */
      languages: query(client, LanguagesDocument, (data) => data.languages),
      /** The parts of a country (ISO 3166-2). */
      territories: query(client, TerritoriesDocument, (data) => data.territories),
    },
    report: {
      /** An event; null where there is none or the reader may not see it. Reads `title`, `network`, `report`. */
      event: query(client, EventReportDocument, (data) => data.event),
      /** An event; null where there is none or the reader may not see it. Reads `report`. */
      eventFile: query(client, EventReportFileDocument, (data) => data.event),
      /** A network; null where there is none with this id. Reads `eventReport`. */
      network: query(client, NetworkEventReportDocument, (data) => data.network),
      /** A network; null where there is none with this id. Reads `eventReport`. */
      networkFile: query(client, NetworkEventReportFileDocument, (data) => data.network),
      /** A network; null where there is none with this id. Reads `eventYear`. */
      year: query(client, NetworkEventYearDocument, (data) => data.network),
      /** A network; null where there is none with this id. Reads `eventYear`. */
      yearFile: query(client, NetworkEventYearFileDocument, (data) => data.network),
    },
    sharing: {
      /** Accepts an agreement that was offered; it is in force at once. */
      acceptLink: actOn(client, AcceptNetworkLinkDocument, 'acceptNetworkLink'),
      /** Ends an agreement, or declines an offer, at once and from either side. */
      endLink: actOn(client, EndNetworkLinkDocument, 'endNetworkLink'),
      /** A network; null where there is none with this id. Reads `sharingRules`, `links`, `ancestors`. */
      get: query(client, NetworkSharingDocument, (data) => data.network),
      /** Offers another network an agreement to see data of each other. */
      offerLink: actOnce(client, OfferNetworkLinkDocument, 'offerNetworkLink'),
      /** Says all that a network shares with those above and below it; in force at once. */
      set: actOn(client, SetSharingDocument, 'setSharing'),
    },
    signIn: {
      /** Begins to sign in by a passkey, whoever it may be. */
      beginPasskey: act(client, BeginPasskeySignInDocument, 'beginPasskeySignIn'),
      /** Signs in by the code from the mail. */
      byCode: actOn(client, SignInByCodeDocument, 'signInByCode'),
      /** Signs in by the token of a link: of a mail that this browser asked for, or issued by an operator. */
      byLink: actOn(client, SignInByLinkDocument, 'signInByLink'),
      /** Signs in by a passkey. */
      byPasskey: actOn(client, SignInByPasskeyDocument, 'signInByPasskey'),
      /** Whom a link signs in, to be asked before it is used. Asking uses nothing up. */
      link: query(client, SignInLinkDocument, (data) => data.signInLink),
      /** Sends a mail with a code and a link to sign in, good in this browser alone. The answer is the same for known and unknown addresses. */
      requestCode: actOn(client, RequestSignInCodeDocument, 'requestSignInCode'),
      /** Ends the session of this browser. */
      signOut: act(client, SignOutDocument, 'signOut'),
    },
    stepUp: {
      /** Begins to prove by a passkey that one is oneself. */
      beginPasskey: act(client, BeginPasskeyStepUpDocument, 'beginPasskeyStepUp'),
      /** Proves by the code from the mail that one is oneself. */
      byCode: actOn(client, StepUpByCodeDocument, 'stepUpByCode'),
      /** Proves by a passkey that one is oneself. */
      byPasskey: actOn(client, StepUpByPasskeyDocument, 'stepUpByPasskey'),
      /** Proves by a code of the app, or by a recovery code, that one is oneself. */
      byTotp: actOn(client, StepUpByTotpDocument, 'stepUpByTotp'),
      /** Mails a code to the main address, to prove in this session that one is oneself. */
      requestCode: act(client, RequestStepUpCodeDocument, 'requestStepUpCode'),
    },
    tag: {
      /** Makes a tag of a network: by those who run it. */
      create: actOnce(client, CreateTagDocument, 'createTag'),
      /** Notes whether the reader wants to be told of questions with a tag that wait for an answer. */
      follow: actOn(client, FollowTagDocument, 'followTag'),
      /** A network; null where there is none with this id. Reads `tags`. */
      ofNetwork: query(client, NetworkTagsDocument, (data) => data.network),
      /** Changes a tag, or retires it: by those who run its network. Topics that carry it keep it. */
      update: actOn(client, UpdateTagDocument, 'updateTag'),
    },
    topic: {
      /** Accepts an answer to a question, as who asked it or who keeps order on the board. */
      accept: actOn(client, AcceptAnswerDocument, 'acceptAnswer'),
      /** Sets how much of a topic the reader wants to be told. */
      follow: actOn(client, FollowTopicDocument, 'followTopic'),
      /** A topic, or the one that it was merged into; null where there is none or the reader may not see it. Reads `viewerAliases`, `board`, `posts`. */
      get: pages(client, TopicDocument, (data) => data.topic, (data) => data.topic?.posts),
      /** Notes that the reader has read a topic up to a post. */
      markRead: actOn(client, MarkTopicReadDocument, 'markTopicRead'),
      /** Has a topic go into another of its network, with all its posts, as who keeps order there: under the rules of `moveTopic`. Nothing that was unread is lost; some of it may come up again. */
      merge: actOn(client, MergeTopicsDocument, 'mergeTopics'),
      /** Takes a topic to another board of its network, as who keeps order there: to one that is written on, and that nobody reads who did not read the first. What was read of it stays read. */
      move: actOn(client, MoveTopicDocument, 'moveTopic'),
      /** Opens a topic on a board, with its first post. */
      open: actOnce(client, OpenTopicDocument, 'openTopic'),
      /** A topic, or the one that it was merged into; null where there is none or the reader may not see it. Reads `board`. */
      place: query(client, TopicPlaceDocument, (data) => data.topic),
      /** A topic, or the one that it was merged into; null where there is none or the reader may not see it. Reads `movableTo`, `mergeableInto`. */
      places: query(client, TopicPlacesDocument, (data) => data.topic),
      /** Writes a post on a topic. */
      post: actOnce(client, PostDocument, 'post'),
      /** Who is at a topic now, and who writes there: at once and whenever it changes, at most once a second. Each event takes the place of the one before; none is kept for who was away. To be subscribed is to be there. It ends where the topic goes out of sight, as when it is merged into another. */
      presence: watch(client, PresenceDocument, 'presence'),
      /** Topics with all the words in their titles, on boards that the reader may see; the newest first. */
      search: pages(client, TopicSearchDocument, (data) => data.topicSearch, (data) => data.topicSearch),
      /** Shows for five seconds that the reader writes an answer, to those who are at the topic. Give the sign every three seconds or so while she does; nothing of it is kept. */
      signalTyping: actOn(client, SignalTypingDocument, 'signalTyping'),
      /** Makes a topic of posts of another, on the same board, as who keeps order there. Whoever wrote the first of them has opened it; what was read stays read. */
      split: actOnce(client, SplitTopicDocument, 'splitTopic'),
      /** Who writes on a topic now: a view of `presence`, which tells it too, for who wants to know that alone. Nobody is at a topic by it. */
      typing: watch(client, TypingDocument, 'typing'),
      /** Changes a topic. Those who keep order on its board change all of it, its author title, language and tags, until it is locked. */
      update: actOn(client, UpdateTopicDocument, 'updateTopic'),
      /** What becomes visible of a topic and on it: a view of the `boardChanges` of its board. It ends when the topic leaves that board or goes into another (`TOPIC_MOVED`, `TOPIC_MERGED`): read the topic again, and go on from there. A cursor from before leads to that end. */
      watch: watchTopic(client, TopicChangesDocument, TopicPlaceDocument),
    },
  };
}

/** A hub, by its methods. */
export type Hub = ReturnType<typeof createHub>;
