import {
  AnswerOutcomeDocument,
  MayAnswerOutcomeDocument,
  OccurrenceOutcomesDocument,
  request,
  type AnswerOutcomeInput,
  type HubClient,
  type OutcomePartsFragment,
} from '@guardian-network-hub/client-sdk';
import { makeScene as makeAttendanceScene } from '../attendance/scene';
import { guardians } from '../event/scene';
import type { TestHub } from '../support/hub';

const DAY = 24 * 60;

/** A network with dates that are over, at which people were. */
export async function makeScene(hub: TestHub) {
  const scene = await makeAttendanceScene(hub);
  /** A date that was yesterday, at which so many people were. */
  const held = async (count: number, startsIn = -DAY) => {
    const made = await scene.date(startsIn);
    const people = await guardians(hub, scene.network, count);
    if (count > 0) await scene.mark(made.occurrenceId, people);
    return { ...made, people };
  };
  return { ...scene, held };
}

export type OutcomeScene = Awaited<ReturnType<typeof makeScene>>;

/** Says what came of a date. @returns what comes of it, in one word */
export async function say(client: HubClient, occurrenceId: string, more: Partial<AnswerOutcomeInput> = {}) {
  const input = { occurrenceId, contacts: 'ONE_OR_TWO', use: 'VERY', ...more } as const;
  const { answerOutcome: done } = await request(client, AnswerOutcomeDocument, { input });
  return 'code' in done ? done.code : null;
}

/** What somebody is told of what came of a date. */
export async function outcomesOf(client: HubClient, id: string): Promise<OutcomePartsFragment | null> {
  return (await request(client, OccurrenceOutcomesDocument, { id })).occurrence?.outcomes ?? null;
}

/** Whether somebody is asked what came of a date. */
export async function isAsked(client: HubClient, id: string) {
  return (await request(client, MayAnswerOutcomeDocument, { id })).occurrence?.viewerMayAnswer ?? null;
}
