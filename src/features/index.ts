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
import { AddressUndos, EmailAddressResolver, EmailAddressService } from './email-address';
import {
  GuardianResolver,
  GuardianService,
  ParticipantGuardianResolver,
  ViewerGuardianResolver,
} from './guardian';
import { HubResolver, type Hub } from './hub';
import { MailedCodeService } from './mailed-code';
import { MembershipResolver, MembershipService } from './membership';
import { NetworkResolver, NetworkService } from './network';
import { PartnerService } from './partner';
import { Ceremony, Challenges, PasskeyResolver, PasskeyService } from './passkey';
import { PersonResolver, PersonService } from './person';
import { PostResolver, PostService, TopicPostsResolver } from './post';
import { ReferenceResolver } from './reference';
import { OwnSessions, SessionResolver, SessionService, type SessionLimits } from './session';
import { SignInFinish, signInLimits, SignInResolver, SignInService } from './sign-in';
import { StepUpResolver, StepUpService } from './step-up';
import { SubgraphResolver } from './subgraph';
import { TotpResolver, TotpService, ViewerTotpResolver } from './totp';
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
  readonly publicUrl: () => string;
  readonly sessionLimits: SessionLimits;
  readonly hub: Hub;
}

/** The services that others use, and every resolver. */
export interface Features {
  readonly sessions: SessionService;
  readonly signIn: SignInService;
  readonly partners: PartnerService;
  readonly boardChanges: BoardChangeService;
  readonly resolvers: readonly object[];
}

const QUARTER_HOUR = 15 * 60;

/** Makes the services and resolvers of all features. */
export function buildFeatures(base: Foundation): Features {
  const { pool, reads, keyset, seal, changes, pokeJobs, mailDomain } = base;
  const audit = new AuditService(keyset);
  const people = new PersonService(reads);
  const deliveries = new DeliveryService(mailDomain);
  const codes = new MailedCodeService(pool, seal);
  const sessions = new SessionService({ pool, ids: reads.ids, seal, audit, limits: base.sessionLimits });
  const mailing = { pool, sessions, codes, deliveries, pokeJobs };
  const limits = signInLimits(pool);
  const signIn = new SignInService({ ...mailing, audit, seal, limits, publicUrl: base.publicUrl });
  const codesByPerson = rateLimit(pool, 'step-up:codes', 5, QUARTER_HOUR);
  const stepUp = new StepUpService({ ...mailing, codesByPerson });
  const finish = new SignInFinish(sessions, people);
  const ceremony = new Ceremony(new Challenges(pool), base.hub.name, base.publicUrl);
  const passkeys = new PasskeyService({ pool, ids: reads.ids, ceremony, sessions, signIn, audit });
  const triesByPerson = rateLimit(pool, 'totp:tries', 5, QUARTER_HOUR);
  const totp = new TotpService({ pool, sessions, audit, seal, triesByPerson, hubName: base.hub.name });
  const undos = new AddressUndos(deliveries, sessions, audit, [passkeys, totp], base.publicUrl);
  const addresses = new EmailAddressService({
    ...mailing,
    ids: reads.ids,
    undos,
    audit,
    asksByPerson: rateLimit(pool, 'address:person', 5, QUARTER_HOUR),
    asksByEmail: rateLimit(pool, 'address:email', 5, QUARTER_HOUR),
    undosByAddressGroup: rateLimit(pool, 'address:undo', 20, QUARTER_HOUR),
  });
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
      new SessionResolver(sessions, new OwnSessions(reads, base.sessionLimits)),
      new SignInResolver(signIn, sessions, finish),
      new StepUpResolver(stepUp),
      new TotpResolver(totp),
      new EmailAddressResolver(addresses, reads),
      new PasskeyResolver(passkeys, reads, finish),
      new ViewerTotpResolver(),
      new SubgraphResolver(reads.ids),
    ],
  };
}
