import { createHash } from 'node:crypto';
import { STEP } from './audience';
import { DATA_KINDS, forEachKind, type NetworksByKind } from './data-kind';
import { PARTNER_SCOPES, type PartnerReach } from './partner-scopes';

/**
 * What an actor can reach, as the read path needs it: plain ids, ready to be bound to a statement.
 * Everything visible to an actor follows from this and nothing else.
 */
export interface Reach {
  /** The person, where the actor is one. */
  readonly personId: string | null;
  /** The participant, where the actor is somebody without an account who comes as a guest. */
  readonly guestId: string | null;
  /** The step held towards rows of networks the actor has nothing to do with: HUB, PEER_HUBS or PUBLIC. */
  readonly standing: number;
  /** The networks the person belongs to. */
  readonly networkIds: readonly string[];
  /** The networks towards whose data the actor stands on `NETWORK`: one's own, and where a rule says so. */
  readonly near: NetworksByKind;
  /** The networks towards whose data the actor stands on `LINKED`, by an agreement or a rule. */
  readonly linked: NetworksByKind;
  readonly organises: readonly string[];
  readonly moderates: readonly string[];
  readonly operator: boolean;
  /** By scope the networks whose `PARTNERS`-flagged data the actor was granted; null for all but partner portals. */
  readonly partnerOf: PartnerReach | null;
}

/** Who is asking. Every service method takes one first. */
export interface Actor {
  readonly kind: 'ANONYMOUS' | 'PERSON' | 'PARTNER' | 'CLASS' | 'JOB';
  readonly reach: Reach;
  /** Preferred languages, best first (BCP 47). */
  readonly languages: readonly string[];
  readonly sessionId?: string;
  readonly participantId?: string;
  readonly partnerId?: string;
  /** Points a partner may spend in a minute, where it has a number of its own. */
  readonly pointsPerMinute?: number;
  /** When the person last proved in this session that she is herself: milliseconds since 1970. */
  readonly authenticatedAt?: number;
}

const nobody: Reach = {
  personId: null,
  guestId: null,
  standing: STEP.PUBLIC,
  networkIds: [],
  near: forEachKind([]),
  linked: forEachKind([]),
  organises: [],
  moderates: [],
  operator: false,
  partnerOf: null,
};

/** An actor that showed no credential. */
export function anonymous(languages: readonly string[] = ['en']): Actor {
  return { kind: 'ANONYMOUS', reach: nobody, languages };
}

/** A partner portal: of each kind of data it has a scope for, the public, and what its networks flag for partners. */
export function partnerActor(
  partnerId: string,
  partnerOf: PartnerReach,
  languages: readonly string[],
  pointsPerMinute: number | null = null,
): Actor {
  const own = pointsPerMinute === null ? {} : { pointsPerMinute };
  return { kind: 'PARTNER', partnerId, reach: { ...nobody, partnerOf }, languages, ...own };
}

/** A person before her session is open: reaches what is her own and public, no more. */
export function newcomer(personId: string): Actor {
  return { kind: 'PERSON', reach: { ...nobody, personId }, languages: ['en'] };
}

/** A guest of events: reaches what is public, and her own answers. She signs in nowhere. */
export function guestActor(guestId: string, language: string): Actor {
  return { kind: 'ANONYMOUS', participantId: guestId, reach: { ...nobody, guestId }, languages: [language] };
}

/** The hub itself at work on something its operator or it already decided; reaches nothing by itself. */
export function jobActor(): Actor {
  return { kind: 'JOB', reach: nobody, languages: ['en'] };
}

/**
 * The actor's visibility class: the same reach without the person or guest. Two actors of one class see the same
 * of everything that is not their own, so a live event is executed once for all of them.
 */
export function visibilityClass(actor: Actor): Actor {
  return {
    kind: 'CLASS',
    reach: { ...actor.reach, personId: null, guestId: null },
    languages: actor.languages.slice(0, 1),
  };
}

/** A short key of everything in a reach (and the language): equal keys, equal sight. */
export function reachKey(actor: Actor): string {
  const r = actor.reach;
  const shared = DATA_KINDS.flatMap((kind) => [r.near[kind], r.linked[kind]]);
  const lists = [r.networkIds, ...shared, r.organises, r.moderates];
  const sorted = lists.map((ids) => [...ids].sort());
  const granted = r.partnerOf && PARTNER_SCOPES.map((scope) => [...(r.partnerOf?.[scope] ?? [])].sort());
  return createHash('sha256')
    .update(
      JSON.stringify([r.personId, r.guestId, r.standing, r.operator, sorted, granted, actor.languages[0]]),
    )
    .digest('base64url')
    .slice(0, 22);
}
