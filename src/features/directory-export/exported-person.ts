import { extendRead } from '../../persistence/read/model';
import { fields, merge, nested } from '../../shared/selection';
import { guardianRead, type Guardian } from '../guardian';
import type { ContactWay } from '../contact';

// The card's name, as whose it is writes it in two parts; it says no more than the name does.
extendRead(guardianRead, 'nameParts', 'PUBLIC', {
  sql: (a) => `(SELECT json_build_array(p.given_name, p.family_name) FROM person p
    WHERE p.id = ${a}.person_id AND p.given_name || ' ' || p.family_name = ${a}.name)`,
});

/** What is read of each card; what the reader may not see of it comes as null, as in the directory. */
export const OF_CARD = merge(
  fields(
    'id',
    'name',
    'nameParts',
    'latinName',
    'kind',
    'languages',
    'territory',
    'experienceSince',
    'about',
    'themes',
    'courts',
    'listedOn',
    'trainedOn',
    'availability',
    'declaredCaseload',
    'mentoring',
    'externalIds',
  ),
  nested({ networks: fields('name') }),
);

export type ExportedCard = Guardian & {
  readonly nameParts: readonly [given: string, family: string] | null;
};

/** Somebody as a file tells of her. */
export interface ExportedPerson {
  readonly card: ExportedCard;
  /** None where none were asked for. */
  readonly ways: readonly ContactWay[];
}

/** Given and family name; where they are not known apart, the last word stands for the family's. */
export function nameParts({ nameParts: parts, name }: ExportedCard): readonly [string, string] {
  if (parts) return parts;
  const at = name.lastIndexOf(' ');
  return at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)];
}
