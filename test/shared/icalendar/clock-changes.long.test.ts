import ICAL from 'ical.js';
import { writeCalendar } from '../../../src/shared/icalendar';
import { instantOf, localOf } from '../../../src/shared/zoned-time';
import { anEvent, PRODUCT } from './an-event';

const ZONES = [
  'Europe/Rome',
  'Europe/Athens',
  'Atlantic/Azores',
  'America/New_York',
  'Asia/Kabul',
  'Africa/Casablanca',
];
/** The days before clocks change, in Europe, in the United States, in Europe again, and in Morocco. */
const BEFORE = ['2026-10-24', '2026-10-31', '2027-03-27', '2027-02-06', '2027-03-13'];
const DAYS = 4;

/** The instants that ical.js finds for a daily series, by what the file says of the clocks alone. */
function instantsIn(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  const occurrences = event.iterator();
  return Array.from({ length: DAYS }, () => new Date(occurrences.next().toUnixTime() * 1000).toISOString());
}

function seriesAt(start: string, zone: string): string {
  const event = anEvent({ start, end: start, zone, rule: `FREQ=DAILY;COUNT=${DAYS}` });
  return writeCalendar({ events: [event], product: PRODUCT });
}

function ours(day: string, time: string, zone: string): string[] {
  return Array.from({ length: DAYS }, (_, i) => {
    const date = new Date(Date.parse(day) + i * 24 * 3600 * 1000).toISOString().slice(0, 10);
    return instantOf(`${date}T${time}`, zone).toISOString();
  });
}

describe('occurrences across clock changes', () => {
  test.each(ZONES)('are at the same instants for ical.js, by our VTIMEZONE of %s', (zone) => {
    for (const day of BEFORE)
      for (const time of ['04:30', '18:00', '23:30'])
        expect(instantsIn(seriesAt(`${day}T${time}`, zone))).toEqual(ours(day, time, zone));
  });

  test.each(ZONES)('are so right beside the changes: %s', (zone) => {
    // What clocks show once, each half hour of the days before and after.
    const hour = 3600 * 1000;
    const locals = BEFORE.flatMap((day) =>
      Array.from({ length: 3 * 48 }, (_, i) => new Date(Date.parse(day) + (i * hour) / 2).toISOString()),
    )
      .map((iso) => iso.slice(0, 16))
      .filter((local) => {
        const [instant, later] = [0, hour].map((ms) => new Date(instantOf(local, zone).getTime() + ms));
        return localOf(instant!, zone) === local && localOf(later!, zone) !== local;
      });
    const events = locals.map((start) => anEvent({ uid: start, start, end: start, zone }));
    const calendar = new ICAL.Component(ICAL.parse(writeCalendar({ events, product: PRODUCT })) as unknown[]);
    const read = calendar.getAllSubcomponents('vevent').map((component) => {
      const { uid, startDate } = new ICAL.Event(component);
      return [uid, new Date(startDate.toUnixTime() * 1000)];
    });
    expect(read).toEqual(locals.map((local) => [local, instantOf(local, zone)]));
  });

  test.each(ZONES)('are so for years, from the times of the first clock changes on: %s', (zone) => {
    for (let year = 1985; year <= 2050; year += 1)
      for (const date of [`${year}-01-15`, `${year}-04-15`, `${year}-07-15`, `${year}-11-15`])
        expect([date, instantsIn(seriesAt(`${date}T12:00`, zone))]).toEqual([
          date,
          ours(date, '12:00', zone),
        ]);
  });

  test('are so for a series over years, from within the first to the last of them', () => {
    for (const zone of ZONES) {
      const rule = 'FREQ=MONTHLY;UNTIL=20330101T000000Z';
      const event = anEvent({ start: '1990-01-15T18:00', end: '1990-01-15T20:00', zone, rule });
      const text = writeCalendar({ events: [event], product: PRODUCT });
      const read = new ICAL.Event(
        new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!,
      );
      const occurrences = read.iterator();
      for (let month = 0; month < 12 * 43; month++) {
        const date = new Date(Date.UTC(1990, month, 15)).toISOString().slice(0, 10);
        const instant = new Date(occurrences.next().toUnixTime() * 1000).toISOString();
        expect([zone, instant]).toEqual([zone, instantOf(`${date}T18:00`, zone).toISOString()]);
      }
    }
  });

  test('would not be by a VTIMEZONE of one offset', () => {
    const text = seriesAt('2026-10-24T18:00', 'Europe/Rome');
    const fixed =
      'BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE';
    const naive = text.replace(/BEGIN:DAYLIGHT[^]*END:VTIMEZONE/, fixed);
    expect(naive).not.toBe(text);
    expect(instantsIn(text)).toEqual(ours('2026-10-24', '18:00', 'Europe/Rome'));
    expect(instantsIn(naive)).not.toEqual(ours('2026-10-24', '18:00', 'Europe/Rome'));
  });
});
