import type { EventReportQuery } from '@guardian-network-hub/client-sdk';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

export type Report = NonNullable<NonNullable<EventReportQuery['event']>['report']>;
export type Division = Report['divisions'][number];
export type Row = Division['rows'][number];
export type Figures = Report['total'];

/** What is counted, in the order in which it is shown. */
export const COLUMNS = [
  'dates',
  'registered',
  'waiting',
  'attended',
  'noShows',
  'hours',
  'seatsTaken',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** Of what there is no number, or none that is told, null. */
export const valueOf = (figures: Figures, column: ColumnName): number | null =>
  column !== 'hours' ? figures[column] : figures.minutes === null ? null : figures.minutes / 60;

/** A number as it is shown: of seats with how many there were. */
export function useShown() {
  const format = useFormat();
  return (figures: Figures, column: ColumnName): string | null => {
    const value = valueOf(figures, column);
    if (value === null) return null;
    const { seats } = figures;
    return column === 'seatsTaken' && seats !== null ? format.of(value, seats) : format.number(value);
  };
}

/** Those columns of which some row has a number. */
export const columnsOf = (rows: readonly Figures[]): ColumnName[] =>
  COLUMNS.filter((column) => rows.some((figures) => valueOf(figures, column) !== null));

/** What rows are of, in the reader's words. */
export function useRowName() {
  const t = useText();
  const format = useFormat();
  return ({ by, rows }: Division, { occurrence, month, kind, network, band }: Row): string => {
    if (occurrence) {
      const day = format.date(occurrence.localStart.slice(0, 10));
      // Of dates that are all called alike nobody reads it each time.
      const alike = rows.every((row) => row.occurrence?.title.text === occurrence.title.text);
      return alike ? day : `${day} · ${occurrence.title.text}`;
    }
    if (month) return format.month(month);
    if (kind) return t(`portal.eventKind.${kind}`);
    if (network) return network.name.text;
    if (band) return t(`portal.experience.${band}`);
    return by === 'NETWORK' ? t('portal.report.unknown.NETWORK') : t('portal.report.unknown.BAND');
  };
}
