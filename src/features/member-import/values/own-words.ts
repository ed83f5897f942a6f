import { catalogues } from '../../../locales/catalogues';
import { folded } from '../../../shared/folded';

/** The words by which the hub itself shows values, in all its languages: what it exports, it reads. */
export function ownWords<T extends string>(key: (value: T) => string, values: readonly T[]): [string, T][] {
  return Object.values(catalogues).flatMap((catalogue) =>
    values.map((value): [string, T] => [folded(catalogue[key(value)]!), value]),
  );
}
