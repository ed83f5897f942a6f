import type { TestHub } from '../../support/hub';
import { standingOf, type ActorName } from '../rule';
import type { World } from '../world';

/** The networks of the pairs, by how they stand to the one of the world: `foreign` has nothing to do with any. */
export const PLACES = ['own', 'linked', 'above', 'beside', 'foreign'] as const;
export type Place = (typeof PLACES)[number];

/** What lies above each in the tree. */
const ABOVE: Readonly<Partial<Record<Place, Place>>> = { own: 'above', beside: 'above' };

/** Whether a network stands somewhere above another. */
export const isAbove = (upper: Place, lower: Place) => ABOVE[lower] === upper;

/** The network an actor belongs to, if any of these. */
export function homeOf(actor: ActorName): Place | null {
  if (standingOf(actor).belongs) return 'own';
  if (actor === 'linked') return 'linked';
  if (actor === 'stranger') return 'beside';
  return actor === 'parentOrganiser' ? 'above' : null;
}

/** The rule, written a second time: how an actor stands to rows of any of the networks. */
export function stepAt(actor: ActorName, place: Place): number {
  const home = homeOf(actor);
  if (home === place) return 1;
  if ((home === 'own' && place === 'linked') || (home === 'linked' && place === 'own')) return 2;
  return standingOf(actor).person && actor !== 'unprovenOperator' ? 3 : 5;
}

/** Whether a stored audience reaches an actor, of a row of some network. */
export function reachesAt(actor: ActorName, place: Place, stored: number): boolean {
  const flagged = stored >= 8 && place === 'own' && standingOf(actor).granted === true;
  return stepAt(actor, place) <= stored % 8 || flagged;
}

/** Whether an actor has the organisers' duty there. */
export function runsAt(actor: ActorName, place: Place): boolean {
  if (standingOf(actor).operates) return true;
  return (actor === 'organiser' && place === 'own') || (actor === 'parentOrganiser' && place === 'above');
}

/** Whether an actor is told how many are in a network. */
export function countsAt(actor: ActorName, place: Place): boolean {
  return runsAt(actor, place) || (standingOf(actor).promotes === true && place === 'own');
}

export async function makePlaces(hub: TestHub, world: World): Promise<Record<Place, string>> {
  return {
    own: world.network,
    linked: world.linkedNetwork,
    above: world.parentNetwork,
    beside: world.strangerNetwork,
    foreign: await hub.make.network({ name: 'Crete' }),
  };
}
