import type { Pool } from 'pg';
import type { ChangeFeed } from '../persistence/changes/change-feed';
import type { Keyset } from '../persistence/keyset';
import { rateLimit } from '../persistence/rate-limits';
import type { Reads } from '../persistence/read/reads';
import type { Seal } from '../shared/seal';
import { AuditResolver, AuditService } from './audit';
import { BoardCursors, BoardResolver, BoardService, ViewerBoardResolver } from './board';
import { BoardChangeResolver, BoardChangeService } from './board-change';
import { DeliveryService } from './delivery';
import {
  GuardianResolver,
  GuardianService,
  ParticipantGuardianResolver,
  ViewerGuardianResolver,
} from './guardian';
import { HubResolver, type Hub } from './hub';
import { MembershipResolver, MembershipService } from './membership';
import { NetworkResolver, NetworkService } from './network';
import { NoticeResolver, NoticeService } from './notice';
import { partnerNews, PartnerAccessService, PartnerResolver, PartnerService, TokenService } from './partner';
import { PersonResolver, PersonService } from './person';
import { PostResolver, PostService, TopicPostsResolver } from './post';
import { ReferenceResolver } from './reference';
import { SessionService } from './session';
import { SignInResolver, SignInService } from './sign-in';
import { SubgraphResolver } from './subgraph';
import { BoardTopicsResolver, TopicResolver, TopicService } from './topic';

/** What the features are built on. */
export interface Foundation {
  readonly pool: Pool;
  readonly reads: Reads;
  readonly keyset: Keyset;
  readonly seal: Seal;
  readonly changes: ChangeFeed;
  readonly pokeJobs: () => void;
  /** The address people use. */
  readonly publicUrl: () => string;
  readonly mailDomain: string;
  readonly hub: Hub;
}

/** The services that others use, and every resolver. */
export interface Features {
  readonly sessions: SessionService;
  readonly signIn: SignInService;
  readonly partners: PartnerAccessService;
  readonly tokens: TokenService;
  readonly boardChanges: BoardChangeService;
  readonly notices: NoticeService;
  readonly resolvers: readonly object[];
}

const QUARTER_HOUR = 15 * 60;
const MINUTE = 60;

/** Makes the services and resolvers of all features. */
export function buildFeatures(base: Foundation): Features {
  const { pool, reads, keyset, seal, changes, pokeJobs, mailDomain } = base;
  const sessions = new SessionService(pool);
  const audit = new AuditService(keyset);
  const people = new PersonService(reads);
  const limits = {
    byAddressGroup: rateLimit(pool, 'sign-in:address', 60, QUARTER_HOUR),
    codesByEmail: rateLimit(pool, 'sign-in:codes', 5, QUARTER_HOUR),
    triesByEmail: rateLimit(pool, 'sign-in:tries', 10, QUARTER_HOUR),
  };
  const deliveries = new DeliveryService(mailDomain);
  const notices = new NoticeService(pool, seal);
  const signIn = new SignInService(pool, sessions, deliveries, audit, seal, limits, pokeJobs);
  const boards = new BoardService(reads);
  const cursors = new BoardCursors(seal);
  const topics = new TopicService(reads, keyset);
  const posts = new PostService(reads, keyset, changes, mailDomain);
  const boardChanges = new BoardChangeService(reads, cursors);
  return {
    sessions,
    signIn,
    partners: new PartnerAccessService(pool),
    tokens: new TokenService(pool, reads.ids, {
      byAddressGroup: rateLimit(pool, 'token:address', 60, MINUTE),
      byPartner: rateLimit(pool, 'token:partner', 30, MINUTE),
    }),
    boardChanges,
    notices,
    resolvers: [
      new HubResolver(base.hub),
      new ReferenceResolver(),
      new PersonResolver(people),
      new NetworkResolver(new NetworkService(reads, keyset)),
      new MembershipResolver(new MembershipService(reads)),
      new GuardianResolver(new GuardianService(reads, keyset)),
      new ParticipantGuardianResolver(),
      new ViewerGuardianResolver(),
      new BoardResolver(boards, cursors),
      new ViewerBoardResolver(boards),
      new TopicResolver(topics),
      new BoardTopicsResolver(topics),
      new PostResolver(posts),
      new TopicPostsResolver(posts),
      new BoardChangeResolver(),
      new AuditResolver(audit),
      new NoticeResolver(notices, people),
      new PartnerResolver(
        new PartnerService(reads, keyset, audit, partnerNews(deliveries, reads.ids, base.publicUrl)),
      ),
      new SignInResolver(signIn, sessions, people),
      new SubgraphResolver(reads.ids),
    ],
  };
}
