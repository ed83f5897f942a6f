import { reachKey, visibilityClass, type Actor } from '../../shared/actor';
import { fields, type Selection } from '../../shared/selection';
import type { ReadModel } from './model';
import type { Reads } from './reads';

const justId = fields('id');

/**
 * Which of several people see a row by the one read path; read once for all who see the same.
 * @param suits whether what they see of it, the `selection`, is enough
 */
export async function whoSees<T extends object>(
  reads: Reads,
  actors: ReadonlyMap<string, Actor>,
  model: ReadModel<T>,
  id: string,
  selection: Selection = justId,
  suits: (seen: T) => boolean = () => true,
): Promise<Set<string>> {
  if (actors.size === 0) return new Set();
  const classes = new Map<string, { viewer: Actor; people: string[] }>();
  for (const [personId, actor] of actors) {
    const viewer = visibilityClass(actor);
    const key = reachKey(viewer);
    const alike = classes.get(key);
    if (alike) alike.people.push(personId);
    else classes.set(key, { viewer, people: [personId] });
  }
  const asked = [...classes.values()];
  const viewers = asked.map(({ viewer }) => viewer);
  const seen = await reads.oneForEach(viewers, model, selection, id);
  return new Set(asked.flatMap(({ people }, i) => (seen[i] && suits(seen[i]) ? people : [])));
}
