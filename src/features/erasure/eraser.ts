import type { PoolClient } from 'pg';
import type { GlobalIds } from '../../shared/ids';
import { latinWords } from '../../shared/latin-words';
import type { Seats } from '../rsvp';
import { holdLogsOf } from '../topic';
import { ELIDED, shownAnew, shownLetters, withoutMention, withoutQuotes } from './elide';
import type { PostsAtErasure } from './erasure.entity';
import {
  CHANGE_REVISION,
  CHANGE_TEXT,
  DATES_TO_COME,
  EMPTY_PARTICIPANT,
  FORGET_ADDRESSES,
  FORGET_HERS,
  FORGET_MAILS,
  FORGET_PART,
  FORGET_PERSON,
  FORGET_WITH_POSTS,
  FORGET_WORDS,
  HER_TEXTS,
  LOG_EDITED,
  OTHERS_TEXTS,
  REMOVE_POSTS,
  REMOVE_TITLES,
  TAKE_ANSWERS_BACK,
  TOPICS,
  WHO,
} from './erasure.sql';

/** By what somebody is known in the hub. */
interface Who {
  readonly name: string;
  readonly participantId: string | null;
  /** With those under which she wrote without her name. */
  readonly participantIds: readonly string[];
  readonly addresses: readonly string[];
}

/** A text of somebody else, or what it said before. */
interface OthersText {
  readonly id: string;
  readonly topicId: string;
  readonly boardId: string;
  readonly answers: string | null;
  readonly shown: boolean;
  readonly revisionId: string | null;
  readonly markdown: string;
  readonly html: string;
}

/** Whose logs tell of it. */
export interface Told {
  /** Boards and events. */
  readonly streamIds: readonly string[];
}

/**
 * Takes a person out of the hub, whoever asks for it: she herself, or a restore of a backup in which she still is. Her
 * row goes with all that belongs to her; what others need to make sense of (a date that took place, an answer to a
 * question, as she chooses) stays as that of somebody who left.
 */
export class Eraser {
  constructor(
    private readonly ids: GlobalIds,
    private readonly seats: Pick<Seats, 'hold' | 'promote' | 'log'>,
  ) {}

  /**
   * Erases a person; in a transaction of its own, of which it takes the locks that it needs first.
   * @returns whose logs tell of it; null where there is no such person
   */
  async erase(tx: PoolClient, personId: string, posts: PostsAtErasure): Promise<Told | null> {
    const first = await this.who(tx, personId);
    if (!first) return null;
    const topics = await tx.query<{ id: string }>(TOPICS, [first.participantIds, first.participantId]);
    await holdLogsOf(
      tx,
      topics.rows.map(({ id }) => id),
    );
    await tx.query('SELECT 1 FROM person WHERE id = $1::uuid FOR UPDATE', [personId]);
    // Read again: what she wrote until now is hers, too.
    const who = await this.who(tx, personId);
    if (!who) return null;
    const told = new Set<string>();
    for (const id of await this.takeAnswersBack(tx, who)) told.add(id);
    for (const id of await this.mendOthers(tx, who, posts)) told.add(id);
    if (posts === 'REMOVE') for (const id of await this.removePosts(tx, who)) told.add(id);
    const known = [...who.addresses, personId];
    for (const statement of FORGET_PART) await tx.query(statement, [who.participantIds]);
    for (const statement of FORGET_HERS) await tx.query(statement, [personId]);
    for (const statement of FORGET_ADDRESSES) await tx.query(statement, [known]);
    await tx.query(FORGET_MAILS, [personId, who.addresses, who.name]);
    await tx.query(EMPTY_PARTICIPANT, [personId]);
    await tx.query(FORGET_PERSON, [personId]);
    await tx.query(FORGET_WORDS, [who.name]);
    return { streamIds: [...told] };
  }

  private async who(tx: PoolClient, personId: string): Promise<Who | undefined> {
    return (await tx.query<Who>(WHO, [personId])).rows[0];
  }

  /** Has her not come to what is still to come; who waits gets her seats. */
  private async takeAnswersBack(tx: PoolClient, { participantIds }: Who): Promise<string[]> {
    const { rows } = await tx.query<{ id: string; eventId: string }>(DATES_TO_COME, [participantIds]);
    if (rows.length === 0) return [];
    const dates = rows.map(({ id }) => id);
    await this.seats.hold(tx, dates);
    await tx.query(TAKE_ANSWERS_BACK, [participantIds]);
    await this.seats.promote(tx, dates);
    const events = [...new Set(rows.map(({ eventId }) => eventId))].sort();
    for (const event of events)
      await this.seats.log(
        tx,
        event,
        rows.filter(({ eventId }) => eventId === event).map(({ id }) => id),
      );
    return events;
  }

  /** Takes her name out of the mentions in others' texts, and her words out of their quotations where her posts go. */
  private async mendOthers(tx: PoolClient, who: Who, posts: PostsAtErasure): Promise<string[]> {
    const { participantIds, participantId } = who;
    const hers = posts === 'REMOVE' ? await this.herTexts(tx, participantIds) : null;
    const { rows } = await tx.query<OthersText>(OTHERS_TEXTS, [participantIds, participantId]);
    const edited = new Map<string, OthersText>();
    for (const text of rows) {
      const unmentioned = participantId ? withoutMention(text, this.ids.encode(participantId)) : text;
      const markdown = hers ? withoutQuotes(unmentioned.markdown, ...hers.of(text)) : unmentioned.markdown;
      if (markdown === text.markdown && unmentioned.html === text.html) continue;
      const html =
        markdown === unmentioned.markdown ? unmentioned.html : shownAnew(markdown, unmentioned.html);
      if (text.revisionId) await tx.query(CHANGE_REVISION, [text.revisionId, markdown, html]);
      else {
        await tx.query(CHANGE_TEXT, [text.id, markdown, html, latinWords(markdown)]);
        if (text.shown) edited.set(text.id, text);
      }
    }
    const list = [...edited.values()];
    const of = (key: 'boardId' | 'id' | 'topicId') => list.map((text) => text[key]);
    if (list.length > 0) await tx.query(LOG_EDITED, [of('boardId'), of('id'), of('topicId')]);
    return of('boardId');
  }

  private async herTexts(tx: PoolClient, participantIds: readonly string[]) {
    const { rows } = await tx.query<{ id: string; topicId: string; texts: string[] }>(HER_TEXTS, [
      participantIds,
    ]);
    const byPost = new Map(rows.map(({ id, texts }) => [id, texts.map(shownLetters)]));
    const byTopic = new Map<string, string[]>();
    for (const { id, topicId } of rows)
      byTopic.set(topicId, [...(byTopic.get(topicId) ?? []), ...byPost.get(id)!]);
    return {
      /** What of hers a text may quote, and whether it answers her. */
      of({ topicId, answers }: OthersText): [readonly string[], boolean] {
        const answered = answers === null ? undefined : byPost.get(answers);
        return [[...(byTopic.get(topicId) ?? []), ...(answered ?? [])], answered !== undefined];
      },
    };
  }

  private async removePosts(tx: PoolClient, { participantIds }: Who): Promise<string[]> {
    for (const statement of FORGET_WITH_POSTS) await tx.query(statement, [participantIds]);
    const posts = await tx.query<{ boardId: string }>(REMOVE_POSTS, [participantIds]);
    const titles = await tx.query<{ boardId: string }>(REMOVE_TITLES, [participantIds, ELIDED]);
    return [...posts.rows, ...titles.rows].map(({ boardId }) => boardId);
  }
}
