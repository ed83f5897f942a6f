import type { Pool } from 'pg';
import type { ChangeFeed } from '../persistence/changes/change-feed';
import type { Job } from '../persistence/jobs';
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
import {
  BoardRulesResolver,
  GroundRulesResolver,
  GroundRulesService,
  TELL_RULES,
  tellRules,
} from './ground-rules';
import { HubResolver, type Hub } from './hub';
import { AcceptResolver, AcceptService, InvitationResolver, InvitationService } from './invitation';
import {
  DecisionResolver,
  DecisionService,
  JoiningResolver,
  JoiningService,
  ViewerJoinRequestsResolver,
} from './joining';
import { MemberService, NetworkMembersResolver } from './member';
import { MembershipResolver, MembershipService, RoleResolver } from './membership';
import { NetworkResolver, NetworkService } from './network';
import { PartnerService } from './partner';
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
  readonly mailDomain: string;
  /** The address people use, once the hub listens. */
  readonly publicUrl: () => string;
  readonly hub: Hub;
}

/** The services that others use, and every resolver. */
export interface Features {
  readonly sessions: SessionService;
  readonly signIn: SignInService;
  readonly partners: PartnerService;
  readonly boardChanges: BoardChangeService;
  /** What the features have done after a transaction, by the kind of job. */
  readonly jobs: ReadonlyMap<string, (job: Job) => Promise<void>>;
  readonly resolvers: readonly object[];
}

const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;

/** Makes the services and resolvers of all features. */
export function buildFeatures(base: Foundation): Features {
  const { pool, reads, keyset, seal, changes, pokeJobs, mailDomain, publicUrl } = base;
  const sessions = new SessionService(pool);
  const audit = new AuditService(keyset);
  const people = new PersonService(reads);
  const limits = {
    byAddressGroup: rateLimit(pool, 'sign-in:address', 60, QUARTER_HOUR),
    codesByEmail: rateLimit(pool, 'sign-in:codes', 5, QUARTER_HOUR),
    triesByEmail: rateLimit(pool, 'sign-in:tries', 10, QUARTER_HOUR),
  };
  const deliveries = new DeliveryService(mailDomain);
  const signIn = new SignInService(pool, sessions, deliveries, audit, seal, limits, pokeJobs);
  const networks = new NetworkService(reads, keyset);
  const groundRules = new GroundRulesService(reads, audit, pokeJobs);
  const memberships = new MembershipService(reads, audit, deliveries, publicUrl, pokeJobs);
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
    seal,
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
  const joining = new JoiningService(
    reads,
    keyset,
    audit,
    memberships,
    groundRules,
    rateLimit(pool, 'joining:requests', 20, 24 * HOUR),
  );
  const decisions = new DecisionService(reads, audit, memberships, deliveries, publicUrl, pokeJobs);
  const boards = new BoardService(reads);
  const cursors = new BoardCursors(seal);
  const topics = new TopicService(reads, keyset);
  const posts = new PostService(reads, keyset, changes, mailDomain);
  const boardChanges = new BoardChangeService(reads, cursors);
  return {
    sessions,
    signIn,
    partners: new PartnerService(pool),
    boardChanges,
    jobs: new Map([[TELL_RULES, tellRules(pool, deliveries, reads.ids, publicUrl, pokeJobs)]]),
    resolvers: [
      new HubResolver(base.hub),
      new ReferenceResolver(),
      new PersonResolver(people),
      new NetworkResolver(networks),
      new MembershipResolver(memberships),
      new RoleResolver(memberships, networks),
      new GroundRulesResolver(groundRules, networks),
      new BoardRulesResolver(),
      new JoiningResolver(joining, networks),
      new ViewerJoinRequestsResolver(joining),
      new DecisionResolver(decisions, joining),
      new InvitationResolver(invitations, networks),
      new AcceptResolver(accepting, sessions, networks, people),
      new NetworkMembersResolver(new MemberService(keyset)),
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
      new SignInResolver(signIn, sessions, people),
      new SubgraphResolver(reads.ids),
    ],
  };
}
