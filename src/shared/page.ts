import { InvalidInput } from './errors';

/** The arguments of a Relay connection. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** One page asked for: how many, from where, in which direction. */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  /** The sealed cursor to start beyond. */
  readonly cursor: string | null;
}

/** One page found; `rows` always stand in the order of the list. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const MAX_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 20;

/** Reads connection arguments by the Relay cursor connections specification. */
export function pageRequest(args: PageArgs): PageRequest {
  const { first, after, last, before } = args;
  if (first != null && last != null) throw new InvalidInput('Give first or last, not both.', 'first');
  if ((last != null && after != null) || (last == null && before != null)) {
    throw new InvalidInput('Give after with first, before with last.', last != null ? 'after' : 'before');
  }
  const backward = last != null;
  const size = (backward ? last : first) ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > MAX_PAGE_SIZE) {
    throw new InvalidInput(`A page holds 1 to ${MAX_PAGE_SIZE} entries.`, backward ? 'last' : 'first');
  }
  return { size, backward, cursor: (backward ? before : after) ?? null };
}

/** Cuts the one row too many that a statement asked for, and puts a backward page into list order. */
export function pageOf<T>(found: T[], request: PageRequest): Page<T> {
  const more = found.length > request.size;
  const rows = more ? found.slice(0, request.size) : found;
  if (request.backward) rows.reverse();
  return {
    rows,
    hasNextPage: request.backward ? request.cursor !== null : more,
    hasPreviousPage: request.backward ? more : request.cursor !== null,
  };
}
