import { delimiterOf } from '../../locales/delimiter';
import { formatTag } from '../../locales/direction';
import { word } from '../../locales/messages';
import { BYTE_ORDER_MARK, csvOf } from '../../shared/csv';
import type { EventReport, ReportFigures, ReportRow } from './event-report.types';
import type { ReportByName } from './report-by';

const FIGURES = [
  'dates',
  'registered',
  'waiting',
  'attended',
  'noShows',
  'hours',
  'seats',
  'seatsTaken',
] as const;

/** A report as a file, with what it tells and nothing else, in the words of the page that shows it. */
export function reportFile({ total, divisions, locale }: EventReport, byteOrderMark: boolean): string {
  const text = (key: string) => word(locale, `portal.report.${key}`);
  const hours = new Intl.NumberFormat(formatTag(locale), {
    maximumFractionDigits: 2,
    useGrouping: false,
    numberingSystem: 'latn',
  });
  const cells = (figures: ReportFigures) =>
    FIGURES.map((name) => {
      const value = name === 'hours' ? figures.minutes : figures[name];
      return value === null ? '' : name === 'hours' ? hours.format(value / 60) : String(value);
    });
  const lines = [
    [text('by'), text('of'), ...FIGURES.map((name) => text(`column.${name}`))],
    [text('total'), '', ...cells(total)],
    ...divisions.flatMap(({ by, hidden, rows }) =>
      hidden
        ? [[text(`by.${by}`), text('hidden'), ...FIGURES.map(() => '')]]
        : rows.map((row) => [text(`by.${by}`), nameOf(row, by, locale), ...cells(row.figures)]),
    ),
  ];
  return `${byteOrderMark ? BYTE_ORDER_MARK : ''}${csvOf(lines, delimiterOf(locale))}`;
}

function nameOf(
  { occurrence, month, kind, network, band }: ReportRow,
  by: ReportByName,
  locale: string,
): string {
  if (occurrence) return `${occurrence.localStart.replace('T', ' ')} ${occurrence.title.text}`;
  if (network) return network.name.text;
  if (kind !== null) return word(locale, `portal.eventKind.${kind}`);
  if (band !== null) return word(locale, `portal.experience.${band}`);
  return month ?? word(locale, `portal.report.unknown.${by}`);
}
