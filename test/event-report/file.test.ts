import {
  EventReportFileDocument,
  NetworkEventReportFileDocument,
  NetworkEventYearFileDocument,
  request,
  type HubClient,
} from '@guardian-network-hub/client-sdk';
import { parse } from 'csv-parse/sync';
import { startHub, type TestHub } from '../support/hub';
import { making, on, YEAR, type MadeEvent, type MadeGuest } from './scene';

let hub: TestHub;
let id: string;
let event: MadeEvent;
let organiser: (locale: string) => Promise<HubClient>;
let promoter: HubClient;

beforeAll(async () => {
  hub = await startHub();
  const make = making(hub);
  const network = await hub.make.network({ name: '=HYPERLINK("https://example.org")' });
  id = hub.make.id(network);
  const guests: MadeGuest[] = [];
  for (let n = 0; n < 6; n++)
    guests.push(await make.guest(network, { experienceSince: n < 2 ? YEAR : 1999 }));
  event = await make.event(network, 'COURSE', [
    {
      start: on(2),
      minutes: 90,
      answers: new Map(guests.map((guest) => [guest, 'GOING'])),
      there: new Map(guests.map((guest) => [guest, null])),
    },
  ]);
  organiser = async (locale) =>
    hub.client(await hub.make.person({ in: [network], role: 'ORGANISER', locale }));
  promoter = await hub.client(await make.promoter(network));
});
afterAll(() => hub.stop());

const eventFile = async (client: HubClient, byteOrderMark?: boolean) =>
  (
    await request(client, EventReportFileDocument, {
      id: event.id,
      ...(byteOrderMark !== undefined && { byteOrderMark }),
    })
  ).event!.report!.csv;
const yearFile = async (client: HubClient) =>
  (await request(client, NetworkEventYearFileDocument, { id, year: YEAR })).network!.eventYear!.csv;
const rows = (csv: string, delimiter = ',') => parse(csv, { bom: true, delimiter });

it('a report is a table in the words of its reader, with no cell that runs as a formula', async () => {
  const csv = await eventFile(await organiser('en'));
  expect(csv.startsWith('\uFEFFBy,Row,')).toBe(true);
  expect(csv).toContain('\r\n');
  expect(rows(csv)).toEqual([
    [
      'By',
      'Row',
      'Dates held',
      'Registered',
      'Waiting',
      'Attended',
      'Did not come',
      'Hours',
      'Seats',
      'Seats taken',
    ],
    ['In all', '', '1', '6', '0', '6', '0', '9', '', ''],
    ['By date', expect.stringMatching(`^${YEAR}-02-10 18:00 Event `), '1', '6', '0', '6', '0', '9', '', ''],
    ['By network', `'=HYPERLINK("https://example.org")`, '', '6', '0', '6', '0', '9', '', ''],
    ['By experience', '5 years or more', '', '4', '0', '4', '0', '6', '', ''],
    ['By experience', 'Less than 2 years', '', '2', '0', '2', '0', '3', '', ''],
  ]);
});

it('it is parted as spreadsheets of that language part it, with or without a mark for Excel', async () => {
  const client = await organiser('it');
  const csv = await eventFile(client, false);
  expect(csv.startsWith('Suddivisione;Riga;')).toBe(true);
  const answer = await request(client, NetworkEventReportFileDocument, {
    id,
    firstDay: `${YEAR}-02-01`,
    lastDay: `${YEAR}-02-28`,
    kinds: ['COURSE'],
  });
  const table = rows(answer.network!.eventReport!.csv, ';');
  expect(table.slice(2, 4).map(([by, row]) => [by, row])).toEqual([
    ['Per mese', `${YEAR}-02`],
    ['Per tipo', 'Corso'],
  ]);
});

it('it says no more than the page does', async () => {
  const table = rows(await yearFile(promoter));
  expect(table[1]).toEqual(['In all', '', '1', '6', '', '6', '', '9', '', '']);
  expect(table.at(-1)).toEqual([
    'By experience',
    'Not shown, as it would tell of fewer than 5 people',
    ...Array<string>(8).fill(''),
  ]);
});
