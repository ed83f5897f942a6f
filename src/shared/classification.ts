import type { Audience } from './audience';

/**
 * Who may read a field, besides having to see the row it stands on.
 *
 * - a step of the audience ladder: everyone from that step down;
 * - `chosen`: the audience the person chose, stored in the named column of the row;
 * - a duty in a network of the row: `ORGANISER` (operators have it everywhere), `MODERATOR`, `PROMOTER` (who
 *   represents its promoter, and its organisers), or hub-wide `OPERATOR`.
 *
 * `PUBLIC` says: whoever sees the row sees the field.
 */
export type Classification =
  Audience | 'ORGANISER' | 'MODERATOR' | 'PROMOTER' | 'OPERATOR' | { readonly chosen: string };

type Target = abstract new (...args: never[]) => object;

const registry = new Map<object, Map<string, Classification>>();

/**
 * Classifies a field of an API type. Read models take the guard in their SQL from here, the permission
 * matrix is generated from here, and the schema is refused while a field has none.
 */
export function ShownTo(classification: Classification) {
  return (prototype: object, property: string | symbol): void => {
    register(prototype, String(property), classification);
  };
}

/** Classifies a field that one feature adds to another's type. */
export function classify(target: Target, field: string, classification: Classification): void {
  register(target.prototype as object, field, classification);
}

function register(prototype: object, field: string, classification: Classification): void {
  const fields = registry.get(prototype) ?? new Map<string, Classification>();
  registry.set(prototype, fields.set(field, classification));
}

/** The classification of a field, or undefined where nobody gave one. */
export function classificationOf(target: Target, field: string): Classification | undefined {
  for (let p: object | null = target.prototype as object; p; p = Object.getPrototypeOf(p) as object | null) {
    const found = registry.get(p)?.get(field);
    if (found !== undefined) return found;
  }
  return undefined;
}
