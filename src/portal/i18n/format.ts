import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { formatTag } from './languages';

const DAY = 86_400_000;

/** Dates and names of languages, as the reader's language writes them. */
export function useFormat() {
  const { i18n } = useLingui();
  return useMemo(() => makeFormat(formatTag(i18n.locale)), [i18n.locale]);
}

/** As `useFormat`, for a language given. */
export function makeFormat(tag: string) {
  const time = new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long' });
  const dayAndYear = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric' });
  const short = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short' });
  const shortAndYear = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric' });
  const full = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' });
  // A day is the same wherever it is read; the first of January 2024 was a Monday.
  const dayAlone = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const timeAlone = new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const monthAndYear = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const monthAlone = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(tag, { type: 'unit', style: 'short' });
  const lengths = new Intl.ListFormat(tag, { type: 'unit', style: 'long' });
  const [hours, rest] = (['hour', 'minute'] as const).map(
    (unit) => new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }),
  ) as [Intl.NumberFormat, Intl.NumberFormat];
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent' });
  const year = new Intl.NumberFormat(tag, { useGrouping: false });
  const regions = new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' });

  const daysAgo = (date: Date, now: Date): number => Math.round((startOfDay(now) - startOfDay(date)) / DAY);
  const near = (days: number): string => capital(relative.format(-days, 'day'), tag);

  return {
    /** “21:04” */
    time: (iso: string) => time.format(new Date(iso)),
    /** “Today”, “Yesterday”, “Monday 3 March”, “3 March 2024” */
    day: (iso: string, now = new Date()) => {
      const date = new Date(iso);
      const days = daysAgo(date, now);
      if (days === 0 || days === 1) return near(days);
      return (date.getFullYear() === now.getFullYear() ? day : dayAndYear).format(date);
    },
    /** In little room: “21:04” today, then “Yesterday”, “3 Mar”, “3 Mar 2024”. */
    when: (iso: string, now = new Date()) => {
      const date = new Date(iso);
      const days = daysAgo(date, now);
      if (days === 0) return time.format(date);
      if (days === 1) return near(days);
      return (date.getFullYear() === now.getFullYear() ? short : shortAndYear).format(date);
    },
    full: (iso: string) => full.format(new Date(iso)),
    /** As `full`, by the clock of another place. */
    fullIn: (iso: string, timeZone: string) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(iso)),
    /** “18:00–20:00”, with days where it ends on another; by the clock of another place where one is given. */
    span: (from: string, to: string, timeZone?: string) =>
      new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone }).formatRange(
        new Date(from),
        new Date(to),
      ),
    /** As `span`, with the day. */
    fullSpan: (from: string, to: string) => full.formatRange(new Date(from), new Date(to)),
    /** From one day to another, without times. */
    days: (from: string, to: string) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' }).formatRange(
        new Date(from),
        new Date(to),
      ),
    /** “18:00” */
    hour: (hour: number) => timeAlone.format(Date.UTC(2024, 0, 1, hour)),
    /** “Monday”, for 1 */
    weekday: (day: number) => capital(weekday.format(Date.UTC(2024, 0, day)), tag),
    /** “3 March 2024”, of a day without a time. */
    date: (day: string) => dayAlone.format(new Date(day)),
    /** “3 March – 21 April 2027”, of days without a time. */
    dates: (first: string, last: string) => dayAlone.formatRange(new Date(first), new Date(last)),
    /** “14 hours, 30 minutes” */
    length: (minutes: number) =>
      lengths.format([
        ...(minutes >= 60 || minutes === 0 ? [hours.format(Math.floor(minutes / 60))] : []),
        ...(minutes % 60 > 0 ? [rest.format(minutes % 60)] : []),
      ]),
    /** “Arabic, French, Italian” */
    list: (names: readonly string[]) => list.format(names),
    /** “March 2024”, of “2024-03”. */
    month: (month: string) => capital(monthAndYear.format(new Date(`${month}-01`)), tag),
    /** “January – March”, of 1 and 3. */
    months: (first: number, last: number) =>
      capital(monthAlone.formatRange(Date.UTC(2024, first - 1, 2), Date.UTC(2024, last - 1, 2)), tag),
    number: (value: number) => number.format(value),
    /** “12/20 (60%)” */
    of: (part: number, all: number) =>
      `${number.format(part)}/${number.format(all)} (${percent.format(part / all)})`,
    /** A year, without what parts thousands. */
    year: (value: number) => year.format(value),
    /** The name of a country. */
    country: (code: string) => regions.of(code) ?? code,
    /** The name of a territory: its own, but of a country that in the reader's language. */
    territory: ({ code, name }: { code: string; name: string }) =>
      code.length === 2 ? (regions.of(code) ?? name) : name,
    /** The name of a language. */
    language: (language: string) => capital(names.of(formatTag(language)) ?? language, tag),
  };
}

/** The local day an instant falls on, for comparing. */
export function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

function capital(text: string, tag: string): string {
  return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}
