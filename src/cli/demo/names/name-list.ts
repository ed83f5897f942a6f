/**
 * Common given and family names of one origin, the most common first. People are put together from them at
 * random; where a combination is somebody's name, that is chance.
 */
export interface NameList {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
  /** Family names of women where they differ (Greek, Ukrainian in part); by the same position. */
  readonly familiesOfWomen?: readonly string[];
  /** Languages people of this origin bring, the first one nearly always. */
  readonly languages: readonly string[];
}

/** A list from words parted by commas, which keeps the tables readable. */
export function names(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
