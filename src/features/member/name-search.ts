/** SQL of whether each word searched for begins a word of a name as the directory knows it: of a card, or of one without. */
export function hasName(card: string, name: string, search: string): string {
  return `CASE WHEN ${card}.search IS NULL THEN ${beginsIn(name, search)}
    ELSE ${card}.search @@ (SELECT (card_queries(${search}, '{0}', '{""}', '{}'))[1]) END`;
}

/** SQL of whether each word searched for begins a word of a name. */
export function beginsIn(name: string, search: string): string {
  return `search_vector(${name}) @@ search_query(${search})`;
}
