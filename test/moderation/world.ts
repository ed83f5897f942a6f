import {
  AnswerAppealDocument,
  AppealDocument,
  DecideDocument,
  ModeratePostDocument,
  ModerationQueueDocument,
  ReportDocument,
  request,
  StatementsDocument,
  type ModerationItemPartsFragment,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { makeWorld as makeBoards, type Who } from '../nameless/world';
import type { TestHub } from '../support/hub';

export type { Who } from '../nameless/world';

/** What came of something, as far as tests look at it. */
export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string | null;
  readonly hidden?: boolean;
  readonly dueAt?: string;
  readonly item?: ModerationItemPartsFragment | null;
}

export const WHY = 'It tells who a child is.';

/**
 * A region with a board: Mira moderates it and Olga organises it, Anna, Bruno and Carla are members; the stranger
 * moderates elsewhere.
 */
export async function makeWorld(hub: TestHub) {
  const w = await makeBoards(hub);
  const regionId = hub.make.id(w.region);
  const more = {
    hub,
    async report(who: Who, subjectId: string, input: object = {}): Promise<Outcome> {
      const asked = {
        kind: 'POST' as const,
        subjectId,
        reason: 'CHILD_SAFETY' as const,
        idempotencyKey: randomUUID(),
      };
      const { report } = await request(w.clients[who], ReportDocument, { input: { ...asked, ...input } });
      return report as Outcome;
    },
    async queue(who: Who, filter: object = {}): Promise<readonly ModerationItemPartsFragment[]> {
      const answer = await request(w.clients[who], ModerationQueueDocument, {
        id: regionId,
        first: 50,
        ...filter,
      });
      return answer.network?.moderationQueue?.nodes ?? [];
    },
    /** What waits about something, as Mira finds it. */
    async waiting(subjectId: string): Promise<ModerationItemPartsFragment> {
      const found = (await more.queue('mira')).find((item) => item.subjectId === subjectId);
      if (!found) throw new Error('it does not wait');
      return found;
    },
    async decide(who: Who, itemId: string, decision: string, input: object = {}): Promise<Outcome> {
      const choice = { itemId, decision, ground: 'CHILD_SAFETY', statement: WHY, ...input };
      return (await request(w.clients[who], DecideDocument, { input: choice as never })).decide as Outcome;
    },
    async moderate(who: Who, postId: string, decision: string, input: object = {}): Promise<Outcome> {
      const choice = { postId, decision, ground: 'CHILD_SAFETY', statement: WHY, ...input };
      const answer = await request(w.clients[who], ModeratePostDocument, { input: choice as never });
      return answer.moderatePost as Outcome;
    },
    async appeal(who: Who, statementId: string, text = 'It is about nobody.'): Promise<Outcome> {
      return (await request(w.clients[who], AppealDocument, { input: { statementId, text } }))
        .appeal as Outcome;
    },
    async answer(who: Who, itemId: string, outcome: 'OVERTURNED' | 'UPHELD', answer = WHY): Promise<Outcome> {
      const input = { itemId, outcome, answer };
      return (await request(w.clients[who], AnswerAppealDocument, { input })).answerAppeal as Outcome;
    },
    async statements(who: Who) {
      const { me } = await request(w.clients[who], StatementsDocument, { first: 50 });
      return me?.statements?.nodes ?? [];
    },
    /** The posts of the topic, as somebody sees them. */
    async posts(who: Who) {
      return (await w.read(who))!.posts.nodes;
    },
    /** To whom mails of a class are on their way, or went. */
    async mailed(kind: string): Promise<string[]> {
      const { rows } = await w.query('SELECT recipient FROM delivery WHERE class = $1 ORDER BY recipient', [
        kind,
      ]);
      return rows.map(({ recipient }: { recipient: string }) => recipient);
    },
  };
  return { ...w, ...more };
}

export type World = Awaited<ReturnType<typeof makeWorld>>;
