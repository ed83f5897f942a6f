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
    /** The name of a country. */
    country: (code: string) => regions.of(code) ?? code,
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
