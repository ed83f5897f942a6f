import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { CountedTries, TryWindow } from '../../persistence/counted-tries';
import { checkIdempotencyKey, inputHash } from '../../persistence/idempotency';
import type { Reads } from '../../persistence/read/reads';
import type { Actor } from '../../shared/actor';
import { NotFound, type ExpectedError } from '../../shared/errors';
import { randomId, timeOrderedId } from '../../shared/ids';
import { latinWords } from '../../shared/latin-words';
import { takingPart } from '../../shared/person-of';
import { chosenAway, NamelessNotAllowed, notAway, type Nameless } from '../alias';
import { AttachmentsOff, chosenAttachments, noSuchAttachment, type Attaching } from '../attachment';
import { passScreened } from '../free-text';
import type { MentionService } from '../mention';
import { earlierOrFault, MAX_POST_LENGTH, postTries, untilItStands, type EarlierTry } from '../post';
import { chosenTags, noSuchTag } from '../tag';
import { MAX_TITLE_LENGTH } from '../topic';
import { insertTopic, PREVIOUS_TOPIC } from './topic-opening.sql';

export interface NewTopic extends Nameless, Attaching {
  readonly boardId: string;
  readonly title: string;
  readonly body: string;
  readonly language?: string | null;
  readonly tagIds?: readonly string[];
  readonly confirmations?: readonly string[];
  readonly idempotencyKey: string;
}

/** What may stand against a topic besides who opens it. */
interface Against {
  readonly mayCarry: boolean;
  /** Whether the board lets people write without their names. */
  readonly nameless: boolean;
  /** Whether it can be kept from the networks chosen. */
  readonly mayKeep: boolean;
  readonly attachable: boolean;
  readonly takesAttachments: boolean;
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
   * @throws NotSignedIn, InvalidInput, LikelyIdentifier, TooManyMentions, AttachmentsNotConfirmed, AttachmentsOff, NotFound,
   *   NamelessNotAllowed, RulesNotAccepted, IdempotencyKeyReused, RateLimited
   */
  async open(actor: Actor, input: NewTopic): Promise<string> {
    const { participantId, personId } = takingPart(actor);
    const writing = {
      language: input.language ?? actor.languages[0],
      confirmations: input.confirmations,
    };
    const ofTitle = { field: 'title', maxLength: MAX_TITLE_LENGTH, oneLine: true };
    const title = passScreened(input.title, ofTitle, writing).text;
    const passed = passScreened(input.body, { field: 'body', maxLength: MAX_POST_LENGTH }, writing);
    const { text } = passed;
    const key = checkIdempotencyKey(input.idempotencyKey);
    const boardId = this.reads.ids.decode(input.boardId);
    if (boardId === null) throw notOpen();
    const language = input.language ?? null;
    const tagIds = chosenTags(this.reads.ids, input.tagIds ?? []);
    const nameless = input.nameless === true;
    const away = chosenAway(this.reads.ids, input);
    const attachmentIds = chosenAttachments(this.reads.ids, input);
    const besides = [
      ...(nameless ? ['nameless', ...(away ?? [])] : []),
      ...(attachmentIds.length > 0 ? [attachmentIds] : []),
    ];
    const hash = inputHash(['topic', boardId, title, text, language, ...tagIds, ...besides]);
    const { html, people, roles } = await this.mentions.of(actor, { boardId }, passed);
    const [id, postId] = [timeOrderedId(), timeOrderedId()];
    const { networkIds, organises } = actor.reach;
    const values = [
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
      attachmentIds,
    ];
    const query = { name: 'insert-topic', text: this.insert, values, rowMode: 'array' } as const;
    const written = await untilItStands(() => this.reads.pool.query<[string | null, number | null]>(query));
    const [opened, waitMs] = written.rows[0]!;
    if (opened === null) {
      const at = [participantId, key, boardId, networkIds, organises, tagIds];
      const found = await this.reads.pool.query<EarlierTry & Against>({
        name: 'previous-topic',
        text: PREVIOUS_TOPIC,
        values: [...at, away, personId, attachmentIds],
      });
      const [earlier] = found.rows;
      if (!earlier) throw notOpen();
      return earlierOrFault(earlier, { hash, waitMs, fault: faultOf(earlier, nameless) });
    }
    this.changes.wake(boardId);
    return opened;
  }
}

function faultOf(board: Against, nameless: boolean): ExpectedError | null {
  if (!board.mayCarry) return noSuchTag();
  if (nameless && !board.nameless) return new NamelessNotAllowed();
  if (!board.mayKeep) return notAway();
  if (board.attachable) return null;
  return board.takesAttachments ? noSuchAttachment() : new AttachmentsOff();
}

function notOpen(): NotFound {
  return new NotFound('There is no such board, or you may not write on it.', 'boardId');
}
