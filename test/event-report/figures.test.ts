import type { EventKind, HubClient, RsvpStatus } from '@guardian-network-hub/client-sdk';
import fc from 'fast-check';
import { startHub, type TestHub } from '../support/hub';
import { runs } from '../support/runs';
import { countStatements } from '../support/statements';
import { naive } from './naive';
import {
  figuresBy,
  making,
  networkReport,
  on,
  reportOf,
  YEAR,
  type MadeEvent,
  type MadeGuest,
  type Making,
} from './scene';

let hub: TestHub;
let make: Making;
let elsewhere: string;

beforeAll(async () => {
  hub = await startHub();
  make = making(hub);
  elsewhere = await hub.make.network({ name: 'Friuli' });
});
afterAll(() => hub.stop());

async function scene() {
  const network = await hub.make.network({ name: 'Veneto' });
  const person = await hub.make.person({ in: [network], role: 'ORGANISER' });
  return { network, id: hub.make.id(network), organiser: await hub.client(person) };
}

const expectBy = (report: NonNullable<Awaited<ReturnType<typeof networkReport>>>, by: string, rows: object) =>
  expect([by, figuresBy(report, by as 'DATE')]).toEqual([by, rows]);

const STATUSES: RsvpStatus[] = [
  'GOING',
  'GOING',
  'GOING',
  'WAITING',
  'OFFERED',
  'MAYBE',
  'NOT_GOING',
  'LAPSED',
];

/** A date with who answered and who was there, of people by their numbers. */
const dates = fc.record({
  month: fc.integer({ min: 1, max: 3 }),
  ahead: fc.boolean(),
  cancelled: fc.nat(4).map((n) => n === 0),
  seats: fc.option(fc.integer({ min: 0, max: 5 })),
  answers: fc.uniqueArray(fc.tuple(fc.nat(8), fc.constantFrom(...STATUSES)), {
    selector: ([who]) => who,
    maxLength: 9,
  }),
  there: fc.uniqueArray(fc.tuple(fc.nat(8), fc.option(fc.integer({ min: 1, max: 119 }))), {
    selector: ([who]) => who,
    maxLength: 9,
  }),
});
const kinds = fc.constantFrom<EventKind>('COURSE', 'MEETING', 'SOCIAL');
const worlds = fc.array(fc.record({ kind: kinds, dates: fc.array(dates, { minLength: 1, maxLength: 4 }) }), {
  minLength: 1,
  maxLength: 3,
});

describe('the figures of a report', () => {
  it('are those that come of counting one by one, of an event and of a network', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const { network, id, organiser } = await scene();
        const guests = await people(network);
        const events: MadeEvent[] = [];
        for (const each of world)
          events.push(
            await make.event(
              network,
              each.kind,
              each.dates.map((date, n) => ({
                // Those ahead are of a year of their own, with another in between.
                start: on(date.month, n + 1, date.ahead ? new Date().getUTCFullYear() + 1 : YEAR),
                cancelled: date.cancelled,
                capacity: date.seats === null ? null : 9 + date.seats,
                answers: new Map(date.answers.map(([who, status]) => [guests[who]!, status])),
                there: date.ahead
                  ? new Map()
                  : new Map(date.there.map(([who, minutes]) => [guests[who]!, minutes])),
              })),
            ),
          );
        const asOrganiser = {
          encode: (uuid: string) => hub.make.id(uuid),
          // Of who is in no network no card goes farther than herself.
          isTold: ({ memberships, experienceAudience, audience }: MadeGuest) => {
            if (audience === 'ME') return false;
            const now = memberships.filter(({ until }) => until === null);
            const near = now.some((each) => each.network === network);
            return experienceAudience === 'PUBLIC'
              ? now.length > 0
              : experienceAudience === 'NETWORK' && near;
          },
        };
        for (const event of events) {
          const report = (await reportOf(organiser, event.id))!;
          const counted = naive([event], asOrganiser);
          expect(report.total).toEqual(counted.total);
          for (const by of ['DATE', 'NETWORK', 'BAND'] as const) expectBy(report, by, counted[by]);
        }
        const report = (await networkReport(organiser, id))!;
        const within = (dates: MadeEvent['dates']) =>
          dates.filter(({ start }) => start.startsWith(String(YEAR)));
        const ofYear = events.map((event) => ({ ...event, dates: within(event.dates) }));
        const counted = naive(ofYear, asOrganiser);
        expect(report.total).toEqual(counted.total);
        for (const by of ['MONTH', 'KIND', 'NETWORK', 'BAND'] as const) expectBy(report, by, counted[by]);
        const courses = (await networkReport(organiser, id, { kinds: ['COURSE'] }))!;
        const ofCourses = naive(
          ofYear.filter(({ kind }) => kind === 'COURSE'),
          asOrganiser,
        );
        expect(courses.total).toEqual(ofCourses.total);
      }),
      { numRuns: runs(30) },
    );
  }, 120_000);

  /** Members and others, who came and went, and say of their experience what they like to whom they like. */
  async function people(network: string): Promise<MadeGuest[]> {
    const member = { network, since: '2000-01-01', until: null };
    const former = { network, since: '2000-01-01', until: `${YEAR}-02-01` };
    const friend = { network: elsewhere, since: '2000-01-01', until: null };
    const later = { network: elsewhere, since: `${YEAR}-02-01`, until: null };
    const made: MadeGuest[] = [];
    for (const more of [
      { memberships: [member], experienceSince: YEAR },
      { memberships: [member, friend], experienceSince: YEAR - 1 },
      { memberships: [member, later], experienceSince: YEAR - 2 },
      { memberships: [former, friend], experienceSince: YEAR - 4, experienceAudience: 'PUBLIC' as const },
      { memberships: [member], experienceSince: YEAR - 5, experienceAudience: 'ME' as const },
      { memberships: [friend], experienceSince: YEAR - 9 },
      { memberships: [member] },
      {
        memberships: [member],
        experienceSince: 1999,
        experienceAudience: 'PUBLIC' as const,
        audience: 'ME' as const,
      },
      { memberships: [], experienceSince: 1999, experienceAudience: 'PUBLIC' as const },
    ])
      made.push(await make.guest(null, more));
    return made;
  }
});

describe('a report', () => {
  let network: string;
  let id: string;
  let organiser: HubClient;
  let event: MadeEvent;

  beforeAll(async () => {
    ({ network, id, organiser } = await scene());
    const anna = await make.guest(network, { experienceSince: YEAR, experienceAudience: 'ME' });
    event = await make.event(network, 'COURSE', [
      { start: `${YEAR}-01-01T00:00`, answers: new Map([[anna, 'GOING']]), there: new Map([[anna, null]]) },
      { start: `${YEAR}-03-31T23:59`, there: new Map([[anna, 30]]) },
      { start: `${YEAR}-04-01T00:00`, answers: new Map([[anna, 'GOING']]) },
    ]);
  });

  it('of an event names its dates, in order, with their titles', async () => {
    const report = (await reportOf(organiser, event.id))!;
    const rows = report.divisions.find(({ by }) => by === 'DATE')!.rows;
    expect(rows.map(({ occurrence }) => occurrence!.localStart)).toEqual(
      event.dates.map(({ start }) => start),
    );
    expect(rows[0]!.occurrence!.title.text).toMatch(/^Event /);
  });

  it('counts days where the dates take place, the last among them, and nobody twice', async () => {
    const quarter = { firstDay: `${YEAR}-01-01`, lastDay: `${YEAR}-03-31` };
    expect((await networkReport(organiser, id, quarter))!.total).toMatchObject({
      dates: 2,
      registered: 1,
      attended: 1,
      minutes: 150,
    });
  });

  it('says of nobody that she did not come where nobody was marked', async () => {
    const april = { firstDay: `${YEAR}-04-01`, lastDay: `${YEAR}-04-30` };
    expect((await networkReport(organiser, id, april))!.total).toMatchObject({
      dates: 1,
      registered: 1,
      noShows: 0,
    });
  });

  it('says nothing of experience that the card keeps from who reads it', async () => {
    const report = (await reportOf(organiser, event.id))!;
    expect(figuresBy(report, 'BAND')).toEqual({ unknown: expect.objectContaining({ attended: 1 }) });
  });

  it('is of three years at most, and of none that ends before it begins', async () => {
    const asked = (firstDay: string, lastDay: string) => networkReport(organiser, id, { firstDay, lastDay });
    await expect(asked('2020-01-02', '2020-01-01')).rejects.toThrow('ends before it begins');
    await expect(asked('2020-01-01', '2024-01-01')).rejects.toThrow('at most 1098 days');
    expect((await asked('2020-01-01', '2020-01-01'))!.total).toMatchObject({
      dates: 0,
      registered: 0,
      seats: null,
    });
  });

  it('takes a statement for the figures, one for what came of it, and one for each kind of what the rows are of', async () => {
    await reportOf(organiser, event.id);
    expect(await countStatements(hub, () => reportOf(organiser, event.id))).toBe(5);
    expect(await countStatements(hub, () => networkReport(organiser, id))).toBe(4);
  });
});
