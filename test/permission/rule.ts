import type { Classification } from '../../src/shared/classification';

/**
 * The rule as DESIGN states it, written a second time: who stands where, whom a stored audience reaches, and
 * what each field is for. Nothing here is computed from the code under test, so that neither can follow the
 * other into a mistake.
 */

/** How someone stands to the network of the rows in question, and to the one person who owns them. */
interface Standing {
  /** The step of the ladder: 0 oneself, 1 the network, 2 linked, 3 the hub, 4 peer hubs, 5 everyone. */
  readonly step: 0 | 1 | 2 | 3 | 4 | 5;
  /** Has a session. */
  readonly person?: true;
  readonly belongs?: true;
  readonly organises?: true;
  readonly moderates?: true;
  readonly promotes?: true;
  readonly operates?: true;
  /** A portal that the network granted all scopes. */
  readonly granted?: true;
}

/** Everyone who can ask. */
const STANDINGS = {
  self: { step: 0, person: true, belongs: true },
  organiser: { step: 1, person: true, belongs: true, organises: true },
  moderator: { step: 1, person: true, belongs: true, moderates: true },
  member: { step: 1, person: true, belongs: true },
  // Roles without a duty of the ladder: members, no less and no more.
  mentor: { step: 1, person: true, belongs: true },
  aspiring: { step: 1, person: true, belongs: true },
  contact: { step: 1, person: true, belongs: true },
  // Was its organiser, until she was suspended.
  suspended: { step: 3, person: true },
  // Sees figures, and is no member.
  promoter: { step: 3, person: true, promotes: true },
  // Has the organisers' duty everywhere, but belongs nowhere: no audience is wider for her.
  operator: { step: 3, person: true, operates: true },
  // Organises the network too, but did not use her passkey: she reaches what is her own, no more.
  unprovenOperator: { step: 5, person: true },
  linked: { step: 2, person: true },
  stranger: { step: 3, person: true },
  // Organises the network above: of itself that gives no power in those below.
  parentOrganiser: { step: 3, person: true },
  anonymous: { step: 5 },
  partner: { step: 5, granted: true },
} satisfies Record<string, Standing>;

export type ActorName = keyof typeof STANDINGS;
export const ACTORS = Object.keys(STANDINGS) as ActorName[];

export const standingOf = (actor: ActorName): Standing => STANDINGS[actor];

/** Whether a stored audience reaches an actor: a step, and 8 added where partners may show it. */
export function reached(actor: ActorName, stored: number): boolean {
  const { step, granted } = standingOf(actor);
  return step <= stored % 8 || (stored >= 8 && granted === true);
}

/** Whether an actor has the organisers' duty. */
export function runs(actor: ActorName): boolean {
  const { organises, operates } = standingOf(actor);
  return organises === true || operates === true;
}

/** Whether an actor who sees the row may read a field; `chosen` is what the owner chose for it. */
export function readable(actor: ActorName, classification: Classification, chosen: number): boolean {
  if (typeof classification === 'object') return reached(actor, chosen);
  const { moderates, promotes, operates } = standingOf(actor);
  switch (classification) {
    case 'ORGANISER':
      return runs(actor);
    case 'PROMOTER':
      return runs(actor) || promotes === true;
    case 'MODERATOR':
      return moderates === true;
    case 'OPERATOR':
      return operates === true;
    default:
      return reached(
        actor,
        ['ME', 'NETWORK', 'LINKED', 'HUB', 'PEER_HUBS', 'PUBLIC'].indexOf(classification),
      );
  }
}

/** What every field is for that is not for all who see its row. */
export const NARROW_FIELDS: Readonly<Record<string, Classification>> = {
  'Network.memberCount': 'ORGANISER',
  'Network.groundRules': 'HUB',
  'Network.figures': 'PROMOTER',
  'Network.sharingRules': 'NETWORK',
  'Network.cardsUpTo': 'NETWORK',
  'Board.audience': 'ORGANISER',
  'Board.partners': 'ORGANISER',
  'Board.peerAnswerShare': 'NETWORK',
  'Event.audience': 'ORGANISER',
  'Event.partners': 'ORGANISER',
  'Event.hostRequests': 'ORGANISER',
  'Occurrence.rsvps': 'ORGANISER',
  'Occurrence.requestedCount': 'ORGANISER',
  'Occurrence.dietCounts': 'ORGANISER',
  'Occurrence.attendance': 'ORGANISER',
  'Occurrence.attendedCount': 'ORGANISER',
  'Occurrence.checkInCode': 'ORGANISER',
  'Occurrence.outcomes': 'ORGANISER',
  'Attendance.markedBy': 'ORGANISER',
  'Event.certificates': 'ORGANISER',
  'Certificate.shown': 'ME',
  'Certificate.code': 'ME',
  'Certificate.checkUrl': 'ME',
  'Certificate.file': 'ME',
  'Network.trainingHours': 'ORGANISER',
  'Event.report': 'ORGANISER',
  'Network.eventReport': 'ORGANISER',
  'Network.eventYear': 'PROMOTER',
  'GroundRules.markdown': 'ORGANISER',
  'Invitation.address': 'ORGANISER',
  'Member.personId': 'ORGANISER',
  'Member.since': 'ORGANISER',
  'Member.participant': 'ORGANISER',
  'Guardian.photo': { chosen: 'photo_audience' },
  'Guardian.kind': { chosen: 'kind_audience' },
  'Guardian.languages': { chosen: 'languages_audience' },
  'Guardian.territory': { chosen: 'territory_audience' },
  'Guardian.experienceSince': { chosen: 'experience_audience' },
  'Guardian.about': { chosen: 'about_audience' },
  'Guardian.themes': { chosen: 'themes_audience' },
  'Guardian.courts': { chosen: 'listing_audience' },
  'Guardian.listedOn': { chosen: 'listing_audience' },
  'Guardian.trainedOn': { chosen: 'listing_audience' },
  'Guardian.availability': { chosen: 'availability_audience' },
  'Guardian.declaredCaseload': { chosen: 'caseload_audience' },
  'Guardian.mentoring': { chosen: 'mentoring_audience' },
  'Guardian.audiences': 'ME',
  'Guardian.externalIds': 'ORGANISER',
  'Viewer.name': 'ME',
  'Viewer.email': 'ME',
  'Viewer.locale': 'ME',
  'Viewer.participant': 'ME',
  'Viewer.guardian': 'ME',
  'Viewer.offerPasskey': 'ME',
  'Viewer.passkeyRequired': 'ME',
  'Viewer.totp': 'ME',
  'Viewer.trainingHours': 'ME',
  'Viewer.eventHours': 'ME',
  'Viewer.trainingModules': 'ME',
  'Viewer.certificates': 'ME',
  'Membership.network': 'ME',
  'Membership.role': 'ME',
  'Membership.since': 'ME',
  'ContactWay.audience': 'ME',
};
