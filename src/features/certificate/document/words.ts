import { formatTag } from '../../../locales/direction';

/** Days as a language writes them: one, or from the first to the last. */
export function daysIn(language: string, first: string, last: string): string {
  const format = new Intl.DateTimeFormat(formatTag(language), { dateStyle: 'long', timeZone: 'UTC' });
  const [from, to] = [first, last].map((day) => new Date(`${day}T00:00:00Z`)) as [Date, Date];
  return format.formatRange(from, to);
}

/** A length of time as a language writes it, in hours and what is left of them in minutes. */
export function hoursIn(language: string, minutes: number): string {
  const tag = formatTag(language);
  const write = (value: number, unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [...(hours > 0 ? [write(hours, 'hour')] : []), ...(left > 0 ? [write(left, 'minute')] : [])];
  return new Intl.ListFormat(tag, { type: 'unit', style: 'long' }).format(parts);
}

/** Names one behind the other, as a language lists them. */
export function listIn(language: string, names: readonly string[]): string {
  return new Intl.ListFormat(formatTag(language), { type: 'conjunction' }).format(names);
}
