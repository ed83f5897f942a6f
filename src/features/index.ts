import { StreamCursors } from '../persistence/changes/stream-cursors';
import { localRateLimit, rateLimit } from '../persistence/rate-limits';
import { AcceptedAnswerResolver, AcceptedAnswerService, PeerShareResolver } from './accepted-answer';
import { AttachmentService } from './attachment';
import { AuditResolver, AuditService } from './audit';
import { BoardResolver, BoardService, NetworkBoardsResolver, ViewerBoardResolver } from './board';
import { BlockResolver, BlockService, FollowedBlocks, GuardianBlockResolver } from './block';
import { BoardCareResolver, BoardCareService } from './board-care';
import { BoardChangeResolver, BoardChangeService } from './board-change';
import { CalendarFeedResolver, calendarFeedsOf } from './calendar-feed';
import { certificatesOf } from './certificate';
import { DeliveryService, type ComposeMail, type DeliveryClass } from './delivery';
import { CardResolver, CardService } from './card';
import { ContactResolver, ContactService } from './contact';
import { ContactRequestResolver, ContactRequestService } from './contact-request';
import { DirectoryFacetsResolver, DirectoryResolver, DirectoryService } from './directory';
import {
  DiscussionSearchResolver,
  DiscussionSearchService,
  PostHitResolver,
  TopicHitResolver,
} from './discussion-search';
import { DIGEST, digestMail, DigestResolver, DigestService, DIGESTS_DUE } from './digest';
import { DirectoryExportResolver, DirectoryExportService } from './directory-export';
import { AddressUndos, EmailAddressResolver, EmailAddressService } from './email-address';
import { buildEvents } from './event-parts';
import { BoardFollowingResolver, FollowingService, TopicFollowingResolver } from './following';
import type { Features, Foundation } from './foundation';
import {
  GuardianResolver,
  GuardianService,
  ParticipantGuardianResolver,
  ViewerGuardianResolver,
} from './guardian';
import {
  BoardRulesResolver,
  GroundRulesResolver,
  GroundRulesService,
  TELL_RULES,
  tellRules,
} from './ground-rules';
import { HubResolver } from './hub';
import { NetworkResolver, NetworkService, NetworkTreeResolver, NetworkTreeService } from './network';
import { OrganisationResolver, OrganisationService } from './organisation';
import { buildOwnData } from './own-data-parts';
import { AcceptResolver, AcceptService, InvitationResolver, InvitationService } from './invitation';
import {
  DecisionResolver,
  DecisionService,
  JoiningResolver,
  JoiningService,
  ViewerJoinRequestsResolver,
} from './joining';
import { MemberService, NetworkMembersResolver } from './member';
import { BoardMentionsResolver, MentionService } from './mention';
import { MembershipResolver, MembershipService, RoleResolver } from './membership';
import { MessageResolver, MessageService } from './message';
import { MailedCodeService } from './mailed-code';
import { MemberImportService } from './member-import';
import { buildModeration } from './moderation-parts';
import { NamelessResolver, NamelessService } from './nameless';
import { NoticeResolver, NoticeService } from './notice';
import { NotificationResolver, NotificationService, tellOfPost } from './notification';
import { partnerNews, PartnerAccessService, PartnerResolver, PartnerService, TokenService } from './partner';
import { Ceremony, Challenges, PasskeyResolver, PasskeyService } from './passkey';
import { PersonResolver, PersonService } from './person';
import { PhotoResolver, PhotoService } from './photo';
import { PostResolver, PostService, TopicPostsResolver } from './post';
import {
  AttachmentResolver,
  DownloadService,
  PostAttachmentResolver,
  PostAttachmentService,
  PostAttachmentsResolver,
} from './post-attachment';
import { PostEditResolver, PostEditService, PostRevisionsResolver } from './post-edit';
import { PresenceResolver, PresenceService } from './presence';
import { BoardReadingResolver, ReadingService, TopicReadingResolver } from './reading';
import { BoardReactionsResolver, PostReactionsResolver, ReactionResolver, ReactionService } from './reaction';
import { ReferenceResolver } from './reference';
import { NetworkLinkService, SharingResolver, SharingService } from './sharing';
import { OwnSessions, SessionResolver, SessionService } from './session';
import { SignInFinish, signInLimits, SignInResolver, SignInService } from './sign-in';
import {
  APPLY_IMPORT,
  ImportApplying,
  ImportUploadService,
  NetworkImportsResolver,
  StagedImportResolver,
  StagedImportService,
} from './staged-import';
import { StepUpResolver, StepUpService } from './step-up';
import { SubgraphResolver } from './subgraph';
import { NetworkTagsResolver, TagResolver, TagService } from './tag';
import { TotpResolver, TotpService, ViewerTotpResolver } from './totp';
import { BoardTopicsResolver, TopicResolver, TopicService } from './topic';
import { TopicCareResolver, TopicCareService } from './topic-care';
import {
  TopicMergeService,
  TopicMoveResolver,
  TopicMoveService,
  TopicPlaces,
  TopicPlacesResolver,
  TopicSplitService,
} from './topic-move';
import { TopicOpeningResolver, TopicOpeningService } from './topic-opening';
import { OFFER_QUESTIONS, offerQuestions } from './unanswered';

export type { Features, Foundation } from './foundation';

const QUARTER_HOUR = 15 * 60;
const MINUTE = 60;
const HOUR = 60 * 60;

/** Makes the services and resolvers of all features. */
export function buildFeatures(base: Foundation): Features {
  const { pool, reads, keyset, seal, changes, pokeJobs, mailDomain, publicUrl } = base;
  const audit = new AuditService(keyset);
  const people = new PersonService(reads);
  const networks = new NetworkService(reads, keyset);
  const deliveries = new DeliveryService(mailDomain);
  const codes = new MailedCodeService(pool, seal);
  const sessions = new SessionService({ pool, ids: reads.ids, seal, audit, limits: base.sessionLimits });
  const mailing = { pool, sessions, codes, deliveries, pokeJobs };
  const signIn = new SignInService({ ...mailing, audit, seal, limits: signInLimits(pool), publicUrl });
  const codesByPerson = rateLimit(pool, 'step-up:codes', 5, QUARTER_HOUR);
  const stepUp = new StepUpService({ ...mailing, codesByPerson });
  const groundRules = new GroundRulesService(reads, audit, pokeJobs);
  const memberships = new MembershipService(reads, audit, deliveries, publicUrl, pokeJobs);
  const notices = new NoticeService(pool, seal);
  const invitations = new InvitationService(
    reads,
    keyset,
    seal,
    audit,
    deliveries,
    {
      creations: rateLimit(pool, 'invitation:creations', 60, HOUR),
      mails: rateLimit(pool, 'invitation:mails', 2_000, 24 * HOUR),
      looksByAddressGroup: rateLimit(pool, 'invitation:looks', 300, QUARTER_HOUR),
    },
    publicUrl,
    pokeJobs,
  );
  const accepting = new AcceptService(
    pool,
    codes,
    sessions,
    memberships,
    groundRules,
    audit,
    deliveries,
    {
      claimsByPerson: rateLimit(pool, 'invitation:claims', 30, QUARTER_HOUR),
      claimsByAddressGroup: rateLimit(pool, 'invitation:address', 60, QUARTER_HOUR),
      codesByEmail: rateLimit(pool, 'invitation:codes', 5, QUARTER_HOUR),
      triesByEmail: rateLimit(pool, 'invitation:tries', 10, QUARTER_HOUR),
    },
    pokeJobs,
  );
  const members = new MemberImportService(pool, reads.ids);
  const imports = new StagedImportService(
    pool,
    reads,
    keyset,
    members,
    audit,
    rateLimit(pool, 'import:preparations', 120, HOUR),
    pokeJobs,
  );
  const applying = new ImportApplying({ pool, ids: reads.ids, members, invitations, audit, pokeJobs });
  const finish = new SignInFinish(sessions, people);
  const ceremony = new Ceremony(new Challenges(pool), base.hub.name, publicUrl);
  const passkeys = new PasskeyService({ pool, ids: reads.ids, ceremony, sessions, signIn, audit });
  const triesByPerson = rateLimit(pool, 'totp:tries', 5, QUARTER_HOUR);
  const totp = new TotpService({ pool, sessions, audit, seal, triesByPerson, hubName: base.hub.name });
  const joining = new JoiningService(
    reads,
    keyset,
    audit,
    memberships,
    groundRules,
    rateLimit(pool, 'joining:requests', 20, 24 * HOUR),
  );
  const decisions = new DecisionService(reads, audit, memberships, deliveries, publicUrl, pokeJobs);
  const calendars = calendarFeedsOf(base, audit, sessions);
  const undos = new AddressUndos(deliveries, sessions, audit, [passkeys, totp, calendars.care], publicUrl);
  const addresses = new EmailAddressService({
    ...mailing,
    ids: reads.ids,
    undos,
    audit,
    asksByPerson: rateLimit(pool, 'address:person', 5, QUARTER_HOUR),
    asksByEmail: rateLimit(pool, 'address:email', 5, QUARTER_HOUR),
    undosByAddressGroup: rateLimit(pool, 'address:undo', 20, QUARTER_HOUR),
  });
  const photos = new PhotoService(reads, seal, rateLimit(pool, 'photo:uploads', 30, HOUR));
  const contacts = new ContactService(reads, audit, rateLimit(pool, 'contact:reveals', 60, 24 * HOUR));
  const directory = new DirectoryService(reads, keyset);
  const exports = new DirectoryExportService(reads, directory, contacts, audit, {
    byPerson: rateLimit(pool, 'export:person', 60, 24 * HOUR),
    contactsByPerson: rateLimit(pool, 'export:contacts', 10, 24 * HOUR),
    fetchesByPerson: rateLimit(pool, 'export:fetches', 30, HOUR),
  });
  const contactRequests = new ContactRequestService(
    reads,
    keyset,
    audit,
    deliveries,
    rateLimit(pool, 'contact:requests', 10, 24 * HOUR),
    publicUrl,
    pokeJobs,
  );
  const messageLimits = {
    byPerson: rateLimit(pool, 'message:person', 30, 24 * HOUR),
    byPair: rateLimit(pool, 'message:pair', 10, 24 * HOUR),
  };
  const messages = new MessageService(reads, audit, deliveries, messageLimits, publicUrl, pokeJobs);
  const boards = new BoardService(reads);
  const cursors = new StreamCursors(seal, 'board');
  const topics = new TopicService(reads, keyset);
  const mentions = new MentionService(reads, sessions);
  const moderation = buildModeration(base, { audit, deliveries });
  const posts = new PostService({
    reads,
    keyset,
    changes,
    mentions,
    queueHeld: moderation.queueHeld,
    pokeJobs,
    mailDomain,
    windows: base.postWindows,
  });
  const feeds = new StreamCursors(seal, 'notifications');
  const notifications = new NotificationService(reads, keyset, changes, feeds);
  const following = new FollowingService(reads);
  const reading = new ReadingService(reads, notifications);
  const reactions = new ReactionService(reads, changes, rateLimit(pool, 'reaction:person', 60, MINUTE));
  const attachments = new AttachmentService(reads, rateLimit(pool, 'attachment:uploads', 60, 24 * HOUR));
  const downloads = new DownloadService(reads, seal);
  const digests = new DigestService(pool, deliveries, pokeJobs);
  const revealsByPerson = rateLimit(pool, 'nameless:reveals', 10, 24 * HOUR);
  const nameless = new NamelessService({ reads, audit, deliveries, revealsByPerson, publicUrl, pokeJobs });
  const presence = new PresenceService(reads, base.presenceLine, localRateLimit(60, MINUTE));
  const blocks = new FollowedBlocks(pool, base.blockLine, base.onError);
  const boardChanges = new BoardChangeService(reads, cursors, topics);
  const uploads = new ImportUploadService(pool, reads.ids, rateLimit(pool, 'import:uploads', 60, HOUR));
  const events = buildEvents(base, { audit, deliveries, sessions, uploads, calendars: calendars.maker });
  const certificates = certificatesOf(base, audit);
  const ownData = buildOwnData(base, { audit, deliveries });
  return {
    sessions,
    signIn,
    partners: new PartnerAccessService(pool),
    tokens: new TokenService(pool, reads.ids, {
      byAddressGroup: rateLimit(pool, 'token:address', 60, MINUTE),
      byPartner: rateLimit(pool, 'token:partner', 30, MINUTE),
    }),
    liveFields: new Map([...boardChanges.liveFields, ...notifications.liveFields, ...events.liveFields]),
    presence,
    blocks,
    tellOfPost: tellOfPost({ reads, changes, sessions }),
    jobs: new Map([
      [TELL_RULES, tellRules(pool, deliveries, reads.ids, publicUrl, pokeJobs)],
      [APPLY_IMPORT, applying.apply],
      [DIGESTS_DUE, () => digests.takeDue()],
      [DIGEST, digests.make],
      ...events.jobs,
      ...ownData.jobs,
      [OFFER_QUESTIONS, offerQuestions({ reads, changes, sessions, hours: base.unansweredHours })],
    ]),
    mails: new Map<DeliveryClass, ComposeMail>([
      ['DIGEST', digestMail({ reads, sessions, publicUrl })],
      ...events.mails,
    ]),
    giveUpImport: applying.giveUp,
    uploads,
    exports,
    photos,
    attachments,
    downloads,
    calendarFeeds: calendars.reading,
    eventCalendars: calendars.maker,
    certificateFiles: certificates.files,
    notices,
    resolvers: [
      new HubResolver(base.hub),
      new ReferenceResolver(),
      new PersonResolver(people),
      new NetworkResolver(networks),
      new NetworkTreeResolver(new NetworkTreeService(pool, reads.ids, audit), networks),
      new MembershipResolver(memberships),
      new RoleResolver(memberships, networks),
      new GroundRulesResolver(groundRules, networks),
      new BoardRulesResolver(),
      new NamelessResolver(nameless),
      new JoiningResolver(joining, networks),
      new ViewerJoinRequestsResolver(joining),
      new DecisionResolver(decisions, joining),
      new InvitationResolver(invitations, networks),
      new AcceptResolver(accepting, sessions, networks, people),
      new NetworkMembersResolver(new MemberService(keyset)),
      new GuardianResolver(new GuardianService(reads)),
      new CardResolver(new CardService(pool, reads)),
      new PhotoResolver(photos),
      new ContactResolver(contacts, people),
      new ContactRequestResolver(contactRequests),
      new MessageResolver(messages),
      new BlockResolver(new BlockService(reads, keyset, blocks)),
      new GuardianBlockResolver(),
      new DirectoryResolver(directory),
      new DirectoryFacetsResolver(directory),
      new DirectoryExportResolver(exports),
      new ParticipantGuardianResolver(),
      new ViewerGuardianResolver(),
      new BoardResolver(boards, cursors),
      new ViewerBoardResolver(boards),
      new NetworkBoardsResolver(),
      new BoardCareResolver(new BoardCareService(reads, audit), boards, reads.ids),
      new TopicResolver(topics),
      new BoardTopicsResolver(topics),
      new TopicReadingResolver(reading, topics),
      new BoardReadingResolver(reading, boards),
      new BoardFollowingResolver(following, boards),
      new TopicFollowingResolver(following, topics),
      new NotificationResolver(notifications, people, feeds),
      new PresenceResolver(presence, people),
      new BoardMentionsResolver(mentions),
      new PostResolver(posts),
      new TopicPostsResolver(posts),
      new PostEditResolver(new PostEditService(reads, changes, mentions), posts),
      new PostRevisionsResolver(),
      new PostAttachmentResolver(new PostAttachmentService(reads, changes, audit), posts),
      new PostAttachmentsResolver(),
      new AttachmentResolver(downloads),
      new ReactionResolver(reactions, posts),
      new PostReactionsResolver(),
      new BoardReactionsResolver(),
      new TopicOpeningResolver(
        new TopicOpeningService(reads, changes, mentions, mailDomain, base.postWindows),
        topics,
      ),
      new DiscussionSearchResolver(new DiscussionSearchService(keyset, reads.ids)),
      new TopicHitResolver(),
      new PostHitResolver(),
      new AcceptedAnswerResolver(new AcceptedAnswerService(reads, changes), topics),
      new PeerShareResolver(),
      new TopicCareResolver(new TopicCareService(reads, changes), topics),
      new TopicMoveResolver(
        new TopicMoveService(reads, changes, audit),
        new TopicMergeService(reads, changes, audit),
        new TopicSplitService(reads, changes, audit),
        topics,
      ),
      new TagResolver(new TagService(reads, audit)),
      new NetworkTagsResolver(),
      new TopicPlacesResolver(new TopicPlaces(reads)),
      new BoardChangeResolver(),
      ...events.resolvers,
      ...certificates.resolvers,
      ...moderation.resolvers,
      ...ownData.resolvers,
      new CalendarFeedResolver(calendars.care, reads),
      new AuditResolver(audit),
      new OrganisationResolver(new OrganisationService(pool, reads, keyset, audit)),
      new SharingResolver(
        new NetworkLinkService(pool, reads, audit),
        new SharingService(pool, reads.ids, audit),
        networks,
      ),
      new SessionResolver(sessions, new OwnSessions(reads, base.sessionLimits)),
      new NoticeResolver(notices, people),
      new DigestResolver(digests, people),
      new PartnerResolver(
        new PartnerService(reads, keyset, audit, partnerNews(deliveries, reads.ids, publicUrl)),
      ),
      new SignInResolver(signIn, sessions, finish),
      new StagedImportResolver(imports),
      new NetworkImportsResolver(imports),
      new StepUpResolver(stepUp),
      new TotpResolver(totp),
      new EmailAddressResolver(addresses, reads),
      new PasskeyResolver(passkeys, reads, finish),
      new ViewerTotpResolver(),
      new SubgraphResolver(reads.ids, base.introspection),
    ],
  };
}
