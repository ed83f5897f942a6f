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
  const monthAndYear = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric' });
  const full = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const names = new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' });

  const dayName = (date: Date, now: Date): string => {
    const days = Math.round((startOfDay(date) - startOfDay(now)) / DAY);
    if (days > -2 && days < 1) return capital(relative.format(days, 'day'), tag);
    return date.getFullYear() === now.getFullYear() ? day.format(date) : dayAndYear.format(date);
  };

  return {
    /** “21:04” */
    time: (iso: string) => time.format(new Date(iso)),
    /** “Today”, “Yesterday”, “Monday 3 March”, “3 March 2024” */
    day: (iso: string, now = new Date()) => dayName(new Date(iso), now),
    /** The time for today, the day for any other. */
    when: (iso: string, now = new Date()) => {
      const date = new Date(iso);
      return startOfDay(date) === startOfDay(now) ? time.format(date) : dayName(date, now);
    },
    /** “March 2024” */
    month: (iso: string) => monthAndYear.format(new Date(iso)),
    full: (iso: string) => full.format(new Date(iso)),
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
