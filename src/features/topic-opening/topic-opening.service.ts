import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { CountedTries, TryWindow } from '../../persistence/counted-tries';
import { checkIdempotencyKey, inputHash } from '../../persistence/idempotency';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { NotFound, type ExpectedError } from '../../shared/errors';
import { randomId, timeOrderedId } from '../../shared/ids';
import { latinWords } from '../../shared/latin-words';
import { chosenAway, NamelessNotAllowed, notAway, type Nameless } from '../alias';
import { passFreeText } from '../free-text';
import type { MentionService } from '../mention';
import { authorOf, earlierOrFault, MAX_POST_LENGTH, postTries, type EarlierTry } from '../post';
import { chosenTags, noSuchTag } from '../tag';
import { MAX_TITLE_LENGTH } from '../topic';
import { insertTopic, PREVIOUS_TOPIC } from './topic-opening.sql';

export interface NewTopic extends Nameless {
  readonly boardId: string;
  readonly title: string;
  readonly body: string;
  readonly language?: string | null;
  readonly tagIds?: readonly string[];
  readonly idempotencyKey: string;
}

/** How the board stands on which a topic was to be opened. */
interface Earlier extends EarlierTry {
  readonly mayCarry: boolean;
  /** Whether it lets people write without their names. */
  readonly nameless: boolean;
  /** Whether it can be kept from the networks chosen. */
  readonly mayKeep: boolean;
}

/** How topics begin: with a title and a first post. */
export class TopicOpeningService {
  private readonly tries: CountedTries;
  private readonly insert: string;

  /** @param windows how often a person may write; posts and topics count together */
  constructor(
    private readonly reads: Reads,
    private readonly changes: ChangeFeed,
    private readonly mentions: MentionService,
    private readonly mailDomain: string,
    windows: readonly TryWindow[],
  ) {
    this.tries = postTries(windows);
    this.insert = insertTopic(this.tries);
  }

  /**
   * Opens a topic; the same key with the same input opens one and answers the same.
   * @returns the id of the topic
   * @throws NotSignedIn, InvalidInput, TooManyMentions, NotFound, NamelessNotAllowed, RulesNotAccepted, IdempotencyKeyReused,
   *   RateLimited
   */
  async open(actor: Actor, input: NewTopic): Promise<string> {
    const { participantId, personId } = authorOf(actor);
    const title = passFreeText(input.title, {
      field: 'title',
      maxLength: MAX_TITLE_LENGTH,
      oneLine: true,
    }).text;
    const passed = passFreeText(input.body, { field: 'body', maxLength: MAX_POST_LENGTH });
    const { text } = passed;
    const key = checkIdempotencyKey(input.idempotencyKey);
    const boardId = this.reads.ids.decode(input.boardId);
    if (boardId === null) throw notOpen();
    const language = input.language ?? null;
    const tagIds = chosenTags(this.reads.ids, input.tagIds ?? []);
    const nameless = input.nameless === true;
    const away = chosenAway(this.reads.ids, input);
    const more = nameless ? ['nameless', ...(away ?? [])] : [];
    const hash = inputHash(['topic', boardId, title, text, language, ...tagIds, ...more]);
    const { html, people, roles } = await this.mentions.of(actor, { boardId }, passed);
    const [id, postId] = [timeOrderedId(), timeOrderedId()];
    const { networkIds, organises } = actor.reach;
    const written = await this.reads.pool.query<[string | null, number | null]>({
      name: 'insert-topic',
      text: this.insert,
      values: [
        id,
        boardId,
        participantId,
        text,
        html,
        language,
        `${postId}@${this.mailDomain}`,
        key,
        hash,
        networkIds,
        organises,
        personId,
        this.tries.keysOf(personId),
        title,
        postId,
        latinWords(title),
        latinWords(html ? text : ''),
        tagIds,
        people,
        roles,
        nameless ? randomId() : null,
        away,
      ],
      rowMode: 'array',
    });
    const [opened, waitMs] = written.rows[0]!;
    if (opened === null) {
      const found = await this.reads.pool.query<Earlier>({
        name: 'previous-topic',
        text: PREVIOUS_TOPIC,
        values: [participantId, key, boardId, networkIds, organises, tagIds, away],
      });
      const [earlier] = found.rows;
      if (!earlier) throw notOpen();
      return earlierOrFault(earlier, { hash, waitMs, fault: faultOf(earlier, nameless) });
    }
    this.changes.wake(boardId);
    return opened;
  }
}

function faultOf(board: Earlier, nameless: boolean): ExpectedError | null {
  if (!board.mayCarry) return noSuchTag();
  if (nameless && !board.nameless) return new NamelessNotAllowed();
  return board.mayKeep ? null : notAway();
}

function notOpen(): NotFound {
  return new NotFound('There is no such board, or you may not write on it.', 'boardId');
}
