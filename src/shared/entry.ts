/** An entry of a list with its place in it; the cursor is sealed only when it is asked for. */
export interface Entry<T> {
  readonly object: T;
  readonly cursor: () => string;
}
