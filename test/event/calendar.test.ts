import {
  CalendarDocument,
  request,
  type CalendarQueryVariables,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import { countStatements } from '../support/statements';
import { answer, guardians, inDays, makeScene, title, type Scene } from './scene';

let hub: TestHub;
let scene: Scene;
let member: HubClient;

const DAY_MS = 86_400_000;
const from = new Date(Date.now() - DAY_MS).toISOString();
const to = new Date(Date.now() + 60 * DAY_MS).toISOString();

beforeAll(async () => {
  hub = await startHub();
  scene = await makeScene(hub);
  member = (await guardians(hub, scene.network, 1))[0]!.client;
});
afterAll(() => hub.stop());

const seen = async (client: HubClient, more: Partial<CalendarQueryVariables> = {}) => {
  const { calendar } = await request(client, CalendarDocument, { from, to, ...more });
  return calendar.nodes.map(({ event }) => event.title.text);
};

describe('the calendar', () => {
  beforeAll(async () => {
    await scene.event({ title: title('Third'), localStart: inDays(30), localEnd: inDays(30, '19:00') });
    await scene.event({
      title: title('First'),
      kind: 'SOCIAL',
      languages: ['it'],
      localStart: inDays(5),
      localEnd: inDays(5, '19:00'),
      audience: 'HUB',
    });
    await scene.event({
      title: title('Second'),
      kind: 'WEBINAR',
      onlineUrl: 'https://meet.example.org/a',
      languages: ['de', 'el'],
      localStart: inDays(8, '00:00'),
      localEnd: inDays(20, '00:00'),
      wholeDay: true,
    });
    await scene.event({ title: title('Far'), localStart: inDays(300), localEnd: inDays(300, '19:00') });
  });

  it('shows what takes place in a window, in order', async () => {
    expect(await seen(member)).toEqual(['First', 'Second', 'Third']);
  });

  it('shows what has begun before the window and goes on in it, and not what ends as it begins', async () => {
    const at = (days: number, time: string) => new Date(`${inDays(days, time)}:00Z`).toISOString();
    expect(await seen(member, { from: at(15, '12:00'), to: at(16, '12:00') })).toEqual(['Second']);
    const first = (await request(member, CalendarDocument, { from, to, first: 1 })).calendar.nodes[0]!;
    expect(await seen(member, { from: first.endsAt, to: at(7, '12:00') })).toEqual([]);
    expect(await seen(member, { from, to: first.startsAt })).toEqual([]);
  });

  it('is narrowed by kind, format, language and network', async () => {
    expect(await seen(member, { filter: { kinds: ['SOCIAL', 'COURSE'] } })).toEqual(['First', 'Third']);
    expect(await seen(member, { filter: { formats: ['ONLINE'] } })).toEqual(['Second']);
    expect(await seen(member, { filter: { languages: ['el', 'it'] } })).toEqual(['First', 'Second']);
    expect(await seen(member, { filter: { kinds: ['SOCIAL'], languages: ['el'] } })).toEqual([]);
    expect(await seen(member, { filter: { networkIds: [hub.make.id(scene.network)] } })).toHaveLength(3);
    expect(await seen(member, { filter: { networkIds: [hub.make.id(await hub.make.network())] } })).toEqual(
      [],
    );
    expect(await seen(member, { filter: { networkIds: ['no id'] } })).toEqual([]);
  });

  it('goes on page by page, both ways', async () => {
    const one = (await request(member, CalendarDocument, { from, to, first: 2 })).calendar;
    expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(await seen(member, { first: 2, after: one.pageInfo.endCursor })).toEqual(['Third']);
    expect(await seen(member, { last: 2 })).toEqual(['Second', 'Third']);
  });

  it('shows to others what reaches them', async () => {
    const stranger = await hub.client(await hub.make.person({ in: [await hub.make.network()] }));
    expect(await seen(stranger)).toEqual(['First']);
    expect(await seen(await hub.client())).toEqual([]);
  });

  it.each([
    ['ends before it begins', { to: from }],
    ['is longer than 400 days', { to: new Date(Date.now() + 402 * DAY_MS).toISOString() }],
    ['has too many networks', { filter: { networkIds: Array<string>(21).fill('x') } }],
  ])('refuses a window that %s', async (_, more) => {
    await expect(seen(member, more)).rejects.toThrow();
  });

  it('reads twenty with their events, networks, seats and own answers in one statement', async () => {
    for (let n = 0; n < 20; n++) {
      const { occurrenceId } = await scene.event({ localStart: inDays(9), localEnd: inDays(9, '20:00') });
      await answer(member, occurrenceId, 'GOING');
    }
    const count = await countStatements(hub, () => seen(member, { first: 20 }));
    expect(count).toBeLessThanOrEqual(3);
  });
});
