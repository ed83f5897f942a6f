import type { GlobalIds } from '../../shared/ids';
import { InvalidInput } from '../../shared/errors';
import type { AvailabilityName, GuardianKindName, MentoringName, ThemeName } from '../guardian';
import { courtByCode, TERRITORIES, knownTerritory } from '../reference';
import { yearsOf, type ExperienceBandName } from './experience';

/** What a search is narrowed to: of each kind one of several, of all kinds together. */
export interface DirectoryFilter {
  readonly languages?: readonly string[] | null;
  readonly territories?: readonly string[] | null;
  readonly themes?: readonly ThemeName[] | null;
  readonly experience?: readonly ExperienceBandName[] | null;
  readonly availability?: readonly AvailabilityName[] | null;
  readonly mentoring?: readonly MentoringName[] | null;
  readonly kinds?: readonly GuardianKindName[] | null;
  readonly courts?: readonly string[] | null;
  readonly networkIds?: readonly string[] | null;
}

/** The kinds of filter whose values are counted. */
export const DIMENSIONS = [
  'languages',
  'territories',
  'themes',
  'experience',
  'availability',
  'mentoring',
  'kinds',
  'courts',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** More values of one kind than anybody picks. */
const MAX_VALUES = 20;

/** A filter as the index takes it: for each kind that is used, alternatives parted by spaces. */
export interface Narrowing {
  readonly groups: ReadonlyMap<Dimension, string>;
  /** Networks, with all below them; null for all. */
  readonly networkIds: readonly string[] | null;
}

/** Reads a filter. @throws InvalidInput for what is no code, or too much */
export function narrowing(filter: DirectoryFilter | null, ids: GlobalIds, now: Date): Narrowing {
  const groups = new Map<Dimension, string>();
  const add = (
    name: Dimension,
    mark: string,
    lexemes: (value: string) => readonly (number | string)[],
  ): void => {
    const values = bounded(filter?.[name], name);
    if (values.length > 0)
      groups.set(
        name,
        values
          .flatMap(lexemes)
          .map((value) => `${mark}:${value}`)
          .join(' '),
      );
  };
  add('languages', 'l', (tag) => [tag]);
  add('territories', 't', (code) => within(knownTerritory(code, 'territories').code));
  add('themes', 'h', (theme) => [theme]);
  add('experience', 'x', (band) => yearsOf(band as ExperienceBandName, now.getUTCFullYear()));
  add('availability', 'a', (value) => [value]);
  add('mentoring', 'm', (value) => [value]);
  add('kinds', 'k', (kind) => [kind]);
  add('courts', 'c', (code) => {
    if (!courtByCode(code)) throw new InvalidInput('There is no such court.', 'courts');
    return [code];
  });
  const networks = bounded(filter?.networkIds, 'networkIds');
  return { groups, networkIds: networks.length > 0 ? networks.map((id) => networkOf(id, ids)) : null };
}

function bounded(values: readonly string[] | null | undefined, field: string): readonly string[] {
  if ((values?.length ?? 0) > MAX_VALUES) throw new InvalidInput(`At most ${MAX_VALUES} values.`, field);
  return values ?? [];
}

/** The territory and all that lies in it. */
function within(code: string): string[] {
  const parts = TERRITORIES.filter((territory) => territory.parent === code);
  return [code, ...parts.flatMap((part) => within(part.code))];
}

function networkOf(id: string, ids: GlobalIds): string {
  const uuid = ids.decode(id);
  if (uuid === null) throw new InvalidInput('There is no such network.', 'networkIds');
  return uuid;
}
