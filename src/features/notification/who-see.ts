import type { Reads } from '../../persistence/read/reads';
import { reachKey, visibilityClass, type Actor } from '../../shared/actor';
import type { Selection } from '../../shared/selection';
import { postRead, type Post } from '../post';

/**
 * Which of the people see a post by the one read path; read once for all who see the same.
 * @param suits whether what they see of it is enough
 */
export async function whoSee(
  reads: Reads,
  actors: ReadonlyMap<string, Actor>,
  postId: string,
  selection: Selection,
  suits: (post: Post) => boolean = () => true,
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
  const seen = await reads.oneForEach(viewers, postRead, selection, postId);
  return new Set(asked.flatMap(({ people }, i) => (seen[i] && suits(seen[i]) ? people : [])));
}
