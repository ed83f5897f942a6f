import { InvalidInput, NotFound } from '../../shared/errors';
import type { GlobalIds } from '../../shared/ids';

/** Of one network, retired ones among them: what one can look through. */
export const MAX_TAGS = 100;
/** Of one topic. */
export const MAX_TAGS_OF_TOPIC = 5;

/**
 * The tags that a topic is to carry, each once and in one order.
 * @throws InvalidInput, NotFound
 */
export function chosenTags(ids: GlobalIds, tagIds: readonly string[]): string[] {
  const chosen = new Set(tagIds.map((id) => ids.decode(id)));
  if (chosen.size > MAX_TAGS_OF_TOPIC)
    throw new InvalidInput(`A topic carries at most ${MAX_TAGS_OF_TOPIC} tags.`, 'tagIds');
  return [...chosen]
    .map((id) => {
      if (id === null) throw noSuchTag();
      return id;
    })
    .sort();
}

export function noSuchTag(): NotFound {
  return new NotFound('There is no such tag in this network, or it was retired.', 'tagIds');
}
