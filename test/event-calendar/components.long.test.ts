import { componentsOf } from '../../src/features/event-calendar/components';
import type { DateTold, EventTold } from '../../src/features/event-calendar/told';
import { readCalendar } from '../../src/shared/icalendar';
import { instantOf } from '../../src/shared/zoned-time';
import { componentsByIcal, componentsByTsIcs, datesByIcal, type Read } from './parsers';
import { aDate, anEvent, datesOf, fileOf, FRAME, linesOf } from './told';

const ZONES = ['Europe/Rome', 'Europe/Athens', 'Atlantic/Azores', 'America/New_York'];

/** The dates as they are to be found again. */
function expected(event: EventTold, dates: readonly DateTold[]): Read[] {
  const at = (local: string) =>
    event.wholeDay ? local.slice(0, 10) : `${instantOf(local, event.zone).toISOString().slice(0, 16)}Z`;
  return dates
    .map(({ start, end, title, cancelled, unsure }): Read => {
      const status = cancelled ? 'CANCELLED' : unsure ? 'TENTATIVE' : 'CONFIRMED';
      return [at(start), at(end), title ?? event.title, status];
    })
    .sort();
}

/** All read alike: our dates, those of ical.js, the components of both parsers, and those of the hub's own reading. */
function check(event: EventTold, dates = datesOf(event)): string {
  const text = fileOf(event, dates);
  expect(datesByIcal(text)).toEqual(expected(event, dates));
  expect(componentsByTsIcs(text)).toEqual(componentsByIcal(text));
  const { events, refused, remarks } = readCalendar(Buffer.from(text));
  const without = (one: object) =>
    Object.fromEntries(
      Object.entries(one).filter(
        ([, value]) => !(value === undefined || (Array.isArray(value) && !value.length)),
      ),
    );
  expect([refused, remarks]).toEqual([[], []]);
  expect(events.map(without)).toEqual(componentsOf(event, dates, FRAME).map(without));
  return text;
}

const weekly = (zone: string, start = '2026-10-05T18:00', end = '2026-10-05T20:00') =>
  anEvent({ zone, start, end, rule: 'FREQ=WEEKLY;COUNT=30' });

describe('what takes place once', () => {
  it('is one component without a rule, as it is now', () => {
    const event = anEvent();
    const text = check(event, [
      aDate(event, event.start, { start: '2026-10-05T19:00', end: '2026-10-05T20:00' }),
    ]);
    expect(linesOf(text, 'DTSTART;')).toEqual(['DTSTART;TZID=Europe/Rome:20261005T190000']);
    expect(text).not.toMatch(/RRULE:FREQ=WEEKLY|RDATE|RECURRENCE-ID/);
  });

  it('tells when it changed, and never the present', () => {
    const text = check(anEvent());
    expect(linesOf(text, 'DTSTAMP')).toEqual(['DTSTAMP:20260901T100000Z']);
    expect(linesOf(text, 'LAST-MODIFIED')).toEqual(['LAST-MODIFIED:20260901T100000Z']);
    expect(linesOf(text, 'SEQUENCE')).toEqual(['SEQUENCE:3']);
  });

  it('says that it was cancelled', () => {
    expect(linesOf(check(anEvent({ cancelled: true })), 'STATUS')).toEqual(['STATUS:CANCELLED']);
  });

  it('on whole days has dates, and no zone', () => {
    const event = anEvent({ wholeDay: true, start: '2026-10-24T00:00', end: '2026-10-27T00:00' });
    const text = check(event);
    expect(linesOf(text, 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20261024']);
    expect(linesOf(text, 'DTEND')).toEqual(['DTEND;VALUE=DATE:20261027']);
    expect(text).not.toContain('VTIMEZONE');
  });
});

describe.each(ZONES)('a series in %s', (zone) => {
  it('keeps to the clock across 25 October 2026 and 28 March 2027, in one component', () => {
    const text = check(weekly(zone));
    expect(linesOf(text, 'BEGIN:VEVENT')).toHaveLength(1);
    expect(linesOf(text, 'RRULE:FREQ=WEEKLY')).toEqual(['RRULE:FREQ=WEEKLY;COUNT=30']);
    expect(linesOf(text, 'TZID')).toEqual([`TZID:${zone}`]);
  });

  it('has beside it what is moved, changed or cancelled alone', () => {
    const event = weekly(zone);
    const dates = datesOf(event, {
      '2026-10-19T18:00': { start: '2026-10-25T04:30', end: '2026-10-25T07:00' },
      '2026-10-26T18:00': { end: '2026-10-26T21:30' },
      '2026-11-02T18:00': { cancelled: true },
      '2026-11-09T18:00': { title: 'Another evening' },
      '2027-03-29T18:00': { start: '2027-03-28T10:00', end: '2027-03-28T12:00' },
    });
    const text = check(event, dates);
    expect(linesOf(text, 'RECURRENCE-ID')).toEqual(
      ['20261019', '20261026', '20261102', '20261109', '20270329'].map(
        (day) => `RECURRENCE-ID;TZID=${zone}:${day}T180000`,
      ),
    );
  });

  it('has dates besides its rule, and none where they are left out', () => {
    const event = anEvent({
      zone,
      rule: 'FREQ=WEEKLY;COUNT=30',
      additions: ['2026-10-25T10:00', '2027-03-28T09:00'],
      exclusions: ['2026-10-05T18:00', '2026-10-26T18:00'],
    });
    const text = check(event);
    expect(linesOf(text, 'RDATE')).toEqual([`RDATE;TZID=${zone}:20261025T100000,20270328T090000`]);
    expect(linesOf(text, 'EXDATE')).toEqual([`EXDATE;TZID=${zone}:20261005T180000,20261026T180000`]);
    expect(datesOf(event)).toHaveLength(30);
  });
});

describe('a series', () => {
  it('through the night tells each date whose length the clocks change', () => {
    const text = check(
      anEvent({ start: '2026-10-23T22:00', end: '2026-10-24T06:00', rule: 'FREQ=DAILY;COUNT=4' }),
    );
    expect(linesOf(text, 'RECURRENCE-ID')).toEqual(['RECURRENCE-ID;TZID=Europe/Rome:20261024T220000']);
    // Eight hours on the clock, and nine in the room.
    expect(linesOf(text, 'DTEND').at(-1)).toBe('DTEND;TZID=Europe/Rome:20261025T060000');
  });

  it('of whole days has dates everywhere', () => {
    const event = anEvent({
      wholeDay: true,
      start: '2026-10-24T00:00',
      end: '2026-10-26T00:00',
      rule: 'FREQ=WEEKLY;COUNT=4',
      exclusions: ['2026-10-31T00:00'],
    });
    const text = check(
      event,
      datesOf(event, { '2026-11-07T00:00': { start: '2026-11-08T00:00', end: '2026-11-09T00:00' } }),
    );
    expect(linesOf(text, 'EXDATE')).toEqual(['EXDATE;VALUE=DATE:20261031']);
    expect(linesOf(text, 'RECURRENCE-ID')).toEqual(['RECURRENCE-ID;VALUE=DATE:20261107']);
    expect(text).not.toContain('VTIMEZONE');
  });

  it('has just the dates that the reader is told of', () => {
    const event = weekly('Europe/Rome');
    const text = check(event, datesOf(event).slice(2, 5));
    expect(datesByIcal(text)).toHaveLength(3);
  });

  it('has a date that its rule does not make any more', () => {
    const event = anEvent({ rule: 'FREQ=WEEKLY;COUNT=3' });
    const left = aDate(event, '2026-11-30T18:00', { cancelled: true });
    check(event, [...datesOf(event), left]);
  });

  it('without a rule has its dates as additions', () => {
    const event = anEvent({ additions: ['2026-10-12T18:00', '2026-11-12T18:00'] });
    const text = check(event);
    expect(text).not.toContain('RRULE:FREQ=WEEKLY');
    expect(linesOf(text, 'RDATE')).toEqual([
      'RDATE;TZID=Europe/Rome:20261005T180000,20261012T180000,20261112T180000',
    ]);
  });

  it('is cancelled with all its dates', () => {
    const event = anEvent({ rule: 'FREQ=WEEKLY;COUNT=3', cancelled: true });
    const text = check(
      event,
      datesOf(event, { '2026-10-12T18:00': { start: '2026-10-13T18:00', end: '2026-10-13T20:00' } }),
    );
    expect(linesOf(text, 'STATUS')).toEqual(['STATUS:CANCELLED', 'STATUS:CANCELLED']);
  });

  it('tells where each date takes place, and what it is about', () => {
    const event = anEvent({ rule: 'FREQ=WEEKLY;COUNT=4', description: 'We meet.' });
    const dates = datesOf(event, {
      '2026-10-12T18:00': { place: 'Verona' },
      '2026-10-19T18:00': { place: null, onlineUrl: 'https://meet.example.org/a' },
      '2026-10-26T18:00': { description: 'With a guest.' },
    });
    const text = check(event, dates);
    expect(linesOf(text, 'LOCATION')).toEqual([
      'LOCATION:Padova',
      'LOCATION:Verona',
      'LOCATION:https://meet.example.org/a',
      'LOCATION:Padova',
    ]);
    expect(linesOf(text, 'DESCRIPTION').at(-1)).toBe('DESCRIPTION:With a guest.\\n\\nNetwork: Veneto');
  });

  it('is told as most of its dates are', () => {
    const event = anEvent({ rule: 'FREQ=WEEKLY;COUNT=4' });
    const going = { onlineUrl: 'https://meet.example.org/a' };
    const dates = datesOf(event, {
      '2026-10-12T18:00': going,
      '2026-10-19T18:00': going,
      '2026-10-26T18:00': going,
    });
    const [series, ...others] = componentsOf(event, dates, FRAME);
    expect(series!.description).toContain('https://meet.example.org/a');
    expect(others.map(({ recurrenceId }) => recurrenceId)).toEqual(['2026-10-05T18:00']);
    expect(others[0]!.description).not.toContain('meet.example.org');
  });

  it('leads to the page of its first date, and others to theirs', () => {
    const event = anEvent({ rule: 'FREQ=WEEKLY;COUNT=3' });
    const text = check(event, datesOf(event, { '2026-10-12T18:00': { title: 'Other' } }));
    expect(linesOf(text, 'URL')).toEqual([
      'URL:https://hub.example/events/id-2026-10-05T18:00',
      'URL:https://hub.example/events/id-2026-10-12T18:00',
    ]);
  });
});
