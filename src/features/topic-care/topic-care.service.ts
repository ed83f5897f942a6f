import { isDeepStrictEqual } from 'node:util';
import { appendChange } from '../../persistence/changes/append-change';
import type { ChangeFeed } from '../../persistence/changes/change-feed';
import type { Reads } from '../../persistence/read/reads';
import { inTransaction } from '../../persistence/transaction';
import type { Actor } from '../../shared/actor';
import { NotFound } from '../../shared/errors';
import { latinWords } from '../../shared/latin-words';
import { takingPart } from '../../shared/person-of';
import { passFreeText } from '../free-text';
import { chosenTags, noSuchTag, setTags } from '../tag';
import { holdLogOf, MAX_TITLE_LENGTH, TopicLocked } from '../topic';
import { CHANGE_TOPIC, MAY_CARRY, TOPIC_NOW } from './topic-care.sql';

/** What is left out stays as it is. */
export interface TopicChange {
  readonly topicId: string;
  readonly title?: string | null;
  readonly language?: string | null;
  readonly tagIds?: readonly string[] | null;
  readonly pinned?: boolean | null;
  readonly locked?: boolean | null;
}

/** A topic as it is, and what the actor is to it. */
interface Now {
  readonly title: string;
  readonly language: string | null;
  readonly pinned: boolean;
  readonly locked: boolean;
  readonly tagIds: readonly string[];
  readonly boardId: string;
  readonly networkId: string;
  readonly isAuthor: boolean;
  readonly mayModerate: boolean;
}

/** Topics once they are open: what they are called, whether they stand above the others, whether they go on. */
export class TopicCareService {
  constructor(
    private readonly reads: Reads,
    private readonly changes: ChangeFeed,
  ) {}

  /**
   * Changes a topic: its title, language and tags as its author or one who keeps order, the rest as the latter alone.
   * What changes nothing is not told to anybody.
   * @returns the id of the topic
   * @throws NotSignedIn, InvalidInput, NotFound, TopicLocked
   */
  async change(actor: Actor, input: TopicChange): Promise<string> {
    const { participantId } = takingPart(actor);
    const title =
      input.title == null
        ? null
        : passFreeText(input.title, { field: 'title', maxLength: MAX_TITLE_LENGTH, oneLine: true }).text;
    const tagIds = input.tagIds == null ? null : chosenTags(this.reads.ids, input.tagIds);
    const id = this.reads.ids.decode(input.topicId);
    if (id === null) throw notYours();
    const { networkIds, moderates, organises } = actor.reach;
    const boardId = await inTransaction(this.reads.pool, async (tx) => {
      await holdLogOf(tx, 'topic', id);
      const found = await tx.query<Now>(TOPIC_NOW, [id, participantId, networkIds, moderates, organises]);
      const [now] = found.rows;
      const keepsOrder = input.pinned != null || input.locked != null;
      if (!now || !(now.mayModerate || (now.isAuthor && !keepsOrder))) throw notYours();
      if (now.locked && !now.mayModerate) throw new TopicLocked();
      const next = {
        title: title ?? now.title,
        language: input.language === undefined ? now.language : input.language,
        pinned: input.pinned ?? now.pinned,
        locked: input.locked ?? now.locked,
      };
      const retag = tagIds !== null && !isDeepStrictEqual(tagIds, now.tagIds);
      const rest = (Object.keys(next) as (keyof typeof next)[]).some((key) => next[key] !== now[key]);
      if (!retag && !rest) return null;
      if (retag) {
        const asked = await tx.query<{ may: boolean }>(MAY_CARRY, [id, now.networkId, tagIds]);
        if (!asked.rows[0]!.may) throw noSuchTag();
        await setTags(tx, id, tagIds);
      }
      // What it is searched by is written anew with it, for each of its posts.
      if (rest)
        await tx.query(CHANGE_TOPIC, [
          id,
          next.title,
          next.language,
          next.pinned,
          next.locked,
          latinWords(next.title),
        ]);
      await appendChange(tx, { streamId: now.boardId, kind: 'TOPIC_CHANGED', subjectId: id });
      return now.boardId;
    });
    if (boardId !== null) this.changes.wake(boardId);
    return id;
  }
}

function notYours(): NotFound {
  return new NotFound('There is no such topic, or it is not for you to change.', 'topicId');
}
