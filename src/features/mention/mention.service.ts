import { word } from '../../locales/messages';
import type { Reads } from '../../persistence/read/reads';
import { whoSees } from '../../persistence/read/who-sees';
import type { Actor } from '../../shared/actor';
import { searchWords } from '../../shared/search-words';
import type { Selection } from '../../shared/selection';
import { boardRead } from '../board';
import { mentionsIn, renderMarkdown, type MentionTarget, type NamedMention, type Passed } from '../free-text';
import { participantRead, type Participant } from '../person';
import type { SessionService } from '../session';
import type { MentionedRoleName } from './mention.entity';
import { askedFor } from './mention.policy';
import { mentionableStatement, namedStatement } from './mention.sql';

/** Found at a time. */
const MAX_FOUND = 8;
/** Of those found by name, so many may not read the board; there are few. */
const MARGIN = 10;

/** Where a post is to stand: one of them. */
export type MentionPlace =
  { readonly boardId: string } | { readonly topicId: string } | { readonly postId: string };

/** A text with its mentions. */
export interface Mentioning {
  readonly html: string;
  /** Whom it mentions: participants, each beside null or a role. */
  readonly people: readonly (string | null)[];
  readonly roles: readonly (MentionedRoleName | null)[];
}

type NamedRow = [participantId: string, name: string, personId: string, boardId: string];

/** Who can be mentioned in posts, and who is. */
export class MentionService {
  constructor(
    private readonly reads: Reads,
    private readonly sessions: Pick<SessionService, 'actorsOfPeople'>,
  ) {}

  /**
   * Finds out whom a text mentions: people whom the actor sees and who may read what she writes. All else that looks
   * like a mention stays text, whether there is such a person or not.
   * @throws TooManyMentions
   */
  async of(actor: Actor, place: MentionPlace, { text, html }: Passed): Promise<Mentioning> {
    const targets = mentionsIn(text);
    if (targets.length === 0) return { html, people: [], roles: [] };
    const { personIds, roles } = askedFor(targets);
    const people = await this.named(actor, place, personIds);
    const names = new Map<MentionTarget, NamedMention>([
      ...people.map(([id, name]) => {
        const participantId = this.reads.ids.encode(id);
        return [`person:${participantId}`, { name, participantId }] as const;
      }),
      ...roles.map((role) => [`role:${role}`, { name: nameOf(role, actor) }] as const),
    ]);
    return {
      html: renderMarkdown(text, names),
      people: [...people.map(([id]) => id), ...roles.map(() => null)],
      roles: [...people.map(() => null), ...roles],
    };
  }

  /**
   * Those whom the actor may mention on a board of hers, by the beginnings of their names: members of its network,
   * and who has written on the topic.
   * @throws InvalidInput
   */
  async mentionable(
    actor: Actor,
    boardId: string,
    asked: { readonly search: string; readonly topicId: string | null },
    selection: Selection,
  ): Promise<Participant[]> {
    const search = searchWords(asked.search);
    if (search === '') return [];
    const topicId = asked.topicId === null ? null : this.reads.ids.decode(asked.topicId);
    const args = { boardId, topicId, search, limit: MAX_FOUND + MARGIN };
    const found = await this.reads.find(
      actor,
      participantRead,
      selection,
      'mentionable',
      args,
      mentionableStatement,
    );
    const reading = await this.readersOf(
      boardId,
      found.map(({ row }) => row.at(-1) as string),
    );
    return found
      .filter(({ row }) => reading.has(row.at(-1) as string))
      .slice(0, MAX_FOUND)
      .map(({ object }) => object);
  }

  private async named(actor: Actor, place: MentionPlace, asked: readonly string[]): Promise<NamedRow[]> {
    const ids = asked.flatMap((id) => this.reads.ids.decode(id) ?? []);
    if (ids.length === 0) return [];
    const rows = (await this.reads.rows(
      actor,
      participantRead,
      'named',
      { ids, ...place },
      namedStatement,
    )) as NamedRow[];
    const [first] = rows;
    if (!first) return [];
    const reading = await this.readersOf(
      first[3],
      rows.map(([, , personId]) => personId),
    );
    return rows.filter(([, , personId]) => reading.has(personId));
  }

  /** Which of the people would read a board now. */
  private async readersOf(boardId: string, personIds: readonly string[]): Promise<Set<string>> {
    if (personIds.length === 0) return new Set();
    return whoSees(this.reads, await this.sessions.actorsOfPeople(personIds), boardRead, boardId);
  }
}

/** What those who have a role are called, in the language of who mentions them. */
function nameOf(role: MentionedRoleName, { languages }: Actor): string {
  return word(languages[0] ?? 'en', `portal.mention.${role}`);
}
