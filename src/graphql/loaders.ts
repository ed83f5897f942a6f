import DataLoader from 'dataloader';
import type { Actor } from '../shared/actor';
import type { Selection } from '../shared/selection';
import type { ReadModel } from '../persistence/read/model';
import type { Reads } from '../persistence/read/reads';

/**
 * The loaders of one request: rows by id through the read path, in one statement per model and selection
 * however many objects ask.
 */
export class Loaders {
  private readonly made = new Map<Selection, Map<ReadModel, DataLoader<string, object | null>>>();

  constructor(
    private readonly reads: Reads,
    private readonly actor: Actor,
  ) {}

  /** The objects with these ids that the actor sees, in their order; what is not seen is left out. */
  async load<T extends object>(
    model: ReadModel<T>,
    selection: Selection,
    ids: readonly string[],
  ): Promise<T[]> {
    const found = await this.loader(model, selection).loadMany([...ids]);
    return found.map(orThrow).filter((object): object is T => object !== null);
  }

  private loader(model: ReadModel, selection: Selection): DataLoader<string, object | null> {
    let bySelection = this.made.get(selection);
    if (!bySelection) this.made.set(selection, (bySelection = new Map()));
    let loader = bySelection.get(model);
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const rows = await this.reads.many(this.actor, model, selection, ids);
        return ids.map((id) => rows.get(id) ?? null);
      });
      bySelection.set(model, loader);
    }
    return loader;
  }
}

function orThrow<T>(found: T | Error): T {
  if (found instanceof Error) throw found;
  return found;
}
