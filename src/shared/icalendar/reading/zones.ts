import { Temporal } from 'temporal-polyfill';
import { isTimeZone } from '../../zoned-time';
import { unescapeText } from '../text';
import type { Component } from './component';
import { zoneWithOffsetsOf } from './custom-zone';
import { quoted, type Findings } from './findings';
import { within } from './limits';
import { WINDOWS_ZONES } from './windows-zones';

// Comparing costs milliseconds; no honest file has as many zones of its own.
const MOST_COMPARED = 50;

/** What the reading of a file has taken so far, for whichever of its calendars. */
export interface Spent {
  comparisons: number;
  /** Of EXDATE and RDATE. */
  dates: number;
}

/** The time zones of one calendar, by the names that it has for them. */
export class Zones {
  private readonly known = new Map<string, string | undefined>();
  private readonly own: ReadonlyMap<string, Component>;
  /** Of times that name none: that of the calendar (X-WR-TIMEZONE), else the one given. */
  readonly unnamed: string | undefined;

  constructor(
    calendar: Component,
    private readonly given: string | undefined,
    private readonly findings: Findings,
    private readonly spent: Spent,
  ) {
    const vtimezones = calendar.components.filter(({ name }) => name === 'VTIMEZONE');
    this.own = new Map(vtimezones.map((one) => [valueIn(one, 'TZID') ?? '', one]));
    const ofCalendar = valueIn(calendar, 'X-WR-TIMEZONE');
    this.unnamed = (ofCalendar === undefined ? undefined : byName(ofCalendar)) ?? given;
  }

  /**
   * The IANA zone of a TZID: by that name, by what Windows calls it, by what its VTIMEZONE says of itself, or by showing
   * the same times.
   * @param year about when
   */
  named(tzid: string, year: number): string | undefined {
    const name = tzid.trim();
    if (!this.known.has(name)) this.known.set(name, byName(name) ?? this.byComponent(name, year));
    return this.known.get(name);
  }

  /**
   * Counts the dates of lists that are told by these zones.
   * @throws CalendarTooLarge
   */
  count(dates: number): void {
    within('DATES', (this.spent.dates += dates));
  }

  private byComponent(name: string, year: number): string | undefined {
    const vtimezone = this.own.get(name);
    if (!vtimezone) return undefined;
    const said = byName(valueIn(vtimezone, 'X-LIC-LOCATION') ?? '');
    if (said !== undefined) return said;
    if (++this.spent.comparisons > MOST_COMPARED) return undefined;
    const likely = [this.unnamed, this.given].filter((zone) => zone !== undefined);
    const zone = zoneWithOffsetsOf(vtimezone, year, [...likely, ...WINDOWS_ZONES.values()]);
    if (zone !== undefined) {
      const detail = `The clocks of ${quoted(name)} show what those of ${zone} do: read as that.`;
      this.findings.remark(vtimezone, vtimezone.line, 'ZONE_BY_OFFSETS', detail);
    }
    return zone;
  }
}

function byName(name: string): string | undefined {
  if (/^(Z|GMT|UTC|Etc\/UTC)$/i.test(name)) return 'UTC';
  // Programs put their own path before the name: /example.org/20260101_1/Europe/Rome
  const segments = name.split('/', 12).filter((segment) => segment !== '');
  const tails = [name, ...[3, 2].map((count) => segments.slice(-count).join('/'))];
  const zone = tails.find(isTimeZone);
  // In the letter case of the database.
  if (zone !== undefined)
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  return WINDOWS_ZONES.get(name);
}

function valueIn(component: Component, name: string): string | undefined {
  const value = component.properties.find((property) => property.name === name)?.value;
  return value === undefined ? undefined : unescapeText(value).trim();
}
