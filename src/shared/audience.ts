/**
 * The audience ladder. Whoever stands on a step sees what is meant for that step and for every later one:
 * a card field for `HUB` is seen by its owner, her networks, linked networks and every signed-in person.
 */
export const AUDIENCES = ['ME', 'NETWORK', 'LINKED', 'HUB', 'PEER_HUBS', 'PUBLIC'] as const;

/** One step of the ladder. */
export type Audience = (typeof AUDIENCES)[number];

/** The step as stored: `ME` is 0, `PUBLIC` is 5. */
export const STEP: Readonly<Record<Audience, number>> = {
  ME: 0,
  NETWORK: 1,
  LINKED: 2,
  HUB: 3,
  PEER_HUBS: 4,
  PUBLIC: 5,
};

/** The step of who may read nothing of a kind of data: no audience reaches it. */
export const NO_STEP = 6;

/** Added to a stored step where partner portals may show the value too. */
export const PARTNERS_FLAG = 8;

/** The stored form of an audience and its `PARTNERS` flag. */
export function storedAudience(audience: Audience, partners = false): number {
  return STEP[audience] + (partners ? PARTNERS_FLAG : 0);
}
