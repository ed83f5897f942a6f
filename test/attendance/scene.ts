import {
  CheckInDocument,
  MarkAttendanceDocument,
  OccurrenceAttendanceDocument,
  OccurrenceCheckInCodeDocument,
  request,
  type CreateEventInput,
  type HubClient,
  type MarkAttendanceInput,
} from '@guardian-network-hub/client-sdk';
import { makeScene as makeEventScene } from '../event/scene';
import type { TestHub } from '../support/hub';

/** What comes of a mutation, in one word. */
const outcome = (done: { __typename?: string; code?: string }) => done.code ?? done.__typename;

/** A network with an organiser, and dates of its events as near as they are needed. */
export async function makeScene(hub: TestHub) {
  const scene = await makeEventScene(hub);
  const { pool } = hub.app;

  /** An event that starts so many minutes from now, and takes two hours or as long as is said. */
  const date = async (startsIn: number, more: Partial<CreateEventInput> = {}, length = 120) => {
    const made = await scene.event(more);
    await moveTo(made.occurrenceId, startsIn, length);
    return made;
  };
  const moveTo = async (occurrenceId: string, startsIn: number, length = 120) => {
    await pool.query(
      `UPDATE occurrence SET starts_at = now() + make_interval(mins => $2), ends_at = now() + make_interval(mins => $3)
       WHERE id = $1`,
      [hub.app.ids.decode(occurrenceId), startsIn, startsIn + length],
    );
  };
  const mark = async (
    occurrenceId: string,
    people: readonly { readonly participantId: string }[],
    more: Partial<MarkAttendanceInput> = {},
    client: HubClient = scene.organiserClient,
  ) => {
    const participantIds = people.map(({ participantId }) => hub.make.id(participantId));
    const input = { occurrenceId, participantIds, ...more };
    return outcome((await request(client, MarkAttendanceDocument, { input })).markAttendance);
  };
  const checkIn = async (client: HubClient, occurrenceId: string, code: string) =>
    outcome((await request(client, CheckInDocument, { input: { occurrenceId, code } })).checkIn);
  const codeOf = async (id: string, client: HubClient = scene.organiserClient) =>
    (await request(client, OccurrenceCheckInCodeDocument, { id })).occurrence?.checkInCode ?? null;
  /** Who was there: names with minutes and how that became known, as somebody is told it. */
  const list = async (id: string, client: HubClient = scene.organiserClient) => {
    const { occurrence } = await request(client, OccurrenceAttendanceDocument, { id });
    return (
      occurrence?.attendance?.nodes.map(({ participant, minutes, how }) => [
        participant.name,
        minutes,
        how,
      ]) ?? null
    );
  };
  return { ...scene, date, moveTo, mark, checkIn, codeOf, list };
}

export type AttendanceScene = Awaited<ReturnType<typeof makeScene>>;

/** Members by their names, with their clients. */
export async function members(hub: TestHub, network: string, ...names: string[]) {
  const made = names.map(async (name) => {
    const person = await hub.make.person({ name, in: [network] });
    return { ...person, client: await hub.client(person) };
  });
  return Promise.all(made);
}
