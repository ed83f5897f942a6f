/** The kinds of data that networks share one by one. */
export const DATA_KINDS = ['CARDS', 'BOARDS', 'EVENTS'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** For each kind of data, networks. */
export type NetworksByKind = Readonly<Record<DataKind, readonly string[]>>;

/** The same networks for every kind. */
export function forEachKind(networkIds: readonly string[]): NetworksByKind {
  return { CARDS: networkIds, BOARDS: networkIds, EVENTS: networkIds };
}
