import type { HubClient } from '@guardian-network-hub/client-sdk';
import { startHub, type TestHub } from '../support/hub';
import {
  making,
  networkReport,
  on,
  reportOf,
  YEAR,
  yearReport,
  type MadeEvent,
  type MadeGuest,
} from './scene';

let hub: TestHub;
let network: string;
let id: string;
let event: MadeEvent;
let clients: Record<
  'organiser' | 'operator' | 'promoter' | 'member' | 'above' | 'stranger' | 'nobody',
  HubClient
>;

beforeAll(async () => {
  hub = await startHub();
  const make = making(hub);
  const parentId = await hub.make.network({ kind: 'NATIONAL' });
  network = await hub.make.network({ name: 'Veneto', parentId });
  id = hub.make.id(network);
  const guests: MadeGuest[] = [];
  for (let n = 0; n < 12; n++) guests.push(await make.guest(network, { experienceSince: YEAR - n }));
  const all = new Map(guests.map((guest) => [guest, 'GOING' as const]));
  const there = (...some: MadeGuest[]) => new Map(some.map((guest) => [guest, null]));
  event = await make.event(network, 'COURSE', [
    { start: on(2), answers: all, there: there(...guests.slice(0, 8)), capacity: 20 },
    { start: on(3), there: there(...guests.slice(0, 7)) },
  ]);
  await make.event(network, 'MEETING', [{ start: on(3), there: there(...guests.slice(5, 11)) }]);
  const person = async (where: string, role?: 'ORGANISER') =>
    hub.client(await hub.make.person({ in: [where], ...(role && { role }) }));
  const operator = await hub.make.person();
  await hub.app.pool.query('UPDATE account SET operator = true WHERE person_id = $1', [operator.personId]);
  clients = {
    organiser: await person(network, 'ORGANISER'),
    operator: await hub.client(operator),
    promoter: await hub.client(await make.promoter(network)),
    member: await person(network),
    above: await person(parentId, 'ORGANISER'),
    stranger: await person(await hub.make.network(), 'ORGANISER'),
    nobody: await hub.client(),
  };
});
afterAll(() => hub.stop());

type Who = keyof typeof clients;
const WHO: Who[] = ['organiser', 'operator', 'promoter', 'member', 'above', 'stranger', 'nobody'];

it.each(WHO)(
  'what came of events is told to those who run the network, exactly, and of no other to %s',
  async (who) => {
    const runs = who === 'organiser' || who === 'operator';
    expect((await networkReport(clients[who], id))?.total ?? null).toEqual(
      runs
        ? {
            dates: 3,
            registered: 12,
            waiting: 0,
            attended: 11,
            noShows: 4,
            minutes: 21 * 120,
            seats: 20,
            seatsTaken: 12,
          }
        : null,
    );
    // An operator sees no event that does not reach her.
    expect((await reportOf(clients[who], event.id)) !== null).toBe(who === 'organiser');
  },
);

it.each(WHO)(
  'numbers of a year that tell of nobody are for those who represent the promoter too: %s',
  async (who) => {
    const told = who === 'organiser' || who === 'operator' || who === 'promoter';
    const year = await yearReport(clients[who], id);
    expect(year?.total ?? null).toEqual(
      told
        ? {
            dates: 3,
            registered: 12,
            attended: 11,
            minutes: 21 * 120,
            waiting: null,
            noShows: null,
            seats: null,
            seatsTaken: null,
          }
        : null,
    );
  },
);

it('hides a division as a whole where a part of it is small', async () => {
  const { divisions } = (await yearReport(clients.promoter, id))!;
  const shown = divisions.map(({ by, hidden, rows }) => [by, hidden, rows.length]);
  expect(shown).toEqual([
    ['MONTH', false, 2],
    // Three of those who came to a course came to a meeting too: that is a number of people as well.
    ['KIND', true, 0],
    ['NETWORK', false, 1],
    // Two or three in each of the first bands.
    ['BAND', true, 0],
  ]);
});

it.each([
  ['is not over', new Date().getUTCFullYear()],
  ['is not kept any more', new Date().getUTCFullYear() - 6],
  ['is none', 0],
  ['is none either', 2_147_483_647],
])('a year that %s is told to nobody', async (_, year) => {
  expect(await yearReport(clients.promoter, id, year)).toBeNull();
  expect(await yearReport(clients.organiser, id, year)).toBeNull();
});

it('names no event to who represents the promoter', async () => {
  const told = JSON.stringify(await yearReport(clients.promoter, id));
  expect(told).not.toContain(event.id);
  expect(told).not.toContain('Event ');
});
