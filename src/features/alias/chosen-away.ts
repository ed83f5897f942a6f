import { InvalidInput } from '../../shared/errors';
import type { GlobalIds } from '../../shared/ids';

/** From so many networks a post can be kept. */
const MOST = 10;

/** How somebody wants to write without her name. */
export interface Nameless {
  readonly nameless?: boolean;
  /** Networks of hers that are not to see it. */
  readonly awayFromNetworkIds?: readonly string[];
}

/**
 * The networks from which a post is to be kept, in one order; null where it is kept from none.
 * @throws InvalidInput
 */
export function chosenAway(
  ids: GlobalIds,
  { nameless, awayFromNetworkIds: chosen = [] }: Nameless,
): string[] | null {
  if (chosen.length === 0) return null;
  if (!nameless) throw notAway('Only what is written without a name is kept from networks.');
  const uuids = new Set(chosen.map((id) => ids.decode(id)));
  if (uuids.has(null)) throw notAway();
  if (uuids.size > MOST) throw notAway(`Choose ${MOST} networks at most.`);
  return [...(uuids as Set<string>)].sort();
}

/** It can be kept from networks of one's own alone, and not from that of the board. */
export function notAway(message = 'Choose networks of yours, but not the one of the board.'): InvalidInput {
  return new InvalidInput(message, 'awayFromNetworkIds');
}
