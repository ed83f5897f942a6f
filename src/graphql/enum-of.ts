/** The object by which an enum of the API is registered: each of its names, under itself. */
export function enumOf<T extends string>(names: readonly T[]): Record<T, T> {
  return Object.fromEntries(names.map((name) => [name, name])) as Record<T, T>;
}
