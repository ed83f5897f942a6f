import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { formatTag } from '../../i18n/languages';

/** Lengths of time and days, as the reader's language writes them. */
export function useTimes() {
  const { i18n } = useLingui();
  return useMemo(() => makeTimes(formatTag(i18n.locale)), [i18n.locale]);
}

function makeTimes(tag: string) {
  const of = (unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' });
  const [hours, rest] = [of('hour'), of('minute')];
  const list = new Intl.ListFormat(tag, { type: 'unit', style: 'long' });
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    /** “14 hours, 30 minutes” */
    length: (minutes: number): string => {
      const parts = [
        ...(minutes >= 60 || minutes === 0 ? [hours.format(Math.floor(minutes / 60))] : []),
        ...(minutes % 60 > 0 ? [rest.format(minutes % 60)] : []),
      ];
      return list.format(parts);
    },
    /** “3 March – 21 April 2027” */
    days: (first: string, last: string): string => day.formatRange(new Date(first), new Date(last)),
  };
}
