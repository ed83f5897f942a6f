import type { Keyset } from '../../persistence/keyset';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { InvalidInput } from '../../shared/errors';
import type { PageArgs } from '../../shared/page';
import type { Selection } from '../../shared/selection';
import { directoryList, searchStatement } from './directory.sql';
import { guardianRead } from './guardian.read';
import type { Guardian } from './guardian.types';

/** Longer than any name; what is beyond is a mistake or an attack. */
const MAX_SEARCH_LENGTH = 200;
// Prefixes to match; each costs an index scan.
const MAX_SEARCH_WORDS = 8;

/** The directory of guardians. */
export class GuardianService {
  constructor(
    private readonly reads: Reads,
    private readonly keyset: Keyset,
  ) {}

  async byId(actor: Actor, id: string, selection: Selection): Promise<Guardian | null> {
    const uuid = this.reads.ids.decode(id);
    return uuid === null ? null : this.reads.one(actor, guardianRead, selection, uuid);
  }

  /**
   * The guardians the actor sees, by name; with `search`, those with a word that starts like each word of
   * it, whatever accents or script they are written in.
   */
  async directory(actor: Actor, search: string | null, page: PageArgs, selection: Selection) {
    // Control characters part words, as the database could not even read all of them.
    const words =
      search
        ?.normalize('NFC')
        .replace(/\p{Cc}+/gu, ' ')
        .trim() ?? '';
    if (words === '') return this.keyset.page(actor, directoryList, selection, page);
    if (words.length > MAX_SEARCH_LENGTH || words.split(/\s+/u).length > MAX_SEARCH_WORDS) {
      throw new InvalidInput(`Search for at most ${MAX_SEARCH_WORDS} words.`, 'search');
    }
    return this.keyset.page(
      actor,
      directoryList,
      selection,
      page,
      { search: words },
      searchStatement,
      'search',
    );
  }
}
