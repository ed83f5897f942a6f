import {
  MakeCalendarFeedDocument,
  RenewCalendarFeedDocument,
  request,
  type HubClient,
  type MakeCalendarFeedInput,
} from '@guardian-network-hub/client-sdk';
import { randomUUID } from 'node:crypto';
import { readCalendar, type CalendarEvent } from '../../src/shared/icalendar';

/** Makes a feed, and tells its id and its address, or what was wrong. */
export async function makeFeed(client: HubClient, input: Partial<MakeCalendarFeedInput> = {}) {
  const { makeCalendarFeed } = await request(client, MakeCalendarFeedDocument, {
    input: { kind: 'ALL', idempotencyKey: randomUUID(), ...input },
  });
  return told(makeCalendarFeed);
}

/** Gives a feed another address. */
export async function renewFeed(client: HubClient, feedId: string) {
  return told((await request(client, RenewCalendarFeedDocument, { input: { feedId } })).renewCalendarFeed);
}

function told(done: {
  __typename: string;
  code?: string;
  field?: string | null;
  feed?: { id: string } | null;
  address?: string | null;
}) {
  const { code, field, feed, address } = done;
  return { code, field, id: feed?.id ?? '', address: address ?? '' };
}

/** A file as a program that subscribes gets it. */
export async function fetched(address: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(address, { headers, method });
  return {
    status: response.status,
    headers: response.headers,
    etag: response.headers.get('etag') ?? '',
    text: await response.text(),
  };
}

/** The events in a feed, as the hub itself reads them. */
export async function eventsAt(address: string): Promise<CalendarEvent[]> {
  const { status, text } = await fetched(address);
  if (status !== 200) throw new Error(`${status}: ${text}`);
  const { events, refused } = readCalendar(Buffer.from(text));
  expect(refused).toEqual([]);
  return events;
}

/** Their titles, in order. */
export async function titlesAt(address: string): Promise<string[]> {
  return (await eventsAt(address)).map(({ summary }) => summary).sort();
}
