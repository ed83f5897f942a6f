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

  /** The object with an id; null where the actor does not see it. */
  load<T extends object>(model: ReadModel<T>, selection: Selection, id: string): Promise<T | null> {
    return this.loader(model, selection).load(id) as Promise<T | null>;
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
