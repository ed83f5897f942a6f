/** The types of data of which a test says who may read them. */
export const TESTED_TYPES: ReadonlySet<string> = new Set([
  'Guardian',
  // Parts of a card: seen with the field they stand in.
  'DeclaredCaseload',
  'GuardianPhoto',
  ...['CardAudience', 'CardAudiences'],
  // Compared with a rule of their own in test/directory.
  'DirectoryFacets',
  'FacetValue',
  'NetworkFacet',
  // Compared in test/discussion-search.
  'PostHit',
  'TopicHit',
  'TextPiece',
  'Network',
  'Board',
  'Topic',
  'Post',
  'PostRevision',
  'PostReactions',
  // Of a text that its author gives, told to her alone: test/free-text.
  'TextFinding',
  // Tested in events.test, attendance.test, attachments.test and test/calendar-feed; one's own hours in test/training-hours.
  ...[
    'Event',
    'Occurrence',
    'Rsvp',
    'Attachment',
    'CalendarFeed',
    'Attendance',
    'AttendanceChange',
    'CheckInCode',
  ],
  ...['TrainingRecord', 'TrainingHours', 'KindHours', 'AttendanceImportRow', 'AttendanceImportPerson'],
  // Parts of an event and its dates, tested in test/seating.
  ...['BandSeats', 'BandCount', 'KeptSeats'],
  // Tested in test/application and test/diet.
  ...['EventQuestion', 'EventReply', 'DietCount'],
  // Tested in test/outcome.
  ...['Outcomes', 'ContactsCount', 'UseCount'],
  // Tested in test/training-module.
  'TrainingModule',
  ...[
    'TrainingRecord',
    'TrainingHours',
    'KindHours',
    'EventHours',
    'AttendanceImportRow',
    'AttendanceImportPerson',
  ],
  // Tested in test/guest: of the one who holds the secret.
  'Guest',
  // Tested in test/event-host.
  'HostRequest',
  // Tested in test/certificate.
  ...['Certificate', 'CertificateProgress', 'CertificateCheck'],
  'Tag',
  'Participant',
  'Viewer',
  'Membership',
  'Session',
  ...['Totp', 'Passkey'],
  'EmailAddress',
  'AuditEntry',
  'AuditDetail',
  'NetworkLink',
  'SharingRule',
  'Organisation',
  // Tested with their readers in test/event-report.
  ...['EventReport', 'ReportDivision', 'ReportRow', 'ReportFigures'],
  // Tested with the promoter in test/organisation.
  'NetworkFigures',
  'RoleFigure',
  'TerritoryFigure',
  'Member',
  'Suspension',
  'GroundRules',
  'Partner',
  'PartnerGrant',
  'PartnerKey',
  'PartnerJwk',
  'NoticePreference',
  'DigestSchedule',
  // Tested in belonging.test, and with imports in test/staged-import.
  'MemberImport',
  'ImportRow',
  'ImportColumn',
  'ImportNumbers',
  'RowProblem',
  'Invitation',
  'InvitationOffer',
  'JoinRequest',
  'JoinAnswer',
  'JoinPolicy',
  'JoinQuestion',
  'ContactWay',
  // Tested in test/contact-request: of the two people alone.
  'ContactRequest',
  // Tested in moderation.test.
  ...['ModerationItem', 'ModerationDecision', 'Report', 'StatementOfReasons'],
  // Tested in test/notification: of one person alone, and of what she may read.
  'Notification',
  'NotificationAdded',
  // Tested in test/presence: of those who may read the topic.
  'TopicPresence',
  'TopicTyping',
  'PresentPerson',
]);
