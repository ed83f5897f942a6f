import {
  AttendanceChangesDocument,
  OccurrenceAnswersDocument,
  OccurrenceAttendanceDocument,
  OccurrenceDocument,
  request,
  type AttendanceChangesSubscription,
  type OccurrenceQuery,
  type ParticipantKind,
  type RsvpStatus,
} from '@guardian-network-hub/client-sdk';
import { subscribe } from '@guardian-network-hub/client-sdk/subscriptions';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { hub, queryClient } from '../../app/hub';

/** Somebody on the list. */
export interface Attendee {
  readonly id: string;
  readonly name: string;
  /** What stands behind her; left out where it was just heard of her. */
  readonly kind?: ParticipantKind;
}

/** A date, who answered to it, and who is there by now; null minutes where they are not known yet. */
export interface AttendanceList {
  readonly occurrence: OccurrenceQuery['occurrence'];
  readonly answers: readonly (Attendee & { readonly status: RsvpStatus })[];
  readonly there: ReadonlyMap<string, Attendee & { readonly minutes: number | null }>;
}

type Told = AttendanceChangesSubscription['attendanceChanges'];

/** Of whom an organiser is shown that they may be there: who said that she does not come is found among the members. */
const EXPECTED: RsvpStatus[] = ['GOING', 'OFFERED', 'WAITING', 'MAYBE'];
const PAGE = 100;

const keyOf = (id: string) => ['attendance', id];

/** The list of a date, read whole and followed live from there. */
export function useAttendance(id: string) {
  const query = useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => read(id, signal),
    staleTime: 0,
  });
  // Where the log stood as the list was first read: the line itself knows how it goes on.
  const cursor = query.data?.occurrence?.event.viewerMayOrganise
    ? query.data.occurrence.event.changeCursor
    : undefined;
  const isRead = cursor !== undefined;
  useEffect(() => {
    const after = queryClient.getQueryData<AttendanceList>(keyOf(id))?.occurrence?.event.changeCursor;
    if (!isRead || after === undefined) return undefined;
    const control = new AbortController();
    const options = {
      signal: control.signal,
      cursor: (data: { attendanceChanges: { cursor: string } }) => data.attendanceChanges.cursor,
      maxWaitMs: 15_000,
    };
    const follow = async (): Promise<void> => {
      const live = subscribe(hub, AttendanceChangesDocument, { occurrenceId: id, after }, options);
      for await (const { attendanceChanges } of live) heard(id, attendanceChanges);
    };
    // Without it the list is as good; it is read anew as one comes back to it.
    void follow().catch(() => undefined);
    return () => control.abort();
  }, [id, isRead]);
  return query;
}

/** Shows at once what is being written. */
export function noteThere(id: string, { id: participantId, name }: Attendee, isThere: boolean): void {
  change(id, (there) => {
    if (isThere) there.set(participantId, { id: participantId, name, minutes: null });
    else there.delete(participantId);
  });
}

function heard(id: string, { participant, attendance }: Told): void {
  change(id, (there) => {
    if (attendance) there.set(participant.id, { ...participant, minutes: attendance.minutes });
    else there.delete(participant.id);
  });
}

function change(
  id: string,
  write: (there: Map<string, Attendee & { minutes: number | null }>) => void,
): void {
  queryClient.setQueryData<AttendanceList>(keyOf(id), (old) => {
    if (!old) return old;
    const there = new Map(old.there);
    write(there);
    return { ...old, there };
  });
}

async function read(id: string, signal: AbortSignal): Promise<AttendanceList> {
  // The date first: what comes after its cursor is told live.
  const { occurrence } = await request(hub, OccurrenceDocument, { id }, { signal });
  if (!occurrence?.event.viewerMayOrganise) return { occurrence, answers: [], there: new Map() };
  const [answers, marks] = await Promise.all([
    whole(async (after) => {
      const variables = { id, statuses: EXPECTED, first: PAGE, after };
      return (await request(hub, OccurrenceAnswersDocument, variables, { signal })).occurrence?.rsvps;
    }),
    whole(async (after) => {
      const variables = { id, first: PAGE, after };
      return (await request(hub, OccurrenceAttendanceDocument, variables, { signal })).occurrence?.attendance;
    }),
  ]);
  return {
    occurrence,
    answers: answers.map(({ participant, status }) => ({ ...participant, status })),
    there: new Map(marks.map(({ participant, minutes }) => [participant.id, { ...participant, minutes }])),
  };
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All entries of a list. */
async function whole<Node>(
  page: (after: string | null) => Promise<Page<Node> | null | undefined>,
): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null, more = true; more;) {
    const found: Page<Node> | null | undefined = await page(after);
    nodes.push(...(found?.nodes ?? []));
    more = found?.pageInfo.hasNextPage === true;
    after = found?.pageInfo.endCursor ?? null;
  }
  return nodes;
}
