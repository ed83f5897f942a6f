/** What is looked for, as it stands in an address. */
export interface FindAddress {
  readonly q?: string | undefined;
  readonly board?: string | undefined;
}

/** What of the address the page reads. */
export function readFind(search: Record<string, unknown>): FindAddress {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  return { q: text(search.q)?.slice(0, 200), board: text(search.board) };
}
