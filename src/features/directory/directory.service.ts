import type { Keyset } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import type { PageArgs } from '../../shared/page';
import { searchWords } from '../../shared/search-words';
import type { Selection } from '../../shared/selection';
import { guardianRead, type Guardian } from '../guardian';
import { networkRead, type Network } from '../network';
import { narrowing, type DirectoryFilter, type Dimension } from './directory.filter';
import { byExperience, byMatch, byName, countStatement, pageStatement, type Form } from './directory.sql';
import { facetStatement, groupsWithout, MAX_COUNTED, type Counting } from './facets.sql';
import { countsOf, type Counts, type ValueCount } from './facets';
import { similarStatement } from './similar.sql';

/** With so many hits or more, nobody misses a name that was misspelt. */
const ENOUGH_HITS = 5;
const MAX_SIMILAR = 10;

/** What is looked for. */
export interface DirectoryQuestion {
  readonly search: string | null;
  readonly filter: DirectoryFilter | null;
  readonly sort: 'NAME' | 'EXPERIENCE';
}

/** A question as its statements take it. */
export interface Asked {
  readonly form: Form;
  readonly args: Readonly<Record<string, unknown>>;
  /** Names the form, as statements are kept by it. */
  readonly variant: string;
  readonly used: readonly Dimension[];
}

/** A network, and how many hits are in it or below it. */
export interface CountedNetwork {
  readonly network: Network;
  readonly count: number;
}

/** The directory: who is found, by what, and what else there is to narrow it by. Nobody else's secrets count. */
export class DirectoryService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Reads a question, once for all that is answered of it. @throws InvalidInput */
  asked({ search, filter, sort }: DirectoryQuestion): Asked {
    const words = searchWords(search);
    const { groups, networkIds } = narrowing(filter, this.reads.ids, this.now());
    const form = { search: words !== '', networks: networkIds !== null, sort };
    return {
      form,
      args: { search: words, groups: [...groups.values()], networkIds },
      variant: `${sort}${form.search ? 's' : ''}${form.networks ? 'n' : ''}`,
      used: [...groups.keys()],
    };
  }

  /**
   * A page of those the actor may find: each word of `search` begins a word of the name, whatever accents
   * or script it is written in, and every kind of filter is met by a field the actor may read.
   * @throws InvalidInput for a cursor that is none
   */
  page(actor: Actor, { form, args, variant }: Asked, page: PageArgs, selection: Selection) {
    const list = form.sort === 'EXPERIENCE' ? byExperience : form.search ? byMatch : byName;
    return this.keyset.page(
      actor,
      list,
      selection,
      page,
      args,
      (shape, params, text) => pageStatement(shape, params, text, form),
      variant,
    );
  }

  /** How many there are on all pages, counted up to a limit. */
  async count(actor: Actor, { form, args, variant }: Asked, limit: number): Promise<number> {
    const limited = { ...args, limit };
    const rows = await this.reads.rows(actor, guardianRead, `count:${variant}`, limited, (shape, params) =>
      countStatement(shape, params, form),
    );
    return rows[0]![0] as number;
  }

  /**
   * Those with names like the ones searched for, the most alike first; none where enough are found exactly.
   * @param hits how many entries the first page of the exact search has
   */
  async similar(
    actor: Actor,
    { form, args, variant }: Asked,
    hits: number,
    selection: Selection,
  ): Promise<Guardian[]> {
    if (!form.search || hits >= ENOUGH_HITS) return [];
    const limited = { ...args, limit: MAX_SIMILAR };
    const found = await this.reads.find(
      actor,
      guardianRead,
      selection,
      `similar:${variant}`,
      limited,
      (shape, params) => similarStatement(shape, params, form),
    );
    return found.map(({ object }) => object);
  }

  /** Counts of the hits and of what else they could be narrowed to; null where there are too many to count. */
  async counts(actor: Actor, { form, args, variant, used }: Asked, wanted: Counting): Promise<Counts | null> {
    const without = used.map((d) => [groupsWithout(d), groupsBut(args, used, d)]);
    const rows = await this.reads.rows(
      actor,
      guardianRead,
      `facets:${variant}:${used.join()}:${wanted.dimensions.join()}:${wanted.networks}`,
      { ...args, ...Object.fromEntries(without) },
      (shape, params) => facetStatement(shape, params, form, used, wanted),
    );
    return countsOf(rows[0]!, wanted, MAX_COUNTED, this.now().getUTCFullYear());
  }

  /** The networks that were counted, as the actor sees them. */
  async counted(
    actor: Actor,
    counts: readonly ValueCount[],
    selection: Selection,
  ): Promise<CountedNetwork[]> {
    if (counts.length === 0) return [];
    const ids = counts.map(({ value }) => value);
    const found = await this.reads.many(actor, networkRead, selection, ids);
    return counts.flatMap(({ value, count }) => {
      const network = found.get(value);
      return network ? [{ network, count }] : [];
    });
  }
}

/** The groups of all kinds of filter but one. */
function groupsBut(
  args: Readonly<Record<string, unknown>>,
  used: readonly Dimension[],
  but: Dimension,
): string[] {
  return (args['groups'] as string[]).filter((_, i) => used[i] !== but);
}
