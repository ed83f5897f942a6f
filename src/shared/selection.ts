/**
 * The fields a caller wants of an object, with those of the objects below it: what look-ahead hands to
 * services, free of any GraphQL type. A leaf has no selection of its own.
 */
export interface Selection {
  readonly fields: ReadonlyMap<string, Selection | null>;
}

/** A selection of plain fields, for callers inside the hub. */
export function fields(...names: string[]): Selection {
  return { fields: new Map(names.map((n) => [n, null])) };
}

/** A selection of fields with what is wanted below them, for callers inside the hub. */
export function nested(entries: Readonly<Record<string, Selection | null>>): Selection {
  return { fields: new Map(Object.entries(entries)) };
}

/** The selection below a path of fields, or an empty one. */
export function below(selection: Selection, ...path: string[]): Selection {
  let at: Selection | null | undefined = selection;
  for (const step of path) at = at?.fields.get(step);
  return at ?? EMPTY;
}

const EMPTY: Selection = { fields: new Map() };

const merged = new WeakMap<Selection, WeakMap<Selection, Selection>>();

/** Both selections together; the same object for the same two. */
export function merge(a: Selection, b: Selection): Selection {
  if (b.fields.size === 0) return a;
  if (a.fields.size === 0) return b;
  let byB = merged.get(a);
  if (!byB) merged.set(a, (byB = new WeakMap()));
  const known = byB.get(b);
  if (known) return known;
  const all = new Map(a.fields);
  for (const [name, sub] of b.fields) {
    const mine = all.get(name);
    all.set(name, mine && sub ? merge(mine, sub) : (sub ?? mine ?? null));
  }
  const both = { fields: all };
  byB.set(b, both);
  return both;
}
