// Generated from the hub's schema and operations; do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** An answer to accept, or to accept no more. */
export type AcceptAnswerInput = {
  /** Whether it answers the question. One answer is accepted at a time. */
  readonly accepted?: boolean;
  /** A post on a topic of a board of the kind `QUESTIONS`. */
  readonly postId: string;
};

/** Ground rules to accept. */
export type AcceptGroundRulesInput = {
  /** The network. */
  readonly networkId: string;
  /** The version that was read. */
  readonly version: number;
};

/** An invitation to accept. */
export type AcceptInvitationInput = {
  /** The version of the ground rules that was read and accepted. */
  readonly acceptedRulesVersion?: number | null | undefined;
  /** Made by the client, 8 to 64 characters: the same key with the same input joins once. */
  readonly idempotencyKey: string;
  /** Who comes; not for those who are signed in. */
  readonly newcomer?: NewcomerInput | null | undefined;
  /** What stands behind the # of the link. */
  readonly token: string;
};

/** An address to add. */
export type AddEmailAddressInput = {
  /** The address; a code goes there. */
  readonly email: string;
};

/** A date that an event is to have, besides the others. */
export type AddOccurrenceInput = {
  /** The event. */
  readonly eventId: string;
  /** When it ends; without it, it lasts as long as the first of the series. */
  readonly localEnd?: string | null | undefined;
  /** When it starts, not before the first of the series. */
  readonly localStart: string;
};

/** A key to make. */
export type AddPartnerKeyInput = {
  /** Made by the client, 8 to 64 characters: the same key with the same input makes one. */
  readonly idempotencyKey: string;
  /** By which you will know it, at most 100 characters. */
  readonly label: string;
  /** The partner. */
  readonly partnerId: string;
};

/** What comes of an appeal. */
export type AnswerAppealInput = {
  /** Why, 10 to 2,000 characters: whom it is about gets to read it. */
  readonly answer: string;
  /** What was decided about. */
  readonly itemId: string;
  /** Whether the decision stands. */
  readonly outcome: AppealOutcome;
};

/** The answer to a request. */
export type AnswerHostRequestInput = {
  /** Whether she, or her network, does. */
  readonly accept: boolean;
  /** The request. */
  readonly requestId: string;
};

/** What came of a date for oneself. It is kept without a name, and cannot be changed. */
export type AnswerOutcomeInput = {
  /** How many people one got to know whom one could call. */
  readonly contacts: ContactsMade;
  /** The date: at which one was, and that is over. */
  readonly occurrenceId: string;
  /** Whether it was of use. */
  readonly use: OutcomeUse;
};

/** What one says to a decision about something of one’s own. */
export type AppealInput = {
  /** The decision: one of `Viewer.statements`. */
  readonly statementId: string;
  /** Why it should be otherwise, 10 to 2,000 characters. */
  readonly text: string;
};

/** What somebody else makes of a decision. */
export type AppealOutcome =
  /** It does not: what was hidden is shown again. */
  | 'OVERTURNED'
  /** It stands. */
  | 'UPHELD';

/** An import to carry out. */
export type ApplyImportInput = {
  /** Answers to rows that were asked about; rows without one stay out. */
  readonly answers?: ReadonlyArray<RowAnswerInput>;
  /** Which. */
  readonly importId: string;
};

/** A module to archive, or to take back from there. */
export type ArchiveTrainingModuleInput = {
  /** Whether dates are given it no more; false takes that back. */
  readonly archived?: boolean;
  /** The module. */
  readonly moduleId: string;
};

/** Whom to ask to host an event, or to organise it: one of the two. */
export type AskToHostInput = {
  /** The event. */
  readonly eventId: string;
  /** A network, to host it: its members are invited as those of the network that invites, and its organisers run the event, too. */
  readonly networkId?: string | null | undefined;
  /** Somebody of a network that hosts it, to organise it: she runs the event, and is named there. */
  readonly participantId?: string | null | undefined;
};

/** What an attachment is. Nothing goes over into it but what is seen. */
export type AttachmentKind =
  /** A picture: a WebP file of at most 2,048 pixels each way. */
  | 'IMAGE'
  /** A PDF file of at most 50 pages, without forms, notes and links. */
  | 'PDF';

/** Who sees an attachment. */
export type AttachmentState =
  /** It waits for those who keep order: they see it, and who sent it. So do those of people who are new in the network. */
  | 'HELD'
  /** Everyone who reads its post. */
  | 'SHOWN';

/** What is made of a row of the list of a meeting. */
export type AttendanceRowOutcome =
  /** It may be one of several. */
  | 'AMBIGUOUS'
  /** It is known who it is, and for how long she was there. */
  | 'MATCHED'
  /** It is known who it is; for how long she was there is not understood. */
  | 'NO_TIME'
  /** The address is no member’s, and nobody who is going has this very name. */
  | 'UNKNOWN';

/** How it became known that somebody was there. */
export type AttendanceWay =
  /** She checked in by the code that was shown there. */
  | 'CODE'
  /** She stands in the list of a meeting online. */
  | 'IMPORT'
  /** An organiser marked her. */
  | 'LIST';

/** A step of the audience ladder: what is for one step is for all before it, too. */
export type Audience =
  /** Everyone signed in on this hub. */
  | 'HUB'
  /** Members of networks it has an agreement with, and those whom its rules let in. */
  | 'LINKED'
  /** Oneself alone. */
  | 'ME'
  /** Members of the same network, and those whom its rules put on a par. */
  | 'NETWORK'
  /** Everyone signed in on hubs that this one works with. */
  | 'PEER_HUBS'
  /** Everyone. */
  | 'PUBLIC';

/** What kind of actor did it. */
export type AuditActorKind =
  /** Someone not signed in. */
  | 'ANONYMOUS'
  /** The hub itself, or who runs it from the command line. */
  | 'JOB'
  /** A partner portal. */
  | 'PARTNER'
  /** A person. */
  | 'PERSON';

/** What was done. */
export type AuditKind =
  /** An e-mail address was added, removed or made the main one. */
  | 'ADDRESS_CHANGED'
  /** Somebody who keeps order asked who wrote a post without a name; the reason stands beside it. */
  | 'AUTHOR_REVEALED'
  /** Two people let each other see their contact details, or ended it. */
  | 'CONTACT_CHANGED'
  /** Contact details were looked at. */
  | 'CONTACT_READ'
  /** A passkey, an authenticator app or recovery codes were added. */
  | 'CREDENTIAL_ADDED'
  /** A passkey, an authenticator app or recovery codes were removed. */
  | 'CREDENTIAL_REMOVED'
  /** Someone had herself erased: of her the hub knows nothing any more. */
  | 'ERASED'
  /** Data left the hub as a file. */
  | 'EXPORTED'
  /** A member list was brought into a network. */
  | 'IMPORTED'
  /** A member list that was brought in was taken out again. */
  | 'IMPORT_UNDONE'
  /** An invitation was made or withdrawn. */
  | 'INVITATION_CHANGED'
  /** A request to join was approved or declined. */
  | 'JOIN_REQUEST_DECIDED'
  /** An agreement between networks was offered, accepted, changed or ended. */
  | 'LINK_CHANGED'
  /** Someone got a role in a network. */
  | 'MEMBERSHIP_BEGUN'
  /** A role in a network ended. */
  | 'MEMBERSHIP_ENDED'
  /** A message went through the hub: how many within a day, not to whom. */
  | 'MESSAGE_SENT'
  /** Someone was suspended or let in again, or what someone wrote was decided about. */
  | 'MODERATED'
  /** A network was made, moved or changed. */
  | 'NETWORK_CHANGED'
  /** A partner portal, or one of its keys, was added, changed or revoked. */
  | 'PARTNER_CHANGED'
  /** Signed-in devices were signed out. */
  | 'SESSIONS_ENDED'
  /** What a network shares was changed. */
  | 'SHARING_CHANGED'
  /** Someone signed in. */
  | 'SIGNED_IN'
  /** Someone signed out. */
  | 'SIGNED_OUT';

/** Whether a guardian can take on more. */
export type Availability =
  /** Yes. */
  | 'AVAILABLE'
  /** A little; better asked. */
  | 'LIMITED'
  /** Not now. */
  | 'UNAVAILABLE';

/** Seats for guardians of one band of experience. */
export type BandCountInput = {
  /** For whom; each band once. */
  readonly band: ExperienceBand;
  /** How many, at least 1. */
  readonly count: number;
};

/** Seats to reserve for guardians of some experience. */
export type BandSeatsInput = {
  /** How many hours before each date starts, 0 to 2,160, those that are left are released to everyone; 0 where they never are. */
  readonly releaseHours?: number;
  /** How many for whom, at each date; together no more than there are seats. */
  readonly seats: ReadonlyArray<BandCountInput>;
};

/** A person to block, or to block no more: by one of the three. */
export type BlockedPersonInput = {
  /** Her entry in the directory, of a card that the reader sees, or of whom she is in touch with. */
  readonly guardianId?: string | null | undefined;
  /** A message that came from her through the hub, within 90 days. */
  readonly messageId?: string | null | undefined;
  /** The participant that her posts come from. */
  readonly participantId?: string | null | undefined;
};

/** What became visible on a board. */
export type BoardChangeKind =
  /** The text of a post was taken away by its author. */
  | 'POST_DELETED'
  /** Another text of a post. */
  | 'POST_EDITED'
  /** A post is hidden until those who keep order have decided about it: readers let go of it. It comes back as POST_PUBLISHED. */
  | 'POST_HELD'
  /** A post: new, or released. */
  | 'POST_PUBLISHED'
  /** How many reacted to a post. Of one post there is one such entry, in the place of the last reaction. */
  | 'POST_REACTED'
  /** The text of a post was taken away by those who keep order. */
  | 'POST_REDACTED'
  /** Another title of a topic, other tags, whether it is pinned or locked, or which answer was accepted. */
  | 'TOPIC_CHANGED'
  /** A topic went into another, with all its posts: the logs of both boards tell of it. */
  | 'TOPIC_MERGED'
  /** A topic went to another board, with all its posts, or came from one: both logs tell of it. */
  | 'TOPIC_MOVED'
  /** A topic. */
  | 'TOPIC_OPENED'
  /** Some posts of a topic went to a new one on the same board. */
  | 'TOPIC_SPLIT';

/** What a board is for. */
export type BoardKind =
  /** Organisers post. */
  | 'ANNOUNCEMENT'
  /** Every member posts. */
  | 'DISCUSSION'
  /** Members ask and answer. */
  | 'QUESTIONS';

/** Which calendar a feed is. */
export type CalendarFeedKind =
  /** Her whole calendar: all that she sees. */
  | 'ALL'
  /** To what she answered that she comes or may come, and where she waits for a seat. */
  | 'MINE'
  /** What she sees of one network. */
  | 'NETWORK';

/** What of the calendar is shown: of each kind one of several, of all kinds together. */
export type CalendarFilterInput = {
  /** In a place, or online. */
  readonly formats?: ReadonlyArray<EventFormat> | null | undefined;
  /** Of these kinds. */
  readonly kinds?: ReadonlyArray<EventKind> | null | undefined;
  /** In one of these languages; at most 20. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Of these networks alone; at most 20. */
  readonly networkIds?: ReadonlyArray<string> | null | undefined;
};

/** An event to cancel. */
export type CancelEventInput = {
  /** The event. */
  readonly eventId: string;
};

/** A date to cancel. */
export type CancelOccurrenceInput = {
  /** The date. */
  readonly occurrenceId: string;
  /** Whether others of its series are cancelled, too; all of them is the event. */
  readonly scope?: OccurrenceScope;
};

/** For whom something on a card shall be. */
export type CardAudienceInput = {
  /** The last step of the ladder that it reaches. */
  readonly audience: Audience;
  /** Whether partner portals of the networks may show it, too. */
  readonly partners?: boolean;
};

/** For whom the parts of a card shall be; parts left out stay as they are. */
export type CardAudiencesInput = {
  /** For whom the text about oneself is. */
  readonly about?: CardAudienceInput | null | undefined;
  /** For whom the availability is. */
  readonly availability?: CardAudienceInput | null | undefined;
  /** For whom the card, with the name and the networks, is. */
  readonly card?: CardAudienceInput | null | undefined;
  /** For whom the declared caseload is. */
  readonly caseload?: CardAudienceInput | null | undefined;
  /** For whom the year it began is. */
  readonly experience?: CardAudienceInput | null | undefined;
  /** For whom the kind of guardian is. */
  readonly kind?: CardAudienceInput | null | undefined;
  /** For whom the list of languages is. */
  readonly languages?: CardAudienceInput | null | undefined;
  /** For whom what is said of courts, list and training is. */
  readonly listing?: CardAudienceInput | null | undefined;
  /** For whom what is said of coaching is. */
  readonly mentoring?: CardAudienceInput | null | undefined;
  /** For whom the photo is. */
  readonly photo?: CardAudienceInput | null | undefined;
  /** For whom the territory is. */
  readonly territory?: CardAudienceInput | null | undefined;
  /** For whom the list of themes is. */
  readonly themes?: CardAudienceInput | null | undefined;
};

/** With whose eyes one looks at one’s own card. */
export type CardOnlooker =
  /** Anyone else signed in on this hub. */
  | 'HUB'
  /** A member of a network that one of them has an agreement with. */
  | 'LINKED'
  /** One’s own. */
  | 'ME'
  /** A member of one’s networks. */
  | 'NETWORK'
  /** A partner portal of one’s networks. */
  | 'PARTNERS'
  /** Anyone signed in on a hub that this one works with. */
  | 'PEER_HUBS'
  /** Anyone. */
  | 'PUBLIC';

/** What of a certificate is shown to who has its code, where its holder chose it. */
export type CertificateFact =
  /** What she was at. */
  | 'COURSE'
  /** From when to when it took place. */
  | 'DATES'
  /** For how long she was there, and how long it took. */
  | 'HOURS'
  /** Whose it is. */
  | 'NAME'
  /** Whose event it was. */
  | 'NETWORK';

/** What to change on one’s card: what is left out stays, null takes a value away. */
export type ChangeCardInput = {
  /** About oneself, at most 2,000 characters. */
  readonly about?: string | null | undefined;
  /** For whom the parts shall be. */
  readonly audiences?: CardAudiencesInput | null | undefined;
  /** Whether there is room for more. */
  readonly availability?: Availability | null | undefined;
  /** The caseload as of today. */
  readonly caseload?: DeclaredCaseloadInput | null | undefined;
  /** What `LikelyIdentifierError.confirmation` said of its texts, where the author has seen what was found and keeps it. */
  readonly confirmations?: ReadonlyArray<string>;
  /** Codes of the courts that list one, at most 5. */
  readonly courts?: ReadonlyArray<string> | null | undefined;
  /** A guardian since this year. */
  readonly experienceSince?: number | null | undefined;
  /** How the work is done. */
  readonly kind?: GuardianKind | null | undefined;
  /** Languages spoken, at most 20. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** The name in Latin letters; null has it written by the hub. */
  readonly latinName?: string | null | undefined;
  /** On the official list since this day. */
  readonly listedOn?: string | null | undefined;
  /** Whether one offers or seeks to be coached. */
  readonly mentoring?: Mentoring | null | undefined;
  /** Code of the territory (ISO 3166 or NUTS 2024). */
  readonly territory?: string | null | undefined;
  /** What one knows from experience. */
  readonly themes?: ReadonlyArray<Theme> | null | undefined;
  /** The day the training for it ended. */
  readonly trainedOn?: string | null | undefined;
};

/** That one is there. */
export type CheckInInput = {
  /** The code that is shown there; small letters are as good. */
  readonly code: string;
  /** Where: a date of an event that the reader sees. */
  readonly occurrenceId: string;
};

/** What a column holds. */
export type ColumnMappingInput = {
  /** Its heading. */
  readonly column: string;
  /** What it holds; null leaves it out. */
  readonly field?: ImportField | null | undefined;
};

/** The code that went to a new address. */
export type ConfirmEmailAddressInput = {
  /** The 8 digits; spaces do not matter. */
  readonly code: string;
  /** The address. */
  readonly email: string;
};

/** The link of a mail to somebody who registered as a guest. */
export type ConfirmGuestInput = {
  /** What stands behind the # of the link. */
  readonly secret: string;
};

/** The contact request, or the contact that came of it. */
export type ContactRequestInput = {
  /** Which. */
  readonly requestId: string;
};

/** What became of a contact request, as far as the reader is told. */
export type ContactRequestState =
  /** The two see each other’s contact details. */
  | 'ACCEPTED'
  /** The reader declined it; she may still accept it. */
  | 'DECLINED'
  /** It waits. Who asked is not told whether it was declined. */
  | 'PENDING';

/** By what somebody can be reached. */
export type ContactWayKind =
  /** An e-mail address; not the one by which one signs in, unless one says so. */
  | 'EMAIL'
  /** A telephone number (E.164). */
  | 'PHONE'
  /** Signal, by the number. */
  | 'SIGNAL'
  /** Telegram, by the name or the number. */
  | 'TELEGRAM'
  /** Threema, by the ID. */
  | 'THREEMA'
  /** WhatsApp, by the number. */
  | 'WHATSAPP';

/** How many people somebody got to know whom she could call. */
export type ContactsMade =
  /** More than five. */
  | 'MORE'
  /** Nobody. */
  | 'NONE'
  /** One, or two. */
  | 'ONE_OR_TWO'
  /** Three to five. */
  | 'THREE_TO_FIVE';

/** A board to make. */
export type CreateBoardInput = {
  /** For how many days after she came to the network what somebody attaches waits for those who keep order, 0 to 365. */
  readonly attachmentHoldDays?: number;
  /** Whether its posts may carry pictures and PDF files. */
  readonly attachments?: boolean;
  /** The last step of the ladder that it reaches; the network at least. */
  readonly audience?: Audience;
  /** For how many hours authors may edit what they posted, 0 to 720. */
  readonly editHours?: number;
  /** Made by the client, 8 to 64 characters: the same key with the same input makes one board. */
  readonly idempotencyKey: string;
  /** What it is for; that stays. */
  readonly kind: BoardKind;
  /** Whether people may write there without their names. */
  readonly nameless?: boolean;
  /** The network; it has at most 50, archived ones among them. */
  readonly networkId: string;
  /** Whether partner portals of the network may show it, too. */
  readonly partners?: boolean;
  /** Whether it wants reactions to its posts. */
  readonly reactions?: boolean;
  /** Its title, at most 200 characters in each language. */
  readonly title: ReadonlyArray<LocalizedTextInput>;
};

/** An event to make, which takes place once. */
export type CreateEventInput = {
  /** How people come; without it, they are asked nothing. */
  readonly admission?: EventAdmissionInput | null | undefined;
  /** The last step of the ladder that it reaches; the network at least. */
  readonly audience?: Audience;
  /** Which seats are reserved for whom. */
  readonly bandSeats?: BandSeatsInput | null | undefined;
  /** How many seats there are, at least 1; without it, as many as come. */
  readonly capacity?: number | null | undefined;
  /** Until when one registers; without it, until it starts. */
  readonly closesAt?: string | null | undefined;
  /** What it costs, and who pays; at most 500 characters in each language. */
  readonly costNote?: ReadonlyArray<LocalizedTextInput>;
  /** What it is about: plain text of at most 5,000 characters in each language. */
  readonly description?: ReadonlyArray<LocalizedTextInput>;
  /** Whether people without an account may come, who register with a mailbox; only where everybody sees it (`PUBLIC`). */
  readonly guestsWelcome?: boolean;
  /** Made by the client, 8 to 64 characters: the same key with the same input makes one event. */
  readonly idempotencyKey: string;
  /** What it is. */
  readonly kind: EventKind;
  /** In which languages it is held; at most 10. */
  readonly languages?: ReadonlyArray<string>;
  /** When it ends, at most 31 days later; of whole days the midnight after the last. */
  readonly localEnd: string;
  /** When it starts, for the first time. */
  readonly localStart: string;
  /** The network that invites; it has at most 500 to come. */
  readonly networkId: string;
  /** Where it takes place online: a link that begins with https://. Those alone who are going get it. */
  readonly onlineUrl?: string | null | undefined;
  /** From when on one registers; without it, at once. */
  readonly opensAt?: string | null | undefined;
  /** Whether partner portals of the network may show it, too. */
  readonly partners?: boolean;
  /** Where it takes place; at most 300 characters. */
  readonly place?: string | null | undefined;
  /** How many people one may bring along, 0 to 5. */
  readonly plusOnes?: number;
  /** How it comes again; without it, it takes place once. */
  readonly recurrence?: RecurrenceInput | null | undefined;
  /** For how many hours, 0 to 336, a seat that became free is kept for the first who waits, until she takes it; 0 where she has it at once. It is not kept into the last hour before the start. */
  readonly replyHours?: number;
  /** Its title, at most 200 characters in each language. */
  readonly title: ReadonlyArray<LocalizedTextInput>;
  /** Whether one can wait for a seat where all are taken. */
  readonly waitingList?: boolean;
  /** Whether it takes whole days: its times are midnights then. */
  readonly wholeDay?: boolean;
  /** By the clock of which zone its times are. */
  readonly zone: string;
};

/** An invitation to make: a link (`places`), or a mail to each of `addresses`; one of the two. */
export type CreateInvitationInput = {
  /** By mail: 1 to 500 addresses. */
  readonly addresses?: ReadonlyArray<string> | null | undefined;
  /** For how many days it is good, 1 to 60; 14 without it. */
  readonly days?: number | null | undefined;
  /** Made by the client, 8 to 64 characters: the same key with the same input invites once. */
  readonly idempotencyKey: string;
  /** The network. */
  readonly networkId: string;
  /** For a link: how many may join by it, 1 to 500. */
  readonly places?: number | null | undefined;
  /** What people become by it. */
  readonly role: InvitedRole;
};

/** A network to make. */
export type CreateNetworkInput = {
  /** What it is there for, at most 2,000 characters in each language. */
  readonly description?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Made by the client, 8 to 64 characters: the same key with the same input writes once. */
  readonly idempotencyKey: string;
  /** How far it reaches; at most as far as its parent. */
  readonly kind: NetworkKind;
  /** The languages it works in. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Its name, at most 120 characters in each language. */
  readonly name: ReadonlyArray<LocalizedTextInput>;
  /** The network it is part of; only operators leave it out. */
  readonly parentId?: string | null | undefined;
  /** Code of where it works (ISO 3166 or NUTS 2024). */
  readonly territoryCode?: string | null | undefined;
};

/** An organisation to make. */
export type CreateOrganisationInput = {
  /** Address of its site (https). */
  readonly homepage?: string | null | undefined;
  /** Made by the client, 8 to 64 characters: the same key with the same input writes once. */
  readonly idempotencyKey: string;
  /** Its name, at most 120 characters in each language. */
  readonly name: ReadonlyArray<LocalizedTextInput>;
};

/** A partner to add. */
export type CreatePartnerInput = {
  /** Until when; without it until it is revoked. */
  readonly expiresAt?: string | null | undefined;
  /** Made by the client, 8 to 64 characters: the same key with the same input makes one. */
  readonly idempotencyKey: string;
  /** Its name, at most 100 characters. */
  readonly name: string;
  /** The networks that grant it; the organisers of the first keep its keys. Others grant it later. */
  readonly networkIds: ReadonlyArray<string>;
  /** What it will use the data for, at most 500 characters. */
  readonly purpose: string;
  /** What it may read there. */
  readonly scopes: ReadonlyArray<PartnerScope>;
};

/** A tag to make. */
export type CreateTagInput = {
  /** Made by the client, 8 to 64 characters: the same key with the same input makes one tag. */
  readonly idempotencyKey: string;
  /** The word, at most 40 characters in each language. */
  readonly name: ReadonlyArray<LocalizedTextInput>;
  /** The network; it has at most 100, retired ones among them. */
  readonly networkId: string;
};

/** A module to make. */
export type CreateTrainingModuleInput = {
  /** Made by the client, 8 to 64 characters: the same key with the same input makes one module. */
  readonly idempotencyKey: string;
  /** For how many minutes one is to have been at dates of it, 60,000 at most. Left out: at one of them. */
  readonly minutesAsked?: number | null | undefined;
  /** What it is called, at most 200 characters in each language. */
  readonly name: ReadonlyArray<LocalizedTextInput>;
  /** The network; it has at most 100, archived ones among them. */
  readonly networkId: string;
  /** Whether a certificate of an event that has dates of it needs it. */
  readonly required?: boolean;
};

/** A kind of data that networks share one by one. */
export type DataKind =
  /** Boards with their topics and posts, each as far as the board is for. */
  | 'BOARDS'
  /** Entries in the directory, each field as far as its owner chose. */
  | 'CARDS'
  /** Events, each as far as it is for. */
  | 'EVENTS';

/** Of which module a date is. */
export type DateModuleInput = {
  /** A module of the event’s network or of one above it; left out: of none. */
  readonly moduleId?: string | null | undefined;
  /** The date. */
  readonly occurrenceId: string;
};

/** A decision about something in the queue. */
export type DecideInput = {
  /** What. */
  readonly decision: Decision;
  /** On which ground. */
  readonly ground: ReportReason;
  /** What is decided about. */
  readonly itemId: string;
  /** Why, 10 to 2,000 characters: whom it is about gets to read it. To be left out of RELEASE and DISMISS alone. */
  readonly statement?: string | null | undefined;
};

/** Requests to come to an event, and what is decided. */
export type DecideRequestsInput = {
  /** What is decided. */
  readonly decision: RequestDecision;
  /** Why they are declined, at most 500 characters; it stands in the mail to them and nowhere else. */
  readonly reason?: string | null | undefined;
  /** The answers that stand as `REQUESTED`: 1 to 200, of one event. */
  readonly rsvpIds: ReadonlyArray<string>;
  /** Whether it is decided for these dates alone, or for all that the same people ask for at other dates of the event, too. */
  readonly scope?: OccurrenceScope;
};

/** What those who keep order decide about something. */
export type Decision =
  /** It may stand. Whom it is about is not told that somebody reported it. */
  | 'DISMISS'
  /** A post is shown to nobody, and its text goes after some weeks. */
  | 'HIDE'
  /** The text of a post goes at once, for good, and with all that hangs on it. */
  | 'REDACT'
  /** A post that was hidden is shown again, as one that becomes visible now. */
  | 'RELEASE'
  /** Whom it is about is warned; what was hidden is shown again. */
  | 'WARN';

/** How many children one represents: numbers alone. The day is today. */
export type DeclaredCaseloadInput = {
  /** How many it may be at most, 1 to 500. */
  readonly ceiling?: number | null | undefined;
  /** How many, 0 to 500. */
  readonly count: number;
};

/** The request to decline. */
export type DeclineJoinRequestInput = {
  /** Why: mailed to the person, at most 1,000 characters. */
  readonly reason: string;
  /** The request. */
  readonly requestId: string;
};

/** A post to take away. */
export type DeletePostInput = {
  /** One of her own posts. */
  readonly postId: string;
};

/** How somebody eats, or what she does not eat. */
export type Diet =
  /** Halal. */
  | 'HALAL'
  /** Kosher. */
  | 'KOSHER'
  /** No eggs. */
  | 'NO_EGGS'
  /** No fish and no seafood. */
  | 'NO_FISH'
  /** No gluten. */
  | 'NO_GLUTEN'
  /** No lactose. */
  | 'NO_LACTOSE'
  /** No nuts. */
  | 'NO_NUTS'
  /** No pork. */
  | 'NO_PORK'
  /** Nothing of animals. */
  | 'VEGAN'
  /** Neither meat nor fish. */
  | 'VEGETARIAN';

/** How often a digest comes. */
export type DigestFrequency =
  /** Every day. */
  | 'DAILY'
  /** Once a week. */
  | 'WEEKLY';

/** What the directory is narrowed to. Every kind given must be met, by fields that the reader may see. */
export type DirectoryFilterInput = {
  /** Whether there is room for more. One of them is enough; at most 20. */
  readonly availability?: ReadonlyArray<Availability> | null | undefined;
  /** Codes of courts that keep the list. One of them is enough; at most 20. */
  readonly courts?: ReadonlyArray<string> | null | undefined;
  /** For how long a guardian. One of them is enough; at most 20. */
  readonly experience?: ReadonlyArray<ExperienceBand> | null | undefined;
  /** How the work is done. One of them is enough; at most 20. */
  readonly kinds?: ReadonlyArray<GuardianKind> | null | undefined;
  /** Languages spoken. One of them is enough; at most 20. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Offers or seeks to be coached. One of them is enough; at most 20. */
  readonly mentoring?: ReadonlyArray<Mentoring> | null | undefined;
  /** Networks, with all below them. One of them is enough; at most 20. */
  readonly networkIds?: ReadonlyArray<string> | null | undefined;
  /** Codes of territories (ISO 3166 or NUTS 2024): all that lies in them counts. One of them is enough; at most 20. */
  readonly territories?: ReadonlyArray<string> | null | undefined;
  /** Themes known from experience. One of them is enough; at most 20. */
  readonly themes?: ReadonlyArray<Theme> | null | undefined;
};

/** The order of the directory. */
export type DirectorySort =
  /** Who has been a guardian longest comes first; last who does not say, or not to the reader. */
  | 'EXPERIENCE'
  /** By name in Latin letters; in a search, names that begin with it come first. */
  | 'NAME';

/** What a search of discussions is narrowed to. All that is given must be met. */
export type DiscussionFilterInput = {
  /** A participant: whom it comes from. */
  readonly authorId?: string | null | undefined;
  /** A board. */
  readonly boardId?: string | null | undefined;
  /** The language it is written in. */
  readonly language?: string | null | undefined;
  /** A network, with all below it. */
  readonly networkId?: string | null | undefined;
  /** Not before this moment. */
  readonly since?: string | null | undefined;
  /** A topic. */
  readonly topicId?: string | null | undefined;
  /** Before this moment. */
  readonly until?: string | null | undefined;
};

/** Another text for a post. */
export type EditPostInput = {
  /** The text (CommonMark), at most 10,000 characters, with mentions as in `PostInput`. */
  readonly body: string;
  /** What `LikelyIdentifierError.confirmation` said of its texts, where the author has seen what was found and keeps it. */
  readonly confirmations?: ReadonlyArray<string>;
  /** The language of the text, null for none; as before where it is left out. */
  readonly language?: string | null | undefined;
  /** One of her own posts. */
  readonly postId: string;
  /** The `revision` of the post that the text was made from. */
  readonly revision: number;
};

/** One of one’s addresses. */
export type EmailAddressInput = {
  /** Which. */
  readonly addressId: string;
};

/** Who is to host or organise an event no more: one of the two. */
export type EndHostingInput = {
  /** The event. */
  readonly eventId: string;
  /** A network; not the one that invites. */
  readonly networkId?: string | null | undefined;
  /** An organiser. */
  readonly participantId?: string | null | undefined;
};

/** A session to end. */
export type EndSessionInput = {
  /** One of one’s own. */
  readonly sessionId: string;
};

/** What becomes of what one wrote. */
export type EraseMyselfInput = {
  /** Leaves networks without an organiser, where she is the last one. */
  readonly leavesNetworks?: boolean;
  /** Whether her posts stay without her name, or go. */
  readonly posts: PostsAtErasure;
};

/** How people come to an event; what is left out stays as it is. */
export type EventAdmissionInput = {
  /** Whether organisers decide who comes: whoever wants to come asks. Where they do not any more, those who asked come as if they answered now, in their order; without it, they do not. */
  readonly approval?: boolean | null | undefined;
  /** Whether people are asked what they eat. Where they are not any more, what they said goes. */
  readonly asksDiet?: boolean | null | undefined;
  /** All its questions, at most 5, in their order. With one that is left out goes what was said to it. */
  readonly questions?: ReadonlyArray<EventQuestionInput> | null | undefined;
};

/** Where one takes part in an event. */
export type EventFormat =
  /** In a place or online. */
  | 'HYBRID'
  /** In a place, or in one that is still to be named. */
  | 'IN_PLACE'
  /** Online alone. */
  | 'ONLINE';

/** What becomes of an event of a calendar file. */
export type EventImportOutcome =
  /** It was here, and is as the file has it now. Whoever comes is told. */
  | 'CHANGED'
  /** It is new here. */
  | 'MADE'
  /** It stays out: `problem` says why. */
  | 'REFUSED'
  /** It was here, and the file says nothing else of it. */
  | 'UNCHANGED';

/** What an event is. */
export type EventKind =
  /** The assembly of the network. */
  | 'ASSEMBLY'
  /** A course, of one evening or several. */
  | 'COURSE'
  /** Experienced guardians and new ones meet. */
  | 'EXPERIENCED_MEETS_NEW'
  /** A meeting of the network. */
  | 'MEETING'
  /** A meeting at which guardians of a district say how they are getting on. */
  | 'MONITORING'
  /** An evening for everyone. */
  | 'PUBLIC_EVENING'
  /** A dinner or something like it: nobody counts who came. */
  | 'SOCIAL'
  /** Supervision, with somebody who leads it. */
  | 'SUPERVISION'
  /** A lecture, online. */
  | 'WEBINAR';

/** A question to those who want to come to an event. */
export type EventQuestionInput = {
  /** Of a question that there is: what was said to it stays. Without it, the question is new. */
  readonly id?: string | null | undefined;
  /** Whether one comes only with a reply to it. */
  readonly required?: boolean;
  /** The question, at most 300 characters in each language. Nothing about children. */
  readonly text: ReadonlyArray<LocalizedTextInput>;
};

/** What somebody says to a question of an event. */
export type EventReplyInput = {
  /** The question. */
  readonly questionId: string;
  /** At most 1,000 characters. Nothing about a child. Without it, she takes back what she said. */
  readonly text?: string | null | undefined;
};

/** How long somebody has been a guardian, in calendar years. */
export type ExperienceBand =
  /** Five or more. */
  | 'LONG'
  /** Two to four. */
  | 'SOME'
  /** Less than two. */
  | 'STARTING';

/** Whom to export, and how. */
export type ExportDirectoryInput = {
  /** Whether a CSV file begins with a byte order mark, by which Excel knows UTF-8. */
  readonly byteOrderMark?: boolean;
  /** Whether the contact details are in it that `revealContact` would give: each person is told who read hers. */
  readonly contacts?: boolean;
  /** As the directory takes it, but without networks. */
  readonly filter?: DirectoryFilterInput | null | undefined;
  /** The kind of file. */
  readonly format: ExportFormat;
  /** Made by the client; the same key makes one export. */
  readonly idempotencyKey: string;
  /** The network; those below it belong to it, as far as one sees them. */
  readonly networkId: string;
  /** As the directory takes it. */
  readonly search?: string | null | undefined;
};

/** What kind of file people are exported to. */
export type ExportFormat =
  /** A table with all parts of the cards, which can be brought in again. */
  | 'CSV'
  /** For older address books: vCard 3.0 (RFC 2426). */
  | 'VCARD_3'
  /** For address books: vCard 4.0 (RFC 6350). */
  | 'VCARD_4';

/** How much of a board the reader wants to be told. */
export type FollowBoardInput = {
  /** The board. */
  readonly boardId: string;
  /** How much. */
  readonly level: NotificationLevel;
};

/** A tag to follow, or to follow no more. */
export type FollowTagInput = {
  /** Whether the reader wants to be told of questions with it that wait for an answer; of other topics she is not. */
  readonly following: boolean;
  /** The tag. */
  readonly tagId: string;
};

/** How much of a topic the reader wants to be told. */
export type FollowTopicInput = {
  /** How much; null for as much as of its board. */
  readonly level?: NotificationLevel | null | undefined;
  /** The topic. */
  readonly topicId: string;
};

/** A guest who is to be forgotten. */
export type ForgetGuestInput = {
  /** What stands behind the # of the links in her mails. */
  readonly secret: string;
};

/** What a network lets a partner read. */
export type GrantPartnerInput = {
  /** Until when; without it until it is revoked. */
  readonly expiresAt?: string | null | undefined;
  /** The network that grants it. */
  readonly networkId: string;
  /** The partner. */
  readonly partnerId: string;
  /** What it may read there from now on. */
  readonly scopes: ReadonlyArray<PartnerScope>;
};

/** How a guardian does the work. */
export type GuardianKind =
  /** For an organisation. */
  | 'EMPLOYED'
  /** On their own account. */
  | 'SELF_EMPLOYED'
  /** Beside another life. */
  | 'VOLUNTEER';

/** A date of a guest. */
export type GuestDateInput = {
  /** Which of her dates. */
  readonly occurrenceId: string;
  /** What stands behind the # of the links in her mails. */
  readonly secret: string;
};

/** By what somebody could find a child. */
export type IdentifierKind =
  /** Where a child lives or goes. */
  | 'ADDRESS'
  /** When a child was born, or comes of age. */
  | 'BIRTH_DATE'
  /** The number of a case, a permit or a person. */
  | 'CASE_NUMBER'
  /** Facts that together are of few children. */
  | 'COMBINATION'
  /** A link to a document. */
  | 'LINK'
  /** A name that seems to be a child’s. */
  | 'NAME'
  /** A telephone number. */
  | 'PHONE'
  /** A home by its name, with the child in it. */
  | 'SHELTER';

/** What is meant by a row that was asked about. */
export type ImportAnswer =
  /** Nobody: the row stays out. */
  | 'LEAVE_OUT'
  /** Somebody else: what names the known person is left out of the row. */
  | 'OTHER_PERSON'
  /** The person who is known already: by the identifier, where that and the address name two. */
  | 'SAME_PERSON';

/** The list of those who were at a meeting online. */
export type ImportAttendanceInput = {
  /** The list as Zoom, Teams or Google Meet export it (CSV, also with tabs): names or addresses, and when or for how long. At most 64 KB and 2,000 rows. */
  readonly csv: string;
  /** Whether it is only said what would be marked; false marks. */
  readonly dryRun?: boolean;
  /** The date: of an event of a network that the reader runs: who organises the event alone does not. */
  readonly occurrenceId: string;
};

/** In which encoding text is read. */
export type ImportEncoding =
  /** As cp850. */
  | 'CP850'
  /** As utf-8. */
  | 'UTF_8'
  /** As utf-16be. */
  | 'UTF_16BE'
  /** As utf-16le. */
  | 'UTF_16LE'
  /** As windows-874. */
  | 'WINDOWS_874'
  /** As windows-1250. */
  | 'WINDOWS_1250'
  /** As windows-1251. */
  | 'WINDOWS_1251'
  /** As windows-1252. */
  | 'WINDOWS_1252'
  /** As windows-1253. */
  | 'WINDOWS_1253'
  /** As windows-1254. */
  | 'WINDOWS_1254'
  /** As windows-1255. */
  | 'WINDOWS_1255'
  /** As windows-1256. */
  | 'WINDOWS_1256'
  /** As windows-1257. */
  | 'WINDOWS_1257'
  /** As windows-1258. */
  | 'WINDOWS_1258';

/** A calendar file (.ics, RFC 5545) to bring into a network that the reader runs. */
export type ImportEventsInput = {
  /** The last step of the ladder that new ones reach; the network at least. */
  readonly audience?: Audience;
  /** Whether only to say what would be done. */
  readonly dryRun?: boolean;
  /** What the events are that are new. */
  readonly kind?: EventKind;
  /** In which language the texts of the file are. */
  readonly language: string;
  /** The network. */
  readonly networkId: string;
  /** The file: the id that `POST /imports` answered with; at most 5 MB. */
  readonly uploadId: string;
  /** By which clock times are meant for which the file names none; without it those stay out. */
  readonly zone?: string | null | undefined;
};

/** What a column of a member list holds. */
export type ImportField =
  /** Whether there is room for more. */
  | 'AVAILABILITY'
  /** How many children are represented, as “2” or “2 of 3”. */
  | 'CASELOAD'
  /** How many it may be at most. */
  | 'CASELOAD_CEILING'
  /** Town. */
  | 'CITY'
  /** Courts that list the guardian. */
  | 'COURT'
  /** E-mail address. */
  | 'EMAIL'
  /** A guardian since. */
  | 'EXPERIENCE_SINCE'
  /** The identifier that the network keeps the person under. */
  | 'EXTERNAL_ID'
  /** Family name. */
  | 'FAMILY_NAME'
  /** The whole name. */
  | 'FULL_NAME'
  /** Given name. */
  | 'GIVEN_NAME'
  /** In the network since. */
  | 'JOINED_ON'
  /** How the work is done: volunteer, employed, self-employed. */
  | 'KIND'
  /** Languages spoken. */
  | 'LANGUAGES'
  /** On the official list since. */
  | 'LISTED_ON'
  /** Whether the guardian is a mentor. */
  | 'MENTOR'
  /** Notes; left out, as they may be about children. */
  | 'NOTES'
  /** Telephone number; left out. */
  | 'PHONE'
  /** Roles in the network. */
  | 'ROLES'
  /** Province or other territory. */
  | 'TERRITORY'
  /** What the guardian knows from experience. */
  | 'THEMES'
  /** When the training ended. */
  | 'TRAINED_ON';

/** What becomes of a row. */
export type ImportRowOutcome =
  /** It may mean one person or another: it stays out until somebody answers. */
  | 'ASKED'
  /** Somebody new to the network. */
  | 'CREATE'
  /** It is wrong: it stays out until the list is mended. */
  | 'ERROR'
  /** Joined with a person because somebody answered that they are the same. */
  | 'MERGE'
  /** It changes nothing. */
  | 'SKIP'
  /** A member about whom it says something new. */
  | 'UPDATE';

/** Where an import is at. */
export type ImportState =
  /** It was carried out. */
  | 'APPLIED'
  /** It is being carried out: all of it, or nothing. */
  | 'APPLYING'
  /** It was not carried out, and nothing of it is written. */
  | 'FAILED'
  /** It says what it would do; nothing is written. */
  | 'PREPARED'
  /** It was carried out, and taken back. */
  | 'UNDONE';

/** How an invitation reaches people. */
export type InvitationKind =
  /** By a link with a number of places. */
  | 'LINK'
  /** By a mail to one address, for one place. */
  | 'MAIL';

/** Whether an invitation is still good. */
export type InvitationState =
  /** It is too old. */
  | 'EXPIRED'
  /** Places are left. */
  | 'OPEN'
  /** It was withdrawn, or replaced by a newer one. */
  | 'REVOKED'
  /** All places are taken. */
  | 'USED';

/** What people can be invited as; other roles are given to members. */
export type InvitedRole =
  /** In selection or training. */
  | 'ASPIRING_GUARDIAN'
  /** As a guardian. */
  | 'GUARDIAN'
  /** To coach new guardians. */
  | 'MENTOR';

/** An answer to one question. */
export type JoinAnswerInput = {
  /** Which option, from 0. */
  readonly option?: number | null | undefined;
  /** Which question, from 0. */
  readonly question: number;
  /** In words. Nothing about children. */
  readonly text?: string | null | undefined;
  /** Yes or no. */
  readonly yes?: boolean | null | undefined;
};

/** How people join a network. */
export type JoinPolicyKind =
  /** By invitation alone. */
  | 'INVITE'
  /** Whoever wants to is in at once. */
  | 'OPEN'
  /** Who asks, answers questions; organisers decide. */
  | 'REQUEST';

/** A question to those who want to join. */
export type JoinQuestionInput = {
  /** How it is answered. */
  readonly kind: QuestionKind;
  /** The question, at most 500 characters in each language. */
  readonly label: ReadonlyArray<LocalizedTextInput>;
  /** Of a choice: 2 to 20 options. */
  readonly options?: ReadonlyArray<QuestionOptionInput> | null | undefined;
  /** Whether it needs an answer. */
  readonly required: boolean;
};

/** The request to decide on or take back. */
export type JoinRequestInput = {
  /** The request. */
  readonly requestId: string;
};

/** What became of a request to join. */
export type JoinRequestState =
  /** The person was taken in. */
  | 'APPROVED'
  /** It was declined, with a reason. */
  | 'DECLINED'
  /** It waits for an organiser. */
  | 'PENDING'
  /** The person took it back. */
  | 'WITHDRAWN';

/** What people become by joining. */
export type JoiningRole =
  /** An aspiring guardian. */
  | 'ASPIRING_GUARDIAN'
  /** A guardian. */
  | 'GUARDIAN';

/** The network to leave. */
export type LeaveNetworkInput = {
  /** The network. */
  readonly networkId: string;
};

/** What is written in one of its languages. */
export type LocalizedTextInput = {
  /** The language. */
  readonly language: string;
  /** The text in it. */
  readonly text: string;
};

/** A feed to make. */
export type MakeCalendarFeedInput = {
  /** Chosen by the client, 8 to 64 characters: the same key with the same input makes one feed. */
  readonly idempotencyKey: string;
  /** Which calendar. */
  readonly kind: CalendarFeedKind;
  /** Of which network: for `NETWORK`, and for no other. */
  readonly networkId?: string | null | undefined;
};

/** Who was there, or was not. */
export type MarkAttendanceInput = {
  /** Whether they were there; false takes a mark back. */
  readonly attended?: boolean;
  /** For how many minutes, the length of the date at most. Left out: the whole time, or what is noted already. */
  readonly minutes?: number | null | undefined;
  /** The date: of an event that the reader runs. */
  readonly occurrenceId: string;
  /** Participants, at most 200: members of the network, and others who answered. */
  readonly participantIds: ReadonlyArray<string>;
};

/** A board of which all was read. */
export type MarkBoardReadInput = {
  /** The board. */
  readonly boardId: string;
};

/** Which notifications were read. */
export type MarkNotificationsReadInput = {
  /** Whether all older ones were read, too. What came later stays unread. */
  readonly andOlder?: boolean;
  /** A notification. */
  readonly notificationId: string;
};

/** How far a topic was read. */
export type MarkTopicReadInput = {
  /** The last post that was read. What was read before stays read. */
  readonly postId: string;
};

/** A role of a member. */
export type MemberRoleInput = {
  /** The network. */
  readonly networkId: string;
  /** The person, as `Member.personId` gives it. */
  readonly personId: string;
  /** The role. */
  readonly role: MembershipRole;
};

/** What a person is in a network. */
export type MembershipRole =
  /** In selection or training, not yet listed. */
  | 'ASPIRING_GUARDIAN'
  /** Appointed to represent unaccompanied children. */
  | 'GUARDIAN'
  /** Experienced guardian who coaches new ones. */
  | 'MENTOR'
  /** Looks after what is written on its boards. */
  | 'MODERATOR'
  /** Runs the network's events, lists and membership. */
  | 'ORGANISER'
  /** The local reference person. */
  | 'TERRITORIAL_CONTACT';

/** Where a guardian stands towards coaching. */
export type Mentoring =
  /** Would coach a new guardian. */
  | 'OFFERS'
  /** Is looking for a coach. */
  | 'SEEKS';

/** A topic that is to go into another. */
export type MergeTopicsInput = {
  /** The topic that takes its posts, of the same network: see `Topic.mergeableInto`. */
  readonly intoTopicId: string;
  /** The topic that goes: links to it lead to the other from then on. */
  readonly topicId: string;
};

/** A post to hide or to redact. */
export type ModeratePostInput = {
  /** HIDE or REDACT. */
  readonly decision: Decision;
  /** On which ground. */
  readonly ground: ReportReason;
  /** The post. */
  readonly postId: string;
  /** Why, 10 to 2,000 characters: whom it is about gets to read it. */
  readonly statement: string;
};

/** How something came to those who keep order. */
export type ModerationOrigin =
  /** One of them came upon it. */
  | 'MODERATOR'
  /** Somebody reported it. */
  | 'REPORTED'
  /** It was held as it was written. */
  | 'SCREENED';

/** Whether something waits for those who keep order. */
export type ModerationState =
  /** Whom it is about has appealed: it waits for somebody else to decide. */
  | 'APPEALED'
  /** It waits no more. */
  | 'DECIDED'
  /** It waits to be decided about. */
  | 'OPEN';

/** Where a network is to stand. */
export type MoveNetworkInput = {
  /** The network to move. */
  readonly networkId: string;
  /** Its new parent; null for none. */
  readonly parentId?: string | null | undefined;
};

/** A topic that is to go to another board. */
export type MoveTopicInput = {
  /** A board of the same network: see `Topic.movableTo`. */
  readonly boardId: string;
  /** The topic. */
  readonly topicId: string;
};

/** How far a network reaches. */
export type NetworkKind =
  /** A city, district or province. */
  | 'LOCAL'
  /** A country. */
  | 'NATIONAL'
  /** A region or Land. */
  | 'REGIONAL'
  /** Several countries. */
  | 'TRANSNATIONAL';

/** An agreement. */
export type NetworkLinkInput = {
  /** Its id. */
  readonly linkId: string;
};

/** How an agreement stands. */
export type NetworkLinkState =
  /** One side ended it, or did not accept it. */
  | 'ENDED'
  /** Its time is over. */
  | 'EXPIRED'
  /** Both sides agreed. */
  | 'IN_FORCE'
  /** One side offered it, the other has not accepted. */
  | 'OFFERED';

/** Who comes in without an account yet. */
export type NewcomerInput = {
  /** By a link: the code that was mailed to the address. */
  readonly code?: string | null | undefined;
  /** By a link: the address. A mailed invitation brings its own. */
  readonly email?: string | null | undefined;
  /** The family name. */
  readonly familyName: string;
  /** The given name. */
  readonly givenName: string;
  /** The language to read the hub in. */
  readonly locale?: string | null | undefined;
};

/** What a notice is about. Codes and decisions are no notices: they are always sent. */
export type NoticeKind =
  /** Somebody asks for contact. Who wants no such mails is not asked: she is closed to requests. */
  | 'CONTACT_REQUESTS'
  /** What is new on the boards, from time to time: see `Viewer.digestSchedule`. */
  | 'DIGESTS'
  /** What came of a date at which one was: two questions, once for each. */
  | 'EVENT_OUTCOMES'
  /** That a date to which one comes is near, or that one has not answered to an invitation. */
  | 'EVENT_REMINDERS'
  /** A network one belongs to has new ground rules. */
  | 'GROUND_RULES'
  /** Somebody writes through the hub. To who wants no such mails nobody can write. */
  | 'MESSAGES'
  /** A partner portal was let read data of a network one organises. */
  | 'PARTNERS';

/** Why somebody is told. */
export type NotificationKind =
  /** A post mentions her, or a role that she has. */
  | 'MENTION'
  /** There are new posts on a topic that she follows or takes part in. */
  | 'POSTS'
  /** A question that she may know something of waits for an answer. */
  | 'QUESTION'
  /** A post answers one of hers. */
  | 'REPLY'
  /** A topic was opened on a board that she follows. */
  | 'TOPIC';

/** How much of a board or a topic somebody wants to be told. */
export type NotificationLevel =
  /** Of every post: she follows it. */
  | 'ALL'
  /** Of nothing: it is mute. */
  | 'NONE'
  /** Of answers to her, of mentions of her, and of what is new on topics she has written on. */
  | 'PARTICIPATING';

/** Whom to ask whether they come. */
export type NudgeSilentInput = {
  /** To which occurrence. */
  readonly occurrenceId: string;
};

/** To how much of a series something is done; what is over is left as it was. */
export type OccurrenceScope =
  /** To all that are to come. */
  | 'ALL'
  /** To the one date. */
  | 'THIS'
  /** To it and those that take place after it. */
  | 'THIS_AND_LATER';

/** An agreement to offer to another network. */
export type OfferNetworkLinkInput = {
  /** When it ends by itself. */
  readonly expiresAt?: string | null | undefined;
  /** The network that offers it: one that the actor runs. */
  readonly fromId: string;
  /** Made by the client, 8 to 64 characters: the same key with the same input writes once. */
  readonly idempotencyKey: string;
  /** What both let each other see. */
  readonly kinds: ReadonlyArray<DataKind>;
  /** What for, at most 500 characters; both sides read it. */
  readonly purpose: string;
  /** The network to offer it to. */
  readonly toId: string;
};

/** A topic to open, with its first post. */
export type OpenTopicInput = {
  /** What the first post carries besides the text, as in `PostInput`. */
  readonly attachmentIds?: ReadonlyArray<string>;
  /** Networks of one’s own that are not to see it, nor what is answered to it, as in `PostInput`. */
  readonly awayFromNetworkIds?: ReadonlyArray<string>;
  /** The board to open it on. */
  readonly boardId: string;
  /** The text of the first post (CommonMark), at most 10,000 characters, with mentions as in `PostInput`. */
  readonly body: string;
  /** What `LikelyIdentifierError.confirmation` said of its texts, where the author has seen what was found and keeps it. */
  readonly confirmations?: ReadonlyArray<string>;
  /** Made by the client, 8 to 64 characters: the same key with the same input opens one topic. */
  readonly idempotencyKey: string;
  /** The language it is held in. */
  readonly language?: string | null | undefined;
  /** Whether to open it without one’s name, as in `PostInput`. */
  readonly nameless?: boolean;
  /** That none of them shows a child, and none is a document of or about one. */
  readonly noChildInAttachments?: boolean;
  /** What it is about: at most five of the tags of the board’s network. */
  readonly tagIds?: ReadonlyArray<string>;
  /** What it is about: one line of plain text, at most 200 characters. */
  readonly title: string;
};

/** Whether it was of use. */
export type OutcomeUse =
  /** It was of a little. */
  | 'A_LITTLE'
  /** It was of none. */
  | 'NOT_AT_ALL'
  /** It was of some. */
  | 'QUITE'
  /** It was of much. */
  | 'VERY';

/** What stands behind a participant. */
export type ParticipantKind =
  /** Someone who writes without a name. */
  | 'ALIAS'
  /** Someone who takes part by mail alone. */
  | 'EMAIL_GUEST'
  /** Someone who had herself erased: nobody knows any more who it was. */
  | 'FORMER'
  /** A person of this hub. */
  | 'PERSON'
  /** Someone of another hub. */
  | 'REMOTE';

/** What a partner may read of what is flagged for partners. */
export type PartnerScope =
  /** Boards and what is written on them; `boards:read` at the token endpoint. */
  | 'BOARDS_READ'
  /** Entries of the directory; `directory:read` at the token endpoint. */
  | 'DIRECTORY_READ'
  /** Events and when they take place; `events:read` at the token endpoint. */
  | 'EVENTS_READ';

/** What the browser has answered. */
export type PasskeyResponseInput = {
  /** The credential as JSON, as `toJSON()` gives it. */
  readonly response: string;
};

/** A post to write. */
export type PostInput = {
  /** What it carries besides the text, in this order: at most four of her own, sent to `POST /attachments?board=…` for the board and not used yet. */
  readonly attachmentIds?: ReadonlyArray<string>;
  /** Networks of one’s own that are not to see what is written without a name, ten at most; not the board’s own. Their members see it nowhere and are told nothing of it, but for those who keep order on the board. */
  readonly awayFromNetworkIds?: ReadonlyArray<string>;
  /** The text (CommonMark), at most 10,000 characters. It mentions people of `Board.mentionable` as `@[name](person:id)`, at most ten, and one role of the network as `@[name](role:ORGANISER)` or `role:MODERATOR`: they are told, and shown under their own names. */
  readonly body: string;
  /** What `LikelyIdentifierError.confirmation` said of its texts, where the author has seen what was found and keeps it. */
  readonly confirmations?: ReadonlyArray<string>;
  /** Made by the client, 8 to 64 characters: the same key with the same input writes once. */
  readonly idempotencyKey: string;
  /** The language of the text; the topic's where none is given. */
  readonly language?: string | null | undefined;
  /** Whether to write it without one’s name, where the board lets people (`Board.nameless`). Its author is an alias then, the same on all of a topic and another on each. Those who keep order can learn who stands behind it by `revealAuthor` alone, of which she is told. */
  readonly nameless?: boolean;
  /** That none of them shows a child, and none is a document of or about one: asked of the author each time she attaches something. */
  readonly noChildInAttachments?: boolean;
  /** A post of the same topic that this one answers. */
  readonly replyToId?: string | null | undefined;
  /** The topic to write on. */
  readonly topicId: string;
};

/** Whether the text of a post is there. A post keeps its place. */
export type PostState =
  /** Its author took it away. */
  | 'DELETED'
  /** It is. */
  | 'PUBLISHED'
  /** Those who keep order took it away. */
  | 'REDACTED';

/** What becomes of the posts of somebody who has herself erased. */
export type PostsAtErasure =
  /** They stay, with their files, as those of somebody who left: without her name. */
  | 'KEEP'
  /** Their texts go, with files, reactions and what they said before; where others quote them, too, and the titles of her topics. */
  | 'REMOVE';

/** An import to look at. */
export type PrepareImportInput = {
  /** One character, where it is recognised wrongly. */
  readonly delimiter?: string | null | undefined;
  /** Where it is recognised wrongly. */
  readonly encoding?: ImportEncoding | null | undefined;
  /** Made by the client, 8 to 64 characters: the same key with the same input prepares once. */
  readonly idempotencyKey: string;
  /** What columns hold, where the hub does not see it from their headings. */
  readonly mapping?: ReadonlyArray<ColumnMappingInput> | null | undefined;
  /** The network it goes into. */
  readonly networkId: string;
  /** Of a workbook, where another one is meant. */
  readonly sheet?: string | null | undefined;
  /** What `POST /imports` answered. */
  readonly uploadId: string;
};

/** Ground rules to publish. */
export type PublishGroundRulesInput = {
  /** Made by the client, 8 to 64 characters: the same key with the same input publishes once. */
  readonly idempotencyKey: string;
  /** The text (CommonMark), at most 20,000 characters. */
  readonly markdown: string;
  /** The network. */
  readonly networkId: string;
};

/** How a question is answered. */
export type QuestionKind =
  /** By one of its options. */
  | 'CHOICE'
  /** In words. */
  | 'TEXT'
  /** By yes or no. */
  | 'YES_NO';

/** An option of a choice. */
export type QuestionOptionInput = {
  /** What it says, at most 500 characters in each language. */
  readonly label: ReadonlyArray<LocalizedTextInput>;
};

/** A reaction, given or taken back. */
export type ReactToPostInput = {
  /** In which way; one can react in several. */
  readonly kind: ReactionKind;
  /** Whether it is to be there: once or twice is the same. */
  readonly on: boolean;
  /** A post of somebody else. */
  readonly postId: string;
};

/** What one can say to a post without words. Guardians write of hard things: each of these can stand below any of them, none weighs a post or whoever wrote it, and none can hurt. */
export type ReactionKind =
  /** I see it in the same way, which spares a post that says only so. */
  | 'AGREE'
  /** I can use this: what a question or an answer has given. */
  | 'HELPFUL'
  /** It happens to me, too: you are not alone with it. */
  | 'SAME_HERE'
  /** I feel with you, where nothing else can be said: in place of a like. */
  | 'STRENGTH'
  /** Thank you for writing this. */
  | 'THANKS';

/** How an event comes again after its first start, by the clock of its zone. */
export type RecurrenceInput = {
  /** When it starts besides what the rule makes; at most 500. */
  readonly additions?: ReadonlyArray<string>;
  /** What the rule makes and is left out; at most 500. */
  readonly exclusions?: ReadonlyArray<string>;
  /** The rule (RFC 5545 §3.3.10), with COUNT or UNTIL, such as `FREQ=WEEKLY;COUNT=8`; without it, the additions alone say when. */
  readonly rule?: string | null | undefined;
};

/** Somebody who wants to come without an account. */
export type RegisterGuestInput = {
  /** Her mailbox: the link by which she confirms goes there. */
  readonly address: string;
  /** How she eats, where it is asked. Organisers see how many, not who. */
  readonly diet?: ReadonlyArray<Diet> | null | undefined;
  /** In which language she is written to; without it, that of the browser. */
  readonly locale?: string | null | undefined;
  /** Her name, at most 100 characters; organisers see it, and not the mailbox. */
  readonly name: string;
  /** To what: a date that everybody sees, of an event open to guests. */
  readonly occurrenceId: string;
  /** What she says to the questions of the event. */
  readonly replies?: ReadonlyArray<EventReplyInput> | null | undefined;
  /** Whether she comes to this date alone, or to others of its series that are to come, too. */
  readonly scope?: OccurrenceScope;
};

/** A public key to register. */
export type RegisterPartnerJwkInput = {
  /** The JWK as JSON: RSA from 2048 bits, P-256 or Ed25519. */
  readonly jwk: string;
  /** The partner. */
  readonly partnerId: string;
};

/** Whether one can register. */
export type RegistrationState =
  /** Registration has ended, or what it is for has begun or was cancelled. */
  | 'CLOSED'
  /** Registration has not begun. */
  | 'NOT_YET'
  /** One can register now. */
  | 'OPEN';

/** An attachment that waits, to be shown. */
export type ReleaseAttachmentInput = {
  /** The attachment. */
  readonly attachmentId: string;
};

/** An attachment to take away. */
export type RemoveAttachmentInput = {
  /** The attachment; one of her own also where no post has it yet. */
  readonly attachmentId: string;
};

/** A feed to remove. */
export type RemoveCalendarFeedInput = {
  /** One of one’s own. */
  readonly feedId: string;
};

/** The way to take away. */
export type RemoveContactWayInput = {
  /** Which. */
  readonly contactWayId: string;
};

/** A guest who is not to come to a date. */
export type RemoveGuestInput = {
  /** The date. */
  readonly occurrenceId: string;
  /** The guest: the participant of her answer. */
  readonly participantId: string;
};

/** A public key to remove. */
export type RemovePartnerJwkInput = {
  /** The public key. */
  readonly jwkId: string;
};

/** A passkey to remove. */
export type RemovePasskeyInput = {
  /** One of one’s own. */
  readonly passkeyId: string;
};

/** A feed that is to get another address. */
export type RenewCalendarFeedInput = {
  /** One of one’s own. */
  readonly feedId: string;
};

/** What a report parts its figures by. */
export type ReportBy =
  /** By how long people had been guardians, as far as their cards say it. */
  | 'BAND'
  /** By the dates of an event, in order. */
  | 'DATE'
  /** By the kinds of events. */
  | 'KIND'
  /** By the months in which dates began, in order. */
  | 'MONTH'
  /** By the networks that people belonged to at the time, those of most people first, at most a hundred. Whoever belongs to several counts once in each. */
  | 'NETWORK';

/** Something that should not be there. */
export type ReportInput = {
  /** Made by the client, 8 to 64 characters: the same key with the same input reports once. */
  readonly idempotencyKey: string;
  /** What it is. */
  readonly kind: ReportedKind;
  /** What is to be known besides, at most 1,000 characters: for those who decide. Nothing about children. */
  readonly note?: string | null | undefined;
  /** Why. */
  readonly reason: ReportReason;
  /** The post, the guardian’s entry, the event, or the message. */
  readonly subjectId: string;
};

/** Why something should not be there, the most urgent first. */
export type ReportReason =
  /** It endangers a child, or tells who a child is. */
  | 'CHILD_SAFETY'
  /** It breaks the ground rules of the network. */
  | 'GROUND_RULES'
  /** It attacks or threatens somebody. */
  | 'HARASSMENT'
  /** It incites to hatred. */
  | 'HATE'
  /** Something else: the words beside it say what. */
  | 'OTHER'
  /** It tells of somebody what is not for others. */
  | 'PERSONAL_DATA'
  /** It is advertising, or fraud. */
  | 'SPAM';

/** What can be reported. */
export type ReportedKind =
  /** An event. */
  | 'EVENT'
  /** An entry in the directory. */
  | 'GUARDIAN'
  /** A message that came through the hub, by whom it went to. */
  | 'MESSAGE'
  /** A post. */
  | 'POST';

/** Someone who acts for an organisation. */
export type RepresentativeInput = {
  /** A verified e-mail address of the person. */
  readonly email: string;
  /** The organisation. */
  readonly organisationId: string;
};

/** What one wants a certificate of. */
export type RequestCertificateInput = {
  /** The event, at which one was. */
  readonly eventId: string;
  /** In which language; left out: as it was before, or one’s own. */
  readonly language?: string | null | undefined;
  /** One’s name as it is to stand there; left out: as it stood there before, or as in the hub. */
  readonly name?: string | null | undefined;
};

/** Whom to ask for contact. */
export type RequestContactInput = {
  /** What `LikelyIdentifierError.confirmation` said of its texts, where the author has seen what was found and keeps it. */
  readonly confirmations?: ReadonlyArray<string>;
  /** The guardian’s entry in the directory. */
  readonly guardianId: string;
  /** Made by the client, 8 to 64 characters: the same key with the same input asks once. */
  readonly idempotencyKey: string;
  /** Why: mailed to her, at most 1,000 characters. Nothing about children. */
  readonly message: string;
};

/** What organisers decide of who asks to come. */
export type RequestDecision =
  /** She comes: has a seat where one is free, or waits at the place at which she asked. */
  | 'APPROVE'
  /** She does not, and cannot ask for that date again. */
  | 'DECLINE';

/** The address of someone who comes by a link and has no account. */
export type RequestInvitationCodeInput = {
  /** Where to send the code. */
  readonly email: string;
  /** What stands behind the # of the link. */
  readonly token: string;
};

/** Whom to send a code to. */
export type RequestSignInCodeInput = {
  /** An e-mail address of the person. */
  readonly email: string;
};

/** A network to join. */
export type RequestToJoinInput = {
  /** The version of the ground rules that was read and accepted. */
  readonly acceptedRulesVersion?: number | null | undefined;
  /** The answers, where questions are put. */
  readonly answers?: ReadonlyArray<JoinAnswerInput> | null | undefined;
  /** Made by the client, 8 to 64 characters: the same key with the same input asks once. */
  readonly idempotencyKey: string;
  /** The network. */
  readonly networkId: string;
  /** The version of the questions that are answered. */
  readonly questionsVersion?: number | null | undefined;
};

/** Whose suspension to end, and where. */
export type ResumeMembershipInput = {
  /** The network. */
  readonly networkId: string;
  /** The person, as `Suspension.personId` gives it. */
  readonly personId: string;
};

/** A post that was written without a name, and why one has to know by whom. */
export type RevealAuthorInput = {
  /** The post. */
  readonly postId: string;
  /** Why, 10 to 500 characters: it stands in the audit log, and whoever wrote the post gets to read it. */
  readonly reason: string;
};

/** Whose contact details to look at. */
export type RevealContactInput = {
  /** The guardian’s entry in the directory. */
  readonly guardianId: string;
};

/** The invitation to withdraw. */
export type RevokeInvitationInput = {
  /** The invitation. */
  readonly invitationId: string;
};

/** A network's grant to take back. */
export type RevokePartnerGrantInput = {
  /** The network. */
  readonly networkId: string;
  /** The partner. */
  readonly partnerId: string;
};

/** A key to revoke. */
export type RevokePartnerKeyInput = {
  /** The key. */
  readonly keyId: string;
};

/** The answer to a row that was asked about. */
export type RowAnswerInput = {
  /** Who is meant. */
  readonly answer: ImportAnswer;
  /** The line of the row. */
  readonly line: number;
};

/** What somebody answers to an invitation. */
export type RsvpAnswer =
  /** She comes: takes a seat, one that is offered her, or a place on the waiting list. Where organisers decide, she asks for it. */
  | 'GOING'
  /** She may come; it takes no seat. */
  | 'MAYBE'
  /** She does not come: a seat that she had goes to the first who waits. */
  | 'NOT_GOING';

/** An answer to an invitation. */
export type RsvpInput = {
  /** The answer; it takes the place of the one before. */
  readonly answer: RsvpAnswer;
  /** How she eats, where it is asked; empty takes it back. Organisers see how many, not who, and it goes the day after the last date. */
  readonly diet?: ReadonlyArray<Diet> | null | undefined;
  /** To what: an occurrence that the reader sees. */
  readonly occurrenceId: string;
  /** Whether she wants to wait where all seats are taken; without it the answer is `EventFullError`. */
  readonly orWait?: boolean;
  /** How many people she brings, with `GOING`: as many as the event allows. Each needs a seat: all have one, or all wait, and nobody passes them. Who comes already, and wants to bring more than there are seats for, gets `EventFullError`. */
  readonly plusOnes?: number;
  /** What she says to the questions of the event, once for all its dates; the rest stays as it is. */
  readonly replies?: ReadonlyArray<EventReplyInput> | null | undefined;
  /** Whether it holds for this date alone, or for others of its series that are to come, too. */
  readonly scope?: OccurrenceScope;
};

/** How the answer to an invitation stands. */
export type RsvpStatus =
  /** Organisers declined what she asked; for this date she cannot ask again. */
  | 'DECLINED'
  /** She has a seat. */
  | 'GOING'
  /** A seat was offered her, and she did not take it in time. She may answer anew. */
  | 'LAPSED'
  /** She may come, and has no seat. */
  | 'MAYBE'
  /** She does not come. */
  | 'NOT_GOING'
  /** She waited, and a seat is kept for her until `replyBy`: she answers `GOING` to take it. */
  | 'OFFERED'
  /** She asked to come, and organisers have not decided yet. She has no seat. */
  | 'REQUESTED'
  /** She asked, and nobody decided before it began or was cancelled; or nobody decides any more, and there was no room. */
  | 'UNDECIDED'
  /** She is on the waiting list. */
  | 'WAITING';

/** A message that the hub mails. Either `guardianId` or `replyTo` says to whom. */
export type SendMessageInput = {
  /** What `LikelyIdentifierError.confirmation` said of its texts, where the author has seen what was found and keeps it. */
  readonly confirmations?: ReadonlyArray<string>;
  /** The guardian’s entry in the directory. */
  readonly guardianId?: string | null | undefined;
  /** Made by the client, 8 to 64 characters: the same key with the same input sends once. */
  readonly idempotencyKey: string;
  /** The message to answer, within 90 days: it goes to whoever wrote it. */
  readonly replyTo?: string | null | undefined;
  /** What to write, at most 4,000 characters. Nothing about children. */
  readonly text: string;
};

/** A way to be reached. One that is there already gets the audience anew. */
export type SetContactWayInput = {
  /** For whom, besides those one is in contact with: `ME`, `NETWORK`, `LINKED` or `HUB`, as whoever reads it is named in the log. */
  readonly audience?: Audience;
  /** By what. */
  readonly kind: ContactWayKind;
  /** Numbers with their country code, such as +39 041 123 4567. */
  readonly value: string;
};

/** When the reader wants a digest. */
export type SetDigestScheduleInput = {
  /** How often. */
  readonly frequency: DigestFrequency;
  /** From which hour on, 0 to 23. */
  readonly hour: number;
  /** By the clock of which zone: where the reader is. */
  readonly timeZone: string;
  /** On which day, where it comes weekly. */
  readonly weekday?: Weekday;
};

/** When those who come to an event are reminded. */
export type SetEventRemindersInput = {
  /** Of which event. */
  readonly eventId: string;
  /** How many minutes before each of its dates: at most three times, each from 15 to 20,160 (14 days); none: nobody is reminded. Of 1,440 and its multiples are days by the clock of the event's zone: at the same time as it starts, also where clocks change in between; before whole days at nine in the morning. */
  readonly minutes: ReadonlyArray<number>;
};

/** How people are to join a network. */
export type SetJoinPolicyInput = {
  /** The network. */
  readonly networkId: string;
  /** The way. */
  readonly policy: JoinPolicyKind;
  /** What a request has to answer: at most 20 questions. */
  readonly questions: ReadonlyArray<JoinQuestionInput>;
  /** What people become by joining. */
  readonly role: JoiningRole;
};

/** Of which modules dates of an event are. */
export type SetModulesInput = {
  /** The event: one that the reader runs. */
  readonly eventId: string;
  /** Its dates, 100 at most, each once; of the others it stays as it is. */
  readonly modules: ReadonlyArray<DateModuleInput>;
};

/** When the reader is reminded of an event. */
export type SetMyRemindersInput = {
  /** Of which event. */
  readonly eventId: string;
  /** How many minutes before each of its dates, as organisers give it; none: not at all; null: as the event has it. */
  readonly minutes?: ReadonlyArray<number> | null | undefined;
};

/** Whether to send notices of a kind. */
export type SetNoticePreferenceInput = {
  /** Whether to send them. */
  readonly enabled: boolean;
  /** What they are about. */
  readonly kind: NoticeKind;
};

/** What a partner may spend. */
export type SetPartnerPointsInput = {
  /** The partner. */
  readonly partnerId: string;
  /** Points in a minute; null for what is usual on this hub. */
  readonly pointsPerMinute?: number | null | undefined;
};

/** Whether others are shown that one is at a topic. */
export type SetPresenceInput = {
  /** Whether they are. */
  readonly shown: boolean;
};

/** The organisation behind a network. */
export type SetPromoterInput = {
  /** The network. */
  readonly networkId: string;
  /** The organisation; null for none. */
  readonly organisationId?: string | null | undefined;
};

/** All that a network shares: what is not named is not shared. */
export type SetSharingInput = {
  /** The widest step that the cards of its members reach, whatever they chose: `NETWORK` to `PUBLIC`. */
  readonly cardsUpTo: Audience;
  /** The network. */
  readonly networkId: string;
  /** Its rules towards the networks above and below. */
  readonly rules: ReadonlyArray<SharingRuleInput>;
};

/** Whom in the tree a rule is for. */
export type SharingDirection =
  /** Members of the networks above. */
  | 'ANCESTORS'
  /** Members of the networks below. */
  | 'DESCENDANTS';

/** A rule of sharing with the networks above or below. */
export type SharingRuleInput = {
  /** `NETWORK` or `LINKED`. */
  readonly audience: Audience;
  /** Whom it is for. */
  readonly direction: SharingDirection;
  /** The kind of data. */
  readonly kind: DataKind;
};

/** The code from the mail. */
export type SignInByCodeInput = {
  /** The 8 digits; spaces do not matter. */
  readonly code: string;
  /** The address the code went to. */
  readonly email: string;
};

/** The token of a sign-in link. */
export type SignInByLinkInput = {
  /** What stands behind the # of the link. */
  readonly token: string;
};

/** That the reader writes an answer. */
export type SignalTypingInput = {
  /** The topic on which she writes. */
  readonly topicId: string;
};

/** Posts that are to be a topic of their own. */
export type SplitTopicInput = {
  /** Made by the client, 8 to 64 characters: the same key with the same input makes one topic. */
  readonly idempotencyKey: string;
  /** The posts, 1 to 100. */
  readonly postIds: ReadonlyArray<string>;
  /** What the new topic is about: one line of plain text, at most 200 characters. */
  readonly title: string;
  /** The topic on which they stand. At least one of its posts stays. */
  readonly topicId: string;
};

/** The code from the mail. */
export type StepUpByCodeInput = {
  /** The 8 digits; spaces do not matter. */
  readonly code: string;
};

/** Whom to suspend, and where. */
export type SuspendMembershipInput = {
  /** The network. */
  readonly networkId: string;
  /** The person, as `Member.personId` gives it. */
  readonly personId: string;
  /** Why, at most 500 characters: mailed to the person, and kept for the network's organisers. Nothing about children. */
  readonly reason: string;
};

/** An event of which one takes back what one said. */
export type TakeBackRepliesInput = {
  /** The event. */
  readonly eventId: string;
};

/** What guardians know from experience, and look for in others. */
export type Theme =
  /** Reception centres, housing. */
  | 'ACCOMMODATION'
  /** How it is found out whether someone is a minor. */
  | 'AGE_ASSESSMENT'
  /** International protection and its procedure. */
  | 'ASYLUM'
  /** What comes with the eighteenth birthday, and after it. */
  | 'COMING_OF_AGE'
  /** Living with a disability. */
  | 'DISABILITY'
  /** Bringing families together, also under the Dublin rules. */
  | 'FAMILY_REUNIFICATION'
  /** Life in a foster family. */
  | 'FOSTER_CARE'
  /** Physicians, consent, insurance. */
  | 'HEALTH'
  /** Interpreters and mediators. */
  | 'INTERCULTURAL_MEDIATION'
  /** Criminal proceedings against minors. */
  | 'JUVENILE_JUSTICE'
  /** Sexual orientation and gender identity. */
  | 'LGBTIQ'
  /** Psychological help, trauma. */
  | 'MENTAL_HEALTH'
  /** Permits to stay, and their renewal. */
  | 'RESIDENCE_PERMIT'
  /** Voluntary return, transfers between countries. */
  | 'RETURN_AND_TRANSFER'
  /** School and learning the language. */
  | 'SCHOOL'
  /** Recognising it, and protection from it. */
  | 'TRAFFICKING'
  /** Vocational training and first jobs. */
  | 'WORK_AND_TRAINING';

/** A code of the authenticator app. */
export type TotpCodeInput = {
  /** The 6 digits; where one proves oneself, a recovery code as well. */
  readonly code: string;
};

/** The link by which an address is brought back. */
export type UndoAddressChangeInput = {
  /** What stands behind the # of the link. */
  readonly token: string;
};

/** An import to take back. */
export type UndoImportInput = {
  /** Which. */
  readonly importId: string;
};

/** What to change of a board; what is left out stays as it is. */
export type UpdateBoardInput = {
  /** Whether it is only read: it takes no topics, no posts and no edits. */
  readonly archived?: boolean | null | undefined;
  /** For how many days after she came to the network what somebody attaches waits for those who keep order, 0 to 365. */
  readonly attachmentHoldDays?: number | null | undefined;
  /** Whether its posts may carry pictures and PDF files. */
  readonly attachments?: boolean | null | undefined;
  /** The last step of the ladder that it reaches, the network at least: of all that was ever written on it. */
  readonly audience?: Audience | null | undefined;
  /** The board. */
  readonly boardId: string;
  /** For how many hours authors may edit what they posted, 0 to 720. */
  readonly editHours?: number | null | undefined;
  /** Whether people may write there without their names. What was written so stays so when they may not any more. */
  readonly nameless?: boolean | null | undefined;
  /** Whether partner portals of the network may show it, too. */
  readonly partners?: boolean | null | undefined;
  /** Whether it wants reactions to its posts. */
  readonly reactions?: boolean | null | undefined;
  /** Its title in all its languages, at most 200 characters in each. */
  readonly title?: ReadonlyArray<LocalizedTextInput> | null | undefined;
};

/** What the code of one’s certificate is to show. */
export type UpdateCertificateInput = {
  /** One of one’s own. */
  readonly certificateId: string;
  /** All that is shown besides that it is vouched for; an empty list: nothing. */
  readonly shown: ReadonlyArray<CertificateFact>;
};

/** What to change of an event; what is left out stays as it is, and what may be missing is taken away by null. */
export type UpdateEventInput = {
  /** How people come. */
  readonly admission?: EventAdmissionInput | null | undefined;
  /** The last step of the ladder that it reaches. */
  readonly audience?: Audience | null | undefined;
  /** Which seats are reserved for whom. */
  readonly bandSeats?: BandSeatsInput | null | undefined;
  /** How many seats there are: as many as are taken at least. New ones go to those who wait. */
  readonly capacity?: number | null | undefined;
  /** Until when one registers. */
  readonly closesAt?: string | null | undefined;
  /** What it costs, in all its languages. */
  readonly costNote?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** What it is about, in all its languages. */
  readonly description?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The event. */
  readonly eventId: string;
  /** Whether people without an account may come. Where they may not any more, or not everybody sees it, those who were to come are told so, and their seats go to others. */
  readonly guestsWelcome?: boolean | null | undefined;
  /** What it is. */
  readonly kind?: EventKind | null | undefined;
  /** In which languages it is held. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** When the date ends. */
  readonly localEnd?: string | null | undefined;
  /** When the date starts: all that are to come move as it does. */
  readonly localStart?: string | null | undefined;
  /** The date whose times `localStart` and `localEnd` are: all that are to come move as it does. Without it, the first that is to come. */
  readonly occurrenceId?: string | null | undefined;
  /** Where it takes place online. */
  readonly onlineUrl?: string | null | undefined;
  /** From when on one registers. */
  readonly opensAt?: string | null | undefined;
  /** Whether partner portals of its network may show it, too. */
  readonly partners?: boolean | null | undefined;
  /** Where it takes place. */
  readonly place?: string | null | undefined;
  /** How many people one may bring along; who brings more already may do so. */
  readonly plusOnes?: number | null | undefined;
  /** How it comes again; null where it takes place once. What it does not come to any more is cancelled where somebody answered to it, and gone where nobody did. */
  readonly recurrence?: RecurrenceInput | null | undefined;
  /** For how many hours a seat is kept for the first who waits. */
  readonly replyHours?: number | null | undefined;
  /** Its title in all its languages. */
  readonly title?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Whether one can wait for a seat. */
  readonly waitingList?: boolean | null | undefined;
  /** Whether it takes whole days. */
  readonly wholeDay?: boolean | null | undefined;
  /** By the clock of which zone its times are. */
  readonly zone?: string | null | undefined;
};

/** What changes of a network; what is left out stays as it is. */
export type UpdateNetworkInput = {
  /** How many appointments one guardian may declare, 1 to 500; null clears it. */
  readonly caseloadCeiling?: number | null | undefined;
  /** Codes of the courts on whose lists its guardians stand. */
  readonly courtCodes?: ReadonlyArray<string> | null | undefined;
  /** What it is there for, in all its languages, at most 2,000 characters in each. */
  readonly description?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The languages it works in. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** The share of hours, 0 to 1, from which attendance is certified; null clears it. */
  readonly minimumAttendance?: number | null | undefined;
  /** Its name in all its languages, at most 120 characters in each. */
  readonly name?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** The network. */
  readonly networkId: string;
  /** Code of where it works (ISO 3166 or NUTS 2024); null clears it. */
  readonly territoryCode?: string | null | undefined;
};

/** What to change of a date; what is left out stays as it is. A title or description that is null is that of the event again; a place, a link or a number of seats that is null is taken away. */
export type UpdateOccurrenceInput = {
  /** How many seats there are: as many as are taken at least. New ones go to those who wait. */
  readonly capacity?: number | null | undefined;
  /** What it is about, in all its languages; at most 5,000 characters each. */
  readonly description?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** When it ends. */
  readonly localEnd?: string | null | undefined;
  /** When it starts, by the clock of the event's zone. */
  readonly localStart?: string | null | undefined;
  /** The date. */
  readonly occurrenceId: string;
  /** Where it takes place online: a link that begins with https://. */
  readonly onlineUrl?: string | null | undefined;
  /** Where it takes place; at most 300 characters. */
  readonly place?: string | null | undefined;
  /** Whether the others of its series are changed, too: they move as it does. */
  readonly scope?: OccurrenceScope;
  /** Its title, in all its languages; at most 200 characters each. */
  readonly title?: ReadonlyArray<LocalizedTextInput> | null | undefined;
};

/** What to change of a tag; what is left out stays as it is. */
export type UpdateTagInput = {
  /** The word in all its languages, at most 40 characters in each. */
  readonly name?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Whether topics are given it no more; those that have it keep it. */
  readonly retired?: boolean | null | undefined;
  /** The tag. */
  readonly tagId: string;
};

/** What to change of a topic; what is left out stays as it is. */
export type UpdateTopicInput = {
  /** The language it is held in; null for none. For its author, too. */
  readonly language?: string | null | undefined;
  /** Whether it takes no more posts. */
  readonly locked?: boolean | null | undefined;
  /** Whether it stands above the others. */
  readonly pinned?: boolean | null | undefined;
  /** All that it is about: at most five of the tags of its network, retired ones only where it carries them. For its author, too. */
  readonly tagIds?: ReadonlyArray<string> | null | undefined;
  /** Its title: one line of plain text, at most 200 characters. For its author, too. */
  readonly title?: string | null | undefined;
  /** The topic. */
  readonly topicId: string;
};

/** What to change of a module; what is left out stays as it is. */
export type UpdateTrainingModuleInput = {
  /** For how many minutes one is to have been at dates of it, 60,000 at most. Null: at one of them. */
  readonly minutesAsked?: number | null | undefined;
  /** The module. */
  readonly moduleId: string;
  /** What it is called, in all its languages, at most 200 characters in each. */
  readonly name?: ReadonlyArray<LocalizedTextInput> | null | undefined;
  /** Whether a certificate of an event that has dates of it needs it. Those that were made stay as they are. */
  readonly required?: boolean | null | undefined;
};

/** A day of the week. */
export type Weekday =
  /** The fifth. */
  | 'FRIDAY'
  /** The first day of the week (ISO 8601). */
  | 'MONDAY'
  /** The sixth. */
  | 'SATURDAY'
  /** The last. */
  | 'SUNDAY'
  /** The fourth. */
  | 'THURSDAY'
  /** The second. */
  | 'TUESDAY'
  /** The third. */
  | 'WEDNESDAY';

/** A certificate to withdraw. */
export type WithdrawCertificateInput = {
  /** Of an event that the reader runs. */
  readonly certificateId: string;
  /** Why, in 1,000 characters at most: its holder reads it. For withdrawing it. */
  readonly reason?: string | null | undefined;
  /** Whether it is withdrawn; false takes that back. */
  readonly withdrawn?: boolean;
};

export type AcceptAnswerMutationVariables = Exact<{
  input: AcceptAnswerInput;
}>;


export type AcceptAnswerMutation = { readonly acceptAnswer:
    | { readonly __typename: 'AcceptAnswerSuccess', readonly topic: { readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly pinned: boolean, readonly locked: boolean, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly language: string } }>, readonly acceptedAnswer: { readonly id: string } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } }
    | { readonly __typename: 'NoAnswerError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TopicLockedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type TopicItemFragment = { readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly pinned: boolean, readonly locked: boolean, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly language: string } }>, readonly acceptedAnswer: { readonly id: string } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } };

export type TagNameFragment = { readonly id: string, readonly name: { readonly text: string, readonly language: string } };

export type TextPartsFragment = { readonly text: string, readonly language: string };

export type ParticipantItemFragment = { readonly id: string, readonly kind: ParticipantKind, readonly name: string };

type ProblemParts_AddressKnownError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_AddressNeededError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_AlreadyDecidedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_AppealClosedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_AttachmentsNotConfirmedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_AttachmentsOffError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_AttendanceNotTakenError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_AttendanceTooLowError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_ByInvitationOnlyError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_CalendarTooLargeError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_CapacityBelowGoingError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_CertificateWithdrawnError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_CheckInClosedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_CheckInCodeWrongError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_ClosedToMessagesError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_ClosedToRequestsError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_ContactRequestExistsError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_DecidedMeanwhileError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_DecisionDoesNotFitError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_EditTimeOverError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_EditedMeanwhileError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_EmptySeriesError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_EndlessRuleError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_EventFullError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_EventNotOverError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_EventOverError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_GuestsNotWelcomeError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_IdempotencyKeyReusedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_ImportBuiltOnError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_ImportRefusedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidCodeError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidGuestLinkError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidInputError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidInvitationError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidLinkError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidPasskeyError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidRecurrenceError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_InvalidUndoError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_LastOrganiserError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_LikelyIdentifierError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_LinkExistsError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_ModulesMissingError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_NamelessNotAllowedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_NetworksWithoutOrganiserError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_NoAnswerError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_NoCertificatesError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_NotFoundError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_NotNamelessError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_NotSignedInError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_NudgedBeforeError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_OtherBrowserError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_OutcomeAnsweredError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_OutcomeClosedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_OwnPostError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_PasskeyNeededError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_PostHeldError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_RateLimitedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_ReactionsOffError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_RegistrationClosedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_RegistrationNotOpenError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_ReplyMissingError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_RequestDeclinedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_RequestPendingError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_RulesNotAcceptedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_SeriesNotMovableError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_SeriesTooLongError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_StepUpRequiredError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_SuspendedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_TooManyBlocksError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_TooManyBoardsError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_TooManyHostsError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_TooManyMentionsError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_TooManyModulesError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_TooManyTagsError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_TopicLockedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_TotpExistsError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_WiderAudienceError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ProblemParts_WouldMakeCycleError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

export type ProblemPartsFragment =
  | ProblemParts_AddressKnownError_Fragment
  | ProblemParts_AddressNeededError_Fragment
  | ProblemParts_AlreadyDecidedError_Fragment
  | ProblemParts_AppealClosedError_Fragment
  | ProblemParts_AttachmentsNotConfirmedError_Fragment
  | ProblemParts_AttachmentsOffError_Fragment
  | ProblemParts_AttendanceNotTakenError_Fragment
  | ProblemParts_AttendanceTooLowError_Fragment
  | ProblemParts_ByInvitationOnlyError_Fragment
  | ProblemParts_CalendarTooLargeError_Fragment
  | ProblemParts_CapacityBelowGoingError_Fragment
  | ProblemParts_CertificateWithdrawnError_Fragment
  | ProblemParts_CheckInClosedError_Fragment
  | ProblemParts_CheckInCodeWrongError_Fragment
  | ProblemParts_ClosedToMessagesError_Fragment
  | ProblemParts_ClosedToRequestsError_Fragment
  | ProblemParts_ContactRequestExistsError_Fragment
  | ProblemParts_DecidedMeanwhileError_Fragment
  | ProblemParts_DecisionDoesNotFitError_Fragment
  | ProblemParts_EditTimeOverError_Fragment
  | ProblemParts_EditedMeanwhileError_Fragment
  | ProblemParts_EmptySeriesError_Fragment
  | ProblemParts_EndlessRuleError_Fragment
  | ProblemParts_EventFullError_Fragment
  | ProblemParts_EventNotOverError_Fragment
  | ProblemParts_EventOverError_Fragment
  | ProblemParts_GuestsNotWelcomeError_Fragment
  | ProblemParts_IdempotencyKeyReusedError_Fragment
  | ProblemParts_ImportBuiltOnError_Fragment
  | ProblemParts_ImportRefusedError_Fragment
  | ProblemParts_InvalidCodeError_Fragment
  | ProblemParts_InvalidGuestLinkError_Fragment
  | ProblemParts_InvalidInputError_Fragment
  | ProblemParts_InvalidInvitationError_Fragment
  | ProblemParts_InvalidLinkError_Fragment
  | ProblemParts_InvalidPasskeyError_Fragment
  | ProblemParts_InvalidRecurrenceError_Fragment
  | ProblemParts_InvalidUndoError_Fragment
  | ProblemParts_LastOrganiserError_Fragment
  | ProblemParts_LikelyIdentifierError_Fragment
  | ProblemParts_LinkExistsError_Fragment
  | ProblemParts_ModulesMissingError_Fragment
  | ProblemParts_NamelessNotAllowedError_Fragment
  | ProblemParts_NetworksWithoutOrganiserError_Fragment
  | ProblemParts_NoAnswerError_Fragment
  | ProblemParts_NoCertificatesError_Fragment
  | ProblemParts_NotFoundError_Fragment
  | ProblemParts_NotNamelessError_Fragment
  | ProblemParts_NotSignedInError_Fragment
  | ProblemParts_NudgedBeforeError_Fragment
  | ProblemParts_OtherBrowserError_Fragment
  | ProblemParts_OutcomeAnsweredError_Fragment
  | ProblemParts_OutcomeClosedError_Fragment
  | ProblemParts_OwnPostError_Fragment
  | ProblemParts_PasskeyNeededError_Fragment
  | ProblemParts_PostHeldError_Fragment
  | ProblemParts_RateLimitedError_Fragment
  | ProblemParts_ReactionsOffError_Fragment
  | ProblemParts_RegistrationClosedError_Fragment
  | ProblemParts_RegistrationNotOpenError_Fragment
  | ProblemParts_ReplyMissingError_Fragment
  | ProblemParts_RequestDeclinedError_Fragment
  | ProblemParts_RequestPendingError_Fragment
  | ProblemParts_RulesNotAcceptedError_Fragment
  | ProblemParts_SeriesNotMovableError_Fragment
  | ProblemParts_SeriesTooLongError_Fragment
  | ProblemParts_StepUpRequiredError_Fragment
  | ProblemParts_SuspendedError_Fragment
  | ProblemParts_TooManyBlocksError_Fragment
  | ProblemParts_TooManyBoardsError_Fragment
  | ProblemParts_TooManyHostsError_Fragment
  | ProblemParts_TooManyMentionsError_Fragment
  | ProblemParts_TooManyModulesError_Fragment
  | ProblemParts_TooManyTagsError_Fragment
  | ProblemParts_TopicLockedError_Fragment
  | ProblemParts_TotpExistsError_Fragment
  | ProblemParts_WiderAudienceError_Fragment
  | ProblemParts_WouldMakeCycleError_Fragment
;

export type AcceptContactRequestMutationVariables = Exact<{
  input: ContactRequestInput;
}>;


export type AcceptContactRequestMutation = { readonly acceptContactRequest:
    | { readonly __typename: 'ContactRequestSuccess', readonly request: { readonly id: string, readonly incoming: boolean, readonly name: string, readonly guardianId: string | null, readonly message: string | null, readonly state: ContactRequestState, readonly createdAt: string } | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type ContactRequestItemFragment = { readonly id: string, readonly incoming: boolean, readonly name: string, readonly guardianId: string | null, readonly message: string | null, readonly state: ContactRequestState, readonly createdAt: string };

export type AcceptGroundRulesMutationVariables = Exact<{
  input: AcceptGroundRulesInput;
}>;


export type AcceptGroundRulesMutation = { readonly acceptGroundRules:
    | { readonly __typename: 'GroundRulesSuccess', readonly network: { readonly id: string, readonly groundRules: { readonly id: string, readonly version: number, readonly html: string, readonly markdown: string | null, readonly publishedAt: string, readonly viewerAccepted: boolean } | null } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type GroundRulesPartsFragment = { readonly id: string, readonly version: number, readonly html: string, readonly markdown: string | null, readonly publishedAt: string, readonly viewerAccepted: boolean };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { readonly acceptInvitation:
    | { readonly __typename: 'AcceptInvitationSuccess', readonly network: { readonly id: string }, readonly viewer: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly locale: string | null, readonly offerPasskey: boolean | null, readonly passkeyRequired: boolean | null, readonly showsPresence: boolean, readonly participant: { readonly id: string } | null, readonly guardian: { readonly id: string } | null } }
    | { readonly __typename: 'AddressKnownError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInvitationError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RulesNotAcceptedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SuspendedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type ViewerPartsFragment = { readonly id: string, readonly name: string | null, readonly email: string | null, readonly locale: string | null, readonly offerPasskey: boolean | null, readonly passkeyRequired: boolean | null, readonly showsPresence: boolean, readonly participant: { readonly id: string } | null, readonly guardian: { readonly id: string } | null };

export type AcceptNetworkLinkMutationVariables = Exact<{
  input: NetworkLinkInput;
}>;


export type AcceptNetworkLinkMutation = { readonly acceptNetworkLink:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LinkExistsError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NetworkLinkSuccess', readonly link: { readonly id: string, readonly kinds: ReadonlyArray<DataKind>, readonly purpose: string, readonly state: NetworkLinkState, readonly offeredAt: string, readonly acceptedAt: string | null, readonly expiresAt: string | null, readonly from: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly to: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type NetworkLinkItemFragment = { readonly id: string, readonly kinds: ReadonlyArray<DataKind>, readonly purpose: string, readonly state: NetworkLinkState, readonly offeredAt: string, readonly acceptedAt: string | null, readonly expiresAt: string | null, readonly from: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly to: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } };

export type NetworkItemFragment = { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } };

export type AddEmailAddressMutationVariables = Exact<{
  input: AddEmailAddressInput;
}>;


export type AddEmailAddressMutation = { readonly addEmailAddress:
    | { readonly __typename: 'AddEmailAddressSuccess', readonly sent: boolean }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type AddOccurrenceMutationVariables = Exact<{
  input: AddOccurrenceInput;
}>;


export type AddOccurrenceMutation = { readonly addOccurrence:
    | { readonly __typename: 'CapacityBelowGoingError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EventOverError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidRecurrenceError', readonly part: string, readonly paragraph: string, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OccurrenceSuccess', readonly occurrenceId: string, readonly occurrence: { readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly event: { readonly id: string, readonly cancelled: boolean, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null }, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null } | null }
    | { readonly __typename: 'SeriesTooLongError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type OccurrenceDoneFragment = { readonly occurrenceId: string, readonly occurrence: { readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly event: { readonly id: string, readonly cancelled: boolean, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null }, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null } | null };

export type OccurrenceItemFragment = { readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null };

export type OccurrenceSeatsFragment = { readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null };

export type OccurrenceSeatingFragment = { readonly viewerSeatsLeft: number | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null };

export type BandCountPartsFragment = { readonly band: ExperienceBand, readonly count: number };

export type RsvpPartsFragment = { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string };

export type RecurrenceProblemFragment = { readonly part: string, readonly paragraph: string };

export type AddPartnerKeyMutationVariables = Exact<{
  input: AddPartnerKeyInput;
}>;


export type AddPartnerKeyMutation = { readonly addPartnerKey:
    | { readonly __typename: 'AddPartnerKeySuccess', readonly key: string | null, readonly partner: { readonly id: string, readonly name: string, readonly purpose: string, readonly pointsPerMinute: number | null, readonly viewerKeeps: boolean, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly grants: ReadonlyArray<{ readonly scopes: ReadonlyArray<PartnerScope>, readonly grantedAt: string, readonly expiresAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly keys: ReadonlyArray<{ readonly id: string, readonly label: string, readonly createdAt: string, readonly revokedAt: string | null }>, readonly jwks: ReadonlyArray<{ readonly id: string, readonly kid: string, readonly createdAt: string }> } | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type PartnerPartsFragment = { readonly id: string, readonly name: string, readonly purpose: string, readonly pointsPerMinute: number | null, readonly viewerKeeps: boolean, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly grants: ReadonlyArray<{ readonly scopes: ReadonlyArray<PartnerScope>, readonly grantedAt: string, readonly expiresAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly keys: ReadonlyArray<{ readonly id: string, readonly label: string, readonly createdAt: string, readonly revokedAt: string | null }>, readonly jwks: ReadonlyArray<{ readonly id: string, readonly kid: string, readonly createdAt: string }> };

export type AddPasskeyMutationVariables = Exact<{
  input: PasskeyResponseInput;
}>;


export type AddPasskeyMutation = { readonly addPasskey:
    | { readonly __typename: 'InvalidPasskeyError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeysSuccess', readonly passkeys: ReadonlyArray<{ readonly id: string, readonly device: string | null, readonly addedAt: string, readonly lastUsedAt: string | null }> }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type PasskeyItemFragment = { readonly id: string, readonly device: string | null, readonly addedAt: string, readonly lastUsedAt: string | null };

export type AddRepresentativeMutationVariables = Exact<{
  input: RepresentativeInput;
}>;


export type AddRepresentativeMutation = { readonly addRepresentative:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OrganisationSuccess', readonly organisation: { readonly id: string } | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type AnswerAppealMutationVariables = Exact<{
  input: AnswerAppealInput;
}>;


export type AnswerAppealMutation = { readonly answerAppeal:
    | { readonly __typename: 'AnswerAppealSuccess', readonly item: { readonly id: string, readonly kind: ReportedKind, readonly subjectId: string, readonly origin: ModerationOrigin, readonly reason: ReportReason, readonly state: ModerationState, readonly openedAt: string, readonly dueAt: string, readonly viewerMayDecide: boolean, readonly hidden: boolean, readonly html: string | null, readonly network: { readonly id: string }, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null, readonly topic: { readonly id: string, readonly title: string } | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly guardian: { readonly id: string, readonly name: string } | null, readonly event: { readonly id: string, readonly title: { readonly text: string, readonly language: string } } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reason: ReportReason, readonly note: string | null, readonly createdAt: string, readonly reporter: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null }>, readonly decision: { readonly decision: Decision, readonly ground: ReportReason, readonly statement: string | null, readonly decidedAt: string, readonly appeal: string | null, readonly appealedAt: string | null, readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly answeredAt: string | null, readonly decidedBy: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null } | null } | null }
    | { readonly __typename: 'DecidedMeanwhileError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type ModerationItemPartsFragment = { readonly id: string, readonly kind: ReportedKind, readonly subjectId: string, readonly origin: ModerationOrigin, readonly reason: ReportReason, readonly state: ModerationState, readonly openedAt: string, readonly dueAt: string, readonly viewerMayDecide: boolean, readonly hidden: boolean, readonly html: string | null, readonly network: { readonly id: string }, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null, readonly topic: { readonly id: string, readonly title: string } | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly guardian: { readonly id: string, readonly name: string } | null, readonly event: { readonly id: string, readonly title: { readonly text: string, readonly language: string } } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reason: ReportReason, readonly note: string | null, readonly createdAt: string, readonly reporter: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null }>, readonly decision: { readonly decision: Decision, readonly ground: ReportReason, readonly statement: string | null, readonly decidedAt: string, readonly appeal: string | null, readonly appealedAt: string | null, readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly answeredAt: string | null, readonly decidedBy: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null } | null };

export type AttachmentItemFragment = { readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null };

export type AnswerHostRequestMutationVariables = Exact<{
  input: AnswerHostRequestInput;
}>;


export type AnswerHostRequestMutation = { readonly answerHostRequest:
    | { readonly __typename: 'EventOverError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HostingSuccess', readonly event: { readonly id: string, readonly hosts: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly organisers: ReadonlyArray<{ readonly id: string, readonly kind: ParticipantKind, readonly name: string }>, readonly hostRequests: ReadonlyArray<{ readonly id: string, readonly askedAt: string, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly participant: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null, readonly askedBy: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null }> | null } | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type HostingDoneFragment = { readonly event: { readonly id: string, readonly hosts: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly organisers: ReadonlyArray<{ readonly id: string, readonly kind: ParticipantKind, readonly name: string }>, readonly hostRequests: ReadonlyArray<{ readonly id: string, readonly askedAt: string, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly participant: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null, readonly askedBy: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null }> | null } | null };

export type HostRequestPartsFragment = { readonly id: string, readonly askedAt: string, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly participant: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null, readonly askedBy: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null };

export type AnswerOutcomeMutationVariables = Exact<{
  input: AnswerOutcomeInput;
}>;


export type AnswerOutcomeMutation = { readonly answerOutcome:
    | { readonly __typename: 'AnswerOutcomeSuccess', readonly occurrence: { readonly id: string, readonly viewerMayAnswer: boolean } | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OutcomeAnsweredError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OutcomeClosedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type AppealMutationVariables = Exact<{
  input: AppealInput;
}>;


export type AppealMutation = { readonly appeal:
    | { readonly __typename: 'AppealClosedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AppealSuccess', readonly statement: { readonly id: string, readonly kind: ReportedKind, readonly subjectId: string, readonly decision: Decision, readonly ground: ReportReason, readonly statement: string | null, readonly decidedAt: string, readonly appealableUntil: string | null, readonly appeal: string | null, readonly appealedAt: string | null, readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly answeredAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly topic: { readonly id: string, readonly title: string } | null } | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type StatementPartsFragment = { readonly id: string, readonly kind: ReportedKind, readonly subjectId: string, readonly decision: Decision, readonly ground: ReportReason, readonly statement: string | null, readonly decidedAt: string, readonly appealableUntil: string | null, readonly appeal: string | null, readonly appealedAt: string | null, readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly answeredAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly topic: { readonly id: string, readonly title: string } | null };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyImportInput;
}>;


export type ApplyImportMutation = { readonly applyImport:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ImportBuiltOnError', readonly people: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ImportRefusedError', readonly reason: string, readonly line: number | null, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ImportSuccess', readonly import: { readonly id: string, readonly state: ImportState, readonly format: string, readonly encoding: string | null, readonly delimiter: string | null, readonly sheet: string | null, readonly sheets: ReadonlyArray<string>, readonly headingRow: number, readonly sampleRows: ReadonlyArray<ReadonlyArray<string>>, readonly done: number, readonly total: number, readonly failure: string | null, readonly rowsKept: boolean, readonly viewerMayUndo: boolean, readonly createdAt: string, readonly appliedAt: string | null, readonly columns: ReadonlyArray<{ readonly heading: string, readonly field: ImportField | null, readonly imported: boolean }>, readonly numbers: { readonly create: number, readonly update: number, readonly merge: number, readonly skip: number, readonly asked: number, readonly error: number }, readonly network: { readonly id: string } } }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

type ImportResultParts_IdempotencyKeyReusedError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ImportResultParts_ImportBuiltOnError_Fragment = { readonly people: number, readonly code: string, readonly message: string, readonly field: string | null };

type ImportResultParts_ImportRefusedError_Fragment = { readonly reason: string, readonly line: number | null, readonly code: string, readonly message: string, readonly field: string | null };

type ImportResultParts_ImportSuccess_Fragment = { readonly import: { readonly id: string, readonly state: ImportState, readonly format: string, readonly encoding: string | null, readonly delimiter: string | null, readonly sheet: string | null, readonly sheets: ReadonlyArray<string>, readonly headingRow: number, readonly sampleRows: ReadonlyArray<ReadonlyArray<string>>, readonly done: number, readonly total: number, readonly failure: string | null, readonly rowsKept: boolean, readonly viewerMayUndo: boolean, readonly createdAt: string, readonly appliedAt: string | null, readonly columns: ReadonlyArray<{ readonly heading: string, readonly field: ImportField | null, readonly imported: boolean }>, readonly numbers: { readonly create: number, readonly update: number, readonly merge: number, readonly skip: number, readonly asked: number, readonly error: number }, readonly network: { readonly id: string } } };

type ImportResultParts_InvalidInputError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ImportResultParts_NotFoundError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ImportResultParts_NotSignedInError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

type ImportResultParts_RateLimitedError_Fragment = { readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null };

type ImportResultParts_StepUpRequiredError_Fragment = { readonly code: string, readonly message: string, readonly field: string | null };

export type ImportResultPartsFragment =
  | ImportResultParts_IdempotencyKeyReusedError_Fragment
  | ImportResultParts_ImportBuiltOnError_Fragment
  | ImportResultParts_ImportRefusedError_Fragment
  | ImportResultParts_ImportSuccess_Fragment
  | ImportResultParts_InvalidInputError_Fragment
  | ImportResultParts_NotFoundError_Fragment
  | ImportResultParts_NotSignedInError_Fragment
  | ImportResultParts_RateLimitedError_Fragment
  | ImportResultParts_StepUpRequiredError_Fragment
;

export type ImportPartsFragment = { readonly id: string, readonly state: ImportState, readonly format: string, readonly encoding: string | null, readonly delimiter: string | null, readonly sheet: string | null, readonly sheets: ReadonlyArray<string>, readonly headingRow: number, readonly sampleRows: ReadonlyArray<ReadonlyArray<string>>, readonly done: number, readonly total: number, readonly failure: string | null, readonly rowsKept: boolean, readonly viewerMayUndo: boolean, readonly createdAt: string, readonly appliedAt: string | null, readonly columns: ReadonlyArray<{ readonly heading: string, readonly field: ImportField | null, readonly imported: boolean }>, readonly numbers: { readonly create: number, readonly update: number, readonly merge: number, readonly skip: number, readonly asked: number, readonly error: number }, readonly network: { readonly id: string } };

export type ImportNumbersPartsFragment = { readonly create: number, readonly update: number, readonly merge: number, readonly skip: number, readonly asked: number, readonly error: number };

export type ApproveJoinRequestMutationVariables = Exact<{
  input: JoinRequestInput;
}>;


export type ApproveJoinRequestMutation = { readonly approveJoinRequest:
    | { readonly __typename: 'AlreadyDecidedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'JoinRequestSuccess', readonly request: { readonly id: string, readonly name: string, readonly state: JoinRequestState, readonly role: MembershipRole, readonly reason: string | null, readonly createdAt: string, readonly decidedAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SuspendedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type JoinRequestItemFragment = { readonly id: string, readonly name: string, readonly state: JoinRequestState, readonly role: MembershipRole, readonly reason: string | null, readonly createdAt: string, readonly decidedAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } };

export type ArchiveTrainingModuleMutationVariables = Exact<{
  input: ArchiveTrainingModuleInput;
}>;


export type ArchiveTrainingModuleMutation = { readonly archiveTrainingModule:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooManyModulesError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TrainingModuleSuccess', readonly module: { readonly id: string, readonly minutesAsked: number | null, readonly required: boolean, readonly archived: boolean, readonly name: { readonly text: string, readonly language: string } } }
   };

export type ModulePartsFragment = { readonly id: string, readonly minutesAsked: number | null, readonly required: boolean, readonly archived: boolean, readonly name: { readonly text: string, readonly language: string } };

export type AskToHostMutationVariables = Exact<{
  input: AskToHostInput;
}>;


export type AskToHostMutation = { readonly askToHost:
    | { readonly __typename: 'EventOverError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HostingSuccess', readonly event: { readonly id: string, readonly hostRequests: ReadonlyArray<{ readonly id: string, readonly askedAt: string, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly participant: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null, readonly askedBy: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null }> | null } | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooManyHostsError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type AttendanceChangesSubscriptionVariables = Exact<{
  occurrenceId: string;
  after?: string | null | undefined;
}>;


export type AttendanceChangesSubscription = { readonly attendanceChanges: { readonly cursor: string, readonly attendedCount: number, readonly participant: { readonly id: string, readonly name: string }, readonly attendance: { readonly id: string, readonly minutes: number, readonly how: AttendanceWay, readonly markedAt: string } | null } };

export type AttendancePartsFragment = { readonly id: string, readonly minutes: number, readonly how: AttendanceWay, readonly markedAt: string };

export type AuditLogQueryVariables = Exact<{
  kinds?: ReadonlyArray<AuditKind> | AuditKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { readonly auditLog: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: AuditKind, readonly actorKind: AuditActorKind, readonly actorName: string | null, readonly subjectName: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly details: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type PageInfoPartsFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type BeginPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyMutation = { readonly beginPasskey:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyOptionsSuccess', readonly options: string }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { readonly beginPasskeySignIn:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyOptionsSuccess', readonly options: string }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type BeginPasskeyStepUpMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyStepUpMutation = { readonly beginPasskeyStepUp:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyOptionsSuccess', readonly options: string }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type BeginTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginTotpMutation = { readonly beginTotp:
    | { readonly __typename: 'BeginTotpSuccess', readonly secret: string, readonly uri: string }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TotpExistsError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type BlockPersonMutationVariables = Exact<{
  input: BlockedPersonInput;
}>;


export type BlockPersonMutation = { readonly blockPerson:
    | { readonly __typename: 'BlockPersonSuccess', readonly participant: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooManyBlocksError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type BlockedPeopleQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BlockedPeopleQuery = { readonly me: { readonly id: string, readonly blockedPeople: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ParticipantKind, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type BoardQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  tagIds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type BoardQuery = { readonly board: { readonly changeCursor: string, readonly notificationLevel: NotificationLevel, readonly unreadTopics: number, readonly peerAnswerShare: number | null, readonly id: string, readonly kind: BoardKind, readonly editHours: number, readonly nameless: boolean, readonly reactions: boolean, readonly attachments: boolean, readonly attachmentHoldDays: number, readonly archived: boolean, readonly viewerMayPost: boolean, readonly viewerMayReact: boolean, readonly viewerMayModerate: boolean, readonly viewerMustAcceptRules: boolean, readonly topics: { readonly nodes: ReadonlyArray<{ readonly unreadCount: number, readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly pinned: boolean, readonly locked: boolean, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly language: string } }>, readonly acceptedAnswer: { readonly id: string } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } | null };

export type BoardItemFragment = { readonly id: string, readonly kind: BoardKind, readonly editHours: number, readonly nameless: boolean, readonly reactions: boolean, readonly attachments: boolean, readonly attachmentHoldDays: number, readonly archived: boolean, readonly viewerMayPost: boolean, readonly viewerMayReact: boolean, readonly viewerMayModerate: boolean, readonly viewerMustAcceptRules: boolean, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } };

export type BoardChangesSubscriptionVariables = Exact<{
  boardId: string;
  after?: string | null | undefined;
}>;


export type BoardChangesSubscription = { readonly boardChanges: { readonly cursor: string, readonly kind: BoardChangeKind, readonly topicId: string, readonly postId: string | null, readonly topic: { readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly pinned: boolean, readonly locked: boolean, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly language: string } }>, readonly acceptedAnswer: { readonly id: string } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly post: { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly editableUntil: string | null, readonly revision: number, readonly state: PostState, readonly topic: { readonly id: string }, readonly reactions: ReadonlyArray<{ readonly kind: ReactionKind, readonly count: number }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly guardian: { readonly id: string } | null }>, readonly replyTo: { readonly id: string, readonly html: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } | null } };

export type PostItemFragment = { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly editableUntil: string | null, readonly revision: number, readonly state: PostState, readonly reactions: ReadonlyArray<{ readonly kind: ReactionKind, readonly count: number }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly guardian: { readonly id: string } | null }>, readonly replyTo: { readonly id: string, readonly html: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } };

export type CalendarQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: CalendarFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CalendarQuery = { readonly calendar: { readonly nodes: ReadonlyArray<{ readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly event: { readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly title: { readonly text: string, readonly language: string }, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type EventItemFragment = { readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly title: { readonly text: string, readonly language: string }, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null };

export type EventSeatingFragment = { readonly plusOnes: number, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null };

export type BandSeatsPartsFragment = { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> };

export type CalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedsQuery = { readonly me: { readonly id: string, readonly calendarFeeds: ReadonlyArray<{ readonly id: string, readonly kind: CalendarFeedKind, readonly createdAt: string, readonly renewedAt: string, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null }> } | null };

export type CalendarFeedItemFragment = { readonly id: string, readonly kind: CalendarFeedKind, readonly createdAt: string, readonly renewedAt: string, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null };

export type CancelEventMutationVariables = Exact<{
  input: CancelEventInput;
}>;


export type CancelEventMutation = { readonly cancelEvent:
    | { readonly __typename: 'CapacityBelowGoingError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EmptySeriesError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EndlessRuleError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EventOverError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EventSuccess', readonly eventId: string, readonly event: { readonly guestsWelcome: boolean, readonly replyHours: number, readonly opensAt: string | null, readonly closesAt: string | null, readonly audience: Audience | null, readonly partners: boolean | null, readonly viewerMayOrganise: boolean, readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly occurrences: { readonly nodes: ReadonlyArray<{ readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }> }, readonly title: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> }, readonly description: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly costNote: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly hosts: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly organisers: ReadonlyArray<{ readonly id: string, readonly kind: ParticipantKind, readonly name: string }>, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean, readonly text: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null } | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidRecurrenceError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SeriesNotMovableError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SeriesTooLongError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type EventDoneFragment = { readonly eventId: string, readonly event: { readonly guestsWelcome: boolean, readonly replyHours: number, readonly opensAt: string | null, readonly closesAt: string | null, readonly audience: Audience | null, readonly partners: boolean | null, readonly viewerMayOrganise: boolean, readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly occurrences: { readonly nodes: ReadonlyArray<{ readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }> }, readonly title: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> }, readonly description: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly costNote: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly hosts: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly organisers: ReadonlyArray<{ readonly id: string, readonly kind: ParticipantKind, readonly name: string }>, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean, readonly text: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null } | null };

export type EventAboutFragment = { readonly guestsWelcome: boolean, readonly replyHours: number, readonly opensAt: string | null, readonly closesAt: string | null, readonly audience: Audience | null, readonly partners: boolean | null, readonly viewerMayOrganise: boolean, readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly title: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> }, readonly description: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly costNote: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly hosts: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly organisers: ReadonlyArray<{ readonly id: string, readonly kind: ParticipantKind, readonly name: string }>, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean, readonly text: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null };

export type EventAskingFragment = { readonly approval: boolean, readonly asksDiet: boolean, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean, readonly text: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } }> };

export type AllTextsFragment = { readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> };

export type CancelGuestMutationVariables = Exact<{
  input: GuestDateInput;
}>;


export type CancelGuestMutation = { readonly cancelGuest:
    | { readonly __typename: 'GuestSuccess', readonly guest: { readonly name: string, readonly address: string, readonly dates: { readonly nodes: ReadonlyArray<{ readonly onlineUrl: string | null, readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly event: { readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly title: { readonly text: string, readonly language: string }, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } }
    | { readonly __typename: 'InvalidGuestLinkError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RegistrationClosedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type GuestDoneFragment = { readonly guest: { readonly name: string, readonly address: string, readonly dates: { readonly nodes: ReadonlyArray<{ readonly onlineUrl: string | null, readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly event: { readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly title: { readonly text: string, readonly language: string }, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } };

export type GuestPartsFragment = { readonly name: string, readonly address: string, readonly dates: { readonly nodes: ReadonlyArray<{ readonly onlineUrl: string | null, readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly event: { readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly title: { readonly text: string, readonly language: string }, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type GuestDatesFragment = { readonly nodes: ReadonlyArray<{ readonly onlineUrl: string | null, readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly event: { readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly title: { readonly text: string, readonly language: string }, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } };

export type CancelOccurrenceMutationVariables = Exact<{
  input: CancelOccurrenceInput;
}>;


export type CancelOccurrenceMutation = { readonly cancelOccurrence:
    | { readonly __typename: 'CapacityBelowGoingError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EventOverError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidRecurrenceError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OccurrenceSuccess', readonly occurrenceId: string, readonly occurrence: { readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly event: { readonly id: string, readonly cancelled: boolean, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null }, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null } | null }
    | { readonly __typename: 'SeriesTooLongError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type CertificateByCodeQueryVariables = Exact<{
  code: string;
}>;


export type CertificateByCodeQuery = { readonly certificateByCode: { readonly valid: boolean | null, readonly issuedOn: string | null, readonly name: string | null, readonly title: string | null, readonly networkName: string | null, readonly firstOn: string | null, readonly lastOn: string | null, readonly attendedMinutes: number | null, readonly heldMinutes: number | null } | null };

export type ChangeCardMutationVariables = Exact<{
  input: ChangeCardInput;
}>;


export type ChangeCardMutation = { readonly changeCard:
    | { readonly __typename: 'ChangeCardSuccess', readonly guardian: { readonly id: string, readonly name: string, readonly latinName: string, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly themes: ReadonlyArray<Theme> | null, readonly availability: Availability | null, readonly mentoring: Mentoring | null, readonly about: string | null, readonly listedOn: string | null, readonly trainedOn: string | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly courts: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly declaredCaseload: { readonly count: number, readonly declaredOn: string, readonly ceiling: number | null } | null, readonly photo: { readonly url: string } | null } }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LikelyIdentifierError', readonly code: string, readonly message: string, readonly field: string | null, readonly confirmation: string | null, readonly findings: ReadonlyArray<{ readonly kind: IdentifierKind, readonly start: number, readonly end: number }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type GuardianCardFragment = { readonly id: string, readonly name: string, readonly latinName: string, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly themes: ReadonlyArray<Theme> | null, readonly availability: Availability | null, readonly mentoring: Mentoring | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }> };

export type GuardianMoreFragment = { readonly about: string | null, readonly listedOn: string | null, readonly trainedOn: string | null, readonly courts: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly declaredCaseload: { readonly count: number, readonly declaredOn: string, readonly ceiling: number | null } | null, readonly photo: { readonly url: string } | null };

export type LikelyIdentifierPartsFragment = { readonly confirmation: string | null, readonly findings: ReadonlyArray<{ readonly kind: IdentifierKind, readonly start: number, readonly end: number }> };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { readonly checkIn:
    | { readonly __typename: 'AttendanceNotTakenError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AttendanceSuccess', readonly occurrence: { readonly id: string, readonly attendedCount: number | null, readonly viewerAttendance: { readonly id: string, readonly minutes: number, readonly how: AttendanceWay, readonly markedAt: string } | null } | null }
    | { readonly __typename: 'CheckInClosedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CheckInCodeWrongError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type AttendanceDoneFragment = { readonly occurrence: { readonly id: string, readonly attendedCount: number | null, readonly viewerAttendance: { readonly id: string, readonly minutes: number, readonly how: AttendanceWay, readonly markedAt: string } | null } | null };

export type ConfirmEmailAddressMutationVariables = Exact<{
  input: ConfirmEmailAddressInput;
}>;


export type ConfirmEmailAddressMutation = { readonly confirmEmailAddress:
    | { readonly __typename: 'AddressNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EmailAddressesSuccess', readonly emailAddresses: ReadonlyArray<{ readonly id: string, readonly address: string, readonly main: boolean, readonly confirmed: boolean }> }
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type EmailAddressItemFragment = { readonly id: string, readonly address: string, readonly main: boolean, readonly confirmed: boolean };

export type ConfirmGuestMutationVariables = Exact<{
  input: ConfirmGuestInput;
}>;


export type ConfirmGuestMutation = { readonly confirmGuest:
    | { readonly __typename: 'ConfirmGuestSuccess', readonly secret: string, readonly refusedCount: number, readonly guest: { readonly name: string, readonly address: string, readonly dates: { readonly nodes: ReadonlyArray<{ readonly onlineUrl: string | null, readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly event: { readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly title: { readonly text: string, readonly language: string }, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } }
    | { readonly __typename: 'EventFullError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'GuestsNotWelcomeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidGuestLinkError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RegistrationClosedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RegistrationNotOpenError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReplyMissingError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestDeclinedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type ConfirmTotpMutationVariables = Exact<{
  input: TotpCodeInput;
}>;


export type ConfirmTotpMutation = { readonly confirmTotp:
    | { readonly __typename: 'ConfirmTotpSuccess', readonly recoveryCodes: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type ContactRequestsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContactRequestsQuery = { readonly me: { readonly id: string, readonly contactRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly incoming: boolean, readonly name: string, readonly guardianId: string | null, readonly message: string | null, readonly state: ContactRequestState, readonly createdAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type ContactWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactWaysQuery = { readonly me: { readonly id: string, readonly contactWays: ReadonlyArray<{ readonly id: string, readonly kind: ContactWayKind, readonly value: string, readonly audience: Audience | null }> } | null };

export type ContactWaysOfViewerFragment = { readonly id: string, readonly contactWays: ReadonlyArray<{ readonly id: string, readonly kind: ContactWayKind, readonly value: string, readonly audience: Audience | null }> };

export type CreateBoardMutationVariables = Exact<{
  input: CreateBoardInput;
}>;


export type CreateBoardMutation = { readonly createBoard:
    | { readonly __typename: 'BoardSuccess', readonly boardId: string, readonly board: { readonly id: string, readonly kind: BoardKind, readonly editHours: number, readonly nameless: boolean, readonly reactions: boolean, readonly attachments: boolean, readonly attachmentHoldDays: number, readonly archived: boolean, readonly viewerMayPost: boolean, readonly viewerMayReact: boolean, readonly viewerMayModerate: boolean, readonly viewerMustAcceptRules: boolean, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooManyBoardsError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type CreateEventMutationVariables = Exact<{
  input: CreateEventInput;
}>;


export type CreateEventMutation = { readonly createEvent:
    | { readonly __typename: 'CapacityBelowGoingError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EmptySeriesError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EndlessRuleError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EventOverError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EventSuccess', readonly eventId: string, readonly event: { readonly guestsWelcome: boolean, readonly replyHours: number, readonly opensAt: string | null, readonly closesAt: string | null, readonly audience: Audience | null, readonly partners: boolean | null, readonly viewerMayOrganise: boolean, readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly occurrences: { readonly nodes: ReadonlyArray<{ readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }> }, readonly title: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> }, readonly description: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly costNote: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly hosts: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly organisers: ReadonlyArray<{ readonly id: string, readonly kind: ParticipantKind, readonly name: string }>, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean, readonly text: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null } | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidRecurrenceError', readonly part: string, readonly paragraph: string, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SeriesNotMovableError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SeriesTooLongError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type CreateInvitationMutationVariables = Exact<{
  input: CreateInvitationInput;
}>;


export type CreateInvitationMutation = { readonly createInvitation:
    | { readonly __typename: 'CreateInvitationSuccess', readonly link: string | null, readonly mailed: number, readonly network: { readonly id: string } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
   };

export type CreateNetworkMutationVariables = Exact<{
  input: CreateNetworkInput;
}>;


export type CreateNetworkMutation = { readonly createNetwork:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NetworkSuccess', readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WouldMakeCycleError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type CreateOrganisationMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;


export type CreateOrganisationMutation = { readonly createOrganisation:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OrganisationSuccess', readonly organisation: { readonly id: string } | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type CreatePartnerMutationVariables = Exact<{
  input: CreatePartnerInput;
}>;


export type CreatePartnerMutation = { readonly createPartner:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PartnerSuccess', readonly partner: { readonly id: string, readonly name: string, readonly purpose: string, readonly pointsPerMinute: number | null, readonly viewerKeeps: boolean, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly grants: ReadonlyArray<{ readonly scopes: ReadonlyArray<PartnerScope>, readonly grantedAt: string, readonly expiresAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly keys: ReadonlyArray<{ readonly id: string, readonly label: string, readonly createdAt: string, readonly revokedAt: string | null }>, readonly jwks: ReadonlyArray<{ readonly id: string, readonly kid: string, readonly createdAt: string }> } | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type CreateTagMutationVariables = Exact<{
  input: CreateTagInput;
}>;


export type CreateTagMutation = { readonly createTag:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TagSuccess', readonly tag: { readonly retired: boolean, readonly id: string, readonly name: { readonly text: string, readonly language: string } } }
    | { readonly __typename: 'TooManyTagsError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type CreateTrainingModuleMutationVariables = Exact<{
  input: CreateTrainingModuleInput;
}>;


export type CreateTrainingModuleMutation = { readonly createTrainingModule:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooManyModulesError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TrainingModuleSuccess', readonly module: { readonly id: string, readonly minutesAsked: number | null, readonly required: boolean, readonly archived: boolean, readonly name: { readonly text: string, readonly language: string } } }
   };

export type DateModulesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DateModulesQuery = { readonly event: { readonly id: string, readonly occurrences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly cancelled: boolean, readonly module: { readonly id: string, readonly minutesAsked: number | null, readonly required: boolean, readonly archived: boolean, readonly name: { readonly text: string, readonly language: string } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type DecideMutationVariables = Exact<{
  input: DecideInput;
}>;


export type DecideMutation = { readonly decide:
    | { readonly __typename: 'DecideSuccess', readonly item: { readonly id: string, readonly kind: ReportedKind, readonly subjectId: string, readonly origin: ModerationOrigin, readonly reason: ReportReason, readonly state: ModerationState, readonly openedAt: string, readonly dueAt: string, readonly viewerMayDecide: boolean, readonly hidden: boolean, readonly html: string | null, readonly network: { readonly id: string }, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null, readonly topic: { readonly id: string, readonly title: string } | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly guardian: { readonly id: string, readonly name: string } | null, readonly event: { readonly id: string, readonly title: { readonly text: string, readonly language: string } } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reason: ReportReason, readonly note: string | null, readonly createdAt: string, readonly reporter: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null }>, readonly decision: { readonly decision: Decision, readonly ground: ReportReason, readonly statement: string | null, readonly decidedAt: string, readonly appeal: string | null, readonly appealedAt: string | null, readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly answeredAt: string | null, readonly decidedBy: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null } | null } | null }
    | { readonly __typename: 'DecidedMeanwhileError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DecisionDoesNotFitError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type DecideRequestsMutationVariables = Exact<{
  input: DecideRequestsInput;
}>;


export type DecideRequestsMutation = { readonly decideRequests:
    | { readonly __typename: 'AlreadyDecidedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'DecideRequestsSuccess', readonly decidedCount: number, readonly leftCount: number, readonly event: { readonly id: string } | null }
    | { readonly __typename: 'EventFullError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type DeclineContactRequestMutationVariables = Exact<{
  input: ContactRequestInput;
}>;


export type DeclineContactRequestMutation = { readonly declineContactRequest:
    | { readonly __typename: 'ContactRequestSuccess', readonly request: { readonly id: string, readonly incoming: boolean, readonly name: string, readonly guardianId: string | null, readonly message: string | null, readonly state: ContactRequestState, readonly createdAt: string } | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type DeclineJoinRequestMutationVariables = Exact<{
  input: DeclineJoinRequestInput;
}>;


export type DeclineJoinRequestMutation = { readonly declineJoinRequest:
    | { readonly __typename: 'AlreadyDecidedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'JoinRequestSuccess', readonly request: { readonly id: string, readonly name: string, readonly state: JoinRequestState, readonly role: MembershipRole, readonly reason: string | null, readonly createdAt: string, readonly decidedAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SuspendedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type DeletePostMutationVariables = Exact<{
  input: DeletePostInput;
}>;


export type DeletePostMutation = { readonly deletePost:
    | { readonly __typename: 'DeletePostSuccess', readonly postId: string, readonly post: { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly editableUntil: string | null, readonly revision: number, readonly state: PostState, readonly reactions: ReadonlyArray<{ readonly kind: ReactionKind, readonly count: number }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly guardian: { readonly id: string } | null }>, readonly replyTo: { readonly id: string, readonly html: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type DirectoryQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: DirectoryFilterInput | null | undefined;
  sort?: DirectorySort;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DirectoryQuery = { readonly directory: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly latinName: string, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly themes: ReadonlyArray<Theme> | null, readonly availability: Availability | null, readonly mentoring: Mentoring | null, readonly photo: { readonly url: string, readonly width: number, readonly height: number } | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type GuardianItemFragment = { readonly id: string, readonly name: string, readonly latinName: string, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly themes: ReadonlyArray<Theme> | null, readonly availability: Availability | null, readonly mentoring: Mentoring | null, readonly photo: { readonly url: string, readonly width: number, readonly height: number } | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }> };

export type DirectoryNetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectoryNetworksQuery = { readonly me: { readonly memberships: ReadonlyArray<{ readonly network: { readonly viewerMayOrganise: boolean, readonly id: string, readonly kind: NetworkKind, readonly links: ReadonlyArray<{ readonly kinds: ReadonlyArray<DataKind>, readonly state: NetworkLinkState, readonly from: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly to: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly name: { readonly text: string, readonly language: string } } | null }> } | null };

export type DirectorySearchQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: DirectoryFilterInput | null | undefined;
  sort?: DirectorySort;
  first?: number | null | undefined;
}>;


export type DirectorySearchQuery = { readonly directory: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly latinName: string, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly themes: ReadonlyArray<Theme> | null, readonly availability: Availability | null, readonly mentoring: Mentoring | null, readonly photo: { readonly url: string, readonly width: number, readonly height: number } | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly similar: ReadonlyArray<{ readonly id: string, readonly name: string, readonly latinName: string, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly themes: ReadonlyArray<Theme> | null, readonly availability: Availability | null, readonly mentoring: Mentoring | null, readonly photo: { readonly url: string, readonly width: number, readonly height: number } | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }> }>, readonly facets: { readonly hits: number, readonly languages: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly territories: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly themes: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly experience: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly availability: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly mentoring: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly kinds: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly courts: ReadonlyArray<{ readonly value: string, readonly count: number }> | null, readonly networks: ReadonlyArray<{ readonly count: number, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }> | null } | null } };

export type FacetPartsFragment = { readonly value: string, readonly count: number };

export type DiscussionSearchQueryVariables = Exact<{
  search: string;
  filter?: DiscussionFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DiscussionSearchQuery = { readonly discussionSearch: { readonly nodes: ReadonlyArray<{ readonly title: ReadonlyArray<{ readonly text: string, readonly hit: boolean }>, readonly snippet: ReadonlyArray<{ readonly text: string, readonly hit: boolean }>, readonly topic: { readonly id: string, readonly language: string | null, readonly createdAt: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string }, readonly board: { readonly id: string, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly name: { readonly text: string, readonly language: string } } } }, readonly post: { readonly id: string, readonly language: string | null, readonly createdAt: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type PostHitItemFragment = { readonly title: ReadonlyArray<{ readonly text: string, readonly hit: boolean }>, readonly snippet: ReadonlyArray<{ readonly text: string, readonly hit: boolean }>, readonly topic: { readonly id: string, readonly language: string | null, readonly createdAt: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string }, readonly board: { readonly id: string, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly name: { readonly text: string, readonly language: string } } } }, readonly post: { readonly id: string, readonly language: string | null, readonly createdAt: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } };

export type PiecePartsFragment = { readonly text: string, readonly hit: boolean };

export type FoundTopicFragment = { readonly id: string, readonly language: string | null, readonly createdAt: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string }, readonly board: { readonly id: string, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly name: { readonly text: string, readonly language: string } } } };

export type EditPostMutationVariables = Exact<{
  input: EditPostInput;
}>;


export type EditPostMutation = { readonly editPost:
    | { readonly __typename: 'EditPostSuccess', readonly post: { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly editableUntil: string | null, readonly revision: number, readonly state: PostState, readonly reactions: ReadonlyArray<{ readonly kind: ReactionKind, readonly count: number }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly guardian: { readonly id: string } | null }>, readonly replyTo: { readonly id: string, readonly html: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } }
    | { readonly __typename: 'EditTimeOverError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EditedMeanwhileError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LikelyIdentifierError', readonly code: string, readonly message: string, readonly field: string | null, readonly confirmation: string | null, readonly findings: ReadonlyArray<{ readonly kind: IdentifierKind, readonly start: number, readonly end: number }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RulesNotAcceptedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooManyMentionsError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TopicLockedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type EndContactMutationVariables = Exact<{
  input: ContactRequestInput;
}>;


export type EndContactMutation = { readonly endContact:
    | { readonly __typename: 'ContactRequestSuccess', readonly request: { readonly id: string, readonly incoming: boolean, readonly name: string, readonly guardianId: string | null, readonly message: string | null, readonly state: ContactRequestState, readonly createdAt: string } | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type EndHostingMutationVariables = Exact<{
  input: EndHostingInput;
}>;


export type EndHostingMutation = { readonly endHosting:
    | { readonly __typename: 'EventOverError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'HostingSuccess', readonly event: { readonly id: string, readonly hosts: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly organisers: ReadonlyArray<{ readonly id: string, readonly kind: ParticipantKind, readonly name: string }>, readonly hostRequests: ReadonlyArray<{ readonly id: string, readonly askedAt: string, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly participant: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null, readonly askedBy: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null }> | null } | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type EndNetworkLinkMutationVariables = Exact<{
  input: NetworkLinkInput;
}>;


export type EndNetworkLinkMutation = { readonly endNetworkLink:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LinkExistsError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NetworkLinkSuccess', readonly link: { readonly id: string, readonly kinds: ReadonlyArray<DataKind>, readonly purpose: string, readonly state: NetworkLinkState, readonly offeredAt: string, readonly acceptedAt: string | null, readonly expiresAt: string | null, readonly from: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly to: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { readonly endOtherSessions:
    | { readonly __typename: 'EndSessionsSuccess', readonly ended: number }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type EndRepresentativeMutationVariables = Exact<{
  input: RepresentativeInput;
}>;


export type EndRepresentativeMutation = { readonly endRepresentative:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OrganisationSuccess', readonly organisation: { readonly id: string } | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type EndRoleMutationVariables = Exact<{
  input: MemberRoleInput;
}>;


export type EndRoleMutation = { readonly endRole:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LastOrganiserError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MembershipSuccess', readonly network: { readonly id: string } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SuspendedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { readonly endSession:
    | { readonly __typename: 'EndSessionsSuccess', readonly ended: number }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type EraseMyselfMutationVariables = Exact<{
  input: EraseMyselfInput;
}>;


export type EraseMyselfMutation = { readonly eraseMyself:
    | { readonly __typename: 'EraseMyselfSuccess', readonly erased: boolean }
    | { readonly __typename: 'NetworksWithoutOrganiserError', readonly networkNames: ReadonlyArray<string>, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type EventQueryVariables = Exact<{
  id: string;
}>;


export type EventQuery = { readonly event: { readonly changeCursor: string, readonly guestsWelcome: boolean, readonly replyHours: number, readonly opensAt: string | null, readonly closesAt: string | null, readonly audience: Audience | null, readonly partners: boolean | null, readonly viewerMayOrganise: boolean, readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly occurrences: { readonly nodes: ReadonlyArray<{ readonly onlineUrl: string | null, readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }> }, readonly title: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> }, readonly description: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly costNote: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly hosts: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly organisers: ReadonlyArray<{ readonly id: string, readonly kind: ParticipantKind, readonly name: string }>, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean, readonly text: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null } | null };

export type EventAskedQueryVariables = Exact<{
  id: string;
}>;


export type EventAskedQuery = { readonly event: { readonly id: string, readonly viewerDiet: ReadonlyArray<Diet>, readonly approval: boolean, readonly asksDiet: boolean, readonly viewerReplies: ReadonlyArray<{ readonly text: string, readonly question: { readonly id: string, readonly required: boolean, readonly text: { readonly text: string, readonly language: string } } }>, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean, readonly text: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } }> } | null };

export type EventReplyPartsFragment = { readonly text: string, readonly question: { readonly id: string, readonly required: boolean, readonly text: { readonly text: string, readonly language: string } } };

export type EventCertificateQueryVariables = Exact<{
  id: string;
}>;


export type EventCertificateQuery = { readonly event: { readonly id: string, readonly viewerCertificate: { readonly shown: ReadonlyArray<CertificateFact> | null, readonly code: string | null, readonly checkUrl: string | null, readonly file: string | null, readonly id: string, readonly name: string, readonly language: string, readonly title: string, readonly networkName: string, readonly firstOn: string, readonly lastOn: string, readonly attendedMinutes: number, readonly heldMinutes: number, readonly modules: ReadonlyArray<string>, readonly issuedAt: string, readonly valid: boolean, readonly withdrawnReason: string | null, readonly event: { readonly id: string, readonly occurrences: { readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null } | null, readonly viewerProgress: { readonly attendedMinutes: number, readonly heldMinutes: number, readonly minimumShare: number, readonly over: boolean } | null } | null };

export type OwnCertificateFragment = { readonly shown: ReadonlyArray<CertificateFact> | null, readonly code: string | null, readonly checkUrl: string | null, readonly file: string | null, readonly id: string, readonly name: string, readonly language: string, readonly title: string, readonly networkName: string, readonly firstOn: string, readonly lastOn: string, readonly attendedMinutes: number, readonly heldMinutes: number, readonly modules: ReadonlyArray<string>, readonly issuedAt: string, readonly valid: boolean, readonly withdrawnReason: string | null, readonly event: { readonly id: string, readonly occurrences: { readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null };

export type CertificatePartsFragment = { readonly id: string, readonly name: string, readonly language: string, readonly title: string, readonly networkName: string, readonly firstOn: string, readonly lastOn: string, readonly attendedMinutes: number, readonly heldMinutes: number, readonly modules: ReadonlyArray<string>, readonly issuedAt: string, readonly valid: boolean, readonly withdrawnReason: string | null };

export type EventCertificatesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EventCertificatesQuery = { readonly event: { readonly id: string, readonly certificates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly language: string, readonly title: string, readonly networkName: string, readonly firstOn: string, readonly lastOn: string, readonly attendedMinutes: number, readonly heldMinutes: number, readonly modules: ReadonlyArray<string>, readonly issuedAt: string, readonly valid: boolean, readonly withdrawnReason: string | null, readonly participant: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null } | null };

export type EventChangesSubscriptionVariables = Exact<{
  eventId: string;
  after?: string | null | undefined;
}>;


export type EventChangesSubscription = { readonly eventChanges: { readonly cursor: string, readonly occurrence: { readonly place: string | null, readonly format: EventFormat, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null } } };

export type EventHostsQueryVariables = Exact<{
  id: string;
}>;


export type EventHostsQuery = { readonly event: { readonly id: string, readonly viewerMayOrganise: boolean, readonly network: { readonly id: string }, readonly hosts: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly organisers: ReadonlyArray<{ readonly id: string, readonly kind: ParticipantKind, readonly name: string }>, readonly hostRequests: ReadonlyArray<{ readonly id: string, readonly askedAt: string, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly participant: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null, readonly askedBy: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null }> | null } | null };

export type EventOccurrencesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EventOccurrencesQuery = { readonly event: { readonly id: string, readonly occurrences: { readonly nodes: ReadonlyArray<{ readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type EventRemindersQueryVariables = Exact<{
  id: string;
}>;


export type EventRemindersQuery = { readonly event: { readonly id: string, readonly reminderMinutes: ReadonlyArray<number>, readonly viewerReminderMinutes: ReadonlyArray<number> | null } | null };

export type ReminderPartsFragment = { readonly id: string, readonly reminderMinutes: ReadonlyArray<number>, readonly viewerReminderMinutes: ReadonlyArray<number> | null };

export type EventReportQueryVariables = Exact<{
  id: string;
}>;


export type EventReportQuery = { readonly event: { readonly id: string, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string }, readonly report: { readonly outcomes: { readonly answers: number, readonly averageContacts: number, readonly contacts: ReadonlyArray<{ readonly contacts: ContactsMade, readonly count: number }>, readonly uses: ReadonlyArray<{ readonly use: OutcomeUse, readonly count: number }> } | null, readonly total: { readonly dates: number | null, readonly registered: number | null, readonly waiting: number | null, readonly attended: number | null, readonly noShows: number | null, readonly minutes: number | null, readonly seats: number | null, readonly seatsTaken: number | null }, readonly divisions: ReadonlyArray<{ readonly by: ReportBy, readonly hidden: boolean, readonly rows: ReadonlyArray<{ readonly month: string | null, readonly kind: EventKind | null, readonly band: ExperienceBand | null, readonly occurrence: { readonly id: string, readonly localStart: string, readonly title: { readonly text: string, readonly language: string } } | null, readonly network: { readonly id: string, readonly name: { readonly text: string, readonly language: string } } | null, readonly figures: { readonly dates: number | null, readonly registered: number | null, readonly waiting: number | null, readonly attended: number | null, readonly noShows: number | null, readonly minutes: number | null, readonly seats: number | null, readonly seatsTaken: number | null } }> }> } | null } | null };

export type ReportPartsFragment = { readonly outcomes: { readonly answers: number, readonly averageContacts: number, readonly contacts: ReadonlyArray<{ readonly contacts: ContactsMade, readonly count: number }>, readonly uses: ReadonlyArray<{ readonly use: OutcomeUse, readonly count: number }> } | null, readonly total: { readonly dates: number | null, readonly registered: number | null, readonly waiting: number | null, readonly attended: number | null, readonly noShows: number | null, readonly minutes: number | null, readonly seats: number | null, readonly seatsTaken: number | null }, readonly divisions: ReadonlyArray<{ readonly by: ReportBy, readonly hidden: boolean, readonly rows: ReadonlyArray<{ readonly month: string | null, readonly kind: EventKind | null, readonly band: ExperienceBand | null, readonly occurrence: { readonly id: string, readonly localStart: string, readonly title: { readonly text: string, readonly language: string } } | null, readonly network: { readonly id: string, readonly name: { readonly text: string, readonly language: string } } | null, readonly figures: { readonly dates: number | null, readonly registered: number | null, readonly waiting: number | null, readonly attended: number | null, readonly noShows: number | null, readonly minutes: number | null, readonly seats: number | null, readonly seatsTaken: number | null } }> }> };

export type OutcomePartsFragment = { readonly answers: number, readonly averageContacts: number, readonly contacts: ReadonlyArray<{ readonly contacts: ContactsMade, readonly count: number }>, readonly uses: ReadonlyArray<{ readonly use: OutcomeUse, readonly count: number }> };

export type ReportFiguresPartsFragment = { readonly dates: number | null, readonly registered: number | null, readonly waiting: number | null, readonly attended: number | null, readonly noShows: number | null, readonly minutes: number | null, readonly seats: number | null, readonly seatsTaken: number | null };

export type EventReportFileQueryVariables = Exact<{
  id: string;
  byteOrderMark?: boolean;
}>;


export type EventReportFileQuery = { readonly event: { readonly id: string, readonly report: { readonly csv: string } | null } | null };

export type EventRequestsQueryVariables = Exact<{
  id: string;
  statuses?: ReadonlyArray<RsvpStatus> | RsvpStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EventRequestsQuery = { readonly occurrence: { readonly id: string, readonly requestedCount: number | null, readonly dietCounts: ReadonlyArray<{ readonly diet: Diet, readonly count: number }> | null, readonly rsvps: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string, readonly replies: ReadonlyArray<{ readonly text: string, readonly question: { readonly id: string, readonly required: boolean, readonly text: { readonly text: string, readonly language: string } } }>, readonly participant: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null } | null };

export type ExportDirectoryMutationVariables = Exact<{
  input: ExportDirectoryInput;
}>;


export type ExportDirectoryMutation = { readonly exportDirectory:
    | { readonly __typename: 'ExportDirectorySuccess', readonly path: string, readonly fileName: string, readonly people: number, readonly expiresAt: string }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type FollowBoardMutationVariables = Exact<{
  input: FollowBoardInput;
}>;


export type FollowBoardMutation = { readonly followBoard:
    | { readonly __typename: 'FollowBoardSuccess', readonly board: { readonly id: string, readonly notificationLevel: NotificationLevel } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type FollowTagMutationVariables = Exact<{
  input: FollowTagInput;
}>;


export type FollowTagMutation = { readonly followTag:
    | { readonly __typename: 'FollowTagSuccess', readonly tag: { readonly id: string, readonly viewerFollows: boolean } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type FollowTopicMutationVariables = Exact<{
  input: FollowTopicInput;
}>;


export type FollowTopicMutation = { readonly followTopic:
    | { readonly __typename: 'FollowTopicSuccess', readonly topic: { readonly id: string, readonly notificationLevel: NotificationLevel | null } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type ForgetGuestMutationVariables = Exact<{
  input: ForgetGuestInput;
}>;


export type ForgetGuestMutation = { readonly forgetGuest:
    | { readonly __typename: 'ForgetGuestSuccess', readonly forgotten: boolean }
    | { readonly __typename: 'InvalidGuestLinkError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type GrantPartnerMutationVariables = Exact<{
  input: GrantPartnerInput;
}>;


export type GrantPartnerMutation = { readonly grantPartner:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PartnerSuccess', readonly partner: { readonly id: string, readonly name: string, readonly purpose: string, readonly pointsPerMinute: number | null, readonly viewerKeeps: boolean, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly grants: ReadonlyArray<{ readonly scopes: ReadonlyArray<PartnerScope>, readonly grantedAt: string, readonly expiresAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly keys: ReadonlyArray<{ readonly id: string, readonly label: string, readonly createdAt: string, readonly revokedAt: string | null }>, readonly jwks: ReadonlyArray<{ readonly id: string, readonly kid: string, readonly createdAt: string }> } | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type GrantRoleMutationVariables = Exact<{
  input: MemberRoleInput;
}>;


export type GrantRoleMutation = { readonly grantRole:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LastOrganiserError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MembershipSuccess', readonly network: { readonly id: string } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SuspendedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type GroundRulesQueryVariables = Exact<{
  id: string;
}>;


export type GroundRulesQuery = { readonly network: { readonly viewerMayOrganise: boolean, readonly id: string, readonly kind: NetworkKind, readonly groundRules: { readonly id: string, readonly version: number, readonly html: string, readonly markdown: string | null, readonly publishedAt: string, readonly viewerAccepted: boolean } | null, readonly name: { readonly text: string, readonly language: string } } | null };

export type GuardianQueryVariables = Exact<{
  id: string;
}>;


export type GuardianQuery = { readonly guardian: { readonly id: string, readonly name: string, readonly latinName: string, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly themes: ReadonlyArray<Theme> | null, readonly availability: Availability | null, readonly mentoring: Mentoring | null, readonly about: string | null, readonly listedOn: string | null, readonly trainedOn: string | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly courts: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly declaredCaseload: { readonly count: number, readonly declaredOn: string, readonly ceiling: number | null } | null, readonly photo: { readonly url: string } | null } | null };

export type GuardianBlockQueryVariables = Exact<{
  id: string;
}>;


export type GuardianBlockQuery = { readonly guardian: { readonly id: string, readonly viewerBlocks: boolean } | null };

export type GuardianNumbersQueryVariables = Exact<{
  id: string;
}>;


export type GuardianNumbersQuery = { readonly guardian: { readonly id: string, readonly externalIds: ReadonlyArray<string> | null } | null };

export type GuestQueryVariables = Exact<{
  secret: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GuestQuery = { readonly guest:
    | { readonly __typename: 'GuestSuccess', readonly guest: { readonly name: string, readonly address: string, readonly dates: { readonly nodes: ReadonlyArray<{ readonly onlineUrl: string | null, readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly event: { readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly title: { readonly text: string, readonly language: string }, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } }
    | { readonly __typename: 'InvalidGuestLinkError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly hub: { readonly key: string, readonly name: string, readonly version: string }, readonly me: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly locale: string | null, readonly offerPasskey: boolean | null, readonly passkeyRequired: boolean | null, readonly showsPresence: boolean, readonly memberships: ReadonlyArray<{ readonly role: MembershipRole | null, readonly since: string | null, readonly network: { readonly memberCount: number | null, readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null }>, readonly boards: ReadonlyArray<{ readonly unreadTopics: number, readonly id: string, readonly kind: BoardKind, readonly editHours: number, readonly nameless: boolean, readonly reactions: boolean, readonly attachments: boolean, readonly attachmentHoldDays: number, readonly archived: boolean, readonly viewerMayPost: boolean, readonly viewerMayReact: boolean, readonly viewerMayModerate: boolean, readonly viewerMustAcceptRules: boolean, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly participant: { readonly id: string } | null, readonly guardian: { readonly id: string } | null } | null };

export type HostRequestsToMeQueryVariables = Exact<{ [key: string]: never; }>;


export type HostRequestsToMeQuery = { readonly hostRequestsToMe: ReadonlyArray<{ readonly id: string, readonly askedAt: string, readonly event: { readonly id: string, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly occurrences: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly startsAt: string }> } } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly participant: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null, readonly askedBy: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null }> };

export type HubQueryVariables = Exact<{ [key: string]: never; }>;


export type HubQuery = { readonly hub: { readonly key: string, readonly name: string, readonly version: string } };

export type ImportQueryVariables = Exact<{
  id: string;
}>;


export type ImportQuery = { readonly import: { readonly id: string, readonly state: ImportState, readonly format: string, readonly encoding: string | null, readonly delimiter: string | null, readonly sheet: string | null, readonly sheets: ReadonlyArray<string>, readonly headingRow: number, readonly sampleRows: ReadonlyArray<ReadonlyArray<string>>, readonly done: number, readonly total: number, readonly failure: string | null, readonly rowsKept: boolean, readonly viewerMayUndo: boolean, readonly createdAt: string, readonly appliedAt: string | null, readonly columns: ReadonlyArray<{ readonly heading: string, readonly field: ImportField | null, readonly imported: boolean }>, readonly numbers: { readonly create: number, readonly update: number, readonly merge: number, readonly skip: number, readonly asked: number, readonly error: number }, readonly network: { readonly id: string } } | null };

export type ImportAttendanceMutationVariables = Exact<{
  input: ImportAttendanceInput;
}>;


export type ImportAttendanceMutation = { readonly importAttendance:
    | { readonly __typename: 'AttendanceNotTakenError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CheckInClosedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ImportAttendanceSuccess', readonly rows: ReadonlyArray<{ readonly line: number, readonly name: string, readonly outcome: AttendanceRowOutcome }>, readonly people: ReadonlyArray<{ readonly minutes: number, readonly kept: boolean, readonly participant: { readonly id: string, readonly name: string } }>, readonly occurrence: { readonly id: string, readonly attendedCount: number | null } | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type ImportEventsMutationVariables = Exact<{
  input: ImportEventsInput;
}>;


export type ImportEventsMutation = { readonly importEvents:
    | { readonly __typename: 'CalendarTooLargeError', readonly limit: string, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ImportEventsSuccess', readonly dryRun: boolean, readonly events: ReadonlyArray<{ readonly uid: string, readonly title: string, readonly outcome: EventImportOutcome, readonly dates: number, readonly firstStart: string | null, readonly eventId: string | null, readonly problem: string | null, readonly message: string | null }>, readonly refused: ReadonlyArray<{ readonly line: number, readonly component: string, readonly uid: string | null, readonly reason: string, readonly message: string }>, readonly remarks: ReadonlyArray<{ readonly line: number, readonly component: string, readonly uid: string | null, readonly reason: string, readonly message: string }> }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type CalendarFindingPartsFragment = { readonly line: number, readonly component: string, readonly uid: string | null, readonly reason: string, readonly message: string };

export type ImportRowsQueryVariables = Exact<{
  id: string;
  outcomes?: ReadonlyArray<ImportRowOutcome> | ImportRowOutcome | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { readonly import: { readonly id: string, readonly rows: { readonly nodes: ReadonlyArray<{ readonly line: number, readonly outcome: ImportRowOutcome, readonly cells: ReadonlyArray<string>, readonly problems: ReadonlyArray<{ readonly field: ImportField | null, readonly code: string, readonly keepsOut: boolean, readonly value: string, readonly message: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { readonly invitation: { readonly kind: InvitationKind, readonly role: MembershipRole, readonly expiresAt: string, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly groundRules: { readonly id: string, readonly version: number, readonly html: string, readonly markdown: string | null, readonly publishedAt: string, readonly viewerAccepted: boolean } | null } | null };

export type InvitationsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InvitationsQuery = { readonly network: { readonly id: string, readonly invitations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: InvitationKind, readonly role: InvitedRole, readonly address: string | null, readonly places: number, readonly placesLeft: number, readonly state: InvitationState, readonly createdAt: string, readonly expiresAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type JoinRequestsQueryVariables = Exact<{
  id: string;
  states?: ReadonlyArray<JoinRequestState> | JoinRequestState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JoinRequestsQuery = { readonly network: { readonly id: string, readonly joinRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: JoinRequestState, readonly role: MembershipRole, readonly reason: string | null, readonly createdAt: string, readonly decidedAt: string | null, readonly answers: ReadonlyArray<{ readonly text: string | null, readonly yes: boolean | null, readonly option: { readonly text: string, readonly language: string } | null, readonly question: { readonly kind: QuestionKind, readonly required: boolean, readonly label: { readonly text: string, readonly language: string }, readonly options: ReadonlyArray<{ readonly text: string, readonly language: string }> } }>, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type JoinQuestionPartsFragment = { readonly kind: QuestionKind, readonly required: boolean, readonly label: { readonly text: string, readonly language: string }, readonly options: ReadonlyArray<{ readonly text: string, readonly language: string }> };

export type JoiningQueryVariables = Exact<{
  id: string;
}>;


export type JoiningQuery = { readonly network: { readonly id: string, readonly kind: NetworkKind, readonly joining: { readonly kind: JoinPolicyKind, readonly role: JoiningRole, readonly version: number, readonly questions: ReadonlyArray<{ readonly kind: QuestionKind, readonly required: boolean, readonly label: { readonly text: string, readonly language: string }, readonly options: ReadonlyArray<{ readonly text: string, readonly language: string }> }> }, readonly groundRules: { readonly id: string, readonly version: number, readonly html: string, readonly markdown: string | null, readonly publishedAt: string, readonly viewerAccepted: boolean } | null, readonly name: { readonly text: string, readonly language: string } } | null, readonly me: { readonly id: string, readonly memberships: ReadonlyArray<{ readonly role: MembershipRole | null, readonly network: { readonly id: string } | null }>, readonly joinRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: JoinRequestState, readonly role: MembershipRole, readonly reason: string | null, readonly createdAt: string, readonly decidedAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }> } } | null };

export type JuvenileCourtsQueryVariables = Exact<{ [key: string]: never; }>;


export type JuvenileCourtsQuery = { readonly juvenileCourts: ReadonlyArray<{ readonly code: string, readonly name: string, readonly city: string, readonly region: { readonly code: string, readonly name: string, readonly country: string, readonly nuts: string | null, readonly parent: string | null } }> };

export type TerritoryPartsFragment = { readonly code: string, readonly name: string, readonly country: string, readonly nuts: string | null, readonly parent: string | null };

export type LanguagesQueryVariables = Exact<{ [key: string]: never; }>;


export type LanguagesQuery = { readonly languages: ReadonlyArray<{ readonly tag: string, readonly nativeName: string, readonly englishName: string, readonly rightToLeft: boolean }> };

export type LeaveNetworkMutationVariables = Exact<{
  input: LeaveNetworkInput;
}>;


export type LeaveNetworkMutation = { readonly leaveNetwork:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LastOrganiserError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MembershipSuccess', readonly network: { readonly id: string } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SuspendedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type MakeCalendarFeedMutationVariables = Exact<{
  input: MakeCalendarFeedInput;
}>;


export type MakeCalendarFeedMutation = { readonly makeCalendarFeed:
    | { readonly __typename: 'CalendarFeedSuccess', readonly address: string | null, readonly feed: { readonly id: string, readonly kind: CalendarFeedKind, readonly createdAt: string, readonly renewedAt: string, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null } | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type MakeEmailAddressPrimaryMutationVariables = Exact<{
  input: EmailAddressInput;
}>;


export type MakeEmailAddressPrimaryMutation = { readonly makeEmailAddressPrimary:
    | { readonly __typename: 'AddressNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EmailAddressesSuccess', readonly emailAddresses: ReadonlyArray<{ readonly id: string, readonly address: string, readonly main: boolean, readonly confirmed: boolean }> }
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type MarkAttendanceMutationVariables = Exact<{
  input: MarkAttendanceInput;
}>;


export type MarkAttendanceMutation = { readonly markAttendance:
    | { readonly __typename: 'AttendanceNotTakenError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AttendanceSuccess', readonly occurrence: { readonly id: string, readonly attendedCount: number | null, readonly viewerAttendance: { readonly id: string, readonly minutes: number, readonly how: AttendanceWay, readonly markedAt: string } | null } | null }
    | { readonly __typename: 'CheckInClosedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type MarkBoardReadMutationVariables = Exact<{
  input: MarkBoardReadInput;
}>;


export type MarkBoardReadMutation = { readonly markBoardRead:
    | { readonly __typename: 'MarkBoardReadSuccess', readonly board: { readonly id: string, readonly unreadTopics: number } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { readonly markNotificationsRead:
    | { readonly __typename: 'MarkNotificationsReadSuccess', readonly viewer: { readonly id: string, readonly unreadNotifications: number } | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type MarkTopicReadMutationVariables = Exact<{
  input: MarkTopicReadInput;
}>;


export type MarkTopicReadMutation = { readonly markTopicRead:
    | { readonly __typename: 'MarkTopicReadSuccess', readonly topic: { readonly id: string, readonly unreadCount: number, readonly firstUnread: string | null } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type MayAnswerOutcomeQueryVariables = Exact<{
  id: string;
}>;


export type MayAnswerOutcomeQuery = { readonly occurrence: { readonly id: string, readonly viewerMayAnswer: boolean, readonly localStart: string, readonly title: { readonly text: string, readonly language: string }, readonly event: { readonly id: string, readonly zone: string, readonly wholeDay: boolean } } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly locale: string | null, readonly offerPasskey: boolean | null, readonly passkeyRequired: boolean | null, readonly showsPresence: boolean, readonly participant: { readonly id: string } | null, readonly guardian: { readonly id: string } | null } | null };

export type MembersQueryVariables = Exact<{
  id: string;
  roles?: ReadonlyArray<MembershipRole> | MembershipRole | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MembersQuery = { readonly network: { readonly viewerMayOrganise: boolean, readonly id: string, readonly kind: NetworkKind, readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly roles: ReadonlyArray<MembershipRole>, readonly personId: string | null, readonly since: string | null, readonly guardian: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly name: { readonly text: string, readonly language: string } } | null };

export type MembersToMarkQueryVariables = Exact<{
  networkId: string;
  search: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MembersToMarkQuery = { readonly network: { readonly id: string, readonly members: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly participant: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type MentionableQueryVariables = Exact<{
  id: string;
  search: string;
  topicId?: string | null | undefined;
}>;


export type MentionableQuery = { readonly board: { readonly id: string, readonly mentionable: ReadonlyArray<{ readonly id: string, readonly kind: ParticipantKind, readonly name: string }> } | null };

export type MergeTopicsMutationVariables = Exact<{
  input: MergeTopicsInput;
}>;


export type MergeTopicsMutation = { readonly mergeTopics:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MergeTopicsSuccess', readonly topic: { readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly pinned: boolean, readonly locked: boolean, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly language: string } }>, readonly acceptedAnswer: { readonly id: string } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WiderAudienceError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type ModeratePostMutationVariables = Exact<{
  input: ModeratePostInput;
}>;


export type ModeratePostMutation = { readonly moderatePost:
    | { readonly __typename: 'DecideSuccess', readonly item: { readonly id: string, readonly kind: ReportedKind, readonly subjectId: string, readonly origin: ModerationOrigin, readonly reason: ReportReason, readonly state: ModerationState, readonly openedAt: string, readonly dueAt: string, readonly viewerMayDecide: boolean, readonly hidden: boolean, readonly html: string | null, readonly network: { readonly id: string }, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null, readonly topic: { readonly id: string, readonly title: string } | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly guardian: { readonly id: string, readonly name: string } | null, readonly event: { readonly id: string, readonly title: { readonly text: string, readonly language: string } } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reason: ReportReason, readonly note: string | null, readonly createdAt: string, readonly reporter: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null }>, readonly decision: { readonly decision: Decision, readonly ground: ReportReason, readonly statement: string | null, readonly decidedAt: string, readonly appeal: string | null, readonly appealedAt: string | null, readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly answeredAt: string | null, readonly decidedBy: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null } | null } | null }
    | { readonly __typename: 'DecisionDoesNotFitError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type ModerationQueueQueryVariables = Exact<{
  id: string;
  states?: ReadonlyArray<ModerationState> | ModerationState;
  reasons?: ReadonlyArray<ReportReason> | ReportReason | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ModerationQueueQuery = { readonly network: { readonly id: string, readonly kind: NetworkKind, readonly moderationQueue: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ReportedKind, readonly subjectId: string, readonly origin: ModerationOrigin, readonly reason: ReportReason, readonly state: ModerationState, readonly openedAt: string, readonly dueAt: string, readonly viewerMayDecide: boolean, readonly hidden: boolean, readonly html: string | null, readonly network: { readonly id: string }, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null, readonly topic: { readonly id: string, readonly title: string } | null, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly guardian: { readonly id: string, readonly name: string } | null, readonly event: { readonly id: string, readonly title: { readonly text: string, readonly language: string } } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly reason: ReportReason, readonly note: string | null, readonly createdAt: string, readonly reporter: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null }>, readonly decision: { readonly decision: Decision, readonly ground: ReportReason, readonly statement: string | null, readonly decidedAt: string, readonly appeal: string | null, readonly appealedAt: string | null, readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly answeredAt: string | null, readonly decidedBy: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly name: { readonly text: string, readonly language: string } } | null };

export type MoveNetworkMutationVariables = Exact<{
  input: MoveNetworkInput;
}>;


export type MoveNetworkMutation = { readonly moveNetwork:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NetworkSuccess', readonly network: { readonly id: string, readonly kind: NetworkKind, readonly parent: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly name: { readonly text: string, readonly language: string } } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WouldMakeCycleError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type MoveTopicMutationVariables = Exact<{
  input: MoveTopicInput;
}>;


export type MoveTopicMutation = { readonly moveTopic:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MoveTopicSuccess', readonly topic: { readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly pinned: boolean, readonly locked: boolean, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly language: string } }>, readonly acceptedAnswer: { readonly id: string } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WiderAudienceError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type MyAccessQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccessQuery = { readonly me: { readonly id: string, readonly emailAddresses: ReadonlyArray<{ readonly id: string, readonly address: string, readonly main: boolean, readonly confirmed: boolean }>, readonly passkeys: ReadonlyArray<{ readonly id: string, readonly device: string | null, readonly addedAt: string, readonly lastUsedAt: string | null }>, readonly totp: { readonly since: string, readonly recoveryCodesLeft: number } | null, readonly sessions: ReadonlyArray<{ readonly id: string, readonly current: boolean, readonly device: string | null, readonly signedInAt: string, readonly lastSeenAt: string }> } | null };

export type MyCardQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCardQuery = { readonly me: { readonly guardian: { readonly id: string, readonly name: string, readonly latinName: string, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly themes: ReadonlyArray<Theme> | null, readonly availability: Availability | null, readonly mentoring: Mentoring | null, readonly about: string | null, readonly listedOn: string | null, readonly trainedOn: string | null, readonly audiences: { readonly card: { readonly audience: Audience, readonly partners: boolean }, readonly photo: { readonly audience: Audience, readonly partners: boolean }, readonly kind: { readonly audience: Audience, readonly partners: boolean }, readonly languages: { readonly audience: Audience, readonly partners: boolean }, readonly territory: { readonly audience: Audience, readonly partners: boolean }, readonly experience: { readonly audience: Audience, readonly partners: boolean }, readonly about: { readonly audience: Audience, readonly partners: boolean }, readonly themes: { readonly audience: Audience, readonly partners: boolean }, readonly listing: { readonly audience: Audience, readonly partners: boolean }, readonly availability: { readonly audience: Audience, readonly partners: boolean }, readonly caseload: { readonly audience: Audience, readonly partners: boolean }, readonly mentoring: { readonly audience: Audience, readonly partners: boolean } } | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly courts: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly declaredCaseload: { readonly count: number, readonly declaredOn: string, readonly ceiling: number | null } | null, readonly photo: { readonly url: string } | null } | null } | null };

export type AudiencePartsFragment = { readonly audience: Audience, readonly partners: boolean };

export type MyCardAsQueryVariables = Exact<{
  onlooker: CardOnlooker;
}>;


export type MyCardAsQuery = { readonly myCardAs: { readonly id: string, readonly name: string, readonly latinName: string, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly themes: ReadonlyArray<Theme> | null, readonly availability: Availability | null, readonly mentoring: Mentoring | null, readonly about: string | null, readonly listedOn: string | null, readonly trainedOn: string | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly courts: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly declaredCaseload: { readonly count: number, readonly declaredOn: string, readonly ceiling: number | null } | null, readonly photo: { readonly url: string } | null } | null };

export type MyJoinRequestsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyJoinRequestsQuery = { readonly me: { readonly joinRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: JoinRequestState, readonly role: MembershipRole, readonly reason: string | null, readonly createdAt: string, readonly decidedAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type NetworkQueryVariables = Exact<{
  id: string;
}>;


export type NetworkQuery = { readonly network: { readonly memberCount: number | null, readonly viewerMayOrganise: boolean, readonly languages: ReadonlyArray<string>, readonly minimumAttendance: number | null, readonly caseloadCeiling: number | null, readonly id: string, readonly kind: NetworkKind, readonly parent: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly boards: ReadonlyArray<{ readonly id: string, readonly kind: BoardKind, readonly editHours: number, readonly nameless: boolean, readonly reactions: boolean, readonly attachments: boolean, readonly attachmentHoldDays: number, readonly archived: boolean, readonly viewerMayPost: boolean, readonly viewerMayReact: boolean, readonly viewerMayModerate: boolean, readonly viewerMustAcceptRules: boolean, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly description: { readonly text: string, readonly language: string } | null, readonly territory: { readonly code: string, readonly name: string, readonly country: string, readonly nuts: string | null, readonly parent: string | null } | null, readonly courts: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly promoter: { readonly id: string, readonly homepage: string | null, readonly name: { readonly text: string, readonly language: string } } | null, readonly name: { readonly text: string, readonly language: string } } | null };

export type NetworkAboutFragment = { readonly languages: ReadonlyArray<string>, readonly minimumAttendance: number | null, readonly caseloadCeiling: number | null, readonly id: string, readonly kind: NetworkKind, readonly description: { readonly text: string, readonly language: string } | null, readonly territory: { readonly code: string, readonly name: string, readonly country: string, readonly nuts: string | null, readonly parent: string | null } | null, readonly courts: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly promoter: { readonly id: string, readonly homepage: string | null, readonly name: { readonly text: string, readonly language: string } } | null, readonly name: { readonly text: string, readonly language: string } };

export type NetworkBoardsQueryVariables = Exact<{
  id: string;
}>;


export type NetworkBoardsQuery = { readonly network: { readonly viewerMayOrganise: boolean, readonly id: string, readonly kind: NetworkKind, readonly boards: ReadonlyArray<{ readonly audience: Audience | null, readonly partners: boolean | null, readonly id: string, readonly kind: BoardKind, readonly editHours: number, readonly nameless: boolean, readonly reactions: boolean, readonly attachments: boolean, readonly attachmentHoldDays: number, readonly archived: boolean, readonly viewerMayPost: boolean, readonly viewerMayReact: boolean, readonly viewerMayModerate: boolean, readonly viewerMustAcceptRules: boolean, readonly title: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly name: { readonly text: string, readonly language: string } } | null };

export type NetworkEventReportQueryVariables = Exact<{
  id: string;
  firstDay: string;
  lastDay: string;
  kinds?: ReadonlyArray<EventKind> | EventKind | null | undefined;
}>;


export type NetworkEventReportQuery = { readonly network: { readonly id: string, readonly eventReport: { readonly outcomes: { readonly answers: number, readonly averageContacts: number, readonly contacts: ReadonlyArray<{ readonly contacts: ContactsMade, readonly count: number }>, readonly uses: ReadonlyArray<{ readonly use: OutcomeUse, readonly count: number }> } | null, readonly total: { readonly dates: number | null, readonly registered: number | null, readonly waiting: number | null, readonly attended: number | null, readonly noShows: number | null, readonly minutes: number | null, readonly seats: number | null, readonly seatsTaken: number | null }, readonly divisions: ReadonlyArray<{ readonly by: ReportBy, readonly hidden: boolean, readonly rows: ReadonlyArray<{ readonly month: string | null, readonly kind: EventKind | null, readonly band: ExperienceBand | null, readonly occurrence: { readonly id: string, readonly localStart: string, readonly title: { readonly text: string, readonly language: string } } | null, readonly network: { readonly id: string, readonly name: { readonly text: string, readonly language: string } } | null, readonly figures: { readonly dates: number | null, readonly registered: number | null, readonly waiting: number | null, readonly attended: number | null, readonly noShows: number | null, readonly minutes: number | null, readonly seats: number | null, readonly seatsTaken: number | null } }> }> } | null } | null };

export type NetworkEventReportFileQueryVariables = Exact<{
  id: string;
  firstDay: string;
  lastDay: string;
  kinds?: ReadonlyArray<EventKind> | EventKind | null | undefined;
}>;


export type NetworkEventReportFileQuery = { readonly network: { readonly id: string, readonly eventReport: { readonly csv: string } | null } | null };

export type NetworkEventYearQueryVariables = Exact<{
  id: string;
  year: number;
}>;


export type NetworkEventYearQuery = { readonly network: { readonly id: string, readonly eventYear: { readonly outcomes: { readonly answers: number, readonly averageContacts: number, readonly contacts: ReadonlyArray<{ readonly contacts: ContactsMade, readonly count: number }>, readonly uses: ReadonlyArray<{ readonly use: OutcomeUse, readonly count: number }> } | null, readonly total: { readonly dates: number | null, readonly registered: number | null, readonly waiting: number | null, readonly attended: number | null, readonly noShows: number | null, readonly minutes: number | null, readonly seats: number | null, readonly seatsTaken: number | null }, readonly divisions: ReadonlyArray<{ readonly by: ReportBy, readonly hidden: boolean, readonly rows: ReadonlyArray<{ readonly month: string | null, readonly kind: EventKind | null, readonly band: ExperienceBand | null, readonly occurrence: { readonly id: string, readonly localStart: string, readonly title: { readonly text: string, readonly language: string } } | null, readonly network: { readonly id: string, readonly name: { readonly text: string, readonly language: string } } | null, readonly figures: { readonly dates: number | null, readonly registered: number | null, readonly waiting: number | null, readonly attended: number | null, readonly noShows: number | null, readonly minutes: number | null, readonly seats: number | null, readonly seatsTaken: number | null } }> }> } | null } | null };

export type NetworkEventYearFileQueryVariables = Exact<{
  id: string;
  year: number;
}>;


export type NetworkEventYearFileQuery = { readonly network: { readonly id: string, readonly eventYear: { readonly csv: string } | null } | null };

export type NetworkFiguresQueryVariables = Exact<{
  id: string;
}>;


export type NetworkFiguresQuery = { readonly network: { readonly id: string, readonly kind: NetworkKind, readonly figures: { readonly members: number | null, readonly byRole: ReadonlyArray<{ readonly role: MembershipRole, readonly count: number | null }>, readonly byTerritory: ReadonlyArray<{ readonly count: number | null, readonly territory: { readonly code: string, readonly name: string, readonly country: string, readonly nuts: string | null, readonly parent: string | null } | null }> } | null, readonly name: { readonly text: string, readonly language: string } } | null };

export type NetworkImportsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NetworkImportsQuery = { readonly network: { readonly id: string, readonly imports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ImportState, readonly viewerMayUndo: boolean, readonly createdAt: string, readonly appliedAt: string | null, readonly numbers: { readonly create: number, readonly update: number, readonly merge: number, readonly skip: number, readonly asked: number, readonly error: number }, readonly sentBy: { readonly id: string, readonly name: string } | null, readonly network: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type NetworkModulesQueryVariables = Exact<{
  id: string;
}>;


export type NetworkModulesQuery = { readonly network: { readonly id: string, readonly viewerMayOrganise: boolean, readonly trainingModules: ReadonlyArray<{ readonly id: string, readonly minutesAsked: number | null, readonly required: boolean, readonly archived: boolean, readonly network: { readonly id: string, readonly name: { readonly text: string, readonly language: string } }, readonly name: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } }> } | null };

export type NetworkSettingsQueryVariables = Exact<{
  id: string;
}>;


export type NetworkSettingsQuery = { readonly network: { readonly viewerMayOrganise: boolean, readonly languages: ReadonlyArray<string>, readonly minimumAttendance: number | null, readonly caseloadCeiling: number | null, readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> }, readonly description: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly parent: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly joining: { readonly kind: JoinPolicyKind, readonly role: JoiningRole, readonly version: number, readonly questions: ReadonlyArray<{ readonly kind: QuestionKind, readonly required: boolean, readonly label: { readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> }, readonly options: ReadonlyArray<{ readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> }> }> }, readonly territory: { readonly code: string, readonly name: string, readonly country: string, readonly nuts: string | null, readonly parent: string | null } | null, readonly courts: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly promoter: { readonly id: string, readonly homepage: string | null, readonly name: { readonly text: string, readonly language: string } } | null } | null };

export type NetworkSharingQueryVariables = Exact<{
  id: string;
}>;


export type NetworkSharingQuery = { readonly network: { readonly cardsUpTo: Audience | null, readonly id: string, readonly kind: NetworkKind, readonly sharingRules: ReadonlyArray<{ readonly kind: DataKind, readonly direction: SharingDirection, readonly audience: Audience }> | null, readonly links: ReadonlyArray<{ readonly id: string, readonly kinds: ReadonlyArray<DataKind>, readonly purpose: string, readonly state: NetworkLinkState, readonly offeredAt: string, readonly acceptedAt: string | null, readonly expiresAt: string | null, readonly from: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly to: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly name: { readonly text: string, readonly language: string } } | null };

export type SharingRulePartsFragment = { readonly kind: DataKind, readonly direction: SharingDirection, readonly audience: Audience };

export type NetworkTagsQueryVariables = Exact<{
  id: string;
}>;


export type NetworkTagsQuery = { readonly network: { readonly id: string, readonly viewerMayOrganise: boolean, readonly tags: ReadonlyArray<{ readonly retired: boolean, readonly viewerFollows: boolean, readonly id: string, readonly name: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } }> } | null };

export type NetworkTrainingHoursQueryVariables = Exact<{
  networkId: string;
  from: string;
  to: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type NetworkTrainingHoursQuery = { readonly network: { readonly id: string, readonly trainingHours: { readonly nodes: ReadonlyArray<{ readonly minutes: number, readonly datesAttended: number, readonly datesHeld: number, readonly modulesDone: ReadonlyArray<{ readonly id: string, readonly minutesAsked: number | null, readonly required: boolean, readonly archived: boolean, readonly name: { readonly text: string, readonly language: string } }>, readonly modulesMissing: ReadonlyArray<{ readonly id: string, readonly minutesAsked: number | null, readonly required: boolean, readonly archived: boolean, readonly name: { readonly text: string, readonly language: string } }>, readonly participant: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null } | null };

export type NetworkTreeQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NetworkTreeQuery = { readonly network: { readonly id: string, readonly kind: NetworkKind, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly children: { readonly nodes: ReadonlyArray<{ readonly childCount: number, readonly memberCount: number | null, readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly name: { readonly text: string, readonly language: string } } | null };

export type NetworksQueryVariables = Exact<{
  kind?: NetworkKind | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NetworksQuery = { readonly networks: { readonly nodes: ReadonlyArray<{ readonly memberCount: number | null, readonly viewerMayOrganise: boolean, readonly id: string, readonly kind: NetworkKind, readonly parent: { readonly id: string } | null, readonly name: { readonly text: string, readonly language: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type NoticePreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticePreferencesQuery = { readonly me: { readonly id: string, readonly noticePreferences: ReadonlyArray<{ readonly kind: NoticeKind, readonly enabled: boolean }>, readonly digestSchedule: { readonly frequency: DigestFrequency, readonly weekday: Weekday, readonly hour: number, readonly timeZone: string, readonly nextAt: string } | null } | null };

export type DigestSchedulePartsFragment = { readonly frequency: DigestFrequency, readonly weekday: Weekday, readonly hour: number, readonly timeZone: string, readonly nextAt: string };

export type NotificationAddedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NotificationAddedSubscription = { readonly notificationAdded: { readonly cursor: string, readonly unreadCount: number, readonly notification: { readonly id: string, readonly kind: NotificationKind, readonly postCount: number, readonly at: string, readonly read: boolean, readonly topic: { readonly id: string, readonly title: string, readonly board: { readonly id: string, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } }, readonly post: { readonly id: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null } | null } };

export type NotificationItemFragment = { readonly id: string, readonly kind: NotificationKind, readonly postCount: number, readonly at: string, readonly read: boolean, readonly topic: { readonly id: string, readonly title: string, readonly board: { readonly id: string, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } }, readonly post: { readonly id: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null };

export type NotificationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { readonly me: { readonly id: string, readonly unreadNotifications: number, readonly notificationCursor: string, readonly notifications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NotificationKind, readonly postCount: number, readonly at: string, readonly read: boolean, readonly topic: { readonly id: string, readonly title: string, readonly board: { readonly id: string, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } }, readonly post: { readonly id: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type NudgeSilentMutationVariables = Exact<{
  input: NudgeSilentInput;
}>;


export type NudgeSilentMutation = { readonly nudgeSilent:
    | { readonly __typename: 'EventFullError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NudgeSilentSuccess', readonly askedCount: number, readonly occurrence: { readonly id: string } | null }
    | { readonly __typename: 'NudgedBeforeError', readonly nextAt: string | null, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RegistrationClosedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RegistrationNotOpenError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type OccurrenceQueryVariables = Exact<{
  id: string;
}>;


export type OccurrenceQuery = { readonly occurrence: { readonly onlineUrl: string | null, readonly viewerMayAnswer: boolean, readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly title: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> }, readonly description: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly module: { readonly id: string, readonly minutesAsked: number | null, readonly required: boolean, readonly archived: boolean, readonly name: { readonly text: string, readonly language: string } } | null, readonly event: { readonly changeCursor: string, readonly guestsWelcome: boolean, readonly replyHours: number, readonly opensAt: string | null, readonly closesAt: string | null, readonly audience: Audience | null, readonly partners: boolean | null, readonly viewerMayOrganise: boolean, readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly title: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> }, readonly description: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly costNote: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly hosts: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly organisers: ReadonlyArray<{ readonly id: string, readonly kind: ParticipantKind, readonly name: string }>, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean, readonly text: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null } | null };

export type OccurrenceAnswersQueryVariables = Exact<{
  id: string;
  statuses?: ReadonlyArray<RsvpStatus> | RsvpStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OccurrenceAnswersQuery = { readonly occurrence: { readonly id: string, readonly rsvps: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string, readonly replies: ReadonlyArray<{ readonly text: string, readonly question: { readonly id: string, readonly required: boolean, readonly text: { readonly text: string, readonly language: string } } }>, readonly participant: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null } | null };

export type OccurrenceAttendanceQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OccurrenceAttendanceQuery = { readonly occurrence: { readonly id: string, readonly attendedCount: number | null, readonly attendance: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly minutes: number, readonly how: AttendanceWay, readonly markedAt: string, readonly markedBy: { readonly id: string, readonly name: string } | null, readonly participant: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null } | null };

export type OccurrenceCheckInCodeQueryVariables = Exact<{
  id: string;
}>;


export type OccurrenceCheckInCodeQuery = { readonly occurrence: { readonly id: string, readonly checkInCode: { readonly code: string, readonly url: string, readonly changesAt: string } | null } | null };

export type OccurrenceOutcomesQueryVariables = Exact<{
  id: string;
}>;


export type OccurrenceOutcomesQuery = { readonly occurrence: { readonly id: string, readonly outcomes: { readonly answers: number, readonly averageContacts: number, readonly contacts: ReadonlyArray<{ readonly contacts: ContactsMade, readonly count: number }>, readonly uses: ReadonlyArray<{ readonly use: OutcomeUse, readonly count: number }> } | null } | null };

export type OfferNetworkLinkMutationVariables = Exact<{
  input: OfferNetworkLinkInput;
}>;


export type OfferNetworkLinkMutation = { readonly offerNetworkLink:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LinkExistsError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NetworkLinkSuccess', readonly link: { readonly id: string, readonly kinds: ReadonlyArray<DataKind>, readonly purpose: string, readonly state: NetworkLinkState, readonly offeredAt: string, readonly acceptedAt: string | null, readonly expiresAt: string | null, readonly from: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly to: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type OpenTopicMutationVariables = Exact<{
  input: OpenTopicInput;
}>;


export type OpenTopicMutation = { readonly openTopic:
    | { readonly __typename: 'AttachmentsNotConfirmedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AttachmentsOffError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LikelyIdentifierError', readonly code: string, readonly message: string, readonly field: string | null, readonly confirmation: string | null, readonly findings: ReadonlyArray<{ readonly kind: IdentifierKind, readonly start: number, readonly end: number }> }
    | { readonly __typename: 'NamelessNotAllowedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OpenTopicSuccess', readonly topic: { readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly pinned: boolean, readonly locked: boolean, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly language: string } }>, readonly acceptedAnswer: { readonly id: string } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RulesNotAcceptedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooManyMentionsError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type OrganisationsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly language: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type OwnAttendanceQueryVariables = Exact<{
  id: string;
}>;


export type OwnAttendanceQuery = { readonly occurrence: { readonly id: string, readonly viewerAttendance: { readonly id: string, readonly minutes: number, readonly how: AttendanceWay, readonly markedAt: string } | null } | null };

export type OwnCertificatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OwnCertificatesQuery = { readonly me: { readonly id: string, readonly certificates: { readonly nodes: ReadonlyArray<{ readonly shown: ReadonlyArray<CertificateFact> | null, readonly code: string | null, readonly checkUrl: string | null, readonly file: string | null, readonly id: string, readonly name: string, readonly language: string, readonly title: string, readonly networkName: string, readonly firstOn: string, readonly lastOn: string, readonly attendedMinutes: number, readonly heldMinutes: number, readonly modules: ReadonlyArray<string>, readonly issuedAt: string, readonly valid: boolean, readonly withdrawnReason: string | null, readonly event: { readonly id: string, readonly occurrences: { readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null } | null };

export type OwnEventHoursQueryVariables = Exact<{
  from: string;
  to: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OwnEventHoursQuery = { readonly me: { readonly id: string, readonly eventHours: { readonly nodes: ReadonlyArray<{ readonly minutes: number, readonly dates: number, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly name: { readonly text: string, readonly language: string } }, readonly event: { readonly id: string, readonly occurrences: { readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } | null } | null };

export type OwnModulesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnModulesQuery = { readonly me: { readonly id: string, readonly trainingModules: ReadonlyArray<{ readonly viewerMinutes: number, readonly viewerDone: boolean, readonly id: string, readonly minutesAsked: number | null, readonly required: boolean, readonly archived: boolean, readonly name: { readonly text: string, readonly language: string } }> | null } | null };

export type OwnTrainingHoursQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type OwnTrainingHoursQuery = { readonly me: { readonly id: string, readonly trainingHours: { readonly minutes: number, readonly dates: number, readonly byKind: ReadonlyArray<{ readonly kind: EventKind, readonly minutes: number, readonly dates: number }> } | null } | null };

export type PartnersQueryVariables = Exact<{
  networkId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnersQuery = { readonly partners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly purpose: string, readonly pointsPerMinute: number | null, readonly viewerKeeps: boolean, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly grants: ReadonlyArray<{ readonly scopes: ReadonlyArray<PartnerScope>, readonly grantedAt: string, readonly expiresAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly keys: ReadonlyArray<{ readonly id: string, readonly label: string, readonly createdAt: string, readonly revokedAt: string | null }>, readonly jwks: ReadonlyArray<{ readonly id: string, readonly kid: string, readonly createdAt: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type PostMutationVariables = Exact<{
  input: PostInput;
}>;


export type PostMutation = { readonly post:
    | { readonly __typename: 'AttachmentsNotConfirmedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'AttachmentsOffError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LikelyIdentifierError', readonly code: string, readonly message: string, readonly field: string | null, readonly confirmation: string | null, readonly findings: ReadonlyArray<{ readonly kind: IdentifierKind, readonly start: number, readonly end: number }> }
    | { readonly __typename: 'NamelessNotAllowedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PostHeldError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PostSuccess', readonly post: { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly editableUntil: string | null, readonly revision: number, readonly state: PostState, readonly reactions: ReadonlyArray<{ readonly kind: ReactionKind, readonly count: number }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly guardian: { readonly id: string } | null }>, readonly replyTo: { readonly id: string, readonly html: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RulesNotAcceptedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooManyMentionsError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TopicLockedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type PostAddedSubscriptionVariables = Exact<{
  boardId: string;
  topicId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PostAddedSubscription = { readonly postAdded: { readonly cursor: string, readonly post: { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly editableUntil: string | null, readonly revision: number, readonly state: PostState, readonly topic: { readonly id: string }, readonly reactions: ReadonlyArray<{ readonly kind: ReactionKind, readonly count: number }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly guardian: { readonly id: string } | null }>, readonly replyTo: { readonly id: string, readonly html: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } } };

export type PostHistoryQueryVariables = Exact<{
  id: string;
}>;


export type PostHistoryQuery = { readonly post: { readonly viewerReactions: ReadonlyArray<ReactionKind>, readonly viewerBlocksAuthor: boolean, readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly editableUntil: string | null, readonly revision: number, readonly state: PostState, readonly topic: { readonly id: string }, readonly revisions: ReadonlyArray<{ readonly id: string, readonly html: string, readonly markdown: string, readonly writtenAt: string }>, readonly reactions: ReadonlyArray<{ readonly kind: ReactionKind, readonly count: number }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly guardian: { readonly id: string } | null }>, readonly replyTo: { readonly id: string, readonly html: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } | null };

export type PrepareImportMutationVariables = Exact<{
  input: PrepareImportInput;
}>;


export type PrepareImportMutation = { readonly prepareImport:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ImportBuiltOnError', readonly people: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ImportRefusedError', readonly reason: string, readonly line: number | null, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ImportSuccess', readonly import: { readonly id: string, readonly state: ImportState, readonly format: string, readonly encoding: string | null, readonly delimiter: string | null, readonly sheet: string | null, readonly sheets: ReadonlyArray<string>, readonly headingRow: number, readonly sampleRows: ReadonlyArray<ReadonlyArray<string>>, readonly done: number, readonly total: number, readonly failure: string | null, readonly rowsKept: boolean, readonly viewerMayUndo: boolean, readonly createdAt: string, readonly appliedAt: string | null, readonly columns: ReadonlyArray<{ readonly heading: string, readonly field: ImportField | null, readonly imported: boolean }>, readonly numbers: { readonly create: number, readonly update: number, readonly merge: number, readonly skip: number, readonly asked: number, readonly error: number }, readonly network: { readonly id: string } } }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type PresenceSubscriptionVariables = Exact<{
  topicId: string;
}>;


export type PresenceSubscription = { readonly presence: { readonly readerCount: number, readonly readers: ReadonlyArray<{ readonly participantId: string, readonly name: string }>, readonly typing: ReadonlyArray<{ readonly participantId: string, readonly name: string }> } };

export type PublishGroundRulesMutationVariables = Exact<{
  input: PublishGroundRulesInput;
}>;


export type PublishGroundRulesMutation = { readonly publishGroundRules:
    | { readonly __typename: 'GroundRulesSuccess', readonly network: { readonly id: string, readonly groundRules: { readonly id: string, readonly version: number, readonly html: string, readonly markdown: string | null, readonly publishedAt: string, readonly viewerAccepted: boolean } | null } }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type ReactToPostMutationVariables = Exact<{
  input: ReactToPostInput;
}>;


export type ReactToPostMutation = { readonly reactToPost:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OwnPostError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReactToPostSuccess', readonly postId: string, readonly post: { readonly viewerReactions: ReadonlyArray<ReactionKind>, readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly editableUntil: string | null, readonly revision: number, readonly state: PostState, readonly reactions: ReadonlyArray<{ readonly kind: ReactionKind, readonly count: number }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly guardian: { readonly id: string } | null }>, readonly replyTo: { readonly id: string, readonly html: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } | null }
    | { readonly __typename: 'ReactionsOffError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RulesNotAcceptedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TopicLockedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RegisterGuestMutationVariables = Exact<{
  input: RegisterGuestInput;
}>;


export type RegisterGuestMutation = { readonly registerGuest:
    | { readonly __typename: 'GuestsNotWelcomeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RegisterGuestSuccess', readonly expiresInSeconds: number }
    | { readonly __typename: 'RegistrationClosedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RegistrationNotOpenError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReplyMissingError', readonly questionIds: ReadonlyArray<string>, readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RegisterPartnerJwkMutationVariables = Exact<{
  input: RegisterPartnerJwkInput;
}>;


export type RegisterPartnerJwkMutation = { readonly registerPartnerJwk:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PartnerSuccess', readonly partner: { readonly id: string, readonly name: string, readonly purpose: string, readonly pointsPerMinute: number | null, readonly viewerKeeps: boolean, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly grants: ReadonlyArray<{ readonly scopes: ReadonlyArray<PartnerScope>, readonly grantedAt: string, readonly expiresAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly keys: ReadonlyArray<{ readonly id: string, readonly label: string, readonly createdAt: string, readonly revokedAt: string | null }>, readonly jwks: ReadonlyArray<{ readonly id: string, readonly kid: string, readonly createdAt: string }> } | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type ReleaseAttachmentMutationVariables = Exact<{
  input: ReleaseAttachmentInput;
}>;


export type ReleaseAttachmentMutation = { readonly releaseAttachment:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReleaseAttachmentSuccess', readonly post: { readonly viewerReactions: ReadonlyArray<ReactionKind>, readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly editableUntil: string | null, readonly revision: number, readonly state: PostState, readonly reactions: ReadonlyArray<{ readonly kind: ReactionKind, readonly count: number }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly guardian: { readonly id: string } | null }>, readonly replyTo: { readonly id: string, readonly html: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } }
   };

export type RemoveAttachmentMutationVariables = Exact<{
  input: RemoveAttachmentInput;
}>;


export type RemoveAttachmentMutation = { readonly removeAttachment:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RemoveAttachmentSuccess', readonly attachmentId: string, readonly post: { readonly viewerReactions: ReadonlyArray<ReactionKind>, readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly editableUntil: string | null, readonly revision: number, readonly state: PostState, readonly reactions: ReadonlyArray<{ readonly kind: ReactionKind, readonly count: number }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly guardian: { readonly id: string } | null }>, readonly replyTo: { readonly id: string, readonly html: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } | null }
   };

export type RemoveCalendarFeedMutationVariables = Exact<{
  input: RemoveCalendarFeedInput;
}>;


export type RemoveCalendarFeedMutation = { readonly removeCalendarFeed:
    | { readonly __typename: 'CalendarFeedsSuccess', readonly feeds: ReadonlyArray<{ readonly id: string, readonly kind: CalendarFeedKind, readonly createdAt: string, readonly renewedAt: string, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RemoveContactWayMutationVariables = Exact<{
  input: RemoveContactWayInput;
}>;


export type RemoveContactWayMutation = { readonly removeContactWay:
    | { readonly __typename: 'ChangeContactWaysSuccess', readonly viewer: { readonly id: string, readonly contactWays: ReadonlyArray<{ readonly id: string, readonly kind: ContactWayKind, readonly value: string, readonly audience: Audience | null }> } | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RemoveEmailAddressMutationVariables = Exact<{
  input: EmailAddressInput;
}>;


export type RemoveEmailAddressMutation = { readonly removeEmailAddress:
    | { readonly __typename: 'AddressNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EmailAddressesSuccess', readonly emailAddresses: ReadonlyArray<{ readonly id: string, readonly address: string, readonly main: boolean, readonly confirmed: boolean }> }
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RemoveGuestMutationVariables = Exact<{
  input: RemoveGuestInput;
}>;


export type RemoveGuestMutation = { readonly removeGuest:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RemoveGuestSuccess', readonly occurrence: { readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null } | null }
   };

export type RemovePartnerJwkMutationVariables = Exact<{
  input: RemovePartnerJwkInput;
}>;


export type RemovePartnerJwkMutation = { readonly removePartnerJwk:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PartnerSuccess', readonly partner: { readonly id: string, readonly name: string, readonly purpose: string, readonly pointsPerMinute: number | null, readonly viewerKeeps: boolean, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly grants: ReadonlyArray<{ readonly scopes: ReadonlyArray<PartnerScope>, readonly grantedAt: string, readonly expiresAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly keys: ReadonlyArray<{ readonly id: string, readonly label: string, readonly createdAt: string, readonly revokedAt: string | null }>, readonly jwks: ReadonlyArray<{ readonly id: string, readonly kid: string, readonly createdAt: string }> } | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { readonly removePasskey:
    | { readonly __typename: 'InvalidPasskeyError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeyNeededError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PasskeysSuccess', readonly passkeys: ReadonlyArray<{ readonly id: string, readonly device: string | null, readonly addedAt: string, readonly lastUsedAt: string | null }> }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RemovePhotoMutationVariables = Exact<{ [key: string]: never; }>;


export type RemovePhotoMutation = { readonly removePhoto:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RemovePhotoSuccess', readonly guardian: { readonly id: string, readonly name: string, readonly latinName: string, readonly kind: GuardianKind | null, readonly languages: ReadonlyArray<string> | null, readonly experienceSince: number | null, readonly themes: ReadonlyArray<Theme> | null, readonly availability: Availability | null, readonly mentoring: Mentoring | null, readonly about: string | null, readonly listedOn: string | null, readonly trainedOn: string | null, readonly territory: { readonly code: string, readonly name: string } | null, readonly networks: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly courts: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly declaredCaseload: { readonly count: number, readonly declaredOn: string, readonly ceiling: number | null } | null, readonly photo: { readonly url: string } | null } }
   };

export type RemoveTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveTotpMutation = { readonly removeTotp:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RemoveTotpSuccess', readonly removed: boolean }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RenewCalendarFeedMutationVariables = Exact<{
  input: RenewCalendarFeedInput;
}>;


export type RenewCalendarFeedMutation = { readonly renewCalendarFeed:
    | { readonly __typename: 'CalendarFeedSuccess', readonly address: string | null, readonly feed: { readonly id: string, readonly kind: CalendarFeedKind, readonly createdAt: string, readonly renewedAt: string, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null } | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type ReportMutationVariables = Exact<{
  input: ReportInput;
}>;


export type ReportMutation = { readonly report:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReportSuccess', readonly hidden: boolean, readonly dueAt: string }
   };

export type RequestCertificateMutationVariables = Exact<{
  input: RequestCertificateInput;
}>;


export type RequestCertificateMutation = { readonly requestCertificate:
    | { readonly __typename: 'AttendanceTooLowError', readonly attendedShare: number, readonly minimumShare: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'CertificateSuccess', readonly certificate: { readonly shown: ReadonlyArray<CertificateFact> | null, readonly code: string | null, readonly checkUrl: string | null, readonly file: string | null, readonly id: string, readonly name: string, readonly language: string, readonly title: string, readonly networkName: string, readonly firstOn: string, readonly lastOn: string, readonly attendedMinutes: number, readonly heldMinutes: number, readonly modules: ReadonlyArray<string>, readonly issuedAt: string, readonly valid: boolean, readonly withdrawnReason: string | null, readonly event: { readonly id: string, readonly occurrences: { readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null } | null }
    | { readonly __typename: 'CertificateWithdrawnError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EventNotOverError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ModulesMissingError', readonly modules: ReadonlyArray<string>, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NoCertificatesError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RequestContactMutationVariables = Exact<{
  input: RequestContactInput;
}>;


export type RequestContactMutation = { readonly requestContact:
    | { readonly __typename: 'ClosedToRequestsError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ContactRequestExistsError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LikelyIdentifierError', readonly code: string, readonly message: string, readonly field: string | null, readonly confirmation: string | null, readonly findings: ReadonlyArray<{ readonly kind: IdentifierKind, readonly start: number, readonly end: number }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestContactSuccess', readonly request: { readonly id: string, readonly incoming: boolean, readonly name: string, readonly guardianId: string | null, readonly message: string | null, readonly state: ContactRequestState, readonly createdAt: string } | null }
   };

export type RequestInvitationCodeMutationVariables = Exact<{
  input: RequestInvitationCodeInput;
}>;


export type RequestInvitationCodeMutation = { readonly requestInvitationCode:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInvitationError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestInvitationCodeSuccess', readonly expiresInSeconds: number }
   };

export type RequestSignInCodeMutationVariables = Exact<{
  input: RequestSignInCodeInput;
}>;


export type RequestSignInCodeMutation = { readonly requestSignInCode:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestSignInCodeSuccess', readonly expiresInSeconds: number }
   };

export type RequestStepUpCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestStepUpCodeMutation = { readonly requestStepUpCode:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestStepUpCodeSuccess', readonly expiresInSeconds: number }
   };

export type RequestToJoinMutationVariables = Exact<{
  input: RequestToJoinInput;
}>;


export type RequestToJoinMutation = { readonly requestToJoin:
    | { readonly __typename: 'ByInvitationOnlyError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestPendingError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestToJoinSuccess', readonly network: { readonly id: string }, readonly request: { readonly id: string, readonly name: string, readonly state: JoinRequestState, readonly role: MembershipRole, readonly reason: string | null, readonly createdAt: string, readonly decidedAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } | null }
    | { readonly __typename: 'RulesNotAcceptedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SuspendedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type ResumeMembershipMutationVariables = Exact<{
  input: ResumeMembershipInput;
}>;


export type ResumeMembershipMutation = { readonly resumeMembership:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LastOrganiserError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MembershipSuccess', readonly network: { readonly id: string } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SuspendedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RevealAuthorMutationVariables = Exact<{
  input: RevealAuthorInput;
}>;


export type RevealAuthorMutation = { readonly revealAuthor:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotNamelessError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RevealAuthorSuccess', readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RevealContactMutationVariables = Exact<{
  input: RevealContactInput;
}>;


export type RevealContactMutation = { readonly revealContact:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RevealContactSuccess', readonly ways: ReadonlyArray<{ readonly id: string, readonly kind: ContactWayKind, readonly value: string }> }
   };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { readonly revokeInvitation:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RevokeInvitationSuccess', readonly network: { readonly id: string } }
   };

export type RevokePartnerGrantMutationVariables = Exact<{
  input: RevokePartnerGrantInput;
}>;


export type RevokePartnerGrantMutation = { readonly revokePartnerGrant:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PartnerSuccess', readonly partner: { readonly id: string, readonly name: string, readonly purpose: string, readonly pointsPerMinute: number | null, readonly viewerKeeps: boolean, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly grants: ReadonlyArray<{ readonly scopes: ReadonlyArray<PartnerScope>, readonly grantedAt: string, readonly expiresAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly keys: ReadonlyArray<{ readonly id: string, readonly label: string, readonly createdAt: string, readonly revokedAt: string | null }>, readonly jwks: ReadonlyArray<{ readonly id: string, readonly kid: string, readonly createdAt: string }> } | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RevokePartnerKeyMutationVariables = Exact<{
  input: RevokePartnerKeyInput;
}>;


export type RevokePartnerKeyMutation = { readonly revokePartnerKey:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PartnerSuccess', readonly partner: { readonly id: string, readonly name: string, readonly purpose: string, readonly pointsPerMinute: number | null, readonly viewerKeeps: boolean, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly grants: ReadonlyArray<{ readonly scopes: ReadonlyArray<PartnerScope>, readonly grantedAt: string, readonly expiresAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly keys: ReadonlyArray<{ readonly id: string, readonly label: string, readonly createdAt: string, readonly revokedAt: string | null }>, readonly jwks: ReadonlyArray<{ readonly id: string, readonly kid: string, readonly createdAt: string }> } | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type RsvpMutationVariables = Exact<{
  input: RsvpInput;
}>;


export type RsvpMutation = { readonly rsvp:
    | { readonly __typename: 'EventFullError', readonly keptFor: ReadonlyArray<ExperienceBand>, readonly keptUntil: string | null, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RegistrationClosedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RegistrationNotOpenError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ReplyMissingError', readonly questionIds: ReadonlyArray<string>, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RequestDeclinedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RsvpSuccess', readonly refusedCount: number, readonly occurrence: { readonly onlineUrl: string | null, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null } | null }
   };

export type FullProblemFragment = { readonly keptFor: ReadonlyArray<ExperienceBand>, readonly keptUntil: string | null };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { readonly sendMessage:
    | { readonly __typename: 'ClosedToMessagesError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LikelyIdentifierError', readonly code: string, readonly message: string, readonly field: string | null, readonly confirmation: string | null, readonly findings: ReadonlyArray<{ readonly kind: IdentifierKind, readonly start: number, readonly end: number }> }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SendMessageSuccess', readonly messageId: string }
   };

export type SetContactWayMutationVariables = Exact<{
  input: SetContactWayInput;
}>;


export type SetContactWayMutation = { readonly setContactWay:
    | { readonly __typename: 'ChangeContactWaysSuccess', readonly viewer: { readonly id: string, readonly contactWays: ReadonlyArray<{ readonly id: string, readonly kind: ContactWayKind, readonly value: string, readonly audience: Audience | null }> } | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type SetDigestScheduleMutationVariables = Exact<{
  input: SetDigestScheduleInput;
}>;


export type SetDigestScheduleMutation = { readonly setDigestSchedule:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SetDigestScheduleSuccess', readonly viewer: { readonly id: string, readonly digestSchedule: { readonly frequency: DigestFrequency, readonly weekday: Weekday, readonly hour: number, readonly timeZone: string, readonly nextAt: string } | null } | null }
   };

export type SetEventRemindersMutationVariables = Exact<{
  input: SetEventRemindersInput;
}>;


export type SetEventRemindersMutation = { readonly setEventReminders:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RemindersSuccess', readonly event: { readonly id: string, readonly reminderMinutes: ReadonlyArray<number>, readonly viewerReminderMinutes: ReadonlyArray<number> | null } | null }
   };

export type RemindersDoneFragment = { readonly event: { readonly id: string, readonly reminderMinutes: ReadonlyArray<number>, readonly viewerReminderMinutes: ReadonlyArray<number> | null } | null };

export type SetJoinPolicyMutationVariables = Exact<{
  input: SetJoinPolicyInput;
}>;


export type SetJoinPolicyMutation = { readonly setJoinPolicy:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SetJoinPolicySuccess', readonly network: { readonly id: string, readonly joining: { readonly kind: JoinPolicyKind, readonly version: number } } }
   };

export type SetModulesMutationVariables = Exact<{
  input: SetModulesInput;
}>;


export type SetModulesMutation = { readonly setModules:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SetModulesSuccess', readonly event: { readonly id: string } | null }
   };

export type SetMyRemindersMutationVariables = Exact<{
  input: SetMyRemindersInput;
}>;


export type SetMyRemindersMutation = { readonly setMyReminders:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RemindersSuccess', readonly event: { readonly id: string, readonly reminderMinutes: ReadonlyArray<number>, readonly viewerReminderMinutes: ReadonlyArray<number> | null } | null }
   };

export type SetNoticePreferenceMutationVariables = Exact<{
  input: SetNoticePreferenceInput;
}>;


export type SetNoticePreferenceMutation = { readonly setNoticePreference:
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SetNoticePreferenceSuccess', readonly viewer: { readonly id: string, readonly noticePreferences: ReadonlyArray<{ readonly kind: NoticeKind, readonly enabled: boolean }> } | null }
   };

export type SetPartnerPointsMutationVariables = Exact<{
  input: SetPartnerPointsInput;
}>;


export type SetPartnerPointsMutation = { readonly setPartnerPoints:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'PartnerSuccess', readonly partner: { readonly id: string, readonly name: string, readonly purpose: string, readonly pointsPerMinute: number | null, readonly viewerKeeps: boolean, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly grants: ReadonlyArray<{ readonly scopes: ReadonlyArray<PartnerScope>, readonly grantedAt: string, readonly expiresAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }>, readonly keys: ReadonlyArray<{ readonly id: string, readonly label: string, readonly createdAt: string, readonly revokedAt: string | null }>, readonly jwks: ReadonlyArray<{ readonly id: string, readonly kid: string, readonly createdAt: string }> } | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type SetPresenceMutationVariables = Exact<{
  input: SetPresenceInput;
}>;


export type SetPresenceMutation = { readonly setPresence:
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SetPresenceSuccess', readonly viewer: { readonly id: string, readonly showsPresence: boolean } | null }
   };

export type SetPromoterMutationVariables = Exact<{
  input: SetPromoterInput;
}>;


export type SetPromoterMutation = { readonly setPromoter:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OrganisationSuccess', readonly organisation: { readonly id: string } | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type SetSharingMutationVariables = Exact<{
  input: SetSharingInput;
}>;


export type SetSharingMutation = { readonly setSharing:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SharingSuccess', readonly network: { readonly id: string, readonly cardsUpTo: Audience | null, readonly sharingRules: ReadonlyArray<{ readonly kind: DataKind, readonly direction: SharingDirection, readonly audience: Audience }> | null } }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type SignInByCodeMutationVariables = Exact<{
  input: SignInByCodeInput;
}>;


export type SignInByCodeMutation = { readonly signInByCode:
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidLinkError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OtherBrowserError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignInSuccess', readonly viewer: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly locale: string | null, readonly offerPasskey: boolean | null, readonly passkeyRequired: boolean | null, readonly showsPresence: boolean, readonly participant: { readonly id: string } | null, readonly guardian: { readonly id: string } | null } }
   };

export type SignInByLinkMutationVariables = Exact<{
  input: SignInByLinkInput;
}>;


export type SignInByLinkMutation = { readonly signInByLink:
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidLinkError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OtherBrowserError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignInSuccess', readonly viewer: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly locale: string | null, readonly offerPasskey: boolean | null, readonly passkeyRequired: boolean | null, readonly showsPresence: boolean, readonly participant: { readonly id: string } | null, readonly guardian: { readonly id: string } | null } }
   };

export type SignInByPasskeyMutationVariables = Exact<{
  input: PasskeyResponseInput;
}>;


export type SignInByPasskeyMutation = { readonly signInByPasskey:
    | { readonly __typename: 'InvalidPasskeyError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignInSuccess', readonly viewer: { readonly id: string, readonly name: string | null, readonly email: string | null, readonly locale: string | null, readonly offerPasskey: boolean | null, readonly passkeyRequired: boolean | null, readonly showsPresence: boolean, readonly participant: { readonly id: string } | null, readonly guardian: { readonly id: string } | null } }
   };

export type SignInLinkQueryVariables = Exact<{
  token: string;
}>;


export type SignInLinkQuery = { readonly signInLink:
    | { readonly __typename: 'InvalidLinkError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignInLinkSuccess', readonly name: string, readonly otherBrowser: boolean }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOut: boolean } };

export type SignalTypingMutationVariables = Exact<{
  input: SignalTypingInput;
}>;


export type SignalTypingMutation = { readonly signalTyping:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignalTypingSuccess', readonly topicId: string }
    | { readonly __typename: 'TopicLockedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type SplitTopicMutationVariables = Exact<{
  input: SplitTopicInput;
}>;


export type SplitTopicMutation = { readonly splitTopic:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SplitTopicSuccess', readonly topic: { readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly pinned: boolean, readonly locked: boolean, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly language: string } }>, readonly acceptedAnswer: { readonly id: string } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } }
   };

export type StatementsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementsQuery = { readonly me: { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ReportedKind, readonly subjectId: string, readonly decision: Decision, readonly ground: ReportReason, readonly statement: string | null, readonly decidedAt: string, readonly appealableUntil: string | null, readonly appeal: string | null, readonly appealedAt: string | null, readonly outcome: AppealOutcome | null, readonly answer: string | null, readonly answeredAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } | null, readonly topic: { readonly id: string, readonly title: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type StepUpByCodeMutationVariables = Exact<{
  input: StepUpByCodeInput;
}>;


export type StepUpByCodeMutation = { readonly stepUpByCode:
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpSuccess', readonly goodForSeconds: number }
   };

export type StepUpByPasskeyMutationVariables = Exact<{
  input: PasskeyResponseInput;
}>;


export type StepUpByPasskeyMutation = { readonly stepUpByPasskey:
    | { readonly __typename: 'InvalidPasskeyError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpSuccess', readonly goodForSeconds: number }
   };

export type StepUpByTotpMutationVariables = Exact<{
  input: TotpCodeInput;
}>;


export type StepUpByTotpMutation = { readonly stepUpByTotp:
    | { readonly __typename: 'InvalidCodeError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpSuccess', readonly goodForSeconds: number }
   };

export type SuspendMembershipMutationVariables = Exact<{
  input: SuspendMembershipInput;
}>;


export type SuspendMembershipMutation = { readonly suspendMembership:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'LastOrganiserError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'MembershipSuccess', readonly network: { readonly id: string } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SuspendedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type SuspensionsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SuspensionsQuery = { readonly network: { readonly id: string, readonly suspensions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly name: string, readonly roles: ReadonlyArray<MembershipRole>, readonly reason: string | null, readonly since: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type TakeBackRepliesMutationVariables = Exact<{
  input: TakeBackRepliesInput;
}>;


export type TakeBackRepliesMutation = { readonly takeBackReplies:
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TakeBackRepliesSuccess', readonly event: { readonly id: string, readonly viewerDiet: ReadonlyArray<Diet>, readonly viewerReplies: ReadonlyArray<{ readonly text: string, readonly question: { readonly id: string, readonly required: boolean, readonly text: { readonly text: string, readonly language: string } } }> } | null }
   };

export type TakeGuestSeatMutationVariables = Exact<{
  input: GuestDateInput;
}>;


export type TakeGuestSeatMutation = { readonly takeGuestSeat:
    | { readonly __typename: 'GuestSuccess', readonly guest: { readonly name: string, readonly address: string, readonly dates: { readonly nodes: ReadonlyArray<{ readonly onlineUrl: string | null, readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly event: { readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly title: { readonly text: string, readonly language: string }, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } }
    | { readonly __typename: 'InvalidGuestLinkError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RegistrationClosedError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type TerritoriesQueryVariables = Exact<{
  country: string;
}>;


export type TerritoriesQuery = { readonly territories: ReadonlyArray<{ readonly code: string, readonly name: string, readonly country: string, readonly nuts: string | null, readonly parent: string | null }> };

export type TopicQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TopicQuery = { readonly topic: { readonly notificationLevel: NotificationLevel | null, readonly unreadCount: number, readonly firstUnread: string | null, readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly pinned: boolean, readonly locked: boolean, readonly viewerAliases: ReadonlyArray<{ readonly id: string, readonly kind: ParticipantKind, readonly name: string }>, readonly board: { readonly changeCursor: string, readonly notificationLevel: NotificationLevel, readonly id: string, readonly kind: BoardKind, readonly editHours: number, readonly nameless: boolean, readonly reactions: boolean, readonly attachments: boolean, readonly attachmentHoldDays: number, readonly archived: boolean, readonly viewerMayPost: boolean, readonly viewerMayReact: boolean, readonly viewerMayModerate: boolean, readonly viewerMustAcceptRules: boolean, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } }, readonly posts: { readonly nodes: ReadonlyArray<{ readonly viewerReactions: ReadonlyArray<ReactionKind>, readonly viewerBlocksAuthor: boolean, readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly editableUntil: string | null, readonly revision: number, readonly state: PostState, readonly replyTo: { readonly id: string, readonly viewerBlocksAuthor: boolean, readonly html: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly reactions: ReadonlyArray<{ readonly kind: ReactionKind, readonly count: number }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly guardian: { readonly id: string } | null }>, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly language: string } }>, readonly acceptedAnswer: { readonly id: string } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null };

export type TopicChangesSubscriptionVariables = Exact<{
  topicId: string;
  after?: string | null | undefined;
}>;


export type TopicChangesSubscription = { readonly topicChanges: { readonly cursor: string, readonly kind: BoardChangeKind, readonly topicId: string, readonly postId: string | null, readonly topic: { readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly pinned: boolean, readonly locked: boolean, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly language: string } }>, readonly acceptedAnswer: { readonly id: string } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly post: { readonly id: string, readonly html: string, readonly markdown: string, readonly language: string | null, readonly createdAt: string, readonly editedAt: string | null, readonly editableUntil: string | null, readonly revision: number, readonly state: PostState, readonly reactions: ReadonlyArray<{ readonly kind: ReactionKind, readonly count: number }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: AttachmentKind, readonly bytes: number, readonly width: number | null, readonly height: number | null, readonly pages: number | null, readonly state: AttachmentState, readonly viewerMayRemove: boolean, readonly url: string, readonly thumbnailUrl: string | null }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly guardian: { readonly id: string } | null }>, readonly replyTo: { readonly id: string, readonly html: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string, readonly guardian: { readonly id: string } | null } } | null } };

export type TopicPlaceQueryVariables = Exact<{
  id: string;
}>;


export type TopicPlaceQuery = { readonly topic: { readonly id: string, readonly board: { readonly id: string, readonly changeCursor: string } } | null };

export type TopicPlacesQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
}>;


export type TopicPlacesQuery = { readonly topic: { readonly id: string, readonly movableTo: ReadonlyArray<{ readonly id: string, readonly title: { readonly text: string, readonly language: string } }>, readonly mergeableInto: ReadonlyArray<{ readonly id: string, readonly title: string, readonly postCount: number, readonly lastPostAt: string, readonly board: { readonly id: string, readonly title: { readonly text: string, readonly language: string } } }> } | null };

export type TopicSearchQueryVariables = Exact<{
  search: string;
  filter?: DiscussionFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TopicSearchQuery = { readonly topicSearch: { readonly nodes: ReadonlyArray<{ readonly title: ReadonlyArray<{ readonly text: string, readonly hit: boolean }>, readonly topic: { readonly id: string, readonly language: string | null, readonly createdAt: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string }, readonly board: { readonly id: string, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly name: { readonly text: string, readonly language: string } } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type TopicHitItemFragment = { readonly title: ReadonlyArray<{ readonly text: string, readonly hit: boolean }>, readonly topic: { readonly id: string, readonly language: string | null, readonly createdAt: string, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string }, readonly board: { readonly id: string, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly name: { readonly text: string, readonly language: string } } } } };

export type TypingSubscriptionVariables = Exact<{
  topicId: string;
}>;


export type TypingSubscription = { readonly typing: { readonly typing: ReadonlyArray<{ readonly participantId: string, readonly name: string }> } };

export type UnblockPersonMutationVariables = Exact<{
  input: BlockedPersonInput;
}>;


export type UnblockPersonMutation = { readonly unblockPerson:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'UnblockPersonSuccess', readonly participant: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } | null }
   };

export type UndoAddressChangeMutationVariables = Exact<{
  input: UndoAddressChangeInput;
}>;


export type UndoAddressChangeMutation = { readonly undoAddressChange:
    | { readonly __typename: 'InvalidUndoError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'UndoAddressChangeSuccess', readonly undone: boolean }
   };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { readonly undoImport:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ImportBuiltOnError', readonly people: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ImportRefusedError', readonly reason: string, readonly line: number | null, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'ImportSuccess', readonly import: { readonly id: string, readonly state: ImportState, readonly format: string, readonly encoding: string | null, readonly delimiter: string | null, readonly sheet: string | null, readonly sheets: ReadonlyArray<string>, readonly headingRow: number, readonly sampleRows: ReadonlyArray<ReadonlyArray<string>>, readonly done: number, readonly total: number, readonly failure: string | null, readonly rowsKept: boolean, readonly viewerMayUndo: boolean, readonly createdAt: string, readonly appliedAt: string | null, readonly columns: ReadonlyArray<{ readonly heading: string, readonly field: ImportField | null, readonly imported: boolean }>, readonly numbers: { readonly create: number, readonly update: number, readonly merge: number, readonly skip: number, readonly asked: number, readonly error: number }, readonly network: { readonly id: string } } }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly retryAfterSeconds: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { readonly me: { readonly id: string, readonly unreadNotifications: number, readonly notificationCursor: string } | null };

export type UpdateBoardMutationVariables = Exact<{
  input: UpdateBoardInput;
}>;


export type UpdateBoardMutation = { readonly updateBoard:
    | { readonly __typename: 'BoardSuccess', readonly boardId: string, readonly board: { readonly audience: Audience | null, readonly partners: boolean | null, readonly id: string, readonly kind: BoardKind, readonly editHours: number, readonly nameless: boolean, readonly reactions: boolean, readonly attachments: boolean, readonly attachmentHoldDays: number, readonly archived: boolean, readonly viewerMayPost: boolean, readonly viewerMayReact: boolean, readonly viewerMayModerate: boolean, readonly viewerMustAcceptRules: boolean, readonly title: { readonly text: string, readonly language: string }, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooManyBoardsError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type UpdateCertificateMutationVariables = Exact<{
  input: UpdateCertificateInput;
}>;


export type UpdateCertificateMutation = { readonly updateCertificate:
    | { readonly __typename: 'CertificateSuccess', readonly certificate: { readonly shown: ReadonlyArray<CertificateFact> | null, readonly code: string | null, readonly checkUrl: string | null, readonly file: string | null, readonly id: string, readonly name: string, readonly language: string, readonly title: string, readonly networkName: string, readonly firstOn: string, readonly lastOn: string, readonly attendedMinutes: number, readonly heldMinutes: number, readonly modules: ReadonlyArray<string>, readonly issuedAt: string, readonly valid: boolean, readonly withdrawnReason: string | null, readonly event: { readonly id: string, readonly occurrences: { readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null } | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type UpdateEventMutationVariables = Exact<{
  input: UpdateEventInput;
}>;


export type UpdateEventMutation = { readonly updateEvent:
    | { readonly __typename: 'CapacityBelowGoingError', readonly seatsTaken: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EmptySeriesError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EndlessRuleError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EventOverError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EventSuccess', readonly eventId: string, readonly event: { readonly guestsWelcome: boolean, readonly replyHours: number, readonly opensAt: string | null, readonly closesAt: string | null, readonly audience: Audience | null, readonly partners: boolean | null, readonly viewerMayOrganise: boolean, readonly id: string, readonly kind: EventKind, readonly place: string | null, readonly format: EventFormat, readonly languages: ReadonlyArray<string>, readonly zone: string, readonly wholeDay: boolean, readonly cancelled: boolean, readonly waitingList: boolean, readonly approval: boolean, readonly asksDiet: boolean, readonly plusOnes: number, readonly occurrences: { readonly nodes: ReadonlyArray<{ readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null }> }, readonly title: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> }, readonly description: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly costNote: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } | null, readonly hosts: ReadonlyArray<{ readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }>, readonly organisers: ReadonlyArray<{ readonly id: string, readonly kind: ParticipantKind, readonly name: string }>, readonly questions: ReadonlyArray<{ readonly id: string, readonly required: boolean, readonly text: { readonly text: string, readonly language: string, readonly translations: ReadonlyArray<{ readonly language: string, readonly text: string }> } }>, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } }, readonly bandSeats: { readonly releaseHours: number, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null } | null }
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidRecurrenceError', readonly part: string, readonly paragraph: string, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'RateLimitedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SeriesNotMovableError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SeriesTooLongError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type UpdateNetworkMutationVariables = Exact<{
  input: UpdateNetworkInput;
}>;


export type UpdateNetworkMutation = { readonly updateNetwork:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NetworkSuccess', readonly network: { readonly languages: ReadonlyArray<string>, readonly minimumAttendance: number | null, readonly caseloadCeiling: number | null, readonly id: string, readonly kind: NetworkKind, readonly description: { readonly text: string, readonly language: string } | null, readonly territory: { readonly code: string, readonly name: string, readonly country: string, readonly nuts: string | null, readonly parent: string | null } | null, readonly courts: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly promoter: { readonly id: string, readonly homepage: string | null, readonly name: { readonly text: string, readonly language: string } } | null, readonly name: { readonly text: string, readonly language: string } } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'StepUpRequiredError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'WouldMakeCycleError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type UpdateOccurrenceMutationVariables = Exact<{
  input: UpdateOccurrenceInput;
}>;


export type UpdateOccurrenceMutation = { readonly updateOccurrence:
    | { readonly __typename: 'CapacityBelowGoingError', readonly seatsTaken: number, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'EventOverError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidRecurrenceError', readonly part: string, readonly paragraph: string, readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'OccurrenceSuccess', readonly occurrenceId: string, readonly occurrence: { readonly place: string | null, readonly format: EventFormat, readonly recurrenceId: string, readonly localStart: string, readonly localEnd: string, readonly startsAt: string, readonly endsAt: string, readonly id: string, readonly cancelled: boolean, readonly registration: RegistrationState, readonly capacity: number | null, readonly seatsLeft: number | null, readonly goingCount: number, readonly maybeCount: number, readonly waitingCount: number, readonly requestedCount: number | null, readonly viewerSeatsLeft: number | null, readonly event: { readonly id: string, readonly cancelled: boolean, readonly recurrence: { readonly rule: string | null, readonly additions: ReadonlyArray<string>, readonly exclusions: ReadonlyArray<string> } | null }, readonly title: { readonly text: string, readonly language: string }, readonly viewerRsvp: { readonly id: string, readonly status: RsvpStatus, readonly waitingPlace: number | null, readonly plusOnes: number, readonly replyBy: string | null, readonly answeredAt: string } | null, readonly keptSeats: { readonly until: string, readonly seats: ReadonlyArray<{ readonly band: ExperienceBand, readonly count: number }> } | null } | null }
    | { readonly __typename: 'SeriesTooLongError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type UpdateTagMutationVariables = Exact<{
  input: UpdateTagInput;
}>;


export type UpdateTagMutation = { readonly updateTag:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TagSuccess', readonly tag: { readonly retired: boolean, readonly id: string, readonly name: { readonly text: string, readonly language: string } } }
    | { readonly __typename: 'TooManyTagsError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type UpdateTopicMutationVariables = Exact<{
  input: UpdateTopicInput;
}>;


export type UpdateTopicMutation = { readonly updateTopic:
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TopicLockedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'UpdateTopicSuccess', readonly topic: { readonly id: string, readonly title: string, readonly language: string | null, readonly createdAt: string, readonly lastPostAt: string, readonly postCount: number, readonly pinned: boolean, readonly locked: boolean, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string, readonly language: string } }>, readonly acceptedAnswer: { readonly id: string } | null, readonly author: { readonly id: string, readonly kind: ParticipantKind, readonly name: string } } }
   };

export type UpdateTrainingModuleMutationVariables = Exact<{
  input: UpdateTrainingModuleInput;
}>;


export type UpdateTrainingModuleMutation = { readonly updateTrainingModule:
    | { readonly __typename: 'IdempotencyKeyReusedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TooManyModulesError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'TrainingModuleSuccess', readonly module: { readonly id: string, readonly minutesAsked: number | null, readonly required: boolean, readonly archived: boolean, readonly name: { readonly text: string, readonly language: string } } }
   };

export type WithdrawCertificateMutationVariables = Exact<{
  input: WithdrawCertificateInput;
}>;


export type WithdrawCertificateMutation = { readonly withdrawCertificate:
    | { readonly __typename: 'CertificateSuccess', readonly certificate: { readonly id: string, readonly name: string, readonly language: string, readonly title: string, readonly networkName: string, readonly firstOn: string, readonly lastOn: string, readonly attendedMinutes: number, readonly heldMinutes: number, readonly modules: ReadonlyArray<string>, readonly issuedAt: string, readonly valid: boolean, readonly withdrawnReason: string | null } | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type WithdrawContactRequestMutationVariables = Exact<{
  input: ContactRequestInput;
}>;


export type WithdrawContactRequestMutation = { readonly withdrawContactRequest:
    | { readonly __typename: 'ContactRequestSuccess', readonly request: { readonly id: string, readonly incoming: boolean, readonly name: string, readonly guardianId: string | null, readonly message: string | null, readonly state: ContactRequestState, readonly createdAt: string } | null }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
   };

export type WithdrawJoinRequestMutationVariables = Exact<{
  input: JoinRequestInput;
}>;


export type WithdrawJoinRequestMutation = { readonly withdrawJoinRequest:
    | { readonly __typename: 'AlreadyDecidedError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'InvalidInputError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'JoinRequestSuccess', readonly request: { readonly id: string, readonly name: string, readonly state: JoinRequestState, readonly role: MembershipRole, readonly reason: string | null, readonly createdAt: string, readonly decidedAt: string | null, readonly network: { readonly id: string, readonly kind: NetworkKind, readonly name: { readonly text: string, readonly language: string } } } }
    | { readonly __typename: 'NotFoundError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'NotSignedInError', readonly code: string, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SuspendedError', readonly code: string, readonly message: string, readonly field: string | null }
   };
